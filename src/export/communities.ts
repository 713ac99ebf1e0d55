/**
 * Communities of a network by the method of Louvain (Blondel and others, 2008), the same for the same network.
 */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { byId } from '../by-id.ts';
import { groupBy } from '../group-by.ts';

/** What the module is; its types tell of a default export that it has not. */
const find = louvain as unknown as (
  graph: UndirectedGraph,
  options: { readonly getEdgeWeight: string; readonly rng: () => number },
) => Readonly<Record<string, number>>;

interface Weighed {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** The method goes through nodes in an order that it draws: always the same one (xorshift, Marsaglia 2003). */
function draws(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The number of each node's community: 1 is the one with most nodes. Nodes without a link are in none. */
export function communities(links: readonly Weighed[]): ReadonlyMap<string, number> {
  const ordered = [...links].sort((a, b) => byId(a.source, b.source) || byId(a.target, b.target));
  const graph = new UndirectedGraph();
  for (const { source, target, weight } of ordered) {
    if (source === target) continue;
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addUndirectedEdge(source, target, { weight });
  }
  if (graph.size === 0) return new Map();
  const found = find(graph, { getEdgeWeight: 'weight', rng: draws() });
  const members = groupBy(Object.keys(found).sort(byId), (id) => found[id]!);
  const ranked = [...members.values()].sort((a, b) => b.length - a.length || byId(a[0]!, b[0]!));
  return new Map(ranked.flatMap((ids, place) => ids.map((id) => [id, place + 1] as const)));
}
