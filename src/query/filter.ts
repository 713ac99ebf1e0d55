/**
 * Filters as a caller gives them: their ids, of which old ones lead to the present node and unknown ones are an error and
 * not an empty answer; their words; and their size.
 */
import { GrantgraphError } from '../errors.ts';
import { tokens } from '../text.ts';
import type { NodeKind } from '../model.ts';
import { ID_CONDITIONS } from '../store/store.ts';
import type { AwardFilter, NodeFilter, Store } from '../store/store.ts';
import { resolveIds } from './resolve-id.ts';

/** Conditions of a filter that are lists of ids, wherever in it they stand. */
const KINDS: Readonly<Record<string, NodeKind>> = ID_CONDITIONS;
/** More than anybody writes; a statement of thousands of conditions would be the database's to refuse. */
const DEPTH_LIMIT = 10;
const CONDITION_LIMIT = 200;

type Filter = AwardFilter | NodeFilter;
interface Named {
  /** As `filter.OR[0].programs`. */
  readonly path: string;
  readonly kind: NodeKind;
  readonly id: string;
}

/** Every id in a filter. Throws `BAD_USER_INPUT` for a filter that is too large. */
function idsIn(filter: Filter): Named[] {
  const found: Named[] = [];
  let conditions = 0;
  const look = (part: object, path: string, depth: number) => {
    if (depth > DEPTH_LIMIT) {
      const message = `${path}: expected a filter of ${String(DEPTH_LIMIT)} levels at most`;
      throw new GrantgraphError('BAD_USER_INPUT', message);
    }
    for (const [name, value] of Object.entries(part) as [string, unknown][]) {
      if (value === undefined || value === null) continue;
      const kind = KINDS[name];
      conditions += 1;
      if (kind !== undefined) for (const id of value as string[]) found.push({ path: `${path}.${name}`, kind, id });
      else if (Array.isArray(value))
        for (const [i, entry] of (value as unknown[]).entries()) {
          if (typeof entry === 'object' && entry !== null) look(entry, `${path}.${name}[${String(i)}]`, depth + 1);
        }
      else if (typeof value === 'object') look(value, `${path}.${name}`, depth + 1);
    }
  };
  look(filter, 'filter', 0);
  if (conditions > CONDITION_LIMIT) {
    const message = `filter: expected ${String(CONDITION_LIMIT)} conditions at most, found ${String(conditions)}`;
    throw new GrantgraphError('BAD_USER_INPUT', message);
  }
  return found;
}

/** A copy of a filter in which the ids are those of a table. */
function withIds<F>(filter: F, present: ReadonlyMap<string, string>): F {
  const copy = (part: unknown, name: string): unknown => {
    if (Array.isArray(part)) {
      const entries = part as unknown[];
      return name in KINDS ? entries.map((id) => present.get(id as string)) : entries.map((entry) => copy(entry, ''));
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, copy(value, key)]));
  };
  return copy(filter, '') as F;
}

/** The filter with present ids. Rejects with `BAD_USER_INPUT` for an id of no node or of another kind. */
export async function resolveFilter<F extends Filter>(store: Store, filter: F): Promise<F> {
  const given = idsIn(filter);
  if (given.length === 0) return filter;
  const nodes = await resolveIds(
    store,
    given.map(({ id }) => id),
  );
  const present = new Map<string, string>();
  for (const [place, { path, kind, id }] of given.entries()) {
    const node = nodes[place];
    if (node?.kind !== kind) {
      const found = node ? `'${id}', which is of kind ${node.kind}` : `'${id}', which no node has`;
      throw new GrantgraphError('BAD_USER_INPUT', `${path}: expected the id of a ${kind}, found ${found}`);
    }
    present.set(id, node.id);
  }
  return withIds(filter, present);
}

/** The filter with present ids as a part of a walk, or nothing where there is no condition: then links may be read. */
export async function narrowing(store: Store, filter: AwardFilter = {}): Promise<{ readonly filter?: AwardFilter }> {
  const isNone = Object.values(filter).every((condition) => condition === undefined);
  return isNone ? {} : { filter: await resolveFilter(store, filter) };
}

/** The folded words of a text. Throws `BAD_USER_INPUT` where it has none. */
export function wordsOf(argument: string, text: string): string[] {
  const words = tokens(text);
  if (words.length === 0) {
    throw new GrantgraphError('BAD_USER_INPUT', `${argument}: expected at least one letter or digit, found '${text}'`);
  }
  return words;
}
