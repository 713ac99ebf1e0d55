/**
 * Writes a graph into a store in batches, nodes first.
 */
import type { Edge, GraphNode } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';

export async function load(
  store: Store,
  nodes: readonly GraphNode[],
  edges: readonly Edge[],
  batch = 60,
): Promise<void> {
  for (let i = 0; i < nodes.length; i += batch) await store.write({ putNodes: nodes.slice(i, i + batch) });
  for (let i = 0; i < edges.length; i += batch) await store.write({ putEdges: edges.slice(i, i + batch) });
}

/** Everything in a store, nodes and edges each in a fixed order. */
export async function contents(store: Store): Promise<{ nodes: GraphNode[]; edges: Edge[] }> {
  const nodes: GraphNode[] = [];
  const edges: Edge[] = [];
  for await (const found of store.scan()) {
    nodes.push(...found.nodes);
    edges.push(...found.edges);
  }
  return inOrder({ nodes, edges });
}

export function inOrder({ nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly Edge[] }) {
  const by = <T>(keyOf: (item: T) => string) => {
    return (x: T, y: T) => (keyOf(x) < keyOf(y) ? -1 : keyOf(x) > keyOf(y) ? 1 : 0);
  };
  const edgeKey = ({ type, from, to, role }: Edge) => JSON.stringify([type, from, to, role]);
  return { nodes: [...nodes].sort(by((node) => node.id)), edges: [...edges].sort(by(edgeKey)) };
}
