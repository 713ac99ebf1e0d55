/**
 * What the graph holds: counts come from Neo4j's own counters, coverage from the awards.
 */
import { byId } from '../../ids.ts';
import { EDGE_TYPES, NODE_KINDS } from '../../model.ts';
import type { Store, StoreStats } from '../store.ts';
import type { Connection } from './connection.ts';
import { LABEL } from './labels.ts';

const union = (parts: readonly string[]) => parts.join(' UNION ALL ');
const NODES = union(NODE_KINDS.map((kind) => `MATCH (n:${LABEL[kind]}) RETURN '${kind}' AS name, count(n) AS number`));
const EDGES = union(EDGE_TYPES.map((type) => `MATCH ()-[r:${type}]->() RETURN '${type}' AS name, count(r) AS number`));
const EVIDENCE = union([
  `MATCH (s:SourceRecord {status: 'QUARANTINED'}) RETURN 'quarantined' AS name, count(s) AS number`,
  `MATCH (q:QueueItem) RETURN 'queued' AS name, count(q) AS number`,
  `MATCH (d:PossibleDuplicate) RETURN 'possibleDuplicates' AS name, count(d) AS number`,
]);
const COVERAGE = `
  MATCH (a:Award)
  OPTIONAL MATCH (s:Source)-[:DESCRIBES_AWARD]->(a)
  WITH a, max(s.asOf) AS asOf
  RETURN a.agency AS agency, toInteger(left(min(a.startDate), 4)) AS firstYear,
    toInteger(left(max(a.startDate), 4)) AS lastYear, count(a) AS awards, max(asOf) AS asOf`;

export function statsReader({ read }: Connection): Pick<Store, 'stats'> {
  // A word that nothing bears gives no row.
  const counts = async <K extends string>(words: readonly K[], cypher: string) => {
    const rows = await read<{ name: K; number: number }>(cypher);
    const found = new Map(rows.map(({ name, number }) => [name, number]));
    return Object.fromEntries(words.map((word) => [word, found.get(word) ?? 0])) as Record<K, number>;
  };
  return {
    async stats() {
      const [nodes, edges, evidence, coverage] = await Promise.all([
        counts(NODE_KINDS, NODES),
        counts(EDGE_TYPES, EDGES),
        counts(['quarantined', 'queued', 'possibleDuplicates'], EVIDENCE),
        read<StoreStats['coverage'][number]>(COVERAGE),
      ]);
      return { nodes, edges, ...evidence, coverage: [...coverage].sort((x, y) => byId(x.agency, y.agency)) };
    },
  };
}
