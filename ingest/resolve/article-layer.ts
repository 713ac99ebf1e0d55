/**
 * Layer 3: articles to projects. An article's work joins the project of the award that it is about, or is a project of
 * its own. Its keys are ids of articles' works.
 */
import { id } from '../../src/ids.ts';
import type { Source } from '../../src/model.ts';
import type { Resolved, Store, StatementRecord } from '../../src/store/store.ts';
import type { StatementData } from '../evidence-data.ts';
import type { Layer, Queued } from './layer.ts';
import { linkArticle, type LinkNote } from './article-link.ts';
import { movedMentions } from './moved-mentions.ts';

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
    const setStatements: Resolved['statement'][] = [];
    const moved: { statement: StatementRecord; project: string }[] = [];
    const queueAdd: Queued[] = [];
    for (const statement of statements) {
      const link = await linkArticle(store, statement, texts.get(statement.id)!, records);
      const project = link?.project ?? id.projectOfStatement(statement.id);
      const reason =
        link === null ? null : JSON.stringify({ award: link.award, reason: link.reason } satisfies LinkNote);
      const score = link?.score ?? null;
      if (statement.project === project && statement.reason === reason && statement.score === score) continue;
      setStatements.push({ id: statement.id, project, reason, score });
      queueAdd.push({ layer: 'assemble', key: project });
      if (statement.project === project) continue;
      moved.push({ statement, project });
      if (statement.project !== null)
        queueAdd.push({ layer: 'assemble', key: statement.project }, { layer: 'prune', key: statement.project });
    }
    const { setMentions, blocks } = await movedMentions(
      store,
      new Map(moved.map(({ statement, project }) => [statement.id, project])),
    );
    for (const key of blocks) queueAdd.push({ layer: 'person', key });
    return { changes: { setStatements, setMentions, queueAdd }, done: [] };
  },
};
