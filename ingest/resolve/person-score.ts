/**
 * How alike two people of one name are: a table of small comparisons, each worth points.
 *
 * Points start from a logistic fit on NSF's awards with NSF ids as truth (rarity, middle initial, text, co-investigators,
 * division, place; doubled and rounded), with themes in place of whole-text similarity.
 */
import { nameRarity } from '../background/names.ts';
import type { PersonName } from '../text/person-name.ts';

/** What a group of mentions, surely one person, is compared by. */
export interface PersonProfile {
  readonly name: PersonName;
  readonly institutions: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
  readonly team: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
}

export interface Comparison {
  readonly name: string;
  /** True where the points come from more than the name itself. */
  readonly isSupport: boolean;
  points(a: PersonProfile, b: PersonProfile): number;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0;
  for (const value of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(value)) common += 1;
  return common;
};
/** `[atLeast, points]`, highest first. */
const step = (value: number, table: readonly (readonly [number, number])[]): number =>
  table.find(([atLeast]) => value >= atLeast)?.[1] ?? 0;
const directorate = (unit: string) => unit.split('/').slice(0, 2).join('/');

export const COMPARISONS: readonly Comparison[] = [
  {
    name: 'rare name',
    isSupport: false,
    points: (a) => {
      const rarity = nameRarity(a.name.familyKey, a.name.givenKeys[0] ?? '');
      return rarity <= 30 ? 8 : rarity <= 300 ? 6 : rarity <= 3000 ? 4 : 0;
    },
  },
  {
    name: 'same middle initial',
    isSupport: true,
    points: (a, b) => {
      const [x, y] = [a.name.givenKeys[1]?.[0], b.name.givenKeys[1]?.[0]];
      return x !== undefined && x === y ? 6 : 0;
    },
  },
  { name: 'same institution', isSupport: true, points: (a, b) => (meet(a.institutions, b.institutions) > 0 ? 8 : 0) },
  { name: 'same state', isSupport: true, points: (a, b) => (meet(a.states, b.states) > 0 ? 3 : 0) },
  { name: 'same project', isSupport: true, points: (a, b) => (meet(a.projects, b.projects) > 0 ? 12 : 0) },
  {
    name: 'shared co-investigators',
    isSupport: true,
    points: (a, b) =>
      step(meet(a.team, b.team), [
        [2, 8],
        [1, 5],
      ]),
  },
  {
    name: 'shared themes',
    isSupport: true,
    points: (a, b) =>
      step(meet(a.themes, b.themes), [
        [3, 9],
        [2, 6],
        [1, 4],
      ]),
  },
  {
    name: 'same division',
    isSupport: true,
    points: (a, b) => {
      if (meet(a.units, b.units) > 0) return 3;
      return meet(new Set([...a.units].map(directorate)), new Set([...b.units].map(directorate))) > 0 ? 1 : 0;
    },
  },
];

/** Points at which two groups of one full name are one person, averaged over the pairs. */
export const THRESHOLD = 10;

/** Points of a pair, with the names of the comparisons that gave any, and whether more than the name speaks for it. */
export function compare(
  a: PersonProfile,
  b: PersonProfile,
): { points: number; reasons: string[]; hasSupport: boolean } {
  let points = 0;
  let hasSupport = false;
  const reasons: string[] = [];
  for (const comparison of COMPARISONS) {
    const worth = comparison.points(a, b);
    if (worth === 0) continue;
    points += worth;
    reasons.push(comparison.name);
    if (comparison.isSupport) hasSupport = true;
  }
  return { points, reasons, hasSupport };
}
