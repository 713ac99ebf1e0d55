import { cellText } from '../cells.ts';
import { CellContent } from '../data-table.tsx';
import type { PageKind } from '../graph.ts';
import { KINDS } from './kinds.ts';
import type { NodeHead } from './node-head.ts';

/** Longer ones are folded up: some institutions are written in a hundred ways. */
const LONG = 240;

/** What is known of a node, as a list of names and values; what is not known is left out. */
export function Facts({ kind, node }: { kind: PageKind; node: NodeHead }) {
  const known = KINDS[kind].facts(node).filter(([, cell]) => cellText(cell) !== '');
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([name, cell]) => {
        const text = cellText(cell);
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {text.length <= LONG ? (
                <CellContent cell={cell} />
              ) : (
                <details>
                  <summary>{text.slice(0, LONG / 2)}…</summary>
                  <CellContent cell={cell} />
                </details>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
