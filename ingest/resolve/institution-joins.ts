/**
 * Which forms of institutions are joined: by UEI or ROR, by the organisation of the registry that they mean, by a rare part
 * of the name, by the name.
 */
import { clusters } from '../../src/clusters.ts';
import { groupBy } from '../../src/group-by.ts';
import { byId } from '../../src/ids.ts';
import type { NameVariantRecord } from '../../src/store/store.ts';
import { valueOf } from '../../src/identifiers.ts';
import { sortKey } from '../../src/text.ts';
import { INSTITUTION_SCHEMES } from '../agencies/index.ts';
import type { InstitutionNameVariant } from '../evidence-data.ts';
import type { How } from '../names/institutions/named.ts';
import { isPartOf } from '../names/organisations.ts';

export interface NameVariant extends InstitutionNameVariant {
  readonly row: NameVariantRecord;
  readonly key: string;
  readonly display: string;
  readonly isAlias: boolean;
  /** The organisation that it means, and how it was found; null where there is none. */
  /** Its identifiers that join or part at once. */
  readonly uei: string | null;
  readonly ror: string | null;
  readonly organisation: string | null;
  readonly how: How | null;
  /** Its number in the table of organisations. */
  readonly number: number | null;
  /** What it shares with other names of it that are in no table. */
  readonly near: readonly string[];
}

/** What is a department or foundation of an institution, or its name with something wrong. */
export const OF_IT: ReadonlySet<How | null> = new Set<How>(['ARM', 'PART', 'TOWN', 'SPELLING', 'SHORTENED']);
/** What is known of the forms that are joined so far. */
interface Cluster {
  readonly ueis: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly isIdentified: boolean;
}

const union = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> => new Set([...a, ...b]);
const distinct = <T>(sets: readonly ReadonlySet<T>[]): Set<T> => new Set(sets.flatMap((set) => [...set]));

/** Forms of one set of sets that is joined by and by. */
function joining(nameVariants: readonly NameVariant[]) {
  const sets = clusters(nameVariants.map((f) => f.row.id));
  const held = new Map<string, Cluster>();
  const at = (f: NameVariant): Cluster => {
    const root = sets.find(f.row.id);
    const known = held.get(root);
    if (known !== undefined) return known;
    const alone: Cluster = {
      ueis: new Set(f.uei === null ? [] : [f.uei]),
      states: new Set(f.state === null ? [] : [f.state]),
      organisations: new Set(f.organisation === null ? [] : [f.organisation]),
      isIdentified: f.uei !== null || f.ror !== null,
    };
    held.set(root, alone);
    return alone;
  };
  for (const f of nameVariants) at(f);
  return {
    at,
    join(a: NameVariant, b: NameVariant): void {
      const [x, y] = [at(a), at(b)];
      if (x === y) return;
      sets.join(a.row.id, b.row.id);
      held.set(sets.find(a.row.id), {
        ueis: union(x.ueis, y.ueis),
        states: union(x.states, y.states),
        organisations: union(x.organisations, y.organisations),
        isIdentified: x.isIdentified || y.isIdentified,
      });
    },
    sets: () => sets.sets(),
  };
}
type Joining = ReturnType<typeof joining>;

/**
 * Where an organisation is registered twice under one name in one city: a form of that name there is given to the UEI that
 * is named most often. Undefined where no UEI is of that name and city.
 */
function commonestThere({ at }: Joining, anchors: readonly NameVariant[], f: NameVariant): NameVariant | undefined {
  if (f.city === null) return undefined;
  const city = sortKey(f.city);
  const there = anchors.filter((one) => one.key === f.key && one.city !== null && sortKey(one.city) === city);
  const uses = groupBy(there, at);
  const count = (one: NameVariant) => uses.get(at(one))!.reduce((sum, { row }) => sum + row.refs, 0);
  return there.sort((x, y) => count(y) - count(x) || byId(x.uei ?? '', y.uei ?? ''))[0];
}

/** Joins the forms of one group where at most one UEI is among them; else gives each form without one to the UEI that it fits best. */
function joinGroup(joined: Joining, group: readonly NameVariant[]): void {
  const { at, join } = joined;
  const ueis = distinct(group.map((f) => at(f).ueis));
  if (group.every((f) => at(f).ueis.size === 0 || at(f).ueis.size === ueis.size)) {
    for (const f of group.slice(1)) join(group[0]!, f);
    return;
  }
  const anchors = group.filter((f) => at(f).ueis.size > 0);
  const loose = group.filter((f) => at(f).ueis.size === 0);
  const left: NameVariant[] = [];
  for (const f of loose) {
    // By the same name, as a foundation where it is one, as the institution itself where it is not.
    const fits = [
      anchors.filter((anchor) => anchor.key === f.key),
      anchors.filter((anchor) => (anchor.how === 'ARM') === (f.how === 'ARM')),
      anchors.filter((anchor) => !OF_IT.has(anchor.how)),
    ].find((some) => new Set(some.map(at)).size === 1);
    const anchor = fits?.[0] ?? commonestThere(joined, anchors, f);
    if (anchor === undefined) left.push(f);
    else join(anchor, f);
  }
  for (const f of left.slice(1)) join(left[0]!, f);
}

/** Forms that mean one organisation, and lie in no two states. */
function joinByOrganisation(joined: Joining, nameVariants: readonly NameVariant[]): void {
  const meant = groupBy(
    nameVariants.filter(({ organisation }) => organisation !== null),
    ({ organisation }) => organisation,
  );
  const stated = groupBy(
    nameVariants.filter(({ state }) => state !== null),
    ({ key }) => key,
  );
  // Without a state a name counts only where nobody else that bears it is about: in another state, or known to be another.
  const isContested = (f: NameVariant) => {
    if (f.state !== null || f.how === 'SHORT') return false;
    const states = new Set(meant.get(f.organisation)!.map(({ state }) => state));
    return (stated.get(f.key) ?? []).some(({ organisation, number, how, state }) => {
      if (organisation === null) return f.how !== 'NAME' && !states.has(state);
      // The everyday name of a system is that of its main campus.
      if (f.number !== null && number !== null && isPartOf(f.number, number)) return false;
      return organisation !== f.organisation && (how === 'NAME' || how === 'ALIAS');
    });
  };
  for (const all of meant.values()) {
    const group = all.filter((f) => !isContested(f));
    const states = groupBy(group, ({ state }) => state);
    const stateless = states.get(null) ?? [];
    const inState = [...states].filter(([state]) => state !== null);
    if (inState.length === 1) joinGroup(joined, group);
    else for (const some of [...inState.map(([, here]) => here), stateless]) joinGroup(joined, some);
  }
}

/** Forms of one name in one state, where they mean no two organisations; and those without a state where there is one place of that name. */
function joinByName(joined: Joining, nameVariants: readonly NameVariant[]): void {
  const { at, join } = joined;
  for (const group of groupBy(nameVariants, ({ key }) => key).values()) {
    for (const [state, inState] of groupBy(group, (f) => f.state)) {
      if (state === null) continue;
      // A name that is a campus's by its city alone (`University of Texas` in Austin) says nothing in another city.
      const isCampus = inState.some(({ how }) => how === 'CAMPUS' || how === 'TOWN');
      const isElsewhere = (f: NameVariant) => isCampus && f.city !== null && at(f).organisations.size === 0;
      const here = inState.filter((f) => !isElsewhere(f));
      const ueis = distinct(here.map((f) => at(f).ueis));
      const organisations = distinct(here.map((f) => at(f).organisations));
      const agrees = here.every((f) => at(f).ueis.size === 0 || at(f).ueis.size === ueis.size);
      const isOne = here.every(
        (f) => at(f).organisations.size === 0 || at(f).organisations.size === organisations.size,
      );
      // Two UEIs under one name in one state stay apart; a third form of that name in neither's city cannot choose.
      const anchors = agrees ? [] : here.filter((f) => at(f).ueis.size > 0);
      const loose = here.filter((f) => at(f).ueis.size + at(f).organisations.size === 0);
      const left: NameVariant[] = [];
      for (const f of agrees && isOne ? here : loose) {
        const anchor = commonestThere(joined, anchors, f);
        if (anchor === undefined) left.push(f);
        else join(anchor, f);
      }
      for (const f of left.slice(1)) join(left[0]!, f);
    }
    // Where a name leads to one place only, the forms without a state are that place.
    const isLoose = (f: NameVariant) =>
      at(f).states.size === 0 && at(f).organisations.size === 0 && !at(f).isIdentified;
    const stateless = group.filter(isLoose);
    const placed = [...new Map(group.filter((f) => !stateless.includes(f)).map((f) => [at(f), f])).values()];
    for (const f of stateless.slice(1)) join(stateless[0]!, f);
    if (placed.length === 1 && stateless.length > 0) join(placed[0]!, stateless[0]!);
  }
}

/** Forms of one rare word, company or college (`institution-near.ts`), where no two UEIs or organisations are among them. */
function joinByNearKeys({ at, join }: Joining, nameVariants: readonly NameVariant[]): void {
  const keyed = nameVariants.flatMap((nameVariant) => nameVariant.near.map((near) => ({ near, nameVariant })));
  for (const [, pairs] of [...groupBy(keyed, ({ near }) => near)].sort(([a], [b]) => byId(a, b))) {
    const group = pairs.map(({ nameVariant }) => nameVariant);
    if (group.length < 2) continue;
    const isOne = [distinct(group.map((f) => at(f).ueis)), distinct(group.map((f) => at(f).organisations))].every(
      (some) => some.size < 2,
    );
    if (isOne) for (const f of group.slice(1)) join(group[0]!, f);
  }
}

/** The forms in sets, by the ids of their rows, each set one institution. */
export function joinedNameVariants(nameVariants: readonly NameVariant[]) {
  const joined = joining(nameVariants);
  for (const strong of INSTITUTION_SCHEMES.map(
    (scheme) =>
      ({ identifiers }: NameVariant) =>
        valueOf(identifiers, scheme),
  ))
    for (const [key, group] of groupBy(nameVariants, strong))
      if (key !== null) for (const f of group.slice(1)) joined.join(group[0]!, f);
  joinByOrganisation(joined, nameVariants);
  joinByNearKeys(joined, nameVariants);
  joinByName(joined, nameVariants);
  return joined.sets();
}
