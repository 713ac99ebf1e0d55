/**
 * Bring my list: names with institutions against the people of the graph, by the comparisons that resolution uses.
 *
 * A row is matched where more than the name speaks for one person, as clearly as resolution asks; else it gets its
 * candidates. Nothing is guessed.
 */
import { byId } from '../src/ids.ts';
import type { MatchCandidate, MatchRequest, MatchResult } from '../src/query/match.ts';
import type { Store } from '../src/store/store.ts';
import { loadJudged, type Judged } from './decisions/judged.ts';
import { institutionsNamed } from './institutions-named.ts';
import { CLEAR, likelihood, pairReasons } from './resolve/people.ts';
import { familyBlock, nameKeys } from './names/person-keys.ts';
import { namePlaces } from './resolve/people/person-group.ts';
import { namesAgree, personGroup, type PersonGroup } from './resolve/people/person-group.ts';
import { nameAndPlace, type Mention } from './resolve/people/person-group.ts';
import { withInstitutions } from './resolve/person-layer.ts';
import { compare, personProfile, THRESHOLD } from './resolve/person-score.ts';
import { type NameReading, nameReadings, unspelt } from './names/name-readings.ts';
import { allForms, type PersonName } from './names/person-name.ts';
import { rowsByKey } from './resolve/rows-by-key.ts';

const CANDIDATES = 10;
/** Below it nobody would look: `Weiqiang` for Wei. */
const UNLIKELY = 0.01;

/** A row with its name read in each way that people may have meant it. */
interface Wanted extends MatchRequest {
  readonly place: number;
  readonly readings: readonly NameReading[];
}

/** The blocks in which somebody of these names may be: their own, and those of other forms of a double family name. */
async function blocksOf(store: Store, readings: readonly NameReading[]): Promise<string[]> {
  const names = readings.flatMap(({ name }) => allForms(name)).flatMap((name) => [name, unspelt(name) ?? []].flat());
  const rows = [...(await rowsByKey(store, 'mention', names.flatMap(nameKeys))).values()].flat();
  return [...new Set([...names.map((name) => `person:${familyBlock(name)}`), ...rows.map(({ block }) => block)])].sort(
    byId,
  );
}

/** The people of some blocks, each as one group of mentions. Suppressed people have no node, and are not there. */
async function peopleOf(store: Store, blocks: readonly string[], judged: Judged): Promise<Map<string, PersonGroup>> {
  const rows = (await store.records('mention', 'block', blocks)).filter(({ node }) => node !== null);
  const found = new Map<string, Mention[]>();
  for (const mention of await withInstitutions(store, rows, judged)) {
    const mentions = found.get(mention.row.node!);
    if (mentions === undefined) found.set(mention.row.node!, [mention]);
    else mentions.push(mention);
  }
  return new Map([...found].map(([id, items]) => [id, personGroup(items.sort((a, b) => byId(a.id, b.id)))]));
}

/** A name as a mention: once for each institution that the text of the row fits. */
function asked(name: PersonName, institutions: readonly string[]): PersonGroup {
  const at: readonly (string | null)[] = institutions.length === 0 ? [null] : institutions;
  return personGroup(at.map((institution, i) => nameAndPlace(String(i), name, institution)));
}

interface Found extends MatchCandidate {
  /** Points, less where the name was not read as it is written. */
  readonly points: number;
  readonly isSupported: boolean;
}

/** How a name agrees with all names of a person; null where one of them cannot be the same. One that is equal says most. */
function agreement(name: PersonName, group: PersonGroup) {
  const match = namesAgree([name], group.names);
  return match !== null && group.names.some((own) => namesAgree([name], [own]) === 'EQUAL') ? 'EQUAL' : match;
}

/** The people whose names agree with one reading. */
function foundBy(
  { name, note }: NameReading,
  institutions: readonly string[],
  people: ReadonlyMap<string, PersonGroup>,
) {
  const row = asked(name, institutions);
  const places = namePlaces([row, ...people.values()]);
  const profile = personProfile(row, places(row));
  return [...people].flatMap(([personId, group]): Found[] => {
    const match = agreement(name, group);
    if (match === null) return [];
    const other = personProfile(group, places(group));
    const { points, hasSupport } = compare(profile, other, match);
    const score = likelihood(points) / 1e6;
    if (score < UNLIKELY) return [];
    const reasons = [...pairReasons(profile, other, match), ...(note === null ? [] : [note])];
    const isSupported = hasSupport && points >= THRESHOLD;
    return [{ personId, points: note === null ? points : points - CLEAR, isSupported, score, reasons }];
  });
}

/** The candidates of all readings, each person by the one that fits best; and why none of them is the one, or null. */
function answer({ readings }: Wanted, institutions: readonly string[], people: ReadonlyMap<string, PersonGroup>) {
  const best = new Map<string, Found>();
  for (const one of readings.flatMap((reading) => foundBy(reading, institutions, people)))
    if ((best.get(one.personId)?.points ?? -Infinity) < one.points) best.set(one.personId, one);
  const found = [...best.values()].sort((a, b) => b.points - a.points || byId(a.personId, b.personId));
  const [first, second] = found;
  const undecided =
    first === undefined
      ? null
      : !first.isSupported
        ? 'the name alone speaks for the first'
        : second !== undefined && first.points - second.points < CLEAR
          ? 'the second is nearly as likely as the first'
          : null;
  return {
    outcome: first === undefined ? 'NOT_FOUND' : undecided === null ? 'MATCHED' : 'CANDIDATES',
    undecided,
    institutionIds: institutions,
    candidates: found
      .slice(0, CANDIDATES)
      .map(({ personId, score, reasons }): MatchCandidate => ({ personId, score, reasons })),
    candidateCount: found.length,
  } as const;
}

/** One result a row, in the order of the rows. A row whose name names nobody is not found. */
export async function matchPeople(store: Store, requests: readonly MatchRequest[]): Promise<MatchResult[]> {
  const judged = await loadJudged(store);
  const results = requests.map(({ name, institution }): MatchResult => ({
    name,
    institution,
    outcome: 'NOT_FOUND',
    undecided: null,
    institutionIds: [],
    candidates: [],
    candidateCount: 0,
  }));
  const byBlocks = new Map<string, { blocks: string[]; rows: Wanted[] }>();
  const institutions = new Map<string, string[]>();
  for (const [place, request] of requests.entries()) {
    const readings = nameReadings(request.name);
    if (readings.length === 0) continue;
    const { institution } = request;
    if (institution !== null && !institutions.has(institution))
      institutions.set(institution, await institutionsNamed(store, institution, judged));
    const blocks = await blocksOf(store, readings);
    const group = byBlocks.get(blocks.join(' ')) ?? { blocks, rows: [] };
    group.rows.push({ ...request, place, readings });
    byBlocks.set(blocks.join(' '), group);
  }
  for (const { blocks, rows } of byBlocks.values()) {
    const people = await peopleOf(store, blocks, judged);
    for (const row of rows)
      results[row.place] = {
        ...results[row.place]!,
        ...answer(row, institutions.get(row.institution ?? '') ?? [], people),
      };
  }
  return results;
}
