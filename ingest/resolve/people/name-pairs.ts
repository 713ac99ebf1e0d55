/**
 * Which groups of one block may be one person by their names: without comparing all with all.
 */
import { byId } from '../../../src/id.ts';
import { givenInitials } from '../../text/name-match.ts';
import { identifiersConflict, namesAgree, type NameMatch, type PersonGroup } from './person-group.ts';

/** Places in the list of groups, `a < b`. */
export interface NamePair {
  readonly a: number;
  readonly b: number;
  readonly match: NameMatch;
}

/**
 * Every pair whose names agree, save those that cannot be one person: whose identifiers differ, unless told otherwise. Names
 * are compared once for each spelling.
 */
export function namePairs(groups: readonly PersonGroup[], areDifferent = identifiersConflict): NamePair[] {
  if (groups.length < 2) return [];
  const bySignature = new Map<string, number[]>();
  for (const [place, { signature }] of groups.entries()) {
    const places = bySignature.get(signature);
    if (places === undefined) bySignature.set(signature, [place]);
    else places.push(place);
  }
  const spelt = [...bySignature.entries()].sort(([a], [b]) => byId(a, b)).map(([, places]) => places);
  const byInitial = new Map<string, number[]>();
  for (const [i, places] of spelt.entries()) {
    const initials = new Set(groups[places[0]!]!.names.flatMap((name) => [...givenInitials(name), '']));
    // Two people without a given name may be one; nobody with one is theirs.
    for (const initial of initials.size > 1 ? [...initials].filter((one) => one !== '') : initials) {
      const of = byInitial.get(initial);
      if (of === undefined) byInitial.set(initial, [i]);
      else of.push(i);
    }
  }
  const found: NamePair[] = [];
  const seen = new Set<number>();
  const add = (x: readonly number[], y: readonly number[], match: NameMatch) => {
    for (const p of x)
      for (const q of y) {
        const [a, b] = p < q ? [p, q] : [q, p];
        if ((x === y && p >= q) || areDifferent(groups[a]!, groups[b]!)) continue;
        found.push({ a, b, match });
      }
  };
  for (const of of byInitial.values())
    for (const [at, i] of of.entries())
      for (const j of of.slice(at)) {
        const key = i * spelt.length + j;
        if (seen.has(key)) continue;
        seen.add(key);
        const [x, y] = [spelt[i]!, spelt[j]!];
        if (i === j && x.length < 2) continue;
        const match = namesAgree(groups[x[0]!]!.names, groups[y[0]!]!.names);
        if (match !== null) add(x, y, match);
      }
  return found;
}
