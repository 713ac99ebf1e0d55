import type { Answer } from './ask.ts';
import { Names } from './node-panel.tsx';
import type { StartAnswer } from './load-start.ts';

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
