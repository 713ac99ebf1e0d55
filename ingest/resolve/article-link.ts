/**
 * Which award an article is about: by the number that it states, else by the text that it shares with one abstract.
 */
import { byId } from '../../src/ids.ts';
import type { Identifier } from '../../src/model.ts';
import type { Store, StatementRecord } from '../../src/store/store.ts';
import { identifierKey } from '../../src/identifiers.ts';
import { AWARD_ID } from '../evidence.ts';
import { type StatementData, statementOf } from '../evidence-data.ts';
import { rowsByKey } from './rows-by-key.ts';
import { containment, shingles } from '../text/shingles.ts';
import { storyKeys } from '../text/rare-bigrams.ts';
import { weighedWords } from '../text/weighed-words.ts';

/** The award found, with why and how sure (per million). */
export interface ArticleLink {
  readonly award: string;
  readonly project: string;
  readonly reason: string;
  readonly score: number;
}

/** What a statement row says of its link to an award: kept in `reason`, read again by assembly. */
export interface LinkNote {
  readonly award: string;
  readonly reason: string;
}

/**
 * Least share of an abstract's shingles that the article must hold, and least number of them. Of 200 abstracts retold
 * with .6 of the sentences and a word in twenty swapped, .3 links 82% and .15 links 92%; of 200 that are not in the graph
 * three and five are linked to another award, nearly always one of another team.
 */
const LEAST_SHARE = { oneTeam: 0.15, noTeamKnown: 0.3 };
const LEAST_COMMON = 20;
/** Awards of another project must share clearly less. */
const MARGIN = 1.25;
/** Of all awards that share terms, so many are compared in full. */
const COMPARED = 20;

/** By number: the record of that award, where the graph has it. */
function byNumber(statement: StatementRecord, records: readonly StatementRecord[]): ArticleLink | null {
  const record = records.find((r) => r.isRecord === 1 && r.award === statement.award);
  if (record?.award == null || record.project === null) return null;
  return { award: record.award, project: record.project, reason: 'states the award number', score: 990_000 };
}

/** Family names of the people whom each statement names: keys of their blocks. */
async function teams(
  store: Store,
  statements: readonly StatementRecord[],
): Promise<(statement: StatementRecord) => ReadonlySet<string>> {
  const mentions = await store.records(
    'mention',
    'statement',
    statements.map(({ id }) => id),
  );
  const found = new Map<string, Set<string>>();
  for (const { statement, block } of mentions) {
    if (!block.startsWith('person:')) continue;
    const team = found.get(statement);
    if (team === undefined) found.set(statement, new Set([block]));
    else team.add(block);
  }
  return ({ id }) => found.get(id) ?? new Set();
}

/** By text: the award whose abstract stands in the article, where no other project's does as well. */
async function byText(store: Store, statement: StatementRecord, text: string): Promise<ArticleLink | null> {
  const hits = await store.recordKeys(
    'statement',
    storyKeys(weighedWords(text)).map((h) => `abstract:${h}`),
  );
  if (hits.length === 0) return null;
  // A term of few abstracts says more than one of many.
  const uses = new Map<string, number>();
  for (const { key } of hits) uses.set(key, (uses.get(key) ?? 0) + 1);
  const shared = new Map<string, number>();
  for (const { key, id } of hits) shared.set(id, (shared.get(id) ?? 0) + 1 / uses.get(key)!);
  const best = [...shared.entries()].sort(([a, x], [b, y]) => y - x || byId(a, b)).slice(0, COMPARED);
  const statements = await store.records(
    'statement',
    'id',
    best.map(([id]) => id),
  );
  const teamOf = await teams(store, [statement, ...statements]);
  const own = teamOf(statement);
  const whole = shingles(text);
  const scored = statements
    .flatMap((record) => {
      const { award, project, data } = record;
      const abstract = (JSON.parse(data) as StatementData).abstract?.value;
      if (award === null || project === null || abstract === undefined) return [];
      const team = teamOf(record);
      const isKnown = own.size > 0 && team.size > 0;
      const isOne = [...team].some((family) => own.has(family));
      // An article about another team quotes a text that both teams use.
      if (isKnown && !isOne) return [];
      const least = isOne ? LEAST_SHARE.oneTeam : LEAST_SHARE.noTeamKnown;
      const { share, common } = containment(shingles(abstract), whole);
      return share < least || common < LEAST_COMMON ? [] : [{ award, project, share }];
    })
    .sort((a, b) => b.share - a.share || byId(a.award, b.award));
  const [first] = scored;
  if (first === undefined) return null;
  const rival = scored.find(({ project }) => project !== first.project);
  if (rival !== undefined && rival.share * MARGIN > first.share) return null;
  return {
    award: first.award,
    project: first.project,
    reason: `shares ${Math.round(first.share * 100)}% of the award's abstract`,
    score: Math.min(990_000, Math.round((0.6 + 0.4 * first.share) * 1_000_000)),
  };
}

/** The award that a statement of a project is about, or null: then it is a project of its own. */
export const linkArticle = async (
  store: Store,
  statement: StatementRecord,
  text: string,
  records: readonly StatementRecord[],
): Promise<ArticleLink | null> => byNumber(statement, records) ?? (await byText(store, statement, text));

/** By another id of the award the record that states it, of statements that add to awards. Two calls for all of them. */
export async function linkAdditions(
  store: Store,
  statements: readonly StatementRecord[],
): Promise<(statement: StatementRecord) => ArticleLink | null> {
  const named = new Map(
    statements.flatMap((statement) => {
      const identifier = statementOf(statement).awardIdentifiers?.[0];
      return identifier === undefined ? [] : [[statement.id, identifier] as const];
    }),
  );
  const keyOf = (identifier: Identifier) => AWARD_ID + identifierKey(identifier);
  const stating = await rowsByKey(store, 'statement', [...named.values()].map(keyOf));
  return ({ id }) => {
    const identifier = named.get(id);
    if (identifier === undefined) return null;
    const [first] = (stating.get(keyOf(identifier)) ?? [])
      .flatMap(({ award, project }) => (award === null || project === null ? [] : [{ award, project }]))
      .sort((a, b) => byId(a.award, b.award));
    return first === undefined
      ? null
      : { ...first, reason: `states the award's ${identifier.scheme} id`, score: 990_000 };
  };
}
