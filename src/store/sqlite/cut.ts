/**
 * A page cut out of ranked rows, of each of some origins.
 */
import type { Direction, Page } from '../store.ts';

/** Whether a row stands before (`<`) the page key at a JSON path, or at it too. Nulls stand last, ids ascend. */
function stands(path: string, isNull: boolean, direction: Direction, orAt: boolean): string {
  const id = `id ${orAt ? '<=' : '<'} ?1 ->> '${path}.id'`;
  if (isNull) return `(value IS NOT NULL OR ${id})`;
  const v = `?1 ->> '${path}.value'`;
  return `(value IS NOT NULL AND (value ${direction === 'ASC' ? '<' : '>'} ${v} OR (value = ${v} AND ${id})))`;
}

/**
 * Ranks the rows of `valued` (o, id, value, …) of each origin and cuts the page out: `begun`, with `n` rows, and `cut`.
 */
export function cutOf(page: Page | undefined, direction: Direction): string {
  const low = page?.after ? stands('$.page.after', page.after.value === null, direction, true) : '0';
  const high = page?.before ? stands('$.page.before', page.before.value === null, direction, false) : '1';
  const end = page?.first === undefined ? 'high' : `min(high, low + (?1 ->> '$.page.first'))`;
  const begin = page?.last === undefined ? 'low' : `max(low, stop - (?1 ->> '$.page.last'))`;
  return `
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY o ORDER BY value ${direction} NULLS LAST, id) AS place,
      count(*) OVER w AS n, sum(${low}) OVER w AS low, sum(${high}) OVER w AS high
    FROM valued WINDOW w AS (PARTITION BY o)),
  ended AS (SELECT *, max(low, ${end}) AS stop FROM ranked),
  begun AS (SELECT *, ${begin} AS begin FROM ended),
  cut AS MATERIALIZED (SELECT * FROM begun WHERE place > begin AND place <= stop)`;
}
