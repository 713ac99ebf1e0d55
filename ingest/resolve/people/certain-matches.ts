/**
 * The first steps of who is who: mentions that surely are one person, before anything is weighed.
 */
import { isCommonName } from '../../names/name-counts.ts';
import { JUDGED_SAME } from '../../decisions/judged.ts';
import { sides } from '../../decisions/judged.ts';
import {
  areUnlike,
  identifiersOf,
  mayBeOne,
  named,
  personGroup,
  together,
  type Named,
  type PersonGroup,
} from './person-group.ts';
import type { Mention } from './person-group.ts';

export interface Because {
  readonly reason: string;
  /** Per million. */
  readonly score: number;
}

interface Step extends Because {
  /** `full` is the mention's full name, or null where it is initials alone. */
  readonly keysOf: (item: Mention, full: string | null) => readonly string[];
  readonly mayJoin: (a: Named, b: Named) => boolean;
  /** True where those who share a key are parted by names that are unlike. */
  readonly isWrongAtTimes?: true;
}

const fullName = ({ name }: Mention): string | null =>
  name.isInitialsOnly ? null : `${name.givenKeys.join(' ')}|${name.familyKey}|${name.suffix ?? ''}`;
/** One full name, and one place of some kind. */
const nameAt = (place: (item: Mention) => string | null) => (item: Mention, full: string | null) => {
  const at = place(item);
  return at === null || full === null ? [] : [`${full}|${at}`];
};

const STEPS: readonly Step[] = [
  { ...JUDGED_SAME, keysOf: ({ judged }) => judged?.same ?? [], mayJoin: () => true },
  { reason: 'same identifier', score: 1_000_000, keysOf: identifiersOf, mayJoin: () => true, isWrongAtTimes: true },
  {
    reason: 'same e-mail address and name',
    score: 995_000,
    keysOf: ({ emailHash }) => (emailHash === null ? [] : [emailHash]),
    mayJoin: mayBeOne,
  },
  {
    reason: 'same name in the same project',
    score: 990_000,
    keysOf: nameAt(({ project }) => project),
    mayJoin: mayBeOne,
  },
  {
    reason: 'same name at the same institution',
    score: 980_000,
    // Of a name that many bear there may be two on one campus: field and unit are compared.
    keysOf: (item, full) => (isCommonName(item.name) ? [] : nameAt(({ institution }) => institution)(item, full)),
    mayJoin: mayBeOne,
  },
];

/** All of some groups together, or null where any two of them may not join. */
function allOf(groups: readonly Named[], mayJoin: Step['mayJoin']): Named | null {
  let all = groups[0]!;
  for (const group of groups.slice(1)) {
    if (!mayJoin(all, group)) return null;
    all = together(all, group);
  }
  return all;
}

/** Those of some groups that judgements let join, two or more of them; see `sides`. */
function sidesOf(leaders: readonly number[], groups: readonly Named[]): readonly (readonly number[])[] {
  if (leaders.every((place) => groups[place]!.apart.size === 0)) return [leaders];
  return sides(leaders.map((place) => ({ place, apart: groups[place]!.apart })))
    .filter((side) => side.length > 1)
    .map((side) => side.map(({ place }) => place));
}

/** Parts of a side whose names are not unlike, one through another. */
function alike(side: readonly number[], groups: readonly Named[]): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (const place of side) {
    const own = parts.filter((part) => part.some((other) => !areUnlike(groups[place]!.names, groups[other]!.names)));
    const rest = parts.filter((part) => !own.includes(part));
    parts.splice(0, parts.length, ...rest, [...own.flat(), place]);
  }
  return parts.filter((part) => part.length > 1).map((part) => part.sort((a, b) => a - b));
}

/**
 * Groups of mentions that surely are one person. All that share a key are one, or, where any two cannot be, none.
 *
 * @param items in order of their ids; groups come in the order of their first mentions.
 */
export function certainMatches(items: readonly Mention[], why: Map<string, Because>): PersonGroup[] {
  /** Place of an earlier mention of the group, or its own: the first mention leads it. */
  const leader = items.map((_, place) => place);
  const lead = (place: number): number => {
    let at = place;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  const groups: Named[] = items.map(named);
  const full = items.map(fullName);
  for (const { keysOf, mayJoin, reason, score, isWrongAtTimes } of STEPS) {
    const byKey = new Map<string, number[]>();
    for (const [place, item] of items.entries())
      for (const key of keysOf(item, full[place]!)) {
        const found = byKey.get(key);
        if (found === undefined) byKey.set(key, [place]);
        else found.push(place);
      }
    for (const places of byKey.values()) {
      if (places.length < 2) continue;
      const leaders = [...new Set(places.map(lead))].sort((a, b) => a - b);
      if (leaders.length < 2) continue;
      const sides = sidesOf(leaders, groups);
      for (const side of isWrongAtTimes ? sides.flatMap((one) => alike(one, groups)) : sides) {
        const all = allOf(
          side.map((place) => groups[place]!),
          mayJoin,
        );
        if (all === null) continue;
        const first = side[0]!;
        for (const place of side) leader[place] = first;
        groups[first] = all;
        for (const place of places) {
          const { id } = items[place]!;
          if (lead(place) === first && !why.has(id)) why.set(id, { reason, score });
        }
      }
    }
  }
  const members = new Map<number, Mention[]>();
  for (const [place, item] of items.entries()) {
    const first = lead(place);
    const of = members.get(first);
    if (of === undefined) members.set(first, [item]);
    else of.push(item);
  }
  return [...members].map(([first, of]) => personGroup(of, groups[first]!));
}
