/**
 * Pages of a connection: what the caller asked for, checked; and what a page of rows looks like to the caller.
 */
import { badInput, inRange } from '../errors.ts';
import { byId } from '../ids.ts';
import type { GraphNode } from '../model.ts';
import type { Direction, Page, PageKey } from '../store/store.ts';
import type { FacetScope } from './facets.ts';
import type { Listing } from './cursor.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

const PAGE_DEFAULT = 25;
export const PAGE_LIMIT = 200;

/** Relay's paging arguments as a caller gives them. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface PageInfoValue {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Written when somebody asks for it. */
  readonly startCursor: (() => string) | null;
  readonly endCursor: (() => string) | null;
}

/** One edge of a connection: the node's id, its cursor and whatever else the edge carries. */
export interface EdgeValue {
  readonly target: string;
  /** Written when somebody asks for it: most do not, and it takes sums. */
  readonly cursor: () => string;
  /** The node itself, where it was read with the page. */
  readonly found?: GraphNode;
}

export interface ConnectionValue<E extends EdgeValue = EdgeValue> {
  readonly edges: readonly E[];
  readonly pageInfo: PageInfoValue;
  /** null where nobody asked for it. */
  readonly totalCount: number | null;
  /** The awards behind the list, where facets are offered. */
  readonly facetScope?: FacetScope;
}

/** Checks the paging arguments of a list. Throws `BAD_USER_INPUT`. */
export function pageOf(listing: Listing, request: PageRequest): Page {
  const { first = null, after = null, last = null, before = null } = request;
  if (first !== null && last !== null) {
    throw badInput('expected first or last, found both');
  }
  for (const [name, value] of Object.entries({ first, last })) {
    if (value !== null) inRange(name, value, 0, PAGE_LIMIT);
  }
  return {
    ...(last === null ? { first: first ?? PAGE_DEFAULT } : { last }),
    ...(after === null ? {} : { after: decodeCursor('after', listing, after) }),
    ...(before === null ? {} : { before: decodeCursor('before', listing, before) }),
  };
}

/** Puts the edges of one page into the shape of a connection. */
export function connectionOf<E extends EdgeValue>(
  edges: readonly E[],
  { hasNext, hasPrevious, total }: { hasNext: boolean; hasPrevious: boolean; total: number | null },
): ConnectionValue<E> {
  return {
    edges,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}

/** Orders keys as the stores do: by value, nulls last in both directions, then by id ascending. */
function byKey(a: PageKey, b: PageKey, direction: Direction): number {
  if (a.value === b.value) return byId(a.id, b.id);
  if (a.value === null) return 1;
  if (b.value === null) return -1;
  const up = a.value < b.value ? -1 : 1;
  return direction === 'ASC' ? up : -up;
}

/** Pages through rows that are all in memory, as the edges of one award are. */
export function pageRows<R, E extends object>(
  rows: readonly R[],
  request: PageRequest,
  list: string,
  order: { readonly by: string; readonly direction: Direction },
  keyOf: (row: R) => PageKey,
  edgeOf: (row: R) => E,
): ConnectionValue<E & EdgeValue> {
  const listing = { list, order: `${order.by} ${order.direction}`, filter: null };
  const page = pageOf(listing, request);
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  if (keyed.length > 1) keyed.sort((a, b) => byKey(a.key, b.key, order.direction));
  const { after, before } = page;
  const start = after ? keyed.filter(({ key }) => byKey(key, after, order.direction) <= 0).length : 0;
  const end = before ? keyed.filter(({ key }) => byKey(key, before, order.direction) < 0).length : keyed.length;
  const room = page.last ?? page.first ?? PAGE_DEFAULT;
  const from = page.last === undefined ? start : Math.max(start, end - room);
  const to = page.last === undefined ? Math.min(end, start + room) : end;
  const edges = keyed.slice(from, Math.max(from, to)).map(({ row, key }) =>
    // One object a row: pages of rows are most of what a page of awards holds.
    Object.assign(edgeOf(row), { target: key.id, cursor: () => encodeCursor(listing, key) }),
  );
  return connectionOf(edges, { hasNext: to < keyed.length, hasPrevious: from > 0, total: keyed.length });
}
