/**
 * What Neo4j can do at best: the nodes, edges and mentions that a store holds, written to an empty database with the same
 * constraints by bare `UNWIND … MERGE`, in batches as large as ours were, through the same driver.
 */
import type { Driver } from 'neo4j-driver';
import type { Edge, GraphNode } from '../../src/model.ts';
import { int } from '../../src/store/neo4j/connection.ts';
import { LABEL } from '../../src/store/neo4j/labels.ts';
import { edgeProperties, nodeProperties, roleKey } from '../../src/store/neo4j/properties.ts';
import { openStore } from '../../src/store/open.ts';
import type { MentionRecord } from '../../src/store/store.ts';
import { driverOf, wipe } from '../neo4j-server.ts';
import type { BatchSizes } from './stages.ts';

interface Statement {
  readonly cypher: string;
  readonly rows: object[];
}

/** Cuts rows into batches of the recorded sizes, over and over until there are none left. */
function* batchesOf<T>(rows: readonly T[], sizes: readonly number[]): Generator<readonly T[]> {
  const used = sizes.filter((size) => size > 0);
  for (let from = 0, i = 0; from < rows.length; i += 1) {
    const size = used[i % used.length]!;
    yield rows.slice(from, from + size);
    from += size;
  }
}

/** The rows of a batch by statement. */
function statements<T>(batch: readonly T[], of: (row: T) => { cypher: string; row: object }): Statement[] {
  const found = new Map<string, Statement>();
  for (const item of batch) {
    const { cypher, row } = of(item);
    const statement = found.get(cypher);
    if (statement === undefined) found.set(cypher, { cypher, rows: [row] });
    else statement.rows.push(row);
  }
  return [...found.values()];
}

const nodeRow = (node: GraphNode) => ({
  cypher: `UNWIND $rows AS row MERGE (n:Node {id: row.id}) SET n = row, n:${LABEL[node.kind]}`,
  row: nodeProperties(node),
});
const edgeRow = (edge: Edge) => ({
  cypher: `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:Node {id: row.to})
    MERGE (a)-[r:${edge.type}${edge.role === null ? '' : ' {role: row.role}'}]->(b) SET r = row.properties`,
  row: { from: edge.from, to: edge.to, role: roleKey(edge.role), properties: edgeProperties(edge) },
});
const mentionRow = (mention: MentionRecord) => ({
  cypher: 'UNWIND $rows AS row MERGE (m:Mention {id: row.id}) SET m = row',
  row: { ...mention, score: int(mention.score) },
});

interface Rows {
  readonly nodes: GraphNode[];
  readonly edges: Edge[];
  readonly mentions: MentionRecord[];
}

async function rowsOf(url: string): Promise<Rows> {
  const store = await openStore(url);
  const rows: Rows = { nodes: [], edges: [], mentions: [] };
  for await (const { nodes, edges } of store.scan()) {
    rows.nodes.push(...nodes);
    rows.edges.push(...edges);
  }
  const sources = rows.nodes.filter(({ kind }) => kind === 'SOURCE').map(({ id }) => id);
  for (let i = 0; i < sources.length; i += 1000)
    rows.mentions.push(...(await store.records('mention', 'source', sources.slice(i, i + 1000))));
  await store.close();
  return rows;
}

async function write(driver: Driver, batch: readonly Statement[]): Promise<void> {
  const session = driver.session();
  try {
    await session.executeWrite((tx) => Promise.all(batch.map(({ cypher, rows }) => tx.run(cypher, { rows }))));
  } finally {
    await session.close();
  }
}

export interface BareResult {
  readonly nodes: number;
  readonly edges: number;
  readonly mentions: number;
  readonly seconds: number;
}

/** Reads everything from `url`, empties it, and writes it back bare. Transactions go one after the other, as ours do. */
export async function bareMerge(url: string, sizes: BatchSizes): Promise<BareResult> {
  const rows = await rowsOf(url);
  await wipe(url);
  // Makes the constraints and indexes.
  await (await openStore(url)).close();
  const driver = driverOf(url, { disableLosslessIntegers: true });
  const batches: (readonly Statement[])[] = [
    ...[...batchesOf(rows.nodes, sizes.nodes)].map((batch) => statements(batch, nodeRow)),
    ...[...batchesOf(rows.edges, sizes.edges)].map((batch) => statements(batch, edgeRow)),
    ...[...batchesOf(rows.mentions, sizes.mentions)].map((batch) => statements(batch, mentionRow)),
  ];
  const start = performance.now();
  for (const batch of batches) await write(driver, batch);
  const seconds = (performance.now() - start) / 1000;
  await driver.close();
  return { nodes: rows.nodes.length, edges: rows.edges.length, mentions: rows.mentions.length, seconds };
}
