/**
 * The nodes with the most awards of those that a filter keeps, in Neo4j: from the awards, not from the nodes.
 */
import type { PageKey, Ranking, Store } from '../store.ts';
import { awardCondition } from './award-filter.ts';
import type { Connection } from './connection.ts';
import { int } from './connection.ts';
import { hop } from './linked-by-award.ts';

interface Row {
  readonly total: number;
  readonly rows: readonly (readonly [id: string, value: number])[];
}

export function rankingReader({ read }: Connection): Pick<Store, 'ranking'> {
  return {
    async ranking({ kind, filter, includeFormer = true, first, after }): Promise<Ranking> {
      const condition = await awardCondition(read, filter);
      const [row] = await read<Row>(
        `MATCH (a:Award) WHERE ${condition.cypher}
         ${hop(kind, 'a', 't', 'a', { to: kind, includeFormer }, 'far')}
         WITH t.id AS id, count(DISTINCT a) AS n ORDER BY n DESC, id
         WITH collect([id, n]) AS ranks
         RETURN size(ranks) AS total,
           [row IN ranks WHERE $value IS NULL OR row[1] < $value OR (row[1] = $value AND row[0] > $id)][..$limit] AS rows`,
        {
          ...condition.parameters,
          value: int((after?.value as number | undefined) ?? null),
          id: after?.id ?? null,
          limit: int(first + 1),
        },
      );
      const { total, rows } = row!;
      return {
        rows: rows.slice(0, first).map(([id, value]) => ({ id, key: { value, id } satisfies PageKey })),
        hasNext: rows.length > first,
        total,
      };
    },
  };
}
