/**
 * Old links keep working: a node is found by its id, by any id that it or a part of it had, and by any identifier.
 */
import { badInput } from '../errors.ts';
import { id as ids, byId, kindOf } from '../ids.ts';
import { asked, valuesOf } from '../identifiers.ts';
import type { GraphNode, Identifier, NodeKind } from '../model.ts';
import { tokens } from '../text.ts';
import type { Store, RecordKey } from '../store/store.ts';

/** The record table that keeps the identifiers of a kind. */
const KEYED: Partial<Record<NodeKind, 'mention' | 'nameVariant'>> = { PERSON: 'mention', INSTITUTION: 'nameVariant' };

/** A key as it is stored; an id that escapes nothing right is no id. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** Words of the longest number that people write: `NSF award SI2-SSE-1534949`. */
const MOST_OF_A_NUMBER = 6;
const ROR = 'institution:ror:';

type Found = Map<string, string>;

/** The present node of each id, in the order of the ids; null where nothing ever had it. Thirteen database calls at most. */
export async function resolveIds(store: Store, wanted: readonly string[]): Promise<(GraphNode | null)[]> {
  if (wanted.length === 0) return [];
  const direct = await store.nodes(wanted);
  const missing = [...new Set(wanted.filter((id, place) => direct[place] === null && kindOf(id) !== null))].sort(byId);
  if (missing.length === 0) return direct;
  const found: Found = new Map();
  for (const step of [byAlias, byIdentifier, byOrganisation, byMemberAward]) {
    const left = missing.filter((id) => !found.has(id));
    if (left.length > 0) await step(store, left, found);
  }
  const targets = [...new Set(found.values())].sort(byId);
  const nodes = targets.length === 0 ? [] : await store.nodes(targets);
  const byTarget = new Map(targets.map((id, place) => [id, nodes[place] ?? null]));
  return wanted.map((id, place) => direct[place] ?? byTarget.get(found.get(id) ?? '') ?? null);
}

/** The present node of one id, or null. */
export async function resolveId(store: Store, wanted: string): Promise<GraphNode | null> {
  return (await resolveIds(store, [wanted]))[0] ?? null;
}

/** Of two nodes that claim one id the lower is taken, so that the answer does not depend on an order. */
function claim(found: Found, id: string, node: string | null) {
  const known = found.get(id);
  if (node !== null && (known === undefined || byId(node, known) < 0)) found.set(id, node);
}

/** An id that a mention, name variant or work would have had by itself. */
async function byAlias(store: Store, wanted: readonly string[], found: Found) {
  const people = wanted.filter((id) => kindOf(id) === 'PERSON');
  const others = wanted.filter((id) => ['INSTITUTION', 'PROGRAM', 'FUNDING_UNIT'].includes(kindOf(id)!));
  const mentions = people.length === 0 ? [] : await store.records('mention', 'alias', people, { withData: false });
  const nameVariants =
    others.length === 0 ? [] : await store.records('nameVariant', 'alias', others, { withData: false });
  for (const { alias, node } of [...mentions, ...nameVariants]) claim(found, alias, node);
  const projects = wanted.filter((id) => kindOf(id) === 'PROJECT');
  const statements =
    projects.length === 0 ? [] : await store.records('statement', 'alias', projects, { withData: false });
  for (const { alias, project } of statements) claim(found, alias, project);
}

/** An identifier that led to a node which goes by another one now. */
async function byIdentifier(store: Store, wanted: readonly string[], found: Found) {
  for (const [kind, table] of Object.entries(KEYED)) {
    const keys = new Map<string, string>();
    for (const id of wanted) {
      const key = decoded(id.slice(id.indexOf(':') + 1));
      if (kindOf(id) === kind && !key.startsWith('m:')) keys.set(key, id);
    }
    if (keys.size === 0) continue;
    const rows: RecordKey[] = await store.recordKeys(table, [...keys.keys()]);
    const records = rows.length === 0 ? [] : await store.records(table, 'id', [...new Set(rows.map(({ id }) => id))]);
    const nodes = new Map(records.map(({ id, node }) => [id, node]));
    for (const { key, id } of rows) claim(found, keys.get(key)!, nodes.get(id) ?? null);
  }
}

/**
 * A ROR id that no document states: of an institution that was found by its name. It is kept under the organisation; a
 * department leads there too, but has not its identifier.
 */
async function byOrganisation(store: Store, wanted: readonly string[], found: Found) {
  const keys = new Map(
    wanted.flatMap((id) => (id.startsWith(ROR) ? [[`organisation:${id.slice(ROR.length)}`, id] as const] : [])),
  );
  if (keys.size === 0) return;
  const rows = await store.recordKeys('nameVariant', [...keys.keys()]);
  const variants = [...new Set(rows.map(({ id }) => id))];
  const records = variants.length === 0 ? [] : await store.records('nameVariant', 'id', variants, { withData: false });
  const ids = [...new Set(records.flatMap(({ node }) => node ?? []))];
  for (const node of ids.length === 0 ? [] : await store.nodes(ids))
    if (node?.kind === 'INSTITUTION')
      for (const value of valuesOf(node.identifiers, 'ror')) claim(found, `${ROR}${value}`, node.id);
}

/** `project:nsf:<number>` of any member award leads to the project that the award is part of now. */
async function byMemberAward(store: Store, wanted: readonly string[], found: Found) {
  const awards = new Map(
    wanted.filter((id) => kindOf(id) === 'PROJECT').map((id) => [`award:${id.slice('project:'.length)}`, id]),
  );
  if (awards.size === 0) return;
  for (const { from, to } of await store.edges({ types: ['PART_OF'], from: [...awards.keys()] })) {
    claim(found, awards.get(from)!, to);
  }
}

/** Every award that a written number may mean: `DMS-2031883` is one of an agency. */
export type AwardsOfNumber = (text: string) => Promise<readonly { readonly agency: string; readonly number: string }[]>;

/** The award of the graph that a number means as people write it, or null. */
async function awardMeant(store: Store, awardsOfNumber: AwardsOfNumber, written: string) {
  const meant = (await awardsOfNumber(written)).map((one) => ids.award(one.agency, one.number));
  const known = (meant.length === 0 ? [] : await store.nodes(meant)).find((node) => node !== null);
  return known?.kind === 'AWARD' ? known : null;
}

/** The words to look for: where they are the number of an award as people write it, that number alone. */
export async function wordsMeant(
  { store, awardsOfNumber }: { readonly store: Store; readonly awardsOfNumber: AwardsOfNumber },
  words: readonly string[],
): Promise<readonly string[]> {
  if (words.length > MOST_OF_A_NUMBER || !words.some((word) => /\d/.test(word))) return words;
  const award = await awardMeant(store, awardsOfNumber, words.join(' '));
  return award === null ? words : tokens(award.number);
}

/** No award has a number of more letters. */
const NUMBER_LIMIT = 100;

/** The award that a number means as people write it, else the one of exactly that number. */
export async function awardOfNumber(
  store: Store,
  awardsOfNumber: AwardsOfNumber,
  number: string,
): Promise<GraphNode | null> {
  if (number.length > NUMBER_LIMIT) return null;
  const known = await awardMeant(store, awardsOfNumber, number);
  const words = tokens(number);
  if (known !== null || words.length === 0) return known;
  const { rows } = await store.list({
    kinds: ['AWARD'],
    where: { text: words },
    order: { by: 'MATCH', direction: 'ASC' },
    page: { first: 20 },
  });
  return rows.find(({ node }) => node.kind === 'AWARD' && node.number === number)?.node ?? null;
}

/** The error for an id that leads to no node of some kinds. */
export function notOfKind(place: string, kinds: readonly NodeKind[], wanted: string, node?: GraphNode | null) {
  const found = node ? `'${wanted}', which is of kind ${node.kind}` : `'${wanted}', which no node has`;
  return badInput(`${place}: expected the id of a ${[...new Set(kinds)].join(' or ')}, found ${found}`);
}

/** The present id of a node that is of one of some kinds. Throws `BAD_USER_INPUT` for any other. */
export function idOfKind(place: string, kinds: readonly NodeKind[], wanted: string, node?: GraphNode | null): string {
  if (node && kinds.includes(node.kind)) return node.id;
  throw notOfKind(place, kinds, wanted, node);
}

const AMONG_LIMIT = 1000;

/** The present ids of a list that an answer is kept to, or that is left out of it. Rejects with `BAD_USER_INPUT` for ids of no such node, and for too many. */
export async function resolveAmong(
  store: Store,
  kinds: readonly NodeKind[],
  wanted: readonly string[],
  argument = 'among',
): Promise<string[]> {
  if (wanted.length > AMONG_LIMIT)
    throw badInput(`${argument}: expected ${AMONG_LIMIT} ids at most, found ${wanted.length}`);
  const nodes = await resolveIds(store, wanted);
  return [...new Set(nodes.map((node, i) => idOfKind(argument, kinds, wanted[i]!, node)))];
}

/** The one argument that was given, as `[name, value]`. Throws `BAD_USER_INPUT` for none or several. */
export function exactlyOne(args: Readonly<Record<string, string | null | undefined>>): [name: string, value: string] {
  const given = Object.entries(args).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  const [only, another] = given;
  if (!only || another) {
    const found = given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ');
    throw badInput(`expected exactly one of ${Object.keys(args).join(', ')}, found ${found}`);
  }
  return only;
}

/** The node of a kind by its id or by an identifier; null where there is none or it is of another kind. */
export async function lookup(
  { store }: { readonly store: Store },
  kind: NodeKind,
  { id, identifier }: { readonly id?: string | null | undefined; readonly identifier?: Identifier | null | undefined },
): Promise<GraphNode | null> {
  const named = identifier ? asked(identifier) : null;
  const [, wanted] = exactlyOne({ id, identifier: named && ids.identified(kind, named.scheme, named.value) });
  const node = await resolveId(store, wanted.trim());
  return node?.kind === kind ? node : null;
}
