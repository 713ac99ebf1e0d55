/**
 * Cuts the page of one origin out of rows that are all in memory.
 */
import type { Direction, Link, LinkPage, PageKey, Walk } from '../../store.ts';

type Value = PageKey['value'];

/** What a row of a walk is ordered by, and what is told of it where it is on the page. */
export interface Row {
  /** Place of the target: of equal values the lower comes first. */
  readonly target: number;
  readonly value: Value;
}

/** Below zero where `x` comes first: by value, null last whatever the direction. */
function byValue(x: Value, y: Value, direction: Direction): number {
  if (x === y) return 0;
  if (x === null) return 1;
  if (y === null) return -1;
  return x < y === (direction === 'ASC') ? -1 : 1;
}

const NOTHING: LinkPage = { links: [], hasNext: false, hasPrevious: false, total: null };

/** The first of the rows, in order: the others are not put in any. */
function firstRows<R>(rows: readonly R[], count: number, compare: (x: R, y: R) => number): R[] {
  const kept: R[] = [];
  let last: R | undefined;
  for (const row of rows) {
    if (last !== undefined && compare(row, last) > 0) continue;
    kept.push(row);
    if (kept.length < 2 * count + 1) continue;
    kept.sort(compare).length = count;
    last = kept[count - 1];
  }
  return kept.sort(compare).slice(0, count);
}

/** The page of a walk's rows; `idOf` gives the id at a place. Puts the rows in order. */
export function linkPage<R extends Row>(
  rows: R[],
  { page, order, withTotal }: Walk,
  idOf: (target: number) => string,
  linkOf: (row: R, target: string, key: PageKey) => Link,
): LinkPage {
  const n = rows.length;
  const total = withTotal === true ? n : null;
  if (n === 0) return { ...NOTHING, total };
  const direction = order?.direction ?? 'DESC';
  const compare = (x: R, y: R) => byValue(x.value, y.value, direction) || x.target - y.target;
  const linked = (row: R) => {
    const id = idOf(row.target);
    return linkOf(row, id, { value: row.value, id });
  };
  if (page?.first !== undefined && page.last === undefined && !page.after && !page.before) {
    const links = firstRows(rows, page.first, compare).map(linked);
    return { links, hasNext: links.length < n, hasPrevious: false, total };
  }
  rows.sort(compare);
  // Number of rows that stand before a key, or at it too.
  const before = ({ value, id }: PageKey, orAt: boolean) =>
    rows.filter((row) => {
      const side = byValue(row.value, value, direction);
      if (side !== 0) return side < 0;
      const own = idOf(row.target);
      return own < id || (orAt && own === id);
    }).length;
  const low = page?.after ? before(page.after, true) : 0;
  const high = page?.before ? before(page.before, false) : n;
  const stop = Math.max(low, page?.first === undefined ? high : Math.min(high, low + page.first));
  const begin = page?.last === undefined ? low : Math.max(low, stop - page.last);
  return { links: rows.slice(begin, stop).map(linked), hasNext: stop < n, hasPrevious: begin > 0, total };
}
