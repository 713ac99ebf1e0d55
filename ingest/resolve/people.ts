/**
 * Who is who in one block of mentions: a pure function of the mentions, whatever order they come in.
 *
 * 1. A shared identifier joins at once. 2. One full name at one institution, or in one project, joins. 3. Groups of one
 * full first name are compared by the table of `person-score.ts` and joined by average link. 4. An initial or a short
 * form joins the one person whom it fits in the same project, else at the same institution; where it fits several, none.
 * Two different identifiers of one scheme, two suffixes or two middle names are never joined.
 */
import { byId } from '../../src/id.ts';
import { givenCompatible, suffixConflict, type PersonName } from '../text/person-name.ts';
import { clusters } from './clusters.ts';
import { compare, THRESHOLD, type PersonProfile } from './person-score.ts';

/** One mention with what resolution knows of its surroundings. */
export interface PersonItem {
  readonly id: string;
  readonly name: PersonName;
  readonly identifiers: Readonly<Record<string, string>>;
  readonly emailHash: string | null;
  readonly institution: string | null;
  readonly state: string | null;
  readonly project: string | null;
  readonly unit: string | null;
  readonly team: readonly string[];
  readonly themes: readonly string[];
}

/** One person: the mentions, each with the reason it is among them. */
export interface PersonCluster {
  readonly members: readonly { readonly item: PersonItem; readonly reason: string; readonly score: number }[];
}

interface Group extends PersonProfile {
  readonly id: string;
  readonly items: readonly PersonItem[];
  readonly names: readonly PersonName[];
  readonly identifiers: ReadonlySet<string>;
}

const set = (values: Iterable<string | null>): Set<string> =>
  new Set([...values].filter((v): v is string => v !== null));
const identifiersOf = (item: PersonItem) =>
  Object.entries(item.identifiers).map(([scheme, value]) => `${scheme}:${value}`);

/** The most telling name of a group: most given names written out, then longest, then first. */
function fullestName(names: readonly PersonName[]): PersonName {
  const worth = (n: PersonName) =>
    n.givenKeys.reduce((sum, key) => sum + (key.length > 1 ? 100 : 1), 0) + n.display.length / 100;
  return [...names].sort((a, b) => worth(b) - worth(a) || byId(a.display, b.display))[0]!;
}

function group(items: readonly PersonItem[]): Group {
  const sorted = [...items].sort((a, b) => byId(a.id, b.id));
  const names = sorted.map(({ name }) => name);
  return {
    id: sorted[0]!.id,
    items: sorted,
    name: fullestName(names),
    names,
    identifiers: set(sorted.flatMap(identifiersOf)),
    institutions: set(sorted.map(({ institution }) => institution)),
    states: set(sorted.map(({ state }) => state)),
    projects: set(sorted.map(({ project }) => project)),
    team: set(sorted.flatMap(({ team }) => team)),
    units: set(sorted.map(({ unit }) => unit)),
    themes: set(sorted.flatMap(({ themes }) => themes)),
  };
}

/** Two identifiers of one scheme, one in each group, that differ. */
function identifiersConflict(a: Group, b: Group): boolean {
  const schemes = new Map([...a.identifiers].map((full) => [full.slice(0, full.indexOf(':')), full]));
  return [...b.identifiers].some((full) => {
    const other = schemes.get(full.slice(0, full.indexOf(':')));
    return other !== undefined && other !== full && !a.identifiers.has(full);
  });
}

/** How the names of two groups agree at their weakest, or null where any two of them cannot be one person's. */
function namesAgree(a: Group, b: Group): 'FULL' | 'WEAK' | null {
  let weakest: 'FULL' | 'WEAK' = 'FULL';
  for (const x of a.names)
    for (const y of b.names) {
      if (suffixConflict(x, y)) return null;
      const match = givenCompatible(x, y);
      if (match === null) return null;
      if (match !== 'EQUAL') weakest = 'WEAK';
    }
  return weakest;
}

interface Because {
  readonly reason: string;
  /** Per million. */
  readonly score: number;
}

/** Steps 1 and 2: groups that are surely one person. */
function sureGroups(items: readonly PersonItem[], why: Map<string, Because>): Group[] {
  const sets = clusters(items.map(({ id }) => id));
  const byItem = new Map(items.map((item) => [item.id, item]));
  const join = (
    keysOf: (item: PersonItem) => string[],
    reason: string,
    score: number,
    mayJoin: (a: Group, b: Group) => boolean,
  ) => {
    const first = new Map<string, string[]>();
    for (const item of items) for (const key of keysOf(item)) first.set(key, [...(first.get(key) ?? []), item.id]);
    const groups = new Map(sets.sets().map((members) => [members[0]!, group(members.map((id) => byItem.get(id)!))]));
    for (const members of first.values()) {
      const roots = [...new Set(members.map((id) => sets.find(id)))].sort(byId);
      // All that share the key are one, or, where any two of them cannot be, none.
      const all = roots.map((root) => groups.get(root)).filter((g) => g !== undefined);
      if (all.length < 2 || all.some((a, i) => all.some((b, j) => i < j && !mayJoin(a, b)))) continue;
      for (const root of roots.slice(1)) sets.join(roots[0]!, root);
      for (const id of members) if (!why.has(id)) why.set(id, { reason, score });
    }
  };
  join(identifiersOf, 'same identifier', 1_000_000, () => true);
  const mayJoin = (a: Group, b: Group) => !identifiersConflict(a, b) && namesAgree(a, b) === 'FULL';
  join(
    ({ emailHash }) => (emailHash === null ? [] : [emailHash]),
    'same e-mail address and name',
    995_000,
    (a, b) => !identifiersConflict(a, b) && namesAgree(a, b) !== null,
  );
  const full = ({ name }: PersonItem) => `${name.givenKeys.join(' ')}|${name.familyKey}|${name.suffix ?? ''}`;
  join(
    (item) => (item.project === null || item.name.isInitialsOnly ? [] : [`${full(item)}|${item.project}`]),
    'same name in the same project',
    990_000,
    mayJoin,
  );
  join(
    (item) => (item.institution === null || item.name.isInitialsOnly ? [] : [`${full(item)}|${item.institution}`]),
    'same name at the same institution',
    980_000,
    mayJoin,
  );
  return sets.sets().map((members) => group(members.map((id) => byItem.get(id)!)));
}

/** Points by which a group must be likelier than its rival. */
const CLEAR = 3;

/** Two pairs that share a group whose other groups cannot be one person. */
function areRivals(x: { a: Group; b: Group }, y: { a: Group; b: Group }): boolean {
  for (const [shared, other] of [
    [x.a, x.b],
    [x.b, x.a],
  ] as const) {
    if (y.a === shared && identifiersConflict(other, y.b)) return true;
    if (y.b === shared && identifiersConflict(other, y.a)) return true;
  }
  return false;
}

/** Step 3: average link over groups whose full first names agree. */
function link(groups: readonly Group[]): { groups: Group[]; reasons: ReadonlyMap<string, Because> } {
  let current = [...groups].sort((a, b) => byId(a.id, b.id));
  const reasons = new Map<string, Because>();
  const known = new Map<string, ReturnType<typeof compare>>();
  const pair = (a: Group, b: Group) => {
    const key = `${a.id} ${b.id}`;
    const found = known.get(key) ?? compare(a, b);
    known.set(key, found);
    return found;
  };
  const parts = new Map(current.map((g) => [g.id, [g]]));
  for (;;) {
    const likely: { a: Group; b: Group; points: number; why: string[] }[] = [];
    for (const [i, a] of current.entries())
      for (const b of current.slice(i + 1)) {
        if (identifiersConflict(a, b) || namesAgree(a, b) !== 'FULL') continue;
        const pairs = parts.get(a.id)!.flatMap((x) => parts.get(b.id)!.map((y) => pair(x, y)));
        if (!pairs.some(({ hasSupport }) => hasSupport)) continue;
        const points = pairs.reduce((sum, p) => sum + p.points, 0) / pairs.length;
        if (points < THRESHOLD) continue;
        likely.push({ a, b, points, why: [...new Set(pairs.flatMap((p) => p.reasons))].sort(byId) });
      }
    // The first of the best, in the order of ids; but not where another, with another identifier, is about as likely.
    const [best] = likely
      .filter((x) => !likely.some((y) => y !== x && x.points - y.points < CLEAR && areRivals(x, y)))
      .sort((x, y) => y.points - x.points);
    if (best === undefined) return { groups: current, reasons };
    const { a, b, points, why } = best;
    const merged = group([...a.items, ...b.items]);
    parts.set(merged.id, [...parts.get(a.id)!, ...parts.get(b.id)!]);
    const because = {
      reason: `same name; ${why.join(', ')}`,
      score: Math.min(990_000, 900_000 + Math.round((points - THRESHOLD) * 5_000)),
    };
    for (const { id } of merged.items) if (!reasons.has(id)) reasons.set(id, because);
    current = [...current.filter((g) => g !== a && g !== b), merged].sort((x, y) => byId(x.id, y.id));
  }
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((value) => b.has(value));
/** What lets a short name join, strongest first. */
const TIES = [
  { name: 'same project', score: 970_000, holds: (a: Group, b: Group) => meets(a.projects, b.projects) },
  { name: 'same institution', score: 930_000, holds: (a: Group, b: Group) => meets(a.institutions, b.institutions) },
] as const;

/** Step 4: initials and short forms to the one person they fit. */
function attach(groups: readonly Group[]): { joins: [string, string][]; reasons: Map<string, Because> } {
  const joins: [string, string][] = [];
  const reasons = new Map<string, Because>();
  const isShort = (g: Group) => g.names.every((name) => name.isInitialsOnly);
  for (const a of groups) {
    const fits = groups.filter(
      (b) => b !== a && !isShort(b) && !identifiersConflict(a, b) && namesAgree(a, b) === 'WEAK',
    );
    for (const tie of TIES) {
      const found = fits.filter((b) => tie.holds(a, b));
      if (found.length === 0) continue;
      const [b] = found as [Group];
      // Of two written-out names each must fit the other alone: Bill Yu at a place with two William Yus stays apart.
      const back = isShort(a)
        ? 1
        : groups.filter((c) => c !== b && !isShort(c) && tie.holds(c, b) && namesAgree(b, c) === 'WEAK').length;
      if (found.length === 1 && back === 1) {
        joins.push([a.id, b.id]);
        for (const { id } of a.items) reasons.set(id, { reason: `name fits; ${tie.name}`, score: tie.score });
      }
      break;
    }
  }
  return { joins, reasons };
}

/** Of a mention that joined nothing itself. */
const unjoined = (groups: number): Because => ({
  reason: groups === 1 ? 'the only mention' : 'the fullest name, which others joined',
  score: 1_000_000,
});

/** Resolves the mentions of one family name, or of several that share identifiers. */
export function resolvePeople(items: readonly PersonItem[]): PersonCluster[] {
  const inOrder = [...items].sort((a, b) => byId(a.id, b.id));
  const why = new Map<string, Because>();
  const sure = sureGroups(inOrder, why);
  // Only groups of one first name and family name can agree in full: the pairs are counted within those.
  const buckets = new Map<string, Group[]>();
  for (const g of sure) {
    const key = `${g.name.familyKey}|${g.name.givenKeys[0] ?? ''}`;
    buckets.set(key, [...(buckets.get(key) ?? []), g]);
  }
  const linked = [...buckets.values()].map((bucket) => link(bucket));
  const groups = linked.flatMap((l) => l.groups).sort((a, b) => byId(a.id, b.id));
  for (const { reasons } of linked) for (const [id, reason] of reasons) if (!why.has(id)) why.set(id, reason);

  const byFamily = new Map<string, Group[]>();
  for (const g of groups) byFamily.set(g.name.familyKey, [...(byFamily.get(g.name.familyKey) ?? []), g]);
  const sets = clusters(groups.map(({ id }) => id));
  for (const family of byFamily.values()) {
    const { joins, reasons } = attach(family);
    for (const [a, b] of joins) sets.join(a, b);
    for (const [id, reason] of reasons) why.set(id, reason);
  }
  const byGroup = new Map(groups.map((g) => [g.id, g]));
  return sets.sets().map((members) => ({
    members: members
      .flatMap((id) => byGroup.get(id)!.items)
      .sort((a, b) => byId(a.id, b.id))
      .map((item) => ({ item, ...(why.get(item.id) ?? unjoined(members.length)) })),
  }));
}
