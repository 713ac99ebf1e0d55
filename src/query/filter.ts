/**
 * Filters as a caller gives them: their ids and words, of which unknown ones are an error and not an empty answer, and
 * their size.
 */
import { badInput } from '../errors.ts';
import { tokens } from '../text.ts';
import type { NodeKind } from '../model.ts';
import { ID_CONDITIONS } from '../store/store.ts';
import type { AwardFilter, NodeFilter, Store } from '../store/store.ts';
import { checkedValue, isChecked } from './known-values.ts';
import { idOfKind, resolveIds } from './resolve-id.ts';

/** Conditions of a filter that are lists of ids, wherever in it they stand. */
const KINDS: Readonly<Record<string, NodeKind>> = ID_CONDITIONS;
/** More than anybody writes; a statement of thousands of conditions would be the database's to refuse. */
const DEPTH_LIMIT = 10;
const CONDITION_LIMIT = 200;

type Filter = AwardFilter | NodeFilter;
/** One value of a filter that is looked up. */
interface Named {
  readonly condition: string;
  readonly value: string;
  /** As `filter.OR[0].programs`. */
  readonly path: string;
}
const keyOf = ({ condition, value }: Omit<Named, 'path'>) => `${condition} ${value}`;
const isLookedUp = (condition: string) => condition in KINDS || isChecked(condition);

/** Every id and word in a filter. Throws `BAD_USER_INPUT` for a filter that is too large. */
function namedIn(filter: Filter): Named[] {
  const found: Named[] = [];
  let conditions = 0;
  const look = (part: object, path: string, depth: number) => {
    if (depth > DEPTH_LIMIT) {
      throw badInput(`${path}: expected a filter of ${String(DEPTH_LIMIT)} levels at most`);
    }
    for (const [condition, value] of Object.entries(part) as [string, unknown][]) {
      if (value === undefined || value === null) continue;
      const own = `${path}.${condition}`;
      conditions += 1;
      if (isLookedUp(condition)) for (const one of value as string[]) found.push({ condition, value: one, path: own });
      else if (Array.isArray(value))
        for (const [i, entry] of (value as unknown[]).entries()) {
          if (typeof entry === 'object' && entry !== null) look(entry, `${own}[${String(i)}]`, depth + 1);
        }
      else if (typeof value === 'object') look(value, own, depth + 1);
    }
  };
  look(filter, 'filter', 0);
  if (conditions > CONDITION_LIMIT) {
    throw badInput(`filter: expected ${String(CONDITION_LIMIT)} conditions at most, found ${String(conditions)}`);
  }
  return found;
}

/** A copy of a filter in which the ids and words are those of a table. */
function withPresent<F>(filter: F, present: ReadonlyMap<string, string>): F {
  const copy = (part: unknown, condition: string): unknown => {
    if (Array.isArray(part)) {
      const entries = part as unknown[];
      return isLookedUp(condition)
        ? entries.map((value) => present.get(keyOf({ condition, value: value as string })))
        : entries.map((entry) => copy(entry, ''));
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, copy(value, key)]));
  };
  return copy(filter, '') as F;
}

/**
 * The filter with present ids, and words as the graph writes them. Rejects with `BAD_USER_INPUT` for an id of no node or
 * of another kind, and for a word that nothing can have.
 */
export async function resolveFilter<F extends Filter>(store: Store, filter: F): Promise<F> {
  const given = namedIn(filter);
  if (given.length === 0) return filter;
  const present = new Map<string, string>();
  const ids = given.filter(({ condition }) => condition in KINDS);
  const nodes = await resolveIds(
    store,
    ids.map(({ value }) => value),
  );
  for (const [place, named] of ids.entries()) {
    present.set(keyOf(named), idOfKind(named.path, [KINDS[named.condition]!], named.value, nodes[place]));
  }
  for (const named of given) {
    if (present.has(keyOf(named))) continue;
    present.set(keyOf(named), await checkedValue(store, named.path, named.condition, named.value));
  }
  return withPresent(filter, present);
}

/** The filter with present ids as a part of a walk, or nothing where there is no condition: then links may be read. */
export async function narrowing(store: Store, filter: AwardFilter = {}): Promise<{ readonly filter?: AwardFilter }> {
  const isNone = Object.values(filter).every((condition) => condition === undefined);
  return isNone ? {} : { filter: await resolveFilter(store, filter) };
}

/** More than anybody searches for; and longer than any word is. */
const WORD_LIMIT = 32;
const LETTER_LIMIT = 100;

function assertFew(argument: string, count: number): void {
  if (count > WORD_LIMIT)
    throw badInput(`${argument}: expected ${String(WORD_LIMIT)} words at most, found ${String(count)}`);
}

/**
 * The folded words of a text in their order, since names and phrases repeat some. Throws `BAD_USER_INPUT` where it has
 * none, too many different or too long ones.
 */
export function wordsOf(argument: string, text: string): string[] {
  const words = tokens(text);
  if (words.length === 0) {
    throw badInput(`${argument}: expected at least one letter or digit, found '${text}'`);
  }
  assertFew(argument, new Set(words).size);
  const long = words.find(({ length }) => length > LETTER_LIMIT);
  if (long !== undefined)
    throw badInput(
      `${argument}: expected words of ${String(LETTER_LIMIT)} letters at most, found ${String(long.length)}`,
    );
  return words;
}

/** The words of a phrase: the same, and all of them are looked for. */
export function phraseOf(argument: string, text: string): string[] {
  const words = wordsOf(argument, text);
  assertFew(argument, words.length);
  return words;
}

/** What was given of some values: what is null or undefined is left out. */
export function given<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  const conditions = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(conditions) as { [K in keyof T]: NonNullable<T[K]> };
}
