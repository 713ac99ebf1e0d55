/**
 * Copies a graph from one store into another: the same rows for every candidate.
 */
import type { Store } from '../../src/store/store.ts';

/** Nodes, then edges, as `scan` gives them. The target is empty. */
export async function copyGraph(
  from: Store,
  to: Store,
  onBatch: (rows: number) => void = () => undefined,
): Promise<void> {
  let rows = 0;
  for await (const { nodes, edges } of from.scan()) {
    if (nodes.length > 0) await to.write({ putNodes: nodes });
    if (edges.length > 0) await to.write({ putEdges: edges });
    rows += nodes.length + edges.length;
    onBatch(rows);
  }
}
