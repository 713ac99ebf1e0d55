import type { Graph, GraphLink } from './graph.ts';
import { compare } from './graph.ts';
import { NodeLink } from './names.tsx';
import { money, years } from './words.ts';

interface Props {
  readonly graph: Graph;
  readonly center: string;
  readonly link: { readonly from: string; readonly to: string } | null;
  onNode(id: string): void;
  onLink(link: GraphLink): void;
}

/** The network as a table, for those who read rather than look: the centre's links first, then by weight. */
export function NetworkTable({ graph, center, link, onNode, onLink }: Props) {
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const label = (id: string) => labels.get(id) ?? id;
  const touches = (each: GraphLink) => Number(each.source === center || each.target === center);
  const rows = graph.links
    .map((each) => ({ each, a: each.target === center ? each.target : each.source }))
    .map(({ each, a }) => ({ each, a, b: a === each.source ? each.target : each.source }))
    .sort(
      (x, y) =>
        touches(y.each) - touches(x.each) ||
        y.each.weight - x.each.weight ||
        compare(label(x.a), label(y.a)) ||
        compare(label(x.b), label(y.b)),
    );
  const name = (id: string) => <NodeLink id={id} label={label(id)} onNode={onNode} />;
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th scope="col">One end</th>
            <th scope="col">Other end</th>
            <th scope="col">Link</th>
            <th scope="col">Obligated</th>
            <th scope="col">Years</th>
            <th scope="col">
              <span className="unseen">Details</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ each, a, b }) => {
            const isOpen =
              link !== null && [each.source, each.target].every((id) => id === link.from || id === link.to);
            return (
              <tr key={`${each.source} ${each.target}`} className={isOpen ? 'open' : undefined}>
                <td>{name(a)}</td>
                <td>{name(b)}</td>
                <td>{each.words}</td>
                <td>{money(each.amounts)}</td>
                <td>{years(each.firstYear, each.lastYear)}</td>
                <td>
                  <button
                    type="button"
                    aria-label={`What links ${label(a)} and ${label(b)}`}
                    onClick={() => {
                      onLink(each);
                    }}
                  >
                    Why?
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
