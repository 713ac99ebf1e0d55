import START from './queries/start.graphql?raw';
import { ask } from './ask.ts';
import type { Named } from './graph.ts';
import { count, years } from './words.ts';
import type { Answer } from './ask.ts';
import { Names } from './names.tsx';

interface Props {
  readonly answer: Answer<StartAnswer>;
  onCenter(id: string): void;
}

/** What one sees before anything is chosen. */
export function StartPage({ answer, onCenter }: Props) {
  return (
    <main className="start">
      <h1>Who works with whom, on what, for how much, since when?</h1>
      <p className="lead">
        Search for a person, an institution, a program, a theme or an award number. The network around it is drawn; each
        line tells what is behind it and which sentence says so.
      </p>
      {answer.state === 'waiting' && <p role="status">Looking what is loaded…</p>}
      {answer.state === 'failed' && <p role="alert">{answer.message}</p>}
      {answer.state === 'ready' && <Beginnings start={answer.value} onCenter={onCenter} />}
    </main>
  );
}

function Beginnings({ start, onCenter }: { start: StartAnswer; onCenter(id: string): void }) {
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
      <h2>Or begin with one of those with the most awards</h2>
      <div className="beginnings">
        {lists.map(({ title, nodes }) => (
          <section key={title}>
            <h3>{title}</h3>
            <Names nodes={nodes} onCenter={onCenter} />
          </section>
        ))}
      </div>
      {start.stats.quarantined > 0 && (
        <p className="quiet">
          {start.stats.quarantined} documents could not be read and are kept aside: <code>npx grantgraph stats</code>{' '}
          tells.
        </p>
      )}
    </>
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
export interface StartAnswer {
  readonly stats: {
    readonly quarantined: number;
    readonly nodes: readonly { readonly kind: string; readonly count: number }[];
    readonly coverage: readonly Coverage[];
  };
  readonly people: List;
  readonly institutions: List;
  readonly programs: List;
  readonly themes: List;
}

/** What is loaded, and where one might begin. */
export const loadStart = (signal: AbortSignal) => ask<StartAnswer>(START, {}, signal);

/** What is loaded, in a sentence: what is not loaded cannot be found here. */
export function coverageWords({ coverage }: StartAnswer['stats']): string {
  if (coverage.length === 0) return 'No award is loaded yet.';
  const parts = coverage.map(({ agency, awards, firstYear, lastYear, asOf }) => {
    const when = years(firstYear, lastYear);
    return `${count(awards, 'award')} of ${agency.toUpperCase()} that began ${firstYear === lastYear ? 'in ' : ''}${when}${asOf ? `, as of ${asOf}` : ''}`;
  });
  return `Loaded here: ${parts.join('; ')}. What is not loaded is not shown.`;
}
