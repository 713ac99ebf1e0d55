/**
 * The nodes at the far ends of edges in SQLite: one statement however many near ends, each with a page of its own.
 */
import type { EndOrder, EndPage, EndQuery, Store } from '../store.ts';
import { EDGE_CODE } from './codes.ts';
import { cutOf } from './cut.ts';
import type { Reader } from './database.ts';

/** Nulls are last, and ids ascend: an order by id alone has no other value. */
const VALUES: Record<EndOrder, { value: string; direction: 'ASC' | 'DESC' }> = {
  ID: { value: 'NULL', direction: 'ASC' },
  LAST_SEEN: { value: `max(e.data ->> '$[1]')`, direction: 'DESC' },
};

function statement({ type, near, order, page }: EndQuery): string {
  const [mine, theirs] = near === 'from' ? ['a', 'b'] : ['b', 'a'];
  const { value, direction } = VALUES[order];
  return `WITH origin (o) AS MATERIALIZED (
    SELECT DISTINCT n.key FROM json_each(?1, '$.ids') j CROSS JOIN node n ON n.id = j.value),
  valued AS (
    SELECT o, n.id, ${value} AS value FROM origin
    CROSS JOIN edge e ON e.type = ${EDGE_CODE[type]} AND e.${mine} = o CROSS JOIN node n ON n.key = e.${theirs}
    GROUP BY o, n.id),${cutOf(page, direction)}
  SELECT json_object(
    'heads', (SELECT json_group_array(json_array(node.id, n, begin, stop)) FROM begun CROSS JOIN node ON node.key = o
      WHERE place = 1),
    'rows', (SELECT json_group_array(json_array(node.id, c.id, c.value) ORDER BY c.o, c.place)
      FROM cut c CROSS JOIN node ON node.key = c.o))`;
}

interface Answer {
  readonly heads: readonly [near: string, n: number, begin: number, stop: number][];
  readonly rows: readonly [near: string, target: string, value: string | null][];
}

export function endReader(reader: Reader): Pick<Store, 'ends'> {
  return {
    async ends(query) {
      const { ids, page, withTotal = false } = query;
      if (ids.length === 0) return [];
      const { heads, rows } = await reader.json<Answer>(statement(query), JSON.stringify({ ids, page }));
      const pages = new Map<string, EndPage & { rows: EndPage['rows'][number][] }>();
      for (const [id, n, begin, stop] of heads) {
        pages.set(id, { rows: [], hasNext: stop < n, hasPrevious: begin > 0, total: withTotal ? n : null });
      }
      for (const [id, target, value] of rows) pages.get(id)!.rows.push({ target, key: { value, id: target } });
      const none = { rows: [], hasNext: false, hasPrevious: false, total: withTotal ? 0 : null };
      return ids.map((id) => pages.get(id) ?? none);
    },
  };
}
