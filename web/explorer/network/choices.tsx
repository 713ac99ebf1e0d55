/**
 * Choices of what is drawn.
 */
import type { CenterKind } from '../graph.ts';
import { count } from '../words.ts';
import type { View } from './views.ts';
import { MOST_NODES, VIEWS } from './views.ts';

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
