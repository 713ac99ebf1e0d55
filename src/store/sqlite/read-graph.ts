/**
 * Nodes, edges and the whole graph, as they were put in.
 */
import { EDGE_TYPES } from '../../model.ts';
import type { Edge, GraphNode, NodeKind } from '../../model.ts';
import { byId, kindOf } from '../../ids.ts';
import { unpackEvidence, type PackedEvidence } from '../evidence-text.ts';
import type { Store } from '../store.ts';
import { EDGE_CODE, EDGE_OF_CODE, ROLE_OF_CODE } from './codes.ts';
import type { Reader } from './database.ts';

type EdgeRow = [
  type: number,
  from: string,
  to: string,
  role: number,
  former: number,
  data?: [
    string | null,
    string | null,
    string | null,
    number | null,
    string | null,
    Pick<Edge, 'link' | 'basis' | 'share'>?,
  ],
  evidence?: PackedEvidence[],
];
/** One edge as JSON text; `data` and `evidence` are spliced in as they are, not parsed again. */
const edgeJson = (
  data: string,
  evidence: string,
) => `'[' || e.type || ',' || json_quote(a.id) || ',' || json_quote(b.id) || ',' || e.role
  || ',' || e.former || ',' || ${data} || ',' || ${evidence} || ']'`;
const EDGE_JSON = edgeJson('e.data', 'e.evidence');
/** The same without evidence. */
const BARE_EDGE_JSON = edgeJson('e.data', `'[]'`);
/** What the index holds: the row is not read. */
const EDGE_ENDS = 'json_group_array(json_array(e.type, a.id, b.id, e.role, e.former))';
const NO_DATA: NonNullable<EdgeRow[5]> = [null, null, null, null, null];
const list = (json: string) => `'[' || ifnull(group_concat(${json}, ','), '') || ']'`;

function edgeOf([type, from, to, role, former, data = NO_DATA, evidence = []]: EdgeRow): Edge {
  const [startDate, endDate, nameAsWritten, score, reason, more] = data;
  return {
    type: EDGE_OF_CODE.get(type)!,
    from,
    to,
    role: ROLE_OF_CODE.get(role) ?? null,
    isFormer: former === 1,
    startDate,
    endDate,
    nameAsWritten,
    score,
    reason,
    ...more,
    evidence: unpackEvidence(evidence),
  };
}

const ORDER = new Map(EDGE_TYPES.map((type, i) => [type, i]));
export function byEdge(x: Edge, y: Edge): number {
  return (
    ORDER.get(x.type)! - ORDER.get(y.type)! ||
    byId(x.from, y.from) ||
    byId(x.to, y.to) ||
    byId(x.role ?? '', y.role ?? '')
  );
}

export const VERSION = `SELECT value FROM meta WHERE name = 'graphVersion'`;

/** Rows of a batch of `scan`. */
const BATCH = 5000;

const edgesBy = (condition: string, more = '') => {
  const statement = (json: string) => `SELECT ${json} FROM json_each(?1) t CROSS JOIN ${condition} ${more}`;
  return { whole: statement(list(EDGE_JSON)), bare: statement(list(BARE_EDGE_JSON)), ends: statement(EDGE_ENDS) };
};
const FROM = `(SELECT DISTINCT value FROM json_each(?2)) w CROSS JOIN node a ON a.id = w.value
  CROSS JOIN edge e ON e.type = t.value AND e.a = a.key JOIN node b ON b.key = e.b`;
const TO = `(SELECT DISTINCT value FROM json_each(?2)) w CROSS JOIN node b ON b.id = w.value
  CROSS JOIN edge e ON e.type = t.value AND e.b = b.key JOIN node a ON a.key = e.a`;
const BY_FROM = edgesBy(FROM);
const BY_TO = edgesBy(TO);
const BY_BOTH = edgesBy(FROM, 'WHERE b.id IN (SELECT value FROM json_each(?3))');

/** Nodes that are not read on this thread any more, with their texts or their edges. */
const MANY = 100;
const FEW_EDGES: ReadonlySet<NodeKind> = new Set(['AWARD', 'PROJECT']);

/** The reads that give whole nodes and edges. */
export function graphReader(reader: Reader): Pick<Store, 'nodes' | 'edges' | 'scan'> {
  return {
    async nodes(ids) {
      if (ids.length === 0) return [];
      const found = await reader[ids.length > MANY ? 'json' : 'small']<GraphNode[]>(
        `SELECT ${list('d.data')} FROM (SELECT DISTINCT value FROM json_each(?)) w
         CROSS JOIN node n ON n.id = w.value CROSS JOIN body d ON d.key = n.key`,
        JSON.stringify(ids),
      );
      const byKey = new Map(found.map((node) => [node.id, node]));
      return ids.map((id) => byKey.get(id) ?? null);
    },
    async edges({ types, from, to, withEvidence = true, withFacts = true }) {
      if (types.length === 0 || from?.length === 0 || to?.length === 0) return [];
      if (!from && !to) throw new Error('edges: give from, to or both');
      const nameVariant = !withFacts ? 'ends' : withEvidence ? 'whole' : 'bare';
      const codes = JSON.stringify([...new Set(types)].map((type) => EDGE_CODE[type]));
      const near = (from ?? to)!;
      // Awards and projects have few edges; what they lead to may have very many.
      const isSmall = near.length <= MANY && near.every((id) => FEW_EDGES.has(kindOf(id)!));
      const ask = (sql: string, ...more: string[]) =>
        reader[isSmall ? 'small' : 'json']<EdgeRow[]>(sql, codes, JSON.stringify(near), ...more);
      const rows = await (from && to
        ? ask(BY_BOTH[nameVariant], JSON.stringify(to))
        : ask((from ? BY_FROM : BY_TO)[nameVariant]));
      return rows.map(edgeOf).sort(byEdge);
    },
    async *scan() {
      for (let after = 0; ;) {
        const { last, nodes } = await reader.json<{ last: number | null; nodes: GraphNode[] }>(
          `SELECT '{"last":' || ifnull(max(key), 'null') || ',"nodes":' || ${list('data')} || '}'
           FROM (SELECT key, data FROM body WHERE key > json_extract(?, '$') ORDER BY key LIMIT ${BATCH})`,
          JSON.stringify(after),
        );
        if (last === null) break;
        yield { nodes, edges: [] };
        after = last;
      }
      for (let after = 0; ;) {
        const { last, edges } = await reader.json<{ last: number | null; edges: EdgeRow[] }>(
          `SELECT '{"last":' || ifnull(max(e.key), 'null') || ',"edges":' || ${list(EDGE_JSON)} || '}'
           FROM (SELECT * FROM edge WHERE key > json_extract(?, '$') ORDER BY key LIMIT ${BATCH}) e
           LEFT JOIN node a ON a.key = e.a LEFT JOIN node b ON b.key = e.b`,
          JSON.stringify(after),
        );
        if (last === null) break;
        yield { nodes: [], edges: edges.map(edgeOf) };
        after = last;
      }
    },
  };
}
