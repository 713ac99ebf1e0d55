/**
 * Bring my list: names with institutions against the people of the graph, by the comparisons that resolution uses.
 *
 * A row is matched where more than the name speaks for one person, as clearly as resolution asks; else it gets its
 * candidates. Nothing is guessed.
 */
import { byId } from '../src/id.ts';
import type { MatchCandidate, MatchRequest, MatchResult } from '../src/query/match.ts';
import type { Store } from '../src/store/store.ts';
import { NOTHING_JUDGED } from './judgements/judged.ts';
import { institutionName } from './resolve/institution-name.ts';
import { CLEAR, likelihood, pairReasons } from './resolve/people.ts';
import { familyBlock } from './resolve/people/family-block.ts';
import { namesAgree, personGroup, type PersonGroup } from './resolve/people/person-group.ts';
import type { PersonItem } from './resolve/people/person-item.ts';
import { withInstitutions } from './resolve/person-layer.ts';
import { compare, THRESHOLD } from './resolve/person-score.ts';
import { parseName, type PersonName } from './text/person-name.ts';

/** Families that are held at a time: the commonest have thousands of mentions. */
const AT_ONCE = 20;
const CANDIDATES = 10;
/** Below it nobody would look: `Weiqiang` for Wei. */
const UNLIKELY = 0.01;

/** A row with its name read. */
interface Wanted extends MatchRequest {
  readonly place: number;
  readonly parsed: PersonName;
  readonly block: string;
}

const institutionBlock = (name: string) => `I:${institutionName(name).key}`;

/** The institutions that each text leads to: those of the written forms that have its key. One database call. */
async function institutionsNamed(store: Store, texts: readonly string[]): Promise<(text: string) => string[]> {
  const blocks = [...new Set(texts.map(institutionBlock))];
  const forms = blocks.length === 0 ? [] : await store.records('form', 'block', blocks);
  return (text) => {
    const { state } = institutionName(text);
    const fits = forms.filter(
      (form) =>
        form.block === institutionBlock(text) &&
        form.refs > 0 &&
        [null, state].includes(state === null ? null : (JSON.parse(form.data) as { state: string | null }).state),
    );
    return [...new Set(fits.flatMap(({ node }) => node ?? []))].sort(byId);
  };
}

/** The people of some blocks, each as one group of mentions. Suppressed people have no node, and are not there. */
async function peopleOf(store: Store, blocks: readonly string[]): Promise<Map<string, Map<string, PersonGroup>>> {
  const rows = (await store.records('mention', 'block', blocks)).filter(({ node }) => node !== null);
  const found = new Map<string, Map<string, PersonItem[]>>();
  for (const { row, item } of await withInstitutions(store, rows, NOTHING_JUDGED)) {
    const people = found.get(row.block) ?? new Map<string, PersonItem[]>();
    found.set(row.block, people.set(row.node!, [...(people.get(row.node!) ?? []), item]));
  }
  return new Map(
    [...found].map(([block, people]) => [block, new Map([...people].map(([id, items]) => [id, personGroup(items)]))]),
  );
}

/** The row as a mention: once for each institution that its text fits. */
function asked({ parsed, institution }: Wanted, institutions: readonly string[]): PersonGroup {
  const state = institution === null ? null : institutionName(institution).state;
  const at: readonly (string | null)[] = institutions.length === 0 ? [null] : institutions;
  return personGroup(
    at.map((one, i): PersonItem => ({
      id: String(i),
      name: parsed,
      identifiers: {},
      emailHash: null,
      institution: one,
      state,
      project: null,
      unit: null,
      team: [],
      themes: [],
    })),
  );
}

function answer(wanted: Wanted, institutions: readonly string[], people: ReadonlyMap<string, PersonGroup>) {
  const row = asked(wanted, institutions);
  const found = [...people].flatMap(([personId, group]) => {
    const weakest = namesAgree(row.names, group.names);
    if (weakest === null) return [];
    // Every spelling must agree; one that is equal says most.
    const isEqual = group.names.some((name) => namesAgree(row.names, [name]) === 'EQUAL');
    const match = isEqual ? 'EQUAL' : weakest;
    const { points, hasSupport } = compare(row, group, match);
    const score = likelihood(points) / 1e6;
    return score < UNLIKELY ? [] : [{ personId, points, hasSupport, score, reasons: pairReasons(row, group, match) }];
  });
  found.sort((a, b) => b.points - a.points || byId(a.personId, b.personId));
  const [first, second] = found;
  const isClear =
    first !== undefined &&
    first.hasSupport &&
    first.points >= THRESHOLD &&
    (second === undefined || first.points - second.points >= CLEAR);
  return {
    outcome: found.length === 0 ? 'NOT_FOUND' : isClear ? 'MATCHED' : 'CANDIDATES',
    institutionIds: institutions,
    candidates: found
      .slice(0, CANDIDATES)
      .map(({ personId, score, reasons }): MatchCandidate => ({ personId, score, reasons })),
    candidateCount: found.length,
  } as const;
}

/** One result a row, in the order of the rows. A row whose name names nobody is not found. */
export async function matchPeople(store: Store, requests: readonly MatchRequest[]): Promise<MatchResult[]> {
  const results = requests.map(({ name, institution }): MatchResult => ({
    name,
    institution,
    outcome: 'NOT_FOUND',
    institutionIds: [],
    candidates: [],
    candidateCount: 0,
  }));
  const wanted = requests.flatMap((request, place): Wanted[] => {
    const parsed = parseName(request.name);
    return parsed === null ? [] : [{ ...request, place, parsed, block: `person:${familyBlock(parsed)}` }];
  });
  const named = await institutionsNamed(
    store,
    wanted.flatMap(({ institution }) => institution ?? []),
  );
  const blocks = [...new Set(wanted.map(({ block }) => block))];
  for (let from = 0; from < blocks.length; from += AT_ONCE) {
    const people = await peopleOf(store, blocks.slice(from, from + AT_ONCE));
    for (const row of wanted) {
      if (!blocks.slice(from, from + AT_ONCE).includes(row.block)) continue;
      const institutions = row.institution === null ? [] : named(row.institution);
      results[row.place] = { ...results[row.place]!, ...answer(row, institutions, people.get(row.block) ?? new Map()) };
    }
  }
  return results;
}
