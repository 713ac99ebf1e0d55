import { ask } from './ask.ts';
import type { CenterKind, Money } from './graph.ts';
import { kindOfId } from './graph.ts';
import type { AwardLine, Passage } from './passage.ts';
import AWARD_LINE from './queries/award-line.graphql?raw';
import OF_INSTITUTION_AND_PROGRAM from './queries/link-institution-program.graphql?raw';
import BETWEEN_INSTITUTIONS from './queries/link-institutions.graphql?raw';
import BETWEEN_PEOPLE from './queries/link-people.graphql?raw';
import BETWEEN_THEMES from './queries/link-themes.graphql?raw';
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
  readonly node: { readonly id: string; readonly label: string };
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
  'THEME THEME': { query: BETWEEN_THEMES + AWARD_LINE, root: 'theme', field: 'themes' },
};
/** The condition of the API's filter that takes an id of a kind, where the awards of both ends are listed. */
const CONDITION: Partial<Record<CenterKind, string>> = { PROGRAM: 'programs', THEME: 'themes' };

/** What is behind the link between two nodes, through the awards that `filter` keeps; null where there is no such link. */
export async function loadLink(
  from: string,
  to: string,
  filter: Readonly<Record<string, readonly string[]>>,
  signal: AbortSignal,
): Promise<LinkDetail | null> {
  const [a, b] = inOrder(from, to);
  const kind = kindOfId(b);
  const question = QUESTIONS[`${String(kindOfId(a))} ${String(kind)}`];
  if (!question) return null;
  const condition = kind && CONDITION[kind];
  const variables = { id: a, other: b, filter, ...(condition ? { common: { ...filter, [condition]: [b] } } : {}) };
  const answer = await ask<Record<string, Origin | null>>(question.query + PASSAGE, variables, signal);
  const origin = answer[question.root];
  const [edge] = (origin?.[question.field] as { readonly edges: readonly Edge[] } | undefined)?.edges ?? [];
  if (!origin || !edge) return null;
  const awards = (origin['awards'] as { nodes: readonly AwardLine[] } | undefined)?.nodes;
  return { ...edge, from: { id: a, label: origin.label }, to: edge.node, ...(awards ? { awards } : {}) };
}

const FIRST: readonly (CenterKind | null)[] = ['PERSON', 'INSTITUTION'];

/** An institution comes before its program. */
function inOrder(from: string, to: string): [string, string] {
  return FIRST.includes(kindOfId(from)) ? [from, to] : [to, from];
}
