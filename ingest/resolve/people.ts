/**
 * Who is who in one block of mentions: a pure function of the mentions, whatever order they come in.
 *
 * 1. A shared identifier joins at once. 2. One full name at one institution, or in one project, joins. 3. Groups whose
 * names agree (equal, an initial, a short form, half of a double name) are compared by the table of `person-score.ts`
 * and joined, the likeliest first; where a name fits two people about as well, it joins neither. Two different identifiers of
 * one scheme, two suffixes or two middle names are never joined, and nothing is joined by a name alone.
 */
import { byId } from '../../src/id.ts';
import { linkPairs, type ScoredPair } from './people/link.ts';
import { namePairs } from './people/name-pairs.ts';
import { namePlaces } from './people/name-places.ts';
import type { NameMatch, PersonGroup } from './people/person-group.ts';
import type { PersonItem } from './people/person-item.ts';
import { sureGroups, type Because } from './people/sure-groups.ts';
import { compare, personProfile, reasonsFor, THRESHOLD, type PersonProfile } from './person-score.ts';

export type { PersonItem } from './people/person-item.ts';

/** One person: the mentions, each with the reason it is among them. */
export interface PersonCluster {
  readonly members: readonly { readonly item: PersonItem; readonly reason: string; readonly score: number }[];
}

/** Two people who may be one: by a mention of each. */
export interface PossibleDuplicate {
  readonly a: string;
  readonly b: string;
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Points by which one claim on a name must be likelier than another. */
const CLEAR = 6;
/** How far below the threshold a pair is still worth a person's look. */
const NEAR = 8;

const SAYS = {
  EQUAL: 'same name',
  JOINED: 'same name, written apart',
  INITIAL: 'initials fit the name',
  NICKNAME: 'short form of the name',
  PREFIX: 'start of the name',
  HALF: 'one half of the family name',
} as const satisfies Record<NameMatch, string>;

interface Pair extends ScoredPair {
  readonly match: NameMatch;
}

function linked(items: readonly PersonItem[]) {
  const why = new Map<string, Because>();
  const groups = sureGroups(
    [...items].sort((a, b) => byId(a.id, b.id)),
    why,
  );
  const profiles: PersonProfile[] = [];
  const places = namePlaces(groups);
  const profileOf = (place: number) => (profiles[place] ??= personProfile(groups[place]!, places(groups[place]!)));
  const pairs = namePairs(groups).map(({ a, b, match }): Pair => {
    const { points, hasSupport } = compare(profileOf(a), profileOf(b), match);
    return { a, b, match, points, hasSupport };
  });
  const reasonsOf = (best: ScoredPair): string[] => {
    const { a, b, match } = best as Pair;
    return [SAYS[match], ...reasonsFor(profileOf(a), profileOf(b), match).filter((name) => name !== 'names agree')];
  };
  return { why, groups, reasonsOf, ...linkPairs(groups.length, pairs, { threshold: THRESHOLD, clear: CLEAR }) };
}

/** Why the mentions of a merge are one person. */
function because([name, ...reasons]: readonly string[], points: number): Because {
  return {
    reason: `${name!}; ${reasons.join(', ')}`,
    score: Math.min(990_000, 900_000 + Math.round((points - THRESHOLD) * 2_500)),
  };
}

/** The mentions of some groups, in order of their ids. */
function itemsOf(groups: readonly PersonGroup[], places: readonly number[]): readonly PersonItem[] {
  if (places.length === 1) return groups[places[0]!]!.items;
  return places.flatMap((place) => groups[place]!.items).sort((a, b) => byId(a.id, b.id));
}

/** Of a mention that joined nothing itself. */
const ALONE: Because = { reason: 'the only mention', score: 1_000_000 };

/** Resolves the mentions of one block of family names, or of several that share identifiers. */
export function resolvePeople(items: readonly PersonItem[]): PersonCluster[] {
  const { why, groups, clusters, merges, reasonsOf } = linked(items);
  for (const { members, points, best } of merges) {
    const joined = members.flat().flatMap((place) => groups[place]!.items.filter(({ id }) => !why.has(id)));
    if (joined.length === 0) continue;
    const reason = because(reasonsOf(best), points);
    for (const { id } of joined) why.set(id, reason);
  }
  return clusters
    .map((places) => ({
      members: itemsOf(groups, places).map((item) => {
        const { reason, score } = why.get(item.id) ?? ALONE;
        return { item, reason, score };
      }),
    }))
    .sort((a, b) => byId(a.members[0]!.item.id, b.members[0]!.item.id));
}

/** Pairs of people of one block that a person should look at: just below the threshold, or claimed by two. */
export function possibleDuplicates(items: readonly PersonItem[]): PossibleDuplicate[] {
  const { groups, open, reasonsOf } = linked(items);
  const smallest = (places: readonly number[]) => places.map((place) => groups[place]!.id).sort(byId)[0]!;
  return open
    .filter(({ points }) => points >= THRESHOLD - NEAR)
    .map(({ a, b, points, best }) => {
      const [x, y] = [smallest(a), smallest(b)].sort(byId) as [string, string];
      return { a: x, b: y, points, reasons: reasonsOf(best) };
    })
    .sort((x, y) => y.points - x.points || byId(x.a, y.a) || byId(x.b, y.b));
}
