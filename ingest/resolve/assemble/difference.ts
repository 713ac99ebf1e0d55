/**
 * Only what differs is written: the new state of nodes and edges against what the store holds.
 */
import { canonical } from '../../../src/canonical.ts';
import type { Edge, EdgeType, GraphNode } from '../../../src/model.ts';
import type { EdgeKey, Store } from '../../../src/store/store.ts';

/** Those of the nodes that the store does not hold as they are, each with what it holds. */
export async function nodeDifference<N extends GraphNode>(
  store: Store,
  nodes: readonly N[],
): Promise<{ node: N; held: N | null }[]> {
  if (nodes.length === 0) return [];
  const held = await store.nodes(nodes.map(({ id }) => id));
  return nodes
    .map((node, i) => ({ node, held: held[i] as N | null }))
    .filter((pair) => pair.held === null || canonical(pair.held) !== canonical(pair.node));
}

/** The nodes alone. */
export async function changedNodes(store: Store, nodes: readonly GraphNode[]): Promise<GraphNode[]> {
  return (await nodeDifference(store, nodes)).map(({ node }) => node);
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

/** Which edges to put and which to remove so that the owned edges are exactly those wanted. */
export interface EdgeDifference {
  readonly putEdges: Edge[];
  readonly removeEdges: EdgeKey[];
}

/** The difference, and which of `edges` are new: the others that are put are held with other facts or evidence. */
export async function edgeDifference(
  store: Store,
  owned: readonly Owned[],
  edges: readonly Edge[],
): Promise<{ readonly changes: EdgeDifference; readonly added: Edge[] }> {
  const found = await Promise.all(
    owned.map(({ types, side, ids }) =>
      ids.length === 0 ? [] : store.edges(side === 'from' ? { types, from: ids } : { types, to: ids }),
    ),
  );
  const held = new Map(found.flat().map((edge) => [edgeKey(edge), edge]));
  const wanted = new Set(edges.map(edgeKey));
  const added: Edge[] = [];
  const changed: Edge[] = [];
  for (const edge of edges) {
    const old = held.get(edgeKey(edge));
    if (old === undefined) added.push(edge);
    else if (canonical(old) !== canonical(edge)) changed.push(edge);
  }
  const removeEdges = [...held.values()]
    .filter((edge) => !wanted.has(edgeKey(edge)))
    .map(({ type, from, to, role }) => ({ type, from, to, role }));
  return { changes: { putEdges: [...added, ...changed], removeEdges }, added };
}

/** The difference alone. */
export async function changedEdges(...given: Parameters<typeof edgeDifference>): Promise<EdgeDifference> {
  return (await edgeDifference(...given)).changes;
}
