/**
 * The knowledge layer's writes in Neo4j: one statement a kind of node or type of edge, all of a batch in it.
 */
import { groupBy } from '../../group-by.ts';
import { EDGE_TYPES, NODE_KINDS } from '../../model.ts';
import type { EdgeType, NodeKind } from '../../model.ts';
import type { Changes } from '../store.ts';
import type { Run } from './connection.ts';
import { LABEL } from './labels.ts';
import { edgeProperties, nodeProperties, roleKey } from './properties.ts';

const PUT_NODES = byKey(
  NODE_KINDS,
  (kind) => `UNWIND $rows AS row MERGE (n:Node {id: row.id}) SET n = row, n:${LABEL[kind]}`,
);
/** Types of which one pair of ends may have several, told apart by the role. */
const WITH_ROLE: ReadonlySet<EdgeType> = new Set(['INVESTIGATES', 'MEMBER_OF']);
const ENDS = `UNWIND $rows AS row MATCH (a:Node {id: row.from}) USING INDEX a:Node(id)
  MATCH (b:Node {id: row.to}) USING INDEX b:Node(id)`;
const PUT_EDGES = byKey(
  EDGE_TYPES,
  (type) =>
    `${ENDS} MERGE (a)-[r:${type}${WITH_ROLE.has(type) ? ' {role: row.role}' : ''}]->(b)
     SET r = row.properties RETURN count(*) AS merged`,
);
const REMOVE_EDGES = byKey(
  EDGE_TYPES,
  (type) => `${ENDS} MATCH (a)-[r:${type}]->(b) WHERE coalesce(r.role, '') = row.role DELETE r`,
);
const REMOVE_NODES = 'UNWIND $ids AS id MATCH (n:Node {id: id}) DETACH DELETE n';
const REMOVE_ORPHANS = 'UNWIND $ids AS id MATCH (n:Node {id: id}) WHERE NOT (n)--() DELETE n';

function byKey<K extends string>(keys: readonly K[], statement: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, statement(key)])) as Record<K, string>;
}

/** The first edge of a batch that lacks an end, for the message. */
async function missingEnd(run: Run, type: EdgeType, rows: readonly { from: string; to: string }[]): Promise<string> {
  const [row] = await run<{ from: string; to: string; end: string }>(
    `UNWIND $rows AS row OPTIONAL MATCH (a:Node {id: row.from}) OPTIONAL MATCH (b:Node {id: row.to})
     WITH row, a, b WHERE a IS NULL OR b IS NULL
     RETURN row.from AS from, row.to AS to, CASE WHEN a IS NULL THEN row.from ELSE row.to END AS end LIMIT 1`,
    { rows },
  );
  return `the edge ${type} ${row?.from} → ${row?.to}: there is no node ${row?.end}`;
}

/** The rows to put, by statement: the part of a write that needs no server, and is done while another is under way. */
export interface GraphRows {
  readonly nodes: readonly { readonly kind: NodeKind; readonly rows: readonly object[] }[];
  readonly edges: readonly { readonly type: EdgeType; readonly rows: readonly { from: string; to: string }[] }[];
}

export function graphRows({ putNodes = [], putEdges = [] }: Changes): GraphRows {
  return {
    nodes: [...groupBy(putNodes, ({ kind }) => kind)].map(([kind, nodes]) => ({
      kind,
      rows: nodes.map(nodeProperties),
    })),
    edges: [...groupBy(putEdges, ({ type }) => type)].map(([type, edges]) => ({
      type,
      rows: edges.map((edge) => ({
        from: edge.from,
        to: edge.to,
        role: roleKey(edge.role),
        properties: edgeProperties(edge),
      })),
    })),
  };
}

/** Applies the knowledge layer's part of some changes, and raises the graph's version. `run` is in the transaction. */
export async function writeGraph(run: Run, changes: Changes, { nodes, edges }: GraphRows): Promise<void> {
  const { removeEdges = [], removeNodes = [], removeOrphans = [] } = changes;
  if (removeEdges.length + removeNodes.length + nodes.length + edges.length + removeOrphans.length === 0) return;

  // Statements of one transaction run in the order they are sent: nothing waits for an answer before the end.
  const sent: Promise<unknown>[] = [];
  for (const [type, gone] of groupBy(removeEdges, (edge) => edge.type)) {
    const rows = gone.map(({ from, to, role }) => ({ from, to, role: roleKey(role) }));
    sent.push(run(REMOVE_EDGES[type], { rows }));
  }
  if (removeNodes.length > 0) sent.push(run(REMOVE_NODES, { ids: removeNodes }));
  for (const { kind, rows } of nodes) sent.push(run(PUT_NODES[kind], { rows }));
  for (const { type, rows } of edges) {
    sent.push(
      run<{ merged: number }>(PUT_EDGES[type], { rows }).then(async ([row]) => {
        if (row?.merged !== rows.length) throw new Error(await missingEnd(run, type, rows));
      }),
    );
  }
  if (removeOrphans.length > 0) sent.push(run(REMOVE_ORPHANS, { ids: removeOrphans }));
  sent.push(run(`MATCH (m:Meta {id: 'grantgraph'}) SET m.graphVersion = m.graphVersion + 1`));
  await Promise.all(sent);
}
