/**
 * Pages by key in Cypher, for reads whose rows are too many to bring here: rows bind `n` and `value`.
 */
import type { GraphNode } from '../../model.ts';
import type { Direction, NodePage, Page, PageKey } from '../store.ts';
import { int } from './connection.ts';
import type { Run } from './connection.ts';

/** Rows that come after (`side` '>') or before ('<') the key named by `parameter`, in the list's order. */
function beside(side: '>' | '<', direction: Direction, key: PageKey, parameter: string): string {
  const later = (direction === 'ASC') === (side === '>') ? '>' : '<';
  const tie = `n.id ${side} $${parameter}.id`;
  if (key.value === null) return side === '>' ? `value IS NULL AND ${tie}` : `(value IS NOT NULL OR ${tie})`;
  const beyond = `value ${later} $${parameter}.value OR (value = $${parameter}.value AND ${tie})`;
  return side === '>' ? `(${beyond} OR value IS NULL)` : `(${beyond})`;
}

/** The order of a page; backwards where the last rows are wanted. Nulls are last, ties go by id. */
function ordered(direction: Direction, backwards: boolean, nullable: boolean): string {
  const flip = (way: Direction) => (backwards ? (way === 'ASC' ? 'DESC' : 'ASC') : way);
  const nulls = nullable ? `value IS NULL ${flip('ASC')}, ` : '';
  return `ORDER BY ${nulls}value ${flip(direction)}, n.id ${flip('ASC')}`;
}

type Sent = readonly [data: string, value: PageKey['value']];

export interface KeyPage {
  /** Cypher that binds `n` and `value`, ready for a WHERE. */
  readonly rows: string;
  readonly parameters: Record<string, unknown>;
  readonly direction: Direction;
  readonly nullable: boolean;
  readonly page: Page;
  readonly withTotal: boolean;
}

/** Reads one page: the rows, whether there are others on either side, and where wanted their number. */
export async function readPage(read: Run, { rows, parameters, direction, nullable, page, withTotal }: KeyPage) {
  const { after, before } = page;
  const backwards = page.last !== undefined && page.first === undefined;
  const limit = page.first ?? page.last;
  const all = { ...parameters, after, before, limit: int(limit === undefined ? null : limit + 1) };
  const inside = [
    ...(after ? [beside('>', direction, after, 'after')] : []),
    ...(before ? [beside('<', direction, before, 'before')] : []),
  ];
  const where = inside.length === 0 ? '' : `WHERE ${inside.join(' AND ')}`;
  const cut = limit === undefined ? '' : 'LIMIT $limit';
  // Gathered into one row, in their order: each row has its price, here and in the server.
  const [sent] = await read<{ found: readonly Sent[] }>(
    `${rows} WITH n, value ${where} ${ordered(direction, backwards, nullable)} ${cut}
     RETURN collect([n.data, value]) AS found`,
    all,
  );
  const { found } = sent!;
  const more = limit !== undefined && found.length > limit;
  let kept = more ? found.slice(0, limit) : found;
  if (backwards) kept = [...kept].reverse();
  // `first` and `last` together: the first rows are cut out, then the last of those.
  const tail = !backwards && page.last !== undefined ? kept.slice(Math.max(0, kept.length - page.last)) : kept;
  const outside = (key: PageKey | undefined, side: '>' | '<') =>
    key === undefined ? false : exists(read, rows, all, notInside(side, direction, key));
  const [isAfterOthers, isBeforeOthers, total] = await Promise.all([
    outside(after, '>'),
    outside(before, '<'),
    withTotal ? read<{ total: number }>(`${rows} RETURN count(n) AS total`, parameters) : null,
  ]);
  const node = ([data, value]: Sent) => {
    const parsed = JSON.parse(data) as GraphNode;
    return { node: parsed, key: { value, id: parsed.id } };
  };
  return {
    rows: tail.map(node),
    hasNext: (more && !backwards) || isBeforeOthers,
    hasPrevious: (more && backwards) || tail.length < kept.length || isAfterOthers,
    total: total?.[0]?.total ?? (withTotal ? 0 : null),
  } satisfies NodePage;
}

/** Rows that a cursor shuts out: those up to `after`, or from `before` on. */
function notInside(side: '>' | '<', direction: Direction, key: PageKey): string {
  const parameter = side === '>' ? 'after' : 'before';
  return `NOT coalesce(${beside(side, direction, key, parameter)}, false)`;
}

async function exists(read: Run, rows: string, parameters: Record<string, unknown>, where: string): Promise<boolean> {
  const found = await read(`${rows} WITH n, value WHERE ${where} RETURN 1 AS one LIMIT 1`, parameters);
  return found.length > 0;
}
