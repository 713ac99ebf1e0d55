import COVERAGE from './queries/coverage.graphql?raw';
import START from './queries/start.graphql?raw';
import { ask, useAnswer } from './ask.ts';
import type { Named } from './graph.ts';
import { count, years } from './words.ts';
import type { Answer } from './ask.ts';
import { Names } from './names.tsx';
import { loadLoadedYears } from './node-page/load-years.ts';
import { YearCharts } from './node-page/year-charts.tsx';

interface Props {
  /** What is loaded. */
  readonly stats: Answer<Stats>;
}

/** What one sees before anything is chosen. */
export function StartPage({ stats }: Props) {
  const answer = useAnswer('start', (signal) => ask<StartAnswer>(START, {}, signal));
  return (
    <main className="start">
      <h1>Who works with whom, on what, for how much, since when?</h1>
      <p className="lead">
        Search above for a person, an institution, a program, a theme, a funding unit or an award number: its page shows
        awards, money, years and everybody beside it, each line with the sentence that says so, and draws its network.
      </p>
      {answer.state === 'waiting' && <p role="status">Looking what is loaded…</p>}
      {answer.state === 'failed' && <p role="alert">{answer.message}</p>}
      {answer.state === 'ready' && <Beginnings start={answer.value} />}
      {stats.state === 'ready' && stats.value.quarantined > 0 && (
        <p className="quiet">
          {stats.value.quarantined} documents could not be read and are kept aside: <code>npx grantgraph stats</code>{' '}
          tells.
        </p>
      )}
    </main>
  );
}

function Beginnings({ start }: { start: StartAnswer }) {
  const lists = [
    { title: 'People', ...start.people },
    { title: 'Institutions', ...start.institutions },
    { title: 'Programs', ...start.programs },
    { title: 'Themes', ...start.themes },
  ].filter(({ nodes }) => nodes.length > 0);
  if (lists.length === 0) {
    return (
      <p>
        The graph is empty. Stop the server, run <code>npx grantgraph ingest PATH</code> with your documents, and start
        it again.
      </p>
    );
  }
  return (
    <>
      <h2>With the most awards</h2>
      <div className="beginnings">
        {lists.map(({ title, nodes }) => (
          <section key={title}>
            <h3>{title}</h3>
            <Names nodes={nodes} />
          </section>
        ))}
      </div>
      <Loaded />
    </>
  );
}

/** What is loaded, year by year: what is missing there is missing everywhere. */
function Loaded() {
  const answer = useAnswer('loaded', loadLoadedYears);
  return (
    <section>
      <h2>What is loaded, by the year in which awards start</h2>
      {answer.state === 'waiting' && <p role="status">Adding up…</p>}
      {answer.state === 'failed' && <p role="alert">{answer.message}</p>}
      {answer.state === 'ready' && <YearCharts title="Loaded here" bars={answer.value.bars} />}
    </section>
  );
}

export interface Coverage {
  readonly agency: string;
  readonly awards: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly asOf: string | null;
}
interface List {
  readonly nodes: readonly Named[];
}
interface StartAnswer {
  readonly people: List;
  readonly institutions: List;
  readonly programs: List;
  readonly themes: List;
}
export interface Stats {
  readonly quarantined: number;
  readonly coverage: readonly Coverage[];
}

/** What is loaded. */
export const loadStats = async (signal: AbortSignal) =>
  (await ask<{ readonly stats: Stats }>(COVERAGE, {}, signal)).stats;

/** What is loaded, in a sentence: what is not loaded cannot be found here. */
export function coverageWords({ coverage }: Stats): string {
  if (coverage.length === 0) return 'No award is loaded yet.';
  const parts = coverage.map(({ agency, awards, firstYear, lastYear, asOf }) => {
    const when = `that began ${firstYear === lastYear ? 'in ' : ''}${years(firstYear, lastYear)}`;
    const isDated = firstYear !== null || lastYear !== null;
    return [`${count(awards, 'award')} of ${agency}${isDated ? ` ${when}` : ''}`, asOf && `as of ${asOf}`]
      .filter(Boolean)
      .join(', ');
  });
  return `Loaded here: ${parts.join('; ')}. What is not loaded is not shown.`;
}
