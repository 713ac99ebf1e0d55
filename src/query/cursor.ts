/**
 * Cursors: where a page ended, as an opaque text. One is good only for the order it was made in.
 */
import { GrantgraphError } from '../errors.ts';
import type { PageKey } from '../store/store.ts';

const MARK = 'gg1';

/** Writes a row's place in an order (`COUNT DESC`) as an opaque text. */
export function encodeCursor(order: string, key: PageKey): string {
  return Buffer.from(JSON.stringify([MARK, order, key.value, key.id]), 'utf8').toString('base64url');
}

/** Reads a cursor of the given order. Throws `BAD_USER_INPUT` for any other text. */
export function decodeCursor(argument: string, order: string, cursor: string): PageKey {
  const parts = read(cursor);
  if (parts === null) {
    throw new GrantgraphError('BAD_USER_INPUT', `${argument}: '${shortened(cursor)}' is not a cursor of this API`);
  }
  if (parts.order !== order) {
    const message = `${argument}: the cursor belongs to the order '${parts.order}', this list is in the order '${order}'`;
    throw new GrantgraphError('BAD_USER_INPUT', message);
  }
  return { value: parts.value, id: parts.id };
}

function read(cursor: string): (PageKey & { order: string }) | null {
  if (!/^[\w-]+$/.test(cursor)) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 4 || parts[0] !== MARK) return null;
  const [, order, value, id] = parts as unknown[];
  const isValue = value === null || typeof value === 'string' || Number.isSafeInteger(value);
  if (typeof order !== 'string' || typeof id !== 'string' || !isValue) return null;
  // The same text again: a cursor with a bit flipped in the padding is a damaged one.
  const key = { value: value as PageKey['value'], id };
  return encodeCursor(order, key) === cursor ? { order, ...key } : null;
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
