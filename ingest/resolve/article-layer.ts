/**
 * Layer 3: articles to projects. An article's work joins the project of the award that it is about, or is a project of
 * its own. Its keys are ids of articles' works.
 */
import { id } from '../../src/id.ts';
import type { Source } from '../../src/model.ts';
import type { Resolved, Store, WorkRecord } from '../../src/store/store.ts';
import type { WorkData } from '../evidence-data.ts';
import type { Layer, Queued } from '../layer.ts';
import { linkArticle, type LinkNote } from './article-link.ts';
import { movedMentions } from './moved-mentions.ts';

/** The text that an article's work is compared by: its own passage, or the whole of an article with one work. */
async function textsOf(store: Store, works: readonly WorkRecord[]): Promise<Map<string, string>> {
  const sources = await store.nodes([...new Set(works.map(({ source }) => source))]);
  const texts = new Map(sources.filter((s): s is Source => s?.kind === 'SOURCE').map((s) => [s.id, s.text]));
  return new Map(
    works.map((work) => {
      const data = JSON.parse(work.data) as WorkData;
      return [work.id, (data.isOnlyWork ? texts.get(work.source) : data.abstract?.value) ?? ''];
    }),
  );
}

export const articleLayer: Layer = {
  name: 'article',
  batch: 200,
  async run(store, keys) {
    const works = (await store.records('work', 'id', keys)).filter(({ isRecord }) => isRecord === 0);
    const texts = await textsOf(store, works);
    const numbers = [...new Set(works.flatMap(({ award }) => award ?? []))];
    const records = numbers.length === 0 ? [] : await store.records('work', 'award', numbers);
    const setWorks: Resolved['work'][] = [];
    const moved: { work: WorkRecord; project: string }[] = [];
    const queueAdd: Queued[] = [];
    for (const work of works) {
      const link = await linkArticle(store, work, texts.get(work.id)!, records);
      const project = link?.project ?? id.projectOfWork(work.id);
      const reason =
        link === null ? null : JSON.stringify({ award: link.award, reason: link.reason } satisfies LinkNote);
      const score = link?.score ?? null;
      if (work.project === project && work.reason === reason && work.score === score) continue;
      setWorks.push({ id: work.id, project, reason, score });
      queueAdd.push({ layer: 'assemble', key: project });
      if (work.project === project) continue;
      moved.push({ work, project });
      if (work.project !== null)
        queueAdd.push({ layer: 'assemble', key: work.project }, { layer: 'gone', key: work.project });
    }
    const { setMentions, blocks } = await movedMentions(
      store,
      new Map(moved.map(({ work, project }) => [work.id, project])),
    );
    for (const key of blocks) queueAdd.push({ layer: 'person', key });
    return { changes: { setWorks, setMentions, queueAdd }, done: [] };
  },
};
