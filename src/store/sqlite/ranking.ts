/**
 * The nodes with the most awards of those that a filter keeps, in SQLite: from the awards, not from the nodes.
 */
import type { RankQuery, Ranking, Store } from '../store.ts';
import { awardFilter, filterParameter } from './award-filter.ts';
import type { Reader } from './database.ts';
import { AWARDS_OF, follow, personCondition, reversed } from './reach.ts';

function statement({ kind, filter, includeFormer = true, after }: RankQuery): string {
  const { ctes, where } = awardFilter(filter);
  const condition = kind === 'PERSON' ? personCondition(undefined, includeFormer) : '';
  const ways = AWARDS_OF[kind].map((path) => {
    const { joins, end } = follow(reversed(path), 'award', 'r', condition);
    return `SELECT award, ${end} AS t FROM kept ${joins}`;
  });
  const [value, id] = [`(?1 ->> '$.after.value')`, `(?1 ->> '$.after.id')`];
  return `WITH RECURSIVE ${[
    ...ctes,
    `kept (award) AS MATERIALIZED (SELECT f.key FROM award f WHERE ${where})`,
    `far (award, t) AS (${ways.join('\n UNION ')})`,
    `counted (id, n) AS MATERIALIZED (
      SELECT node.id, c.n FROM (SELECT t, count(DISTINCT award) AS n FROM far GROUP BY t) c JOIN node ON node.key = c.t)`,
    `page (id, n) AS MATERIALIZED (
      SELECT id, n FROM counted ${after ? `WHERE n < ${value} OR (n = ${value} AND id > ${id})` : ''}
      ORDER BY n DESC, id LIMIT 1 + (?1 ->> '$.first'))`,
  ].join(',\n')}
  SELECT json_array((SELECT count(*) FROM counted), (SELECT json_group_array(json_array(id, n) ORDER BY n DESC, id) FROM page))`;
}

export function rankingReader(reader: Reader): Pick<Store, 'ranking'> {
  return {
    async ranking(query): Promise<Ranking> {
      const { filter, first, after } = query;
      const [total, rows] = await reader.json<[number, [string, number][]]>(
        statement(query),
        JSON.stringify({ filter: filterParameter(filter), first, after }),
      );
      return {
        rows: rows.slice(0, first).map(([id, value]) => ({ id, key: { value, id } })),
        hasNext: rows.length > first,
        total,
      };
    },
  };
}
