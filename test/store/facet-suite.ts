import { beforeAll, expect, it } from '@jest/globals';
import { NODE_KINDS, ROLES } from '../../src/model.ts';
import { FACETS, FACET_ORDERS } from '../../src/store/store.ts';
import type { FacetQuery } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { randomFilter } from './filters.ts';
import { load } from './load.ts';
import { edges, institutions, nodes, people, programs, units } from './nasty-graph.ts';
import { random, randomGraph } from './random-graph.ts';
import { reference } from './reference.ts';
import { sameRows } from './same-rows.ts';
import { idsOf } from './walks.ts';

const BOTH = { by: FACETS, withPeople: true } as const;
const QUERIES: Record<string, FacetQuery> = {
  'all awards': BOTH,
  'all awards by money': { ...BOTH, order: 'MONEY' },
  'all awards by money in pounds': { ...BOTH, order: 'MONEY', currency: 'GBP' },
  'all awards by value': { ...BOTH, order: 'VALUE' },
  'the first bucket': { by: FACETS, first: 1 },
  'no bucket, but their number': { by: FACETS, first: 0 },
  'no facet': { by: [] },
  'awards of some words': { by: ['YEAR', 'STATE'], filter: { text: ['deep'] } },
  'awards that a filter keeps': {
    by: FACETS,
    filter: { OR: [{ states: ['CA'] }, { endDate: { from: '2026-01-01' } }] },
  },
  'awards that nothing keeps': { by: FACETS, filter: { OR: [] } },
  'year and program': { by: ['PROGRAM'], across: 'YEAR', withPeople: true },
  'themes and states, by money': { by: ['THEME', 'ROLE'], across: 'STATE', order: 'MONEY', first: 3 },
  'programs and programs': { by: ['PROGRAM'], across: 'PROGRAM', order: 'VALUE' },
  'one institution': { from: { kind: 'INSTITUTION', ids: [institutions.ucb.id] }, ...BOTH },
  'institutions, one of them twice and one nowhere': {
    from: { kind: 'INSTITUTION', ids: [...idsOf('INSTITUTION'), institutions.ucb.id, 'institution:m:nowhere'] },
    by: ['YEAR', 'INSTITUTION'],
  },
  'a unit and those below it': { from: { kind: 'FUNDING_UNIT', ids: [units.mps.id, units.nsf.id] }, ...BOTH },
  'a program, filtered': {
    from: { kind: 'PROGRAM', ids: [programs.theory.id] },
    by: ['YEAR', 'ROLE'],
    filter: { since: '2022-01-01' },
  },
  'people, with their own roles': { from: { kind: 'PERSON', ids: idsOf('PERSON') }, ...BOTH },
  'people as leaders': {
    from: { kind: 'PERSON', ids: idsOf('PERSON') },
    by: ['ROLE', 'YEAR'],
    roles: ['PRINCIPAL_INVESTIGATOR'],
    includeFormer: false,
  },
  'the projects of people': { from: { kind: 'PERSON', ids: [people.ada.id, people.eve.id] }, byProject: true, ...BOTH },
  'the projects of people who stayed, in one role': {
    from: { kind: 'PERSON', ids: idsOf('PERSON') },
    byProject: true,
    includeFormer: false,
    roles: ['INVESTIGATOR'],
    by: ['YEAR', 'ROLE'],
  },
  'the projects of institutions': {
    from: { kind: 'INSTITUTION', ids: idsOf('INSTITUTION') },
    byProject: true,
    ...BOTH,
  },
  'nobody at all': { from: { kind: 'PERSON', ids: [] }, by: ['YEAR'] },
};

export function facetSuite(opened: () => OpenedStore): void {
  const expected = reference(nodes, edges);
  beforeAll(() => load(opened().store, nodes, edges));

  it('counts awards of every choice, and those of nodes of every kind', async () => {
    const ofKinds = NODE_KINDS.map((kind): [string, FacetQuery] => [
      `of ${kind}`,
      { from: { kind, ids: idsOf(kind) }, by: ['YEAR', 'PROGRAM'], across: 'INSTRUMENT' },
    ]);
    await sameRows([...Object.entries(QUERIES), ...ofKinds], opened().store.facets, expected.facets);
  }, 120_000);

  it('makes the same number of calls for one id and for fifty', async () => {
    const calls = async (ids: readonly string[]) => {
      const before = opened().store.calls;
      await opened().store.facets({
        from: { kind: 'PERSON', ids },
        by: ['YEAR', 'ROLE'],
        filter: { units: ['unit:nsf'] },
      });
      return opened().store.calls - before;
    };
    const fifty = Array.from({ length: 50 }, (_, i) => idsOf('PERSON')[i] ?? `person:${i}`);
    expect(await calls(fifty)).toBe(await calls(fifty.slice(0, 1)));
  });

  it('counts in a random graph what the reference does', async () => {
    const graph = randomGraph(31);
    const { store } = opened();
    await store.write({ removeNodes: nodes.map(({ id }) => id) });
    await load(store, graph.nodes, graph.edges);
    const wanted = reference(graph.nodes, graph.edges);
    const r = random(37);
    let buckets = 0;
    for (let i = 0; i < 40; i++) {
      const kind = r.one(NODE_KINDS);
      const own = idsOf(kind, graph.nodes);
      const query: FacetQuery = {
        ...(r.once(4) ? {} : { from: { kind, ids: [r.one(own), r.one(own)] } }),
        ...((kind === 'PERSON' || kind === 'INSTITUTION') && r.once(2) ? { byProject: true } : {}),
        ...(r.once(2) ? { filter: randomFilter(r, graph.nodes, 1) } : {}),
        ...(r.once(3) ? { includeFormer: false } : {}),
        ...(r.once(3) ? { roles: [r.one(ROLES)] } : {}),
        by: [r.one(FACETS), r.one(FACETS)],
        ...(r.once(2) ? { across: r.one(FACETS) } : {}),
        order: r.one(FACET_ORDERS),
        ...(r.once(2) ? { first: 1 + r.whole(4) } : {}),
        withPeople: r.once(3),
      };
      const rows = await store.facets(query);
      expect({ query, rows }).toEqual({ query, rows: wanted.facets(query) });
      buckets += rows.flat().reduce((sum, page) => sum + page.buckets.length, 0);
    }
    expect(buckets).toBeGreaterThan(60);
  }, 300_000);
}
