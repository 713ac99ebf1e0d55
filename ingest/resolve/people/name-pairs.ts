/**
 * Which groups of one block may be one person by their names: without comparing all with all.
 */
import { groupBy } from '../../../src/group-by.ts';
import { byId } from '../../../src/ids.ts';
import { givenInitials } from '../../names/name-match.ts';
import { familyForms } from '../../names/person-keys.ts';
import { allForms } from '../../names/person-name.ts';
import { identifiersConflict, namesAgree, type Mention, type NameMatch, type PersonGroup } from './person-group.ts';

/** Places in the list of groups, `a < b`. */
export interface NamePair {
  readonly a: number;
  readonly b: number;
  readonly match: NameMatch;
}

/** Forms of the family names, each with an initial; without one where there is no given name. */
function startsOf(group: PersonGroup): Set<string> {
  const names = group.names.flatMap(allForms);
  const initials = names.flatMap(givenInitials);
  const families = names.flatMap(familyForms);
  // Two people without a given name may be one; nobody with one is theirs.
  return new Set(
    families.flatMap((nameVariant) => (initials.length > 0 ? initials : ['']).map((one) => `${nameVariant} ${one}`)),
  );
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
  // Names agree where they share a form of the family name and an initial. A shared identifier may tie thousands of blocks,
  // so that their families are not compared with one another.
  const byStart = new Map<string, number[]>();
  for (const [i, places] of spelt.entries())
    for (const start of startsOf(groups[places[0]!]!)) {
      const of = byStart.get(start);
      if (of === undefined) byStart.set(start, [i]);
      else of.push(i);
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
  for (const of of byStart.values())
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

/**
 * The mentions, those marked apart (see `areApart`) whom one record names by two names that are not the same: Daniel and
 * Danielle, J. and James of one award are two people, unless somebody judged otherwise.
 */
export function apartInRecords(items: readonly Mention[]): readonly Mention[] {
  const marks = new Map<Mention, string[]>();
  for (const [record, named] of groupBy(items, ({ record }) => record)) {
    if (record === null || named.length < 2) continue;
    for (const [i, a] of named.entries())
      for (const b of named.slice(i + 1)) {
        // Who held two roles stands there twice.
        const match = a.name.spelling === b.name.spelling ? 'EQUAL' : namesAgree([a.name], [b.name]);
        const isJudged = a.judged?.same.some((root) => b.judged?.same.includes(root)) === true;
        if (match === null || match === 'EQUAL' || match === 'JOINED' || isJudged) continue;
        const pair = `${a.id} ${b.id}`;
        marks.set(a, [...(marks.get(a) ?? []), `${pair}+`]);
        marks.set(b, [...(marks.get(b) ?? []), `${pair}-`]);
      }
  }
  if (marks.size === 0) return items;
  return items.map((item) => {
    const apart = marks.get(item);
    const { same = [], isSuppressed = false, apart: judged = [] } = item.judged ?? {};
    return apart === undefined ? item : { ...item, judged: { same, isSuppressed, apart: [...judged, ...apart] } };
  });
}
