/**
 * Cuts a page out of rows by key: the same order and the same edges of a page as on every store.
 */
import { byId } from '../../ids.ts';
import type { Direction, Page, PageKey } from '../store.ts';

export interface Cut<T> {
  readonly rows: readonly T[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** Orders keys: nulls last in either direction, ties by id ascending. */
export function byKey(direction: Direction): (x: PageKey, y: PageKey) => number {
  const sign = direction === 'ASC' ? 1 : -1;
  return (x, y) => {
    if (x.value === null || y.value === null) {
      if (x.value !== y.value) return x.value === null ? 1 : -1;
    } else if (x.value !== y.value) {
      return x.value < y.value ? -sign : sign;
    }
    return byId(x.id, y.id);
  };
}

/** Rows after `after` and before `before`, the first or last of them. `rows` need no order. */
export function cut<T extends { readonly key: PageKey }>(
  rows: readonly T[],
  page: Page | undefined,
  direction: Direction,
): Cut<T> {
  const order = byKey(direction);
  const sorted = [...rows].sort((x, y) => order(x.key, y.key));
  if (!page) return { rows: sorted, hasNext: false, hasPrevious: false };
  const { after, before, first, last } = page;
  let start = after ? sorted.findIndex((row) => order(row.key, after) > 0) : 0;
  if (start < 0) start = sorted.length;
  let end = before ? sorted.findIndex((row) => order(row.key, before) >= 0) : sorted.length;
  if (end < 0) end = sorted.length;
  if (first !== undefined) end = Math.min(end, start + first);
  if (last !== undefined) start = Math.max(start, end - last);
  return { rows: sorted.slice(start, end), hasNext: end < sorted.length, hasPrevious: start > 0 };
}
