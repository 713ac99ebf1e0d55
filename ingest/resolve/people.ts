/**
 * Who is who in one block of mentions: a pure function of the mentions, whatever order they come in.
 *
 * 1. A shared identifier joins at once. 2. One full name at one institution, or in one project, joins. 3. Groups whose
 * names agree (equal, an initial, a short form, half of a double name) are compared by the table of `person-score.ts`
 * and joined, the likeliest first; where a name fits two people about as well, it joins neither. Two different identifiers of
 * one scheme, two suffixes or two middle names are never joined, and nothing is joined by a name alone.
 */
import { agencyOf } from '../agencies/index.ts';
import { clusters } from '../../src/clusters.ts';
import { byId } from '../../src/ids.ts';
import { JUDGED_SAME, areApart, judgedSets } from '../decisions/judged.ts';
import { isCommonName } from '../names/name-counts.ts';
import { type Because, certainMatches } from './people/certain-matches.ts';
import { type ScoredPair, linkPairs } from './people/link.ts';
import { apartInRecords, type NamePair, namePairs } from './people/name-pairs.ts';
import {
  type NameMatch,
  type PersonGroup,
  type Mention,
  identifiersConflict,
  namePlaces,
} from './people/person-group.ts';
import { type PersonProfile, THRESHOLD, compare, personProfile, reasonsFor } from './person-score.ts';

export type { Mention } from './people/person-group.ts';

/** One person: the mentions, each with the reason it is among them. */
export interface PersonCluster<M extends Mention = Mention> {
  readonly members: readonly { readonly mention: M; readonly reason: string; readonly score: number }[];
}

/** Two people who may be one: by a mention of each. */
export interface PossibleDuplicate {
  readonly a: string;
  readonly b: string;
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Who is who in a block, and what was left open. */
interface ResolvedBlock<M extends Mention> {
  readonly people: PersonCluster<M>[];
  /** The most points first. */
  readonly duplicates: PossibleDuplicate[];
}

/** Points as a likelihood, per million: they are four times the natural logarithm of the odds. */
export function likelihood(points: number): number {
  return Math.round(1_000_000 / (1 + Math.exp(-points / 4)));
}

/** Points by which one claim on a name must be likelier than another. */
export const CLEAR = 6;
/** How far below the threshold a pair is still worth a person's look. */
const NEAR = 8;

const SAYS = {
  EQUAL: 'same name',
  JOINED: 'same name, written apart',
  INITIAL: 'initials fit the name',
  NICKNAME: 'short form of the name',
  PREFIX: 'start of the name',
  HALF: 'one half of the family name',
  TURNED: 'given and family name changed about',
} as const satisfies Record<NameMatch, string>;

interface Pair extends ScoredPair {
  readonly match: NameMatch;
}

/** What speaks for two being one person, how their names agree first. */
export function pairReasons(a: PersonProfile, b: PersonProfile, match: NameMatch): string[] {
  return [SAYS[match], ...reasonsFor(a, b, match).filter((name) => name !== 'names agree')];
}

/** Pairs that a judgement does not part, whatever their identifiers. */
const withIdentified = (groups: readonly PersonGroup[]) => namePairs(groups, (a, b) => areApart(a.apart, b.apart));

function linked(items: readonly Mention[], pairsOf: (groups: readonly PersonGroup[]) => readonly NamePair[]) {
  const why = new Map<string, Because>();
  const groups = certainMatches(apartInRecords([...items].sort((a, b) => byId(a.id, b.id))), why);
  const profiles: PersonProfile[] = [];
  const places = namePlaces(groups);
  const profileOf = (place: number) => (profiles[place] ??= personProfile(groups[place]!, places(groups[place]!)));
  const score = ({ a, b, match }: NamePair): Pair => {
    const { points, hasSupport } = compare(profileOf(a), profileOf(b), match);
    return { a, b, match, points, hasSupport };
  };
  const agreeing = pairsOf(groups);
  const differ = ({ a, b }: NamePair) => identifiersConflict(groups[a]!, groups[b]!);
  const pairs = agreeing.filter((pair) => !differ(pair)).map(score);
  /** Pairs that may be one but for their identifiers, of which one scheme's may be wrong. */
  const identified = () =>
    agreeing
      .filter(differ)
      .map(score)
      .filter(({ points, hasSupport }) => hasSupport && points >= THRESHOLD - NEAR);
  /** Pairs of groups that one identifier names, though no name of one is like a name of the other. */
  const shared = () => {
    const holders = new Map<string, number[]>();
    for (const [place, { identifiers }] of groups.entries())
      for (const one of identifiers) holders.set(one, [...(holders.get(one) ?? []), place]);
    return [...holders.values()].flatMap(([first, ...others]) => others.map((other) => ({ a: first!, b: other })));
  };
  const reasonsOf = (best: ScoredPair): string[] => {
    const { a, b, match } = best as Pair;
    return pairReasons(profileOf(a), profileOf(b), match);
  };
  return {
    why,
    groups,
    reasonsOf,
    identified,
    shared,
    ...linkPairs(groups.length, pairs, { threshold: THRESHOLD, clear: CLEAR }),
  };
}

/** Why the mentions of a merge are one person. */
function because([name, ...reasons]: readonly string[], points: number): Because {
  return {
    reason: `${name!}; ${reasons.join(', ')}`,
    score: Math.min(990_000, 900_000 + Math.round((points - THRESHOLD) * 2_500)),
  };
}

/** The mentions of some groups, in order of their ids. */
function itemsOf(groups: readonly PersonGroup[], places: readonly number[]): readonly Mention[] {
  if (places.length === 1) return groups[places[0]!]!.items;
  return places.flatMap((place) => groups[place]!.items).sort((a, b) => byId(a.id, b.id));
}

/** Of a mention that joined nothing itself. */
const ALONE: Because = { reason: 'the only mention', score: 1_000_000 };

function clustersOf({ why, groups, clusters, merges, reasonsOf }: ReturnType<typeof linked>): PersonCluster[] {
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
        return { mention: item, reason, score };
      }),
    }))
    .sort((a, b) => byId(a.members[0]!.mention.id, b.members[0]!.mention.id));
}

function duplicatesOf({ groups, clusters, open, reasonsOf, identified, shared }: ReturnType<typeof linked>) {
  const smallest = (places: readonly number[]) => places.map((place) => groups[place]!.id).sort(byId)[0]!;
  const found = new Map<string, PossibleDuplicate>();
  const add = (x: readonly number[], y: readonly number[], points: number, reasons: string[]) => {
    const [a, b] = [smallest(x), smallest(y)].sort(byId) as [string, string];
    const known = found.get(`${a} ${b}`);
    if (known === undefined || known.points < points) found.set(`${a} ${b}`, { a, b, points, reasons });
  };
  for (const { a, b, points, best } of open) if (points >= THRESHOLD - NEAR) add(a, b, points, reasonsOf(best));
  const clusterOf = new Map(clusters.flatMap((places) => places.map((place) => [place, places] as const)));
  for (const pair of identified())
    add(clusterOf.get(pair.a)!, clusterOf.get(pair.b)!, pair.points, [
      ...reasonsOf(pair),
      'though their identifiers differ',
    ]);
  for (const { a, b } of shared())
    if (!areApart(groups[a]!.apart, groups[b]!.apart))
      add(clusterOf.get(a)!, clusterOf.get(b)!, THRESHOLD, ['same identifier', 'though their names are unlike']);
  return [...found.values()].sort((x, y) => y.points - x.points || byId(x.a, y.a) || byId(x.b, y.b));
}

/** Resolves the mentions of one block of family names, or of several that are tied, and says what is unsure. */
export function resolveBlock<M extends Mention>(items: readonly M[]): ResolvedBlock<M> {
  const found = linked(items, withIdentified);
  // The mentions that come out are those that went in.
  return { people: clustersOf(found) as PersonCluster<M>[], duplicates: duplicatesOf(found) };
}

/** Resolves the mentions of one block of family names, or of several that share identifiers. */
export function resolvePeople(items: readonly Mention[]): PersonCluster[] {
  return clustersOf(linked(items, namePairs));
}

/**
 * Pairs of people of one block that a person should look at: just below the threshold, claimed by two, or one person by all
 * but their identifiers.
 */
export function possibleDuplicates(items: readonly Mention[]): PossibleDuplicate[] {
  return duplicatesOf(linked(items, withIdentified));
}

const ONE_OFFICER = { reason: 'officer of one e-mail address, or one name in one agency', score: 980_000 };

/** `U:nsf/MPS/DMS`: a common name is not enough within an agency alone, nor within a unit that has others below. */
function isDivision(unit: string): boolean {
  const [agency = '', ...below] = unit.replace(/^U:/, '').split('/');
  return below.length > 1 || (below.length === 1 && agencyOf(agency)?.hasOneLevelOfUnits === true);
}

/** Resolves the officers of one family name. */
export function resolveOfficers<M extends Mention>(items: readonly M[]): PersonCluster<M>[] {
  const sets = clusters(items.map(({ id }) => id));
  const keysOf = ({ name, emailHash, unit, project }: Mention) => {
    const isTelling = !name.isInitialsOnly && !isCommonName(name);
    const within = unit === null ? null : isTelling ? unit.split('/')[0]! : isDivision(unit) ? unit : null;
    return [
      ...[within, project].flatMap((at) => (at === null ? [] : `${name.givenKeys.join(' ')}|${name.familyKey}|${at}`)),
      ...(emailHash === null ? [] : [`e-mail ${emailHash}`]),
    ];
  };
  const first = new Map<string, string>();
  for (const item of [...items].sort((a, b) => byId(a.id, b.id))) {
    for (const key of keysOf(item)) {
      const other = first.get(key);
      if (other === undefined) first.set(key, item.id);
      else sets.join(other, item.id);
    }
  }
  const byItem = new Map(items.map((item) => [item.id, item]));
  const isJudged = (id: string) => (byItem.get(id)!.judged?.same.length ?? 0) > 0;
  return judgedSets(sets.sets(), (id) => byItem.get(id)!.judged ?? null).map((members) => ({
    members: members.map((id) => ({
      mention: byItem.get(id)!,
      ...(members.length === 1 ? ALONE : isJudged(id) ? JUDGED_SAME : ONE_OFFICER),
    })),
  }));
}
