/**
 * Layer 2: awards to projects. Its keys are titles and texts of award records (`title:…`, `text:…`).
 */
import { groupBy } from '../../src/group-by.ts';
import { byId, id } from '../../src/ids.ts';
import type { Source } from '../../src/model.ts';
import type { StatementRecord, Store } from '../../src/store/store.ts';
import { type StatementData, statementOf } from '../evidence-data.ts';
import { abstractKeys } from '../text/rare-bigrams.ts';
import { weighedWords } from '../text/weighed-words.ts';
import { type LinkNote, linkAdditions, linkArticle } from './article-link.ts';
import type { StatementReading } from './assemble/readings.ts';
import { awardItem } from './assemble/transfers.ts';
import type { Layer, Queued } from './layer.ts';
import { siblingKeys } from '../text/title-keys.ts';
import { resolveProjects } from './siblings.ts';

/** Records of every award that has one of the titles or texts, in any reading, and of every award tied to those. */
async function readingsUnder(store: Store, keys: readonly string[]): Promise<StatementReading[]> {
  const found = new Map<string, StatementReading>();
  const seen = new Set<string>();
  let next = [...keys];
  while (next.length > 0) {
    next.forEach((key) => seen.add(key));
    const under = new Map<string, string[]>();
    for (const { key, id: statement } of await store.recordKeys('statement', next))
      under.set(key, [...(under.get(key) ?? []), statement]);
    const ids = [...new Set([...under.values()].flat())];
    const together = new Set([...under.values()].filter((statements) => statements.length > 1).flat());
    // A title or text of one record ties nothing together, where the record stands in its own project already.
    const statements = (
      ids.length === 0 ? [] : await store.records('statement', 'id', ids, { withData: false })
    ).filter((statement) => together.has(statement.id) || statement.project !== id.projectOfAward(statement.award!));
    const awards = [...new Set(statements.flatMap(({ award }) => award ?? []))];
    const rows = awards.length === 0 ? [] : await store.records('statement', 'award', awards);
    for (const row of rows) {
      if (row.isRecord === 1) found.set(row.id, { row, data: statementOf(row), mentions: [] });
    }
    next = [...new Set(rows.flatMap(siblingKeysOf))].filter((key) => !seen.has(key));
  }
  return [...found.values()];
}

/** Keys of this layer that a record stands under: its title, its text, or none. */
export function siblingKeysOf(statement: StatementRecord): string[] {
  if (statement.isRecord === 0) return [];
  const { title, textKey } = statementOf(statement);
  return siblingKeys(title?.value ?? null, textKey);
}

/** Articles whose link may change with the projects of these statements: they stand in one, or share a passage. */
async function articlesBeside(store: Store, statements: readonly StatementReading[]): Promise<string[]> {
  const projects = [...new Set(statements.flatMap(({ row }) => row.project ?? []))];
  const beside =
    projects.length === 0 ? [] : await store.records('statement', 'project', projects, { withData: false });
  const stories = [
    ...new Set(statements.flatMap(({ data }) => abstractKeys(weighedWords(data.abstract?.value ?? '')))),
  ].map((h) => `story:${h}`);
  const sharing = stories.length === 0 ? [] : await store.recordKeys('statement', stories);
  return [
    ...beside.filter(({ isRecord }) => isRecord === 0).map((statement) => statement.id),
    ...sharing.map((key) => key.id),
  ];
}

export const siblingLayer: Layer = {
  name: 'sibling',
  batch: 500,
  async run(store, keys) {
    const records = await readingsUnder(store, keys);
    const byAward = groupBy(records, ({ row }) => row.award!);
    const items = [...byAward.entries()]
      .sort(([a], [b]) => byId(a, b))
      .map(([award, readings]) => awardItem(award, readings));
    const moved: StatementReading[] = [];
    const statement: (Placed & { readonly project: string })[] = [];
    for (const awards of resolveProjects(items)) {
      const project = id.projectOfAward(awards[0]!);
      for (const record of awards.flatMap((award) => byAward.get(award)!)) {
        if (record.row.project === project) continue;
        moved.push(record);
        statement.push({ id: record.row.id, project });
      }
    }
    const projects = new Map(statement.map((placed) => [placed.id, placed.project]));
    const { mention, blocks } = await movedMentions(store, projects);
    const left = [...new Set(moved.flatMap(({ row }) => row.project ?? []))];
    const queueAdd: Queued[] = [
      ...[...new Set([...projects.values(), ...left])].map((key) => ({ layer: 'assemble' as const, key })),
      ...left.map((key) => ({ layer: 'prune' as const, key })),
      ...(await articlesBeside(store, moved)).map((key) => ({ layer: 'article' as const, key })),
      ...blocks.map((key) => ({ layer: 'person' as const, key })),
    ];
    return {
      changes: { setRecords: { statement, mention }, queueAdd },
      done: [...keys, ...new Set(records.flatMap(({ row }) => siblingKeysOf(row)))],
    };
  },
};

/** The text that an article's work is compared by: its own passage, or the whole of an article with one statement. */
async function textsOf(store: Store, statements: readonly StatementRecord[]): Promise<Map<string, string>> {
  const sources = await store.nodes([...new Set(statements.map(({ source }) => source))]);
  const texts = new Map(sources.filter((s): s is Source => s?.kind === 'SOURCE').map((s) => [s.id, s.text]));
  return new Map(
    statements.map((statement) => {
      const data = JSON.parse(statement.data) as StatementData;
      return [statement.id, (data.isOnlyStatement ? texts.get(statement.source) : data.abstract?.value) ?? ''];
    }),
  );
}

export const articleLayer: Layer = {
  name: 'article',
  batch: 200,
  async run(store, keys) {
    const statements = (await store.records('statement', 'id', keys)).filter(({ isRecord }) => isRecord === 0);
    const texts = await textsOf(store, statements);
    const numbers = [...new Set(statements.flatMap(({ award }) => award ?? []))];
    const records = numbers.length === 0 ? [] : await store.records('statement', 'award', numbers);
    const placed: (Placed & Pick<StatementRecord, 'reason' | 'score'>)[] = [];
    const moved: { statement: StatementRecord; project: string | null }[] = [];
    const queueAdd: Queued[] = [];
    const isAddition = (statement: StatementRecord) => statementOf(statement).isProject === false;
    const additionLink = await linkAdditions(store, statements.filter(isAddition));
    for (const statement of statements) {
      const isProject = !isAddition(statement);
      const link = isProject
        ? await linkArticle(store, statement, texts.get(statement.id)!, records)
        : additionLink(statement);
      const project = link?.project ?? (isProject ? id.projectOfStatement(statement.id) : null);
      const reason =
        link === null ? null : JSON.stringify({ award: link.award, reason: link.reason } satisfies LinkNote);
      const score = link?.score ?? null;
      if (statement.project === project && statement.reason === reason && statement.score === score) continue;
      placed.push({ id: statement.id, project, reason, score });
      if (project !== null) queueAdd.push({ layer: 'assemble', key: project });
      if (statement.project === project) continue;
      moved.push({ statement, project });
      if (statement.project !== null)
        queueAdd.push({ layer: 'assemble', key: statement.project }, { layer: 'prune', key: statement.project });
    }
    const { mention, blocks } = await movedMentions(
      store,
      new Map(moved.map(({ statement, project }) => [statement.id, project])),
    );
    for (const key of blocks) queueAdd.push({ layer: 'person', key });
    return { changes: { setRecords: { statement: placed, mention }, queueAdd }, done: [] };
  },
};

/** A statement or mention with the project that it is now of. */
interface Placed {
  readonly id: string;
  readonly project: string | null;
}

/** Mentions with their new project, and their blocks. `projects` is by work. */
export async function movedMentions(
  store: Store,
  projects: ReadonlyMap<string, string | null>,
): Promise<{ mention: Placed[]; blocks: string[] }> {
  const rows =
    projects.size === 0 ? [] : await store.records('mention', 'statement', [...projects.keys()], { withData: false });
  return {
    mention: rows.map((row) => ({ id: row.id, project: projects.get(row.statement)! })),
    blocks: [...new Set(rows.map(({ block }) => block))],
  };
}
