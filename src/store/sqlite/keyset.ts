/**
 * Pages by key over rows that an index gives in order: nothing before the page is read.
 */
import type { GraphNode } from '../../model.ts';
import type { Direction, NodePage, Page, PageKey } from '../store.ts';

/** The rows of a list. `key`, `id` and `value` are expressions on `from`; all stay as they are in ORDER BY, for the index. */
export interface Rows {
  /** Tables and joins, without FROM. */
  readonly from: string;
  readonly where: string;
  readonly ctes: readonly string[];
  readonly key: string;
  readonly id: string;
  readonly value: string;
  /** Whether `value` may be null. */
  readonly nullable: boolean;
  readonly direction: Direction;
}

/** `AT`: the row itself counts. */
type Side = 'AFTER' | 'BEFORE' | 'UP_TO' | 'FROM';
const IS_BACK: Record<Side, boolean> = { AFTER: false, FROM: false, BEFORE: true, UP_TO: true };
const IS_AT: Record<Side, boolean> = { AFTER: false, FROM: true, BEFORE: false, UP_TO: true };

/** Condition that rows whose value is (or is not) null stand on a side of a page key; null: none of them does. */
function stands({ value, id, direction }: Rows, side: Side, path: string, key: PageKey, nulls: boolean): string | null {
  const back = IS_BACK[side];
  const tie = `${id} ${back ? '<' : '>'}${IS_AT[side] ? '=' : ''} ?1 ->> '${path}.id'`;
  if (key.value === null) return nulls ? tie : back ? 'true' : null;
  if (nulls) return back ? null : 'true';
  const v = `?1 ->> '${path}.value'`;
  const beyond = (direction === 'ASC') === back ? '<' : '>';
  // The first condition is the index's to use.
  return `${value} ${beyond}= ${v} AND (${value} ${beyond} ${v} OR ${tie})`;
}

function opposite(direction: Direction): Direction {
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

/** Rows between some bounds, in order (or backwards), at most `limit`: first those with a value, then those without. */
function between(
  rows: Rows,
  bounds: readonly (readonly [Side, string, PageKey])[],
  backwards: boolean,
  limit: string,
): string {
  const direction = backwards ? opposite(rows.direction) : rows.direction;
  const part = (nulls: boolean): string | null => {
    const conditions = bounds.map(([side, path, key]) => stands(rows, side, path, key, nulls));
    if (conditions.includes(null)) return null;
    const isNull = rows.nullable ? [`${rows.value} IS ${nulls ? '' : 'NOT '}NULL`] : [];
    const where = [rows.where, ...isNull, ...conditions].map((condition) => `(${condition})`).join(' AND ');
    const order = `${nulls ? '' : `${rows.value} ${direction}, `}${rows.id} ${backwards ? 'DESC' : 'ASC'}`;
    return `SELECT * FROM (SELECT ${rows.key} AS key, ${rows.id} AS id, ${rows.value} AS value
      FROM ${rows.from} WHERE ${where} ORDER BY ${order} ${limit})`;
  };
  const parts = (rows.nullable ? [false, true] : [false]).map(part).filter((sql) => sql !== null);
  if (parts.length === 0) return 'SELECT 0 AS key, 0 AS id, 0 AS value WHERE false';
  const nullOrder = rows.nullable ? `value IS NULL ${backwards ? 'DESC' : 'ASC'}, ` : '';
  return `SELECT * FROM (${parts.join('\nUNION ALL ')})
    ORDER BY ${nullOrder}value ${direction}, id ${backwards ? 'DESC' : 'ASC'} ${limit}`;
}

/** A statement for one page. Its one parameter is a JSON object that has the `page` at `$.page`. */
export function pageSql(rows: Rows, page: Page, withTotal: boolean): string {
  const { first, last, after, before } = page;
  const backwards = first === undefined && last !== undefined;
  const bounds: (readonly [Side, string, PageKey])[] = [
    ...(after ? [['AFTER', '$.page.after', after] as const] : []),
    ...(before ? [['BEFORE', '$.page.before', before] as const] : []),
  ];
  const size = backwards ? `'$.page.last'` : `'$.page.first'`;
  // One row more than asked for tells whether there are others.
  const limit = first === undefined && last === undefined ? '' : `LIMIT 1 + (?1 ->> ${size})`;
  const exists = (side: Side, path: string, key: PageKey | undefined) =>
    key ? `EXISTS (${between(rows, [[side, path, key]], false, 'LIMIT 1')})` : '0';
  const total = withTotal ? `(SELECT count(*) FROM ${rows.from} WHERE ${rows.where})` : 'NULL';
  return `WITH RECURSIVE ${rows.ctes.map((cte) => `${cte}, `).join('')}found AS MATERIALIZED (
    ${between(rows, bounds, backwards, limit)})
  SELECT json_array(
    (SELECT json_group_array(json_array(f.id, f.value, json(d.data)))
     FROM (SELECT * FROM found) f CROSS JOIN body d ON d.key = f.key),
    ${exists('UP_TO', '$.page.after', after)}, ${exists('FROM', '$.page.before', before)}, ${total})`;
}

/** What `pageSql` gives. */
export type PageAnswer = [
  rows: [id: string, value: PageKey['value'], node: GraphNode][],
  isAfterOthers: number,
  isBeforeOthers: number,
  total: number | null,
];

/** The answer as a page. */
export function pageOf([found, isAfterOthers, isBeforeOthers, total]: PageAnswer, page: Page): NodePage {
  const { first, last } = page;
  const backwards = first === undefined && last !== undefined;
  const size = first ?? last ?? found.length;
  const more = found.length > size;
  const kept = found.slice(0, size);
  if (backwards) kept.reverse();
  // `first` and `last` together: the first rows are cut out, then the last of those.
  const tail = !backwards && last !== undefined ? kept.slice(Math.max(0, kept.length - last)) : kept;
  return {
    rows: tail.map(([id, value, node]) => ({ node, key: { value, id } })),
    hasNext: (more && !backwards) || isBeforeOthers === 1,
    hasPrevious: (more && backwards) || tail.length < kept.length || isAfterOthers === 1,
    total,
  };
}
