/**
 * Nodes, edges and the whole graph, as they were put in.
 */
import { EDGE_ENDS, EDGE_TYPES } from '../../model.ts';
import type { Edge, GraphNode } from '../../model.ts';
import type { Store } from '../store.ts';
import type { Connection } from './connection.ts';
import { RETURN_EDGE, byEdge, edgeList, edgeOf, edgeOfList } from './properties.ts';
import type { EdgeList, EdgeRow } from './properties.ts';

/** Rows of a batch of `scan`. */
const BATCH = 2000;

async function* batches<R, T>(rows: AsyncIterable<R>, of: (row: R) => T): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const row of rows) {
    batch.push(of(row));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The reads that give whole nodes and edges. */
export function graphReader({ read, stream }: Connection): Pick<Store, 'nodes' | 'edges' | 'scan' | 'version'> {
  return {
    async nodes(ids) {
      if (ids.length === 0) return [];
      // One row of all: each row has its price, here and in the server.
      const [row] = await read<{ all: readonly string[] }>(
        'UNWIND $ids AS id MATCH (n:Node {id: id}) USING INDEX n:Node(id) RETURN collect(n.data) AS all',
        { ids: [...new Set(ids)] },
      );
      const found = new Map(row!.all.map((data) => JSON.parse(data) as GraphNode).map((node) => [node.id, node]));
      return ids.map((id) => found.get(id) ?? null);
    },
    async edges({ types, from, to, withEvidence = true, withFacts = true }): Promise<Edge[]> {
      // Types come from the table of the model, whatever the caller gave.
      const wanted = EDGE_TYPES.filter((type) => types.includes(type)).join('|');
      if (wanted === '' || from?.length === 0 || to?.length === 0) return [];
      if (!from && !to) throw new Error('edges: give from, to or both');
      const [near, far, end] = from ? (['a', 'b', 'from'] as const) : (['b', 'a', 'to'] as const);
      const both = from && to ? 'WHERE b.id IN $to' : '';
      const [row] = await read<{ all: readonly (readonly [id: string, edges: readonly EdgeList[]])[] }>(
        `UNWIND $ids AS id MATCH (${near}:Node {id: id}) USING INDEX ${near}:Node(id) WITH id, ${near}
         MATCH (a)-[r:${wanted}]->(b) ${both} WITH id, collect(${edgeList(far, !withFacts ? 'ENDS' : withEvidence ? 'WHOLE' : 'BARE')}) AS edges
         RETURN collect([id, edges]) AS all`,
        { ids: [...new Set(from ?? to)], ...(from && to ? { to: [...new Set(to)] } : {}) },
      );
      return row!.all.flatMap(([id, edges]) => edges.map((edge) => edgeOfList(edge, id, end))).sort(byEdge);
    },
    async *scan() {
      const nodes = stream<{ data: string }>('MATCH (n:Node) RETURN n.data AS data');
      for await (const batch of batches(nodes, ({ data }) => JSON.parse(data) as GraphNode))
        yield { nodes: batch, edges: [] };
      const types = Object.keys(EDGE_ENDS).join('|');
      const edges = stream<EdgeRow>(`MATCH (a:Node)-[r:${types}]->(b) RETURN ${RETURN_EDGE}`);
      for await (const batch of batches(edges, edgeOf)) yield { nodes: [], edges: batch };
    },
    async version() {
      const [row] = await read<{ version: number }>(
        `MATCH (m:Meta {id: 'grantgraph'}) RETURN m.graphVersion AS version`,
      );
      return row!.version;
    },
  };
}
