import { beforeAll, describe, expect, it } from '@jest/globals';
import { NODE_KINDS } from '../../src/model.ts';
import type { PageKey, RankQuery, Ranking } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { load } from './load.ts';
import { edges, nodes, programs, units } from './nasty-graph.ts';
import { reference } from './reference.ts';

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

  describe.each(NODE_KINDS)('%s', (kind) => {
    it.each(Object.entries(QUERIES))('%s', async (_, more) => {
      const query: RankQuery = { kind, first: 100, ...more };
      expect(await opened().store.ranking(query)).toEqual(expected.ranking(query));
    });
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
