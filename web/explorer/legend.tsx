import type { CenterKind, Graph } from './graph.ts';
import type { View } from './views.ts';
import { MOST_NODES, VIEWS } from './views.ts';
import { count, KIND_WORDS } from './words.ts';
import { CENTER_KINDS } from './graph.ts';

interface Props {
  readonly graph: Graph;
  readonly files: readonly { readonly name: string; readonly address: string }[];
}

/** What the shapes mean, how many of each there are, and the same network as files. */
export function Legend({ graph, files }: Props) {
  return (
    <ul className="legend" aria-label="Legend">
      {CENTER_KINDS.flatMap((kind) => {
        const amount = graph.nodes.filter((node) => node.kind === kind).length;
        if (amount === 0) return [];
        return [
          <li key={kind}>
            <svg viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
              <g className={`node ${kind.toLowerCase()}`}>
                <Shape kind={kind} radius={7} strokeWidth={1} />
              </g>
            </svg>
            {kind === 'PERSON' ? count(amount, 'person', 'people') : count(amount, KIND_WORDS[kind])}
          </li>,
        ];
      })}
      <li>{count(graph.links.length, 'link')}</li>
      {files.length > 0 && (
        <li className="files">
          Download
          {files.map(({ name, address }) => (
            <a key={name} href={address} download>
              {name.toUpperCase()}
            </a>
          ))}
        </li>
      )}
    </ul>
  );
}

/** Each kind has a shape of its own, so that nothing is said by colour alone. */
export function Shape({ kind, radius, strokeWidth }: { kind: CenterKind; radius: number; strokeWidth: number }) {
  const side = radius * 0.9;
  if (kind === 'INSTITUTION') {
    return <rect x={-side} y={-side} width={2 * side} height={2 * side} rx={radius / 4} strokeWidth={strokeWidth} />;
  }
  if (kind === 'PROGRAM' || kind === 'AWARD') {
    const tip = radius * 1.2;
    const points = kind === 'PROGRAM' ? [0, -tip, tip, 0, 0, tip, -tip, 0] : [0, -tip, tip, side, -tip, side];
    return <polygon points={points.join(' ')} strokeWidth={strokeWidth} />;
  }
  return <circle r={radius} strokeWidth={strokeWidth} />;
}

/** How many of the nodes to draw. */
export function MostChoice({ most, onMost }: { most: number; onMost(most: number): void }) {
  return (
    <label>
      Draw the{' '}
      <select
        value={most}
        onChange={(event) => {
          onMost(Number(event.target.value));
        }}
      >
        {[...MOST_NODES]
          .sort((a, b) => a - b)
          .map((each) => (
            <option key={each} value={each}>
              {count(each, 'weightiest node')}
            </option>
          ))}
      </select>
      .
    </label>
  );
}

/** Which of the ways to draw what surrounds a node. */
export function ViewChoice({ kind, view, onView }: { kind: CenterKind; view: View | null; onView(view: View): void }) {
  if (VIEWS[kind].length < 2) return <span>{view?.title ?? 'People, recipient and programs'}</span>;
  return (
    <fieldset>
      <legend className="unseen">What to draw</legend>
      {VIEWS[kind].map((each) => (
        <label key={each.kind}>
          <input
            type="radio"
            name="view"
            checked={each.kind === view?.kind}
            onChange={() => {
              onView(each);
            }}
          />
          {each.title}
        </label>
      ))}
    </fieldset>
  );
}
