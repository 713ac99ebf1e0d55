import { AwardList } from './award-list.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { Graph } from './graph.ts';
import type { AwardLink } from './load-graph.ts';
import type { LinkDetail, SharedProject } from './load-link.ts';
import { loadLink } from './load-link.ts';
import { useAnswer } from './ask.ts';
import { ROLE_WORDS, VIA_WORDS, count, money, number, say, years } from './words.ts';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly graph: Graph;
  /** Which awards the drawing goes through, as the API's filter. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  onCenter(id: string): void;
}

/** What is behind one link: projects, money, years, and the sentences that say so. */
export function LinkPanel({ from, to, graph, filter, onCenter }: Props) {
  const own = graph.links.find(({ source, target }) => source === from && target === to) as AwardLink | undefined;
  if (own?.passages) return <AwardLinkPanel link={own} graph={graph} />;
  return <SharedWork from={from} to={to} filter={filter} onCenter={onCenter} />;
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

function SharedWork({ from, to, filter, onCenter }: Omit<Props, 'graph'>) {
  const key = `${from} ${to} ${JSON.stringify(filter)}`;
  const answer = useAnswer(key, (signal) => loadLink(from, to, filter, signal));
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
            <Project key={project.id} project={project} onCenter={onCenter} />
          ))}
        </section>
      )}
      {link.awards && link.awards.length > 0 && (
        <section>
          <h3>Awards</h3>
          <AwardList awards={link.awards} onCenter={onCenter} />
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

function Project({ project, onCenter }: { project: SharedProject; onCenter(id: string): void }) {
  const { label, awards, announcedAmounts } = project;
  return (
    <>
      {awards.nodes.length === 0 && <p>{label} (no award of it is loaded)</p>}
      <AwardList awards={awards.nodes} onCenter={onCenter} />
      {announcedAmounts.map(({ value, currency, covers }) => (
        <p key={`${currency} ${String(value)} ${covers}`} className="quiet">
          Announced: {currency} {number(value)}, “{covers}”
        </p>
      ))}
    </>
  );
}
