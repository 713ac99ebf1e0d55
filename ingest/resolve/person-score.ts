/**
 * How alike two people of names that agree are: a table of small comparisons, each worth points.
 *
 * Points are four times the natural logarithm of the odds, rounded and made to rise with what they count, of a logistic
 * regression on 60,546 pairs of names of NSF's awards of 2020 to 2022 with NSF ids as truth, as written and with names made
 * harder (see docs/evaluation.md); what is rare there (a start of a name, a shared project without its team) was set by
 * hand. What one side does not state is worth nothing, for or against.
 */
import { nameRarity } from '../names/name-counts.ts';
import { cosine, subjectOf, type Subject } from '../text/fingerprint.ts';
import { idf } from '../text/word-counts.ts';
import type { NameMatch, PersonGroup } from './people/person-group.ts';
import type { Mention } from './people/person-group.ts';

/** What a group of mentions, surely one person, is compared by. */
export interface PersonProfile {
  /** How common its least telling name is. */
  readonly commonness: number;
  readonly isInitialsOnly: boolean;
  /** Keys of the middle names, of all spellings. */
  readonly middles: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  /** Whether one of the institutions is surely the person's own. */
  readonly hasHome: boolean;
  /** At how many institutions of the block somebody of this name is. */
  readonly placesOfName: number;
  readonly states: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
  readonly team: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly directorates: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
  /** Words of the themes with their squared weights. */
  readonly words: ReadonlyMap<string, number>;
  readonly wordsLength: number;
  /** What the awards are about together. */
  readonly subject: Subject;
  readonly officers: ReadonlySet<string>;
}

/** The first levels of a unit's path: `U:nsf/MPS` of `U:nsf/MPS/DMS`. */
const upTo = (unit: string, levels: number) => unit.split('/').slice(0, levels).join('/');

const NONE: ReadonlySet<string> = new Set();
function setOf(items: readonly Mention[], of: (item: Mention) => string | null): ReadonlySet<string> {
  let found: Set<string> | null = null;
  for (const item of items) {
    const value = of(item);
    if (value !== null) (found ??= new Set()).add(value);
  }
  return found ?? NONE;
}

/** `placesOfName` is counted by `people/name-places.ts`. */
export function personProfile(
  { items, names }: Pick<PersonGroup, 'items' | 'names'>,
  placesOfName: number,
): PersonProfile {
  const units = setOf(items, ({ unit }) => unit);
  const team = new Set<string>();
  const words = new Map<string, number>();
  for (const item of items) {
    for (const colleague of item.team) team.add(colleague);
    for (const theme of item.themes)
      for (const word of theme.split(' ')) if (!words.has(word)) words.set(word, idf(word) ** 2);
  }
  let length = 0;
  for (const weight of words.values()) length += weight;
  return {
    commonness: names.reduce((most, name) => Math.max(most, nameRarity(name.familyKey, name.givenKeys[0] ?? '')), 0),
    isInitialsOnly: names.every((name) => name.isInitialsOnly),
    middles: new Set(names.flatMap((name) => name.givenKeys.slice(1, 2))),
    institutions: setOf(items, ({ institution }) => institution),
    hasHome: items.some(({ institution, isHome }) => institution !== null && isHome),
    placesOfName,
    states: setOf(items, ({ state }) => state),
    projects: setOf(items, ({ project }) => project),
    team,
    units,
    directorates: new Set([...units].map((unit) => upTo(unit, 2))),
    agencies: new Set([...units].map((unit) => upTo(unit, 1))),
    years: new Set(items.flatMap(({ year }) => year ?? [])),
    words,
    wordsLength: Math.sqrt(length),
    subject: subjectOf(setOf(items, ({ fingerprint }) => (fingerprint === '' ? null : fingerprint))),
    officers: setOf(items, ({ officer }) => officer),
  };
}

export interface Comparison {
  readonly name: string;
  /** True where the points come from more than the name itself. */
  readonly isSupport: boolean;
  points(a: PersonProfile, b: PersonProfile, match: NameMatch): number;
}

/** A set of words, or a map of them. */
type Keyed = Pick<ReadonlySet<string>, 'size' | 'has' | 'keys'>;

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const found: string[] = [];
  for (const value of small) if (large.has(value)) found.push(value);
  return found;
}
function meet(a: Keyed, b: Keyed): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const value of small.keys()) if (large.has(value)) return true;
  return false;
}

/** Years between two awards that are still neighbours. */
const NEIGHBOURING = 2;
function areNear(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const x of a) for (const y of b) if (Math.abs(x - y) <= NEIGHBOURING) return true;
  return false;
}

/** `[below, points]`, lowest first; the last is for all above. */
type Steps = readonly (readonly [number, number])[];
const step = (value: number, table: Steps): number => (table.find(([below]) => value < below) ?? table.at(-1)!)[1];

const NAMES = {
  EQUAL: 9,
  JOINED: 5,
  INITIAL: -2,
  NICKNAME: 1,
  PREFIX: -21,
  HALF: -8,
  TURNED: -12,
} as const satisfies Record<NameMatch, number>;

/** By how many people of that name there may be: see `nameRarity`. */
const COMMONNESS: Steps = [
  [8, 15],
  [32, 9],
  [256, 5],
  [512, 4],
  [1024, 1],
  [2048, -1],
  [4096, -4],
  [8192, -7],
  [16384, -9],
  [Infinity, -11],
];
/** The same where the less telling name has an initial for a given name. */
const COMMONNESS_OF_INITIAL: Steps = [
  [2048, 10],
  [4096, 8],
  [8192, 7],
  [16384, 4],
  [32768, -2],
  [65536, -6],
  [131072, -8],
  [Infinity, -10],
];
/** By the number of institutions at which somebody of that name is. */
const PLACES_OF_NAME: Steps = [
  [2, 2],
  [4, 2],
  [6, -1],
  [Infinity, -3],
];

/** A colleague's name that thousands bear is likely another's. */
const colleagueCommonness = (colleague: string): number => {
  const at = colleague.lastIndexOf(' ');
  return nameRarity(colleague.slice(0, at), colleague.slice(at + 1));
};

/** By the cosine of the weighted words of the themes. */
const THEMES_ALIKE: Steps = [
  [0.06, -3],
  [0.1, -1],
  [0.13, 0],
  [0.2, 2],
  [Infinity, 6],
];

/** Two lines of text are alike by their plain words. */
const FEW_WORDS = 12;
/** From here on a name is common. */
const COMMON = 8192;
/** By the cosine of titles and abstracts. */
const TEXTS_ALIKE: Steps = [
  [0.01, -8],
  [0.02, -5],
  [0.03, -4],
  [0.045, -2],
  [0.06, -1],
  [0.08, 1],
  [0.1, 2],
  [0.17, 3],
  [0.22, 4],
  [Infinity, 6],
];

function themesAlike(a: PersonProfile, b: PersonProfile): number {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small.words) if (large.words.has(word)) sum += weight;
  return sum / (a.wordsLength * b.wordsLength);
}

export const COMPARISONS: readonly Comparison[] = [
  { name: 'names agree', isSupport: false, points: (_a, _b, match) => NAMES[match] },
  {
    name: 'rare name',
    isSupport: false,
    points: (a, b, match) =>
      step(
        Math.max(a.commonness, b.commonness),
        match === 'INITIAL' || a.isInitialsOnly || b.isInitialsOnly ? COMMONNESS_OF_INITIAL : COMMONNESS,
      ),
  },
  {
    name: 'same middle name',
    isSupport: false,
    points(a, b) {
      if (a.middles.size === 0 || b.middles.size === 0) return a.middles.size === b.middles.size ? 0 : -2;
      return 12;
    },
  },
  {
    name: 'name of few places',
    isSupport: false,
    points: (a, b) => step(Math.max(a.placesOfName, b.placesOfName), PLACES_OF_NAME),
  },
  {
    name: 'same institution',
    isSupport: true,
    points: (a, b, match) => {
      if (a.institutions.size === 0 || b.institutions.size === 0) return 0;
      if (meet(a.institutions, b.institutions)) return match === 'EQUAL' ? 17 : 26;
      // Co-investigators are placed where the award is, so another place says little of them.
      return a.hasHome && b.hasHome ? -7 : a.hasHome || b.hasHome ? 0 : 3;
    },
  },
  {
    name: 'same state',
    isSupport: true,
    points: (a, b) => (!meet(a.institutions, b.institutions) && meet(a.states, b.states) ? 6 : 0),
  },
  { name: 'same project', isSupport: true, points: (a, b) => (meet(a.projects, b.projects) ? 24 : 0) },
  {
    name: 'shared co-investigators',
    isSupport: true,
    points(a, b) {
      const shared = common(a.team, b.team);
      if (shared.length > 1) return 9;
      return shared.length === 0 ? 0 : colleagueCommonness(shared[0]!) < 50_000 ? 8 : 6;
    },
  },
  {
    name: 'shared themes',
    isSupport: true,
    points: (a, b) => (a.words.size === 0 || b.words.size === 0 ? 0 : step(themesAlike(a, b), THEMES_ALIKE)),
  },
  {
    name: 'same division',
    isSupport: true,
    points(a, b) {
      if (a.units.size === 0 || b.units.size === 0) return 0;
      return meet(a.units, b.units) ? 3 : meet(a.directorates, b.directorates) ? 0 : -2;
    },
  },
  {
    name: 'texts alike',
    isSupport: true,
    points(a, b) {
      if (a.subject.size === 0 || b.subject.size === 0) return 0;
      const alike = cosine(a.subject, b.subject);
      // Two of a common name may be on one campus, in other fields.
      const isCommon = Math.max(a.commonness, b.commonness) >= COMMON && !meet(a.middles, b.middles);
      if (isCommon && alike < TEXTS_ALIKE[0]![0]) return -20;
      const points = step(alike, TEXTS_ALIKE);
      return Math.min(a.subject.size, b.subject.size) < FEW_WORDS ? Math.min(0, points) : points;
    },
  },
  {
    name: 'same program officer',
    isSupport: true,
    points: (a, b) => (meet(a.units, b.units) && meet(a.officers, b.officers) ? 6 : 0),
  },
  // Both weak, but more than a name: with them a rare name, or one with the same middle name, is enough.
  { name: 'shared words', isSupport: true, points: (a, b) => (meet(a.words, b.words) ? 2 : 0) },
  {
    name: 'same funder in neighbouring years',
    isSupport: true,
    points: (a, b) => (meet(a.agencies, b.agencies) && areNear(a.years, b.years) ? 1 : 0),
  },
];

/** Points at which two groups are one person: see `people/link.ts` for how pairs are taken together. */
export const THRESHOLD = 8;

/** Points of a pair, and whether more than the name speaks for it. */
export function compare(a: PersonProfile, b: PersonProfile, match: NameMatch): { points: number; hasSupport: boolean } {
  let points = 0;
  let hasSupport = false;
  for (const comparison of COMPARISONS) {
    const worth = comparison.points(a, b, match);
    points += worth;
    if (worth > 0 && comparison.isSupport) hasSupport = true;
  }
  return { points, hasSupport };
}

/** Names of the comparisons that speak for a pair. */
export function reasonsFor(a: PersonProfile, b: PersonProfile, match: NameMatch): string[] {
  return COMPARISONS.filter((comparison) => comparison.points(a, b, match) > 0).map(({ name }) => name);
}
