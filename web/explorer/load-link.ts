import { ask } from './ask.ts';
import type { CenterKind, Money } from './graph.ts';
import { kindOfId } from './graph.ts';
import type { AwardLine, Passage } from './passage.ts';
import AWARD_LINE from './queries/award-line.graphql?raw';
import OF_INSTITUTION_AND_PROGRAM from './queries/link-institution-program.graphql?raw';
import BETWEEN_INSTITUTIONS from './queries/link-institutions.graphql?raw';
import BETWEEN_PEOPLE from './queries/link-people.graphql?raw';
import PASSAGE from './queries/passage.graphql?raw';

/** What is behind a link. `projects`, `via` and `roles` are of people only; `awards` of institution and program. */
export interface LinkDetail {
  readonly from: { readonly id: string; readonly label: string };
  readonly to: { readonly id: string; readonly label: string };
  readonly projectCount: number;
  readonly awardCount: number;
  readonly obligatedAmounts: readonly Money[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly evidence: readonly Passage[];
  readonly evidenceCount: number;
  readonly sharedAwardAmounts?: readonly Money[];
  readonly sharedProjects?: readonly SharedProject[];
  readonly via?: readonly string[];
  readonly roles?: { readonly self: readonly string[]; readonly other: readonly string[] };
  readonly awards?: readonly AwardLine[];
}

export interface SharedProject {
  readonly id: string;
  readonly label: string;
  readonly announcedAmounts: readonly (Money & { readonly covers: string })[];
  readonly awards: { readonly nodes: readonly AwardLine[] };
}

interface Edge extends Omit<LinkDetail, 'from' | 'to' | 'awards'> {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly label: string };
}
interface Connection {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}
type Origin = { readonly label: string } & Readonly<Record<string, unknown>>;

interface Question {
  readonly query: string;
  readonly root: string;
  readonly field: string;
}

/** The relationship that each pair of kinds is linked by. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  'PERSON PERSON': { query: BETWEEN_PEOPLE + AWARD_LINE, root: 'person', field: 'collaborators' },
  'INSTITUTION PROGRAM': { query: OF_INSTITUTION_AND_PROGRAM + AWARD_LINE, root: 'institution', field: 'programs' },
  'INSTITUTION INSTITUTION': { query: BETWEEN_INSTITUTIONS, root: 'institution', field: 'partners' },
};

const PAGE = 200;

/**
 * What is behind the link between two nodes, through the awards that `filter` keeps; null where there is no such link.
 * Finds the link's place among the first node's links, then reads that one with its passages.
 */
export async function loadLink(
  from: string,
  to: string,
  filter: Readonly<Record<string, readonly string[]>>,
  signal: AbortSignal,
): Promise<LinkDetail | null> {
  const [a, b] = inOrder(from, to);
  const question = QUESTIONS[`${String(kindOfId(a))} ${String(kindOfId(b))}`];
  if (!question) return null;
  const common = { ...filter, programs: [b] };
  const read = async (first: number, after: string | null, withDetail: boolean) => {
    const variables = {
      id: a,
      first,
      after,
      filter,
      withDetail,
      ...(question.query.includes('$common') ? { common } : {}),
    };
    const answer = await ask<Record<string, Origin | null>>(question.query + PASSAGE, variables, signal);
    const origin = answer[question.root] ?? null;
    return { origin, connection: origin?.[question.field] as Connection | undefined };
  };
  let after: string | null = null;
  for (;;) {
    const { connection }: { connection: Connection | undefined } = await read(PAGE, after, false);
    if (!connection) return null;
    const place = connection.edges.findIndex(({ node }) => node.id === b);
    if (place >= 0) {
      const { origin, connection: one } = await read(1, place > 0 ? connection.edges[place - 1]!.cursor : after, true);
      const edge = one?.edges[0];
      if (!origin || edge?.node.id !== b) return null;
      const awards = (origin['awards'] as { nodes: readonly AwardLine[] } | undefined)?.nodes;
      return { ...edge, from: { id: a, label: origin.label }, to: edge.node, ...(awards ? { awards } : {}) };
    }
    if (!connection.pageInfo.hasNextPage) return null;
    after = connection.pageInfo.endCursor;
  }
}

const FIRST: readonly (CenterKind | null)[] = ['PERSON', 'INSTITUTION'];

/** An institution comes before its program. */
function inOrder(from: string, to: string): [string, string] {
  return FIRST.includes(kindOfId(from)) ? [from, to] : [to, from];
}
