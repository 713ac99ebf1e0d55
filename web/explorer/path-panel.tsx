import type { PathGraph } from './load-path.ts';
import { Names } from './node-panel.tsx';
import { count } from './words.ts';

interface Props {
  readonly path: PathGraph['path'];
  onCenter(id: string): void;
}

/** The shortest chains in words: who, through which project, with whom. */
export function PathPanel({ path, onCenter }: Props) {
  const { from, to, hops, chainCount, chains } = path;
  return (
    <>
      <p className="kind">Path</p>
      <h2>
        {from.label} <span className="and">to</span> {to.label}
      </h2>
      {hops === null && (
        <p>No chain of shared projects leads from one to the other, as far as the loaded documents tell.</p>
      )}
      {hops === 0 && <p>They are one and the same.</p>}
      {hops !== null && hops > 0 && (
        <p>
          {count(chainCount, 'shortest chain')} of {count(hops, 'step')}
          {chainCount > chains.length && `; the first ${String(chains.length)} are shown`}
        </p>
      )}
      <ol className="chains">
        {hops !== 0 &&
          chains.map(({ nodes, steps }) => (
            <li key={nodes.map(({ id }) => id).join(' ')}>
              <Names
                nodes={nodes.map((node, i) => ({ ...node, ...(steps[i] && { note: projectWords(steps[i]) }) }))}
                onCenter={onCenter}
              />
            </li>
          ))}
      </ol>
    </>
  );
}

function projectWords({ projects, projectCount }: { projects: readonly { label: string }[]; projectCount: number }) {
  const more = projectCount - projects.length;
  return `shares “${projects.map(({ label }) => label).join('”, “')}”${more > 0 ? ` and ${String(more)} more` : ''} with`;
}
