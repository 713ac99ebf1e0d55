/**
 * Only what differs is written: the new state of nodes and edges against what the store holds.
 */
import { canonical } from '../../src/canonical.ts';
import type { Edge, EdgeType, GraphNode } from '../../src/model.ts';
import type { EdgeKey, Store } from '../../src/store/store.ts';

/** Those of the nodes that the store does not hold as they are. */
export async function changedNodes(store: Store, nodes: readonly GraphNode[]): Promise<GraphNode[]> {
  if (nodes.length === 0) return [];
  const held = await store.nodes(nodes.map(({ id }) => id));
  return nodes.filter((node, i) => held[i] === null || canonical(held[i]) !== canonical(node));
}

/** What tells one edge from another. */
export function edgeKey({ type, from, to, role }: EdgeKey): string {
  return `${type} ${from} ${to} ${role ?? ''}`;
}

/** Edges that some nodes own in one direction: all of these types from, or to, these ids. */
export interface Owned {
  readonly types: readonly EdgeType[];
  readonly side: 'from' | 'to';
  readonly ids: readonly string[];
}

/** Which edges to put and which to remove so that the owned edges are exactly `edges`. */
export async function changedEdges(
  store: Store,
  owned: readonly Owned[],
  edges: readonly Edge[],
): Promise<{ putEdges: Edge[]; removeEdges: EdgeKey[] }> {
  const found = await Promise.all(
    owned.map(({ types, side, ids }) =>
      ids.length === 0 ? [] : store.edges(side === 'from' ? { types, from: ids } : { types, to: ids }),
    ),
  );
  const held = new Map(found.flat().map((edge) => [edgeKey(edge), edge]));
  const wanted = new Set(edges.map(edgeKey));
  return {
    putEdges: edges.filter((edge) => {
      const old = held.get(edgeKey(edge));
      return old === undefined || canonical(old) !== canonical(edge);
    }),
    removeEdges: [...held.values()]
      .filter((edge) => !wanted.has(edgeKey(edge)))
      .map(({ type, from, to, role }) => ({ type, from, to, role })),
  };
}
