/**
 * What the graph holds, counted from the covering indexes.
 */
import { EDGE_TYPES, NODE_KINDS } from '../../model.ts';
import type { Store, StoreStats } from '../store.ts';
import { EDGE_CODE, KIND_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { VERSION } from './read-graph.ts';

const counts = (words: readonly string[], codes: Record<string, number>, table: string, column: string) =>
  `json_object(${words
    .map((word) => `'${word}', (SELECT count(*) FROM ${table} WHERE ${column} = ${codes[word]})`)
    .join(', ')})`;
/** What changes without the graph. */
const BESIDE = `SELECT json_object('version', (${VERSION}),
  'quarantined', (SELECT count(*) FROM source WHERE status = 'QUARANTINED'),
  'queued', (SELECT count(*) FROM queue),
  'possibleDuplicates', (SELECT count(*) FROM possibleDuplicate))`;
const GRAPH = `SELECT json_object('version', (${VERSION}),
  'nodes', ${counts(NODE_KINDS, KIND_CODE, 'node', 'kind')},
  'edges', ${counts(EDGE_TYPES, EDGE_CODE, 'edge', 'type')},
  'coverage', (SELECT json_group_array(json_object('agency', agency, 'firstYear', CAST(substr(first, 1, 4) AS INTEGER),
      'lastYear', CAST(substr(last, 1, 4) AS INTEGER), 'awards', awards, 'asOf', asOf) ORDER BY agency)
    FROM (SELECT f.agency, min(f.startDate) AS first, max(f.startDate) AS last, count(*) AS awards,
      max((SELECT max(s.facet) FROM edge e CROSS JOIN node s ON s.key = e.a
        WHERE e.type = ${EDGE_CODE.DESCRIBES_AWARD} AND e.b = f.key)) AS asOf
      FROM award f GROUP BY f.agency)))`;

type GraphStats = Pick<StoreStats, 'nodes' | 'edges' | 'coverage'>;
type Beside = Omit<StoreStats, keyof GraphStats>;
interface OfVersion {
  readonly version: number;
}

/** What was counted last of the graph: all readers of one store share it. */
export interface Counted {
  graph?: GraphStats & OfVersion;
}

export function statsReader(reader: Reader, counted: Counted): Pick<Store, 'stats'> {
  return {
    async stats() {
      const { version, ...beside } = await reader.json<Beside & OfVersion>(BESIDE);
      if (counted.graph?.version !== version) counted.graph = await reader.json<GraphStats & OfVersion>(GRAPH);
      const { nodes, edges, coverage } = counted.graph;
      return { nodes, edges, ...beside, coverage };
    },
  };
}
