import AWARD_LINE from '../queries/award-line.graphql?raw';
import OF_INSTITUTION_AND_PROGRAM from '../queries/link-institution-program.graphql?raw';
import BETWEEN_INSTITUTIONS from '../queries/link-institutions.graphql?raw';
import BETWEEN_PEOPLE from '../queries/link-people.graphql?raw';
import BETWEEN_THEMES from '../queries/link-themes.graphql?raw';
import PASSAGE from '../queries/passage.graphql?raw';
import { ask, useAnswer } from '../ask.ts';
import type { CenterKind, Money, Graph } from '../graph.ts';
import { kindOfId } from '../graph.ts';
import type { AwardLine, Passage } from '../passage.ts';
import { AwardList } from '../names.tsx';
import { EvidenceList } from '../evidence-list.tsx';
import type { AwardLink } from './load-graph.ts';
import type { Through } from './narrowing.ts';
import { bothFilters, rolesOfEnds } from './narrowing.ts';
import { ROLE_WORDS, VIA_WORDS, count, money, number, say, years } from '../words.ts';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly graph: Graph;
  readonly through: Through;
}

/** What is behind one link: projects, money, years, and the sentences that say so. */
export function LinkPanel({ from, to, graph, through }: Props) {
  const own = graph.links.find(({ source, target }) => source === from && target === to) as AwardLink | undefined;
  if (own?.passages) return <AwardLinkPanel link={own} graph={graph} />;
  return <SharedWork from={from} to={to} through={through} />;
}

/** A link of an award's drawing: what one end is to the award. */
function AwardLinkPanel({ link, graph }: { link: AwardLink; graph: Graph }) {
  const label = (id: string) => graph.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <>
      <p className="kind">Link: {link.words}</p>
      <h2>
        {label(link.target)} <span className="and">and</span> {label(link.source)}
      </h2>
      <h3>Who says so</h3>
      <EvidenceList passages={link.passages} total={link.passages.length} />
    </>
  );
}

function SharedWork({ from, to, through }: Omit<Props, 'graph'>) {
  const key = JSON.stringify([from, to, through]);
  const answer = useAnswer(key, (signal) => loadLink(from, to, through, signal));
  if (answer.state === 'waiting') return <p role="status">Reading…</p>;
  if (answer.state === 'failed') return <p role="alert">{answer.message}</p>;
  const link = answer.value;
  if (link === null) return <p role="alert">These two are not linked by what is loaded here.</p>;
  return (
    <>
      <p className="kind">Link</p>
      <h2>
        {link.from.label} <span className="and">and</span> {link.to.label}
      </h2>
      <dl>
        {facts(link).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {link.sharedProjects && (
        <section>
          <h3>Shared projects</h3>
          {link.sharedProjects.map((project) => (
            <Project key={project.id} project={project} />
          ))}
        </section>
      )}
      {link.awards && link.awards.length > 0 && (
        <section>
          <h3>Awards</h3>
          <AwardList awards={link.awards} />
        </section>
      )}
      <section>
        <h3>Who says so</h3>
        <EvidenceList passages={link.evidence} total={link.evidenceCount} />
      </section>
    </>
  );
}

function facts(link: LinkDetail): [string, string][] {
  const { roles, via, sharedAwardAmounts, obligatedAmounts } = link;
  const role = (words: readonly string[]) => words.map((word) => say(ROLE_WORDS, word)).join(', ') || 'team member';
  return [
    ['Years', years(link.firstYear, link.lastYear)],
    ['Together', `${count(link.projectCount, 'project')}, ${count(link.awardCount, 'award')}`],
    ['Obligated', money(obligatedAmounts)],
    ...(sharedAwardAmounts && sharedAwardAmounts.length > 0
      ? [['On awards of both', money(sharedAwardAmounts)] as [string, string]]
      : []),
    ...(via ? [['How', via.map((word) => say(VIA_WORDS, word)).join('; ')] as [string, string]] : []),
    ...(roles
      ? ([
          [link.from.label, role(roles.self)],
          [link.to.label, role(roles.other)],
        ] as [string, string][])
      : []),
  ];
}

function Project({ project }: { project: SharedProject }) {
  const { label, awards, announcedAmounts } = project;
  return (
    <>
      {awards.nodes.length === 0 && <p>{label} (no award of it is loaded)</p>}
      <AwardList awards={awards.nodes} />
      {announcedAmounts.map(({ value, currency, covers }) => (
        <p key={`${currency} ${String(value)} ${covers}`} className="quiet">
          Announced: {currency} {number(value)}, “{covers}”
        </p>
      ))}
    </>
  );
}

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

/** What is behind the link between two nodes, through what the drawing goes through; null where there is no such link. */
export async function loadLink(
  from: string,
  to: string,
  through: Through,
  signal: AbortSignal,
): Promise<LinkDetail | null> {
  const [a, b] = inOrder(from, to);
  const kind = kindOfId(b);
  const question = QUESTIONS[`${String(kindOfId(a))} ${String(kind)}`];
  if (!question) return null;
  const condition = kind && CONDITION[kind];
  const { filter } = through;
  const variables = {
    ...{ id: a, other: b, filter },
    ...(condition ? { common: bothFilters(filter, { [condition]: [b] }) } : {}),
    ...(kind === 'PERSON' ? rolesOfEnds(a, b, through) : {}),
  };
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
