import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AwardFilter, ParticipantsQuery } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { randomFilter } from './filters.ts';
import { load } from './load.ts';
import { edges, institutions, nodes, people, programs, projects } from './nasty-graph.ts';
import { random, randomGraph } from './random-graph.ts';
import { reference } from './reference.ts';
import { idsOf } from './walks.ts';

export function participantsSuite(opened: () => OpenedStore): void {
  const expected = reference(nodes, edges);
  beforeAll(() => load(opened().store, nodes, edges));
  const { ada, dan, fay, gus } = people;

  const QUERIES: Record<string, Omit<ParticipantsQuery, 'kind' | 'ids'>> = {
    'as they are': {},
    'nobody former': { includeFormer: false },
    'members of one role': { roles: ['CO_PRINCIPAL_INVESTIGATOR'] },
    'members of no role': { roles: [] },
    'of one program': { filter: { programs: [programs.theory.id] } },
    'until a day': { filter: { until: '2020-08-31' } },
    'of a year without an award': { filter: { since: '2023-01-01', until: '2023-12-31' } },
    'of no program at all': { filter: { programs: [] } },
  };
  describe.each(['PERSON', 'INSTITUTION'] as const)('of %s', (kind) => {
    it.each(Object.entries(QUERIES))('%s', async (_, more) => {
      const { store } = opened();
      const ids = idsOf(kind);
      for (const some of [ids, ids.slice(0, 1), ids.slice(3), [...ids, ids[0]!, `${ids[0]!}-nowhere`]]) {
        const query: ParticipantsQuery = { kind, ids: some, ...more };
        expect(await store.participants(query)).toEqual(expected.participants(query));
      }
    });
  });

  it('gives each project once, with those asked for and with all', async () => {
    const found = await opened().store.participants({ kind: 'PERSON', ids: [fay.id, dan.id] });
    expect(found.find(({ project }) => project === projects.participants.id)).toEqual({
      project: projects.participants.id,
      origins: [dan.id, fay.id],
      members: [dan.id, people.eve.id, fay.id],
    });
    expect(found.find(({ project }) => project === projects.old.id)).toMatchObject({ members: [fay.id, gus.id] });
    expect(new Set(found.map(({ project }) => project)).size).toBe(found.length);
  });

  it('asks nothing for no ids, and one number of questions however many there are', async () => {
    const { store } = opened();
    const calls = async (ids: readonly string[]) => {
      const before = store.calls;
      await store.participants({ kind: 'PERSON', ids });
      return store.calls - before;
    };
    expect([await calls([]), await calls([ada.id]), await calls(idsOf('PERSON'))]).toEqual([0, 1, 1]);
    expect(await store.participants({ kind: 'PERSON', ids: [institutions.ucb.id] })).toEqual([]);
  });

  it('answers 60 random questions over a random graph as the reference does', async () => {
    const graph = randomGraph(23);
    const { store } = opened();
    await store.write({ removeNodes: nodes.map(({ id }) => id) });
    await load(store, graph.nodes, graph.edges);
    const wanted = reference(graph.nodes, graph.edges);
    const r = random(5);
    const some = (kind: Parameters<typeof idsOf>[0], n = 1 + r.whole(3)) => {
      const all = idsOf(kind, graph.nodes);
      return Array.from({ length: n }, () => r.one(all));
    };
    let members = 0;
    for (let i = 0; i < 60; i++) {
      const kind = r.one(['PERSON', 'INSTITUTION'] as const);
      const filter: AwardFilter = r.once(2) ? {} : randomFilter(r, graph.nodes, 1);
      const query: ParticipantsQuery = {
        kind,
        ids: some(kind, 1 + r.whole(9)),
        filter,
        ...(r.once(3) ? { includeFormer: false } : {}),
        ...(r.once(3) ? { roles: ['PRINCIPAL_INVESTIGATOR'] } : {}),
      };
      const rows = await store.participants(query);
      expect({ query, rows }).toEqual({ query, rows: wanted.participants(query) });
      members += rows.reduce((sum, participants) => sum + participants.members.length, 0);
    }
    expect(members).toBeGreaterThan(200);
  });
}
