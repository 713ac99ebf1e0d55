/**
 * Whether two names may be one person's, and by what.
 */
import { areNicknames, nicknamesOf } from './nicknames.ts';
import type { PersonName } from './person-name.ts';

export type GivenMatch = 'EQUAL' | 'INITIAL' | 'NICKNAME' | 'PREFIX';

/** How one given name may stand for another, or null. */
function matchToken(a: string, b: string): GivenMatch | null {
  if (a === b) return a.length === 1 ? 'INITIAL' : 'EQUAL';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) {
    if (long.startsWith(short)) return 'INITIAL';
    return nicknamesOf(long).some((name) => name.startsWith(short)) ? 'NICKNAME' : null;
  }
  if (areNicknames(a, b)) return 'NICKNAME';
  return short.length >= 3 && long.startsWith(short) ? 'PREFIX' : null;
}

/** Whether each middle name of the shorter list stands for one of the longer, in order. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let place = 0;
  for (const name of short) {
    while (place < long.length && matchToken(name, long[place]!) === null) place++;
    if (place++ >= long.length) return false;
  }
  return true;
}

function matchLists(a: readonly string[], b: readonly string[]): GivenMatch | null {
  const match = matchToken(a[0]!, b[0]!);
  if (match !== null && middlesAgree(a.slice(1), b.slice(1))) return match;
  return null;
}

const STRENGTH: readonly GivenMatch[] = ['EQUAL', 'INITIAL', 'NICKNAME', 'PREFIX'];

/**
 * Whether the given names of two people may be one person's, and by what: first names equal, one the initial of the
 * other, related by the nickname table (an initial of a nickname too: `S.` for Alexander), or one the start of the other.
 * Null where they differ, where middle names or initials that both state conflict, or where one has no given name.
 */
export function givenCompatible(a: PersonName, b: PersonName): GivenMatch | null {
  if (a.givenKeys.length === 0 || b.givenKeys.length === 0) {
    return a.givenKeys.length === b.givenKeys.length ? 'EQUAL' : null;
  }
  // `Ji Hoon`, `Ji-Hoon` and `Jihoon` are one name.
  const joined = a.givenKeys.join('');
  if (joined.length > 3 && joined === b.givenKeys.join('') && !a.isInitialsOnly && !b.isInitialsOnly) return 'EQUAL';
  const found = new Set<GivenMatch | null>([matchLists(a.givenKeys, b.givenKeys)]);
  const hasHyphen = a.givenParts.length > a.givenKeys.length || b.givenParts.length > b.givenKeys.length;
  if (hasHyphen && middlesAgree(a.givenParts.slice(1), b.givenParts.slice(1))) {
    const match = matchLists(a.givenParts, b.givenParts);
    // `Jean` for Jean-Pierre is the start of the name, not the name.
    found.add(match === 'EQUAL' && a.givenParts.length !== b.givenParts.length ? 'PREFIX' : match);
  } else if (hasHyphen) return null;
  // `William "Bill" Smith`
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const name of one.called) {
      if (name === other.givenKeys[0] && middlesAgree(one.givenKeys.slice(1), other.givenKeys.slice(1)))
        found.add('NICKNAME');
    }
    // `J. Robert Oppenheimer`, who is called Robert.
    const [first, second, ...more] = one.givenKeys;
    const [otherFirst, ...otherMore] = other.givenKeys;
    if (first!.length === 1 && second !== undefined && second.length > 1 && second === otherFirst) {
      if (middlesAgree(more, otherMore)) found.add('PREFIX');
    }
  }
  return STRENGTH.find((match) => found.has(match)) ?? null;
}

/**
 * How two family names agree: the same; written apart or closed (`VanHentenryck`; a first half taken for a middle name);
 * one half of a double name, or the name without its particles; or null.
 */
export function familyCompatible(a: PersonName, b: PersonName): 'EQUAL' | 'JOINED' | 'HALF' | null {
  if (a.familyKey === b.familyKey) return 'EQUAL';
  const [x, y] = [a.familyKey.replaceAll(' ', ''), b.familyKey.replaceAll(' ', '')];
  if (x === y) return 'JOINED';
  if (!a.familyForms.includes(y) && !b.familyForms.includes(x)) return null;
  // `Maria Garcia Lopez`, read as Maria Garcia of the family Lopez.
  return a.givenKeys.join('') + x === b.givenKeys.join('') + y ? 'JOINED' : 'HALF';
}

/** Whether both names state a suffix and the suffixes differ. */
export function suffixConflict(a: PersonName, b: PersonName): boolean {
  return a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix;
}

/** The letters that the given name may begin with, its nicknames' included, for block keys; sorted. */
export function givenInitials(name: PersonName): string[] {
  const [first, second] = name.givenKeys;
  if (first === undefined) return [];
  const names = [first, ...nicknamesOf(first), ...name.called];
  if (first.length === 1 && second !== undefined && second.length > 1) names.push(second);
  return [...new Set(names.map((key) => key[0]!))].sort();
}
