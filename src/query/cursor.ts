/**
 * Cursors: where a page ended, as an opaque text. One is good only for the list, order and filter that it was made in.
 */
import { canonical } from '../canonical.ts';
import { badInput } from '../errors.ts';
import { sha256 } from '../ids.ts';
import type { PageKey } from '../store/store.ts';

const MARK = 'gg2';
/** Hex characters that stand for a list, a filter or the whole of a cursor. */
const SHORT = 12;

/** What a cursor belongs to. */
export interface Listing {
  /** Which list: its field, and the node that it is a field of, as `Person.awards person:nsf:000465148`. */
  readonly list: string;
  /** As `COUNT DESC`. */
  readonly order: string;
  /** Everything else that says which rows the list has. */
  readonly filter: unknown;
}

const short = (text: string) => sha256(text).slice(0, SHORT);
type Marks = readonly [list: string, order: string, filter: string];
const known = new WeakMap<Listing, Marks>();
/** What a listing is known by in its cursors; made once, however many edges it has. */
function marks(listing: Listing): Marks {
  let made = known.get(listing);
  if (!made) {
    made = [short(listing.list), listing.order, short(canonical(listing.filter ?? null))];
    known.set(listing, made);
  }
  return made;
}

function written(parts: readonly unknown[]): string {
  const text = JSON.stringify(parts);
  return Buffer.from(`${text}${short(text)}`, 'utf8').toString('base64url');
}

/** Writes a row's place in a list as an opaque text. */
export function encodeCursor(listing: Listing, { value, id }: PageKey): string {
  return written([MARK, ...marks(listing), value, id]);
}

/** Reads a cursor of the given list. Throws `BAD_USER_INPUT` for any other text. */
export function decodeCursor(argument: string, listing: Listing, cursor: string): PageKey {
  const parts = read(cursor);
  if (parts === null) {
    throw badInput(`${argument}: '${shortened(cursor)}' is not a cursor of this API`);
  }
  const [list, order, filter, value, id] = parts;
  const [ownList, ownOrder, ownFilter] = marks(listing);
  const foreign =
    list !== ownList
      ? 'the cursor belongs to another list'
      : order !== ownOrder
        ? `the cursor belongs to the order '${order}', this list is in the order '${ownOrder}'`
        : filter !== ownFilter
          ? 'the cursor belongs to the list under another filter; begin again without a cursor'
          : null;
  if (foreign !== null) throw badInput(`${argument}: ${foreign}`);
  return { value, id };
}

type Parts = [list: string, order: string, filter: string, value: PageKey['value'], id: string];

/** The parts of a cursor, or null for a text that this API did not write. */
function read(cursor: string): Parts | null {
  if (!/^[\w-]+$/.test(cursor)) return null;
  const text = Buffer.from(cursor, 'base64url').toString('utf8').slice(0, -SHORT);
  let parts: unknown;
  try {
    parts = JSON.parse(text);
  } catch {
    return null;
  }
  // The same text again: whatever was changed in it, the sum at its end no longer fits.
  if (!Array.isArray(parts) || written(parts) !== cursor) return null;
  const [mark, list, order, filter, value, id] = parts as unknown[];
  if (mark !== MARK || parts.length !== 6) return null;
  const isText = [list, order, filter, id].every((part) => typeof part === 'string');
  const isValue = value === null || typeof value === 'string' || typeof value === 'number';
  return isText && isValue ? ([list, order, filter, value, id] as Parts) : null;
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
