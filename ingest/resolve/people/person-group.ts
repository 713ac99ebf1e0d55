/**
 * A group of mentions that surely are one person, with what it is compared by.
 */
import { identifierKeys } from '../identifier-keys.ts';
import { byId } from '../../../src/id.ts';
import { areApart } from '../../judgements/judged.ts';
import {
  familyCompatible,
  givenCompatible,
  suffixConflict,
  type GivenMatch,
  type PersonName,
} from '../../text/person-name.ts';
import { personProfile, type PersonProfile } from '../person-score.ts';
import type { PersonItem } from './person-item.ts';

export interface PersonGroup extends PersonProfile {
  readonly id: string;
  readonly items: readonly PersonItem[];
  /** Each spelling once. */
  readonly names: readonly PersonName[];
  /** The spellings in one string: groups of one signature agree and differ with the same others. */
  readonly signature: string;
  readonly identifiers: ReadonlySet<string>;
  /** Sides of judgements; see `areApart`. */
  readonly apart: ReadonlySet<string>;
}

/** What two names that are spelt alike agree in: key of everything that the comparison of names reads. */
export function spelling(name: PersonName): string {
  return [name.givenKeys.join(' '), name.givenParts.join(' '), name.familyKey, name.suffix, name.called.join(' ')].join(
    '|',
  );
}

export function identifiersOf(item: PersonItem): string[] {
  return identifierKeys(item.identifiers);
}

export function personGroup(items: readonly PersonItem[]): PersonGroup {
  const sorted = [...items].sort((a, b) => byId(a.id, b.id));
  const spellings = new Map(sorted.map(({ name }) => [spelling(name), name]));
  const keys = [...spellings.keys()].sort(byId);
  const names = keys.map((key) => spellings.get(key)!);
  return {
    ...personProfile(sorted, names),
    id: sorted[0]!.id,
    items: sorted,
    names,
    signature: keys.join('\n'),
    identifiers: new Set(sorted.flatMap(identifiersOf)),
    apart: new Set(sorted.flatMap(({ judged }) => judged?.apart ?? [])),
  };
}

/** Two identifiers of one scheme, one in each group, that differ; or a judgement that the two are different. */
export function identifiersConflict(a: PersonGroup, b: PersonGroup): boolean {
  if (areApart(a.apart, b.apart)) return true;
  if (a.identifiers.size === 0 || b.identifiers.size === 0) return false;
  const schemeOf = (full: string) => full.slice(0, full.indexOf(':'));
  const schemes = new Set([...a.identifiers].map(schemeOf));
  return [...b.identifiers].some((full) => schemes.has(schemeOf(full)) && !a.identifiers.has(full));
}

/** How two names agree: by family name where that is not equal, else by given names. */
export type NameMatch = GivenMatch | 'JOINED' | 'HALF';

/** From the surest. */
const STRENGTH: readonly NameMatch[] = ['EQUAL', 'JOINED', 'INITIAL', 'NICKNAME', 'PREFIX', 'HALF'];

/** How the names of two groups agree at their weakest, or null where any two of them cannot be one person's. */
export function namesAgree(a: readonly PersonName[], b: readonly PersonName[]): NameMatch | null {
  let weakest = 0;
  for (const x of a)
    for (const y of b) {
      if (suffixConflict(x, y)) return null;
      const family = familyCompatible(x, y);
      if (family === null) return null;
      const given = givenCompatible(x, y);
      if (given === null) return null;
      for (const match of family === 'EQUAL' ? [given] : [given, family])
        weakest = Math.max(weakest, STRENGTH.indexOf(match));
    }
  return STRENGTH[weakest]!;
}
