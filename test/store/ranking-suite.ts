import { beforeAll, expect, it } from '@jest/globals';
import { NODE_KINDS } from '../../src/model.ts';
import type { PageKey, RankQuery, Ranking } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { load } from './load.ts';
import { edges, nodes, programs, units } from './nasty-graph.ts';
import { reference } from './reference.ts';
import { sameRows } from './same-rows.ts';

const QUERIES: Record<string, Omit<RankQuery, 'kind' | 'first'>> = {
  'of all awards': { filter: {} },
  'of one program': { filter: { programs: [programs.theory.id] } },
  'of a unit and those below it since a day': { filter: { units: [units.nsf.id], since: '2021-01-01' } },
  'nobody former': { filter: {}, includeFormer: false },
  'of no award': { filter: { themes: [] } },
};

export function rankingSuite(opened: () => OpenedStore): void {
  const expected = reference(nodes, edges);
  beforeAll(() => load(opened().store, nodes, edges));

  it('ranks the nodes of every kind by their kept awards', async () => {
    const questions = NODE_KINDS.flatMap((kind) =>
      Object.entries(QUERIES).map(([name, more]): [string, RankQuery] => [
        `${kind} ${name}`,
        { kind, first: 100, ...more },
      ]),
    );
    await sameRows(questions, opened().store.ranking, expected.ranking);
  });

  it('gives each row once, page by page', async () => {
    const all = expected.ranking({ kind: 'PERSON', filter: {}, first: 100 });
    const seen: Ranking['rows'][number][] = [];
    for (let after: PageKey | undefined; ;) {
      const query: RankQuery = { kind: 'PERSON', filter: {}, first: 2, ...(after ? { after } : {}) };
      const page = await opened().store.ranking(query);
      expect(page).toEqual(expected.ranking(query));
      seen.push(...page.rows);
      after = page.rows.at(-1)?.key;
      if (!page.hasNext) break;
    }
    expect(seen).toEqual(all.rows);
    expect(seen.length).toBe(all.total);
  });
}
