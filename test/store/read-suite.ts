import { beforeAll, expect, it } from '@jest/globals';
import { EDGE_TYPES } from '../../src/model.ts';
import { openStore } from '../../src/store/open.ts';
import type { Walk } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { contents, inOrder, load } from './load.ts';
import { awards, edges, nodes, people, projects } from './nasty-graph.ts';
import { reference } from './reference.ts';

const NO_FACTS = { startDate: null, endDate: null, nameAsWritten: null, score: null, reason: null, evidence: [] };

export function readSuite(opened: () => OpenedStore): void {
  beforeAll(() => load(opened().store, nodes, edges));
  const sorted = (found: readonly (typeof edges)[number][]) => inOrder({ nodes: [], edges: found }).edges;

  it('gives nodes in the order of the ids, null for one that is nowhere', async () => {
    const ids = [people.han.id, 'person:m:nobody', awards.c1.id, people.han.id];
    expect(await opened().store.nodes(ids)).toEqual([people.han, null, awards.c1, people.han]);
    expect(await opened().store.nodes([])).toEqual([]);
  });

  it('gives every node and every edge as it was put in', async () => {
    expect(await contents(opened().store)).toEqual(inOrder({ nodes, edges }));
  });

  it('gives the edges from some nodes, to some nodes, and between them', async () => {
    const { store } = opened();
    const from = [people.ada.id, people.cem.id, people.ada.id, 'person:m:nobody'];
    const to = [awards.a1.id, awards.b1.id, projects.b1.id];
    const types = ['INVESTIGATES', 'MEMBER_OF'] as const;
    const want = (test: (edge: (typeof edges)[number]) => boolean) =>
      sorted(edges.filter((edge) => types.some((type) => type === edge.type) && test(edge)));
    expect(sorted(await store.edges({ types, from }))).toEqual(want((edge) => from.includes(edge.from)));
    expect(sorted(await store.edges({ types, to }))).toEqual(want((edge) => to.includes(edge.to)));
    expect(sorted(await store.edges({ types, from, to }))).toEqual(
      want((edge) => from.includes(edge.from) && to.includes(edge.to)),
    );
    expect(await store.edges({ types, from: [] })).toEqual([]);
    expect(await store.edges({ types: [], from })).toEqual([]);
    expect(await store.edges({ types, from, to: [] })).toEqual([]);
  });

  it('gives edges without their facts: ends, role and whether it ended', async () => {
    const { store } = opened();
    const types = ['INVESTIGATES', 'MEMBER_OF', 'ABOUT', 'FUNDED_UNDER', 'PARENT'] as const;
    const bare = edges.map((edge) => ({ ...edge, ...NO_FACTS }));
    const want = (test: (edge: (typeof edges)[number]) => boolean) =>
      sorted(bare.filter((edge) => types.some((type) => type === edge.type) && test(edge)));
    const all = [...nodes.map(({ id }) => id), 'person:m:nobody'];
    for (const held of [types, types.slice(0, 4)]) {
      const wanted = (test: (edge: (typeof edges)[number]) => boolean) =>
        want((edge) => held.some((type) => type === edge.type) && test(edge));
      for (const ids of [all, [people.ada.id, awards.a1.id, people.ada.id], ['person:m:nobody']]) {
        const query = { types: held, withFacts: false };
        expect(sorted(await store.edges({ ...query, from: ids }))).toEqual(wanted(({ from }) => ids.includes(from)));
        expect(sorted(await store.edges({ ...query, to: ids }))).toEqual(wanted(({ to }) => ids.includes(to)));
        expect(sorted(await store.edges({ ...query, from: all, to: ids }))).toEqual(
          wanted(({ to }) => ids.includes(to)),
        );
      }
    }
  });

  const ALONG: Pick<Walk, 'along' | 'from' | 'to' | 'order'>[] = [
    { along: 'AFFILIATED_WITH', from: 'INSTITUTION', to: 'PERSON', order: { by: 'LAST_DATE', direction: 'DESC' } },
    { along: 'AFFILIATED_WITH', from: 'PERSON', to: 'INSTITUTION', order: { by: 'FIRST_DATE', direction: 'ASC' } },
    { along: 'MANAGED_BY', from: 'PERSON', to: 'AWARD', order: { by: 'COUNT', direction: 'DESC' } },
    { along: 'INVESTIGATES', from: 'AWARD', to: 'PERSON', order: { by: 'LAST_DATE', direction: 'DESC' } },
    { along: 'INVESTIGATES', from: 'PERSON', to: 'AWARD', order: { by: 'NAME', direction: 'DESC' } },
  ];
  it.each(ALONG)('gives what edges of $along lead to from $from by $order.by, page by page', async (along) => {
    const { store } = opened();
    const expected = reference(nodes, edges);
    const ids = [
      ...nodes.flatMap(({ id, kind }) => (kind === along.from ? [id] : [])),
      people.ada.id,
      'person:m:nobody',
    ];
    const walk: Walk = { ...along, ids };
    const whole = expected.linked({ ...walk, withTotal: true });
    expect(await store.linked({ ...walk, withTotal: true })).toEqual(whole);
    const keys = whole.reduce((most, { links }) => (links.length > most.length ? links : most), whole[0]!.links);
    for (const page of [
      { first: 2 },
      { last: 1 },
      { first: 0 },
      { first: 1, after: keys[0]!.key },
      { last: 2, before: keys.at(-1)!.key },
      { after: { value: null, id: '' } },
      { before: { value: keys[0]!.key.value, id: '' }, last: 5 },
    ]) {
      expect(await store.linked({ ...walk, page })).toEqual(expected.linked({ ...walk, page }));
    }
    const some = { ...walk, among: keys.slice(0, 1).map(({ target }) => target) };
    expect(await store.linked(some)).toEqual(expected.linked(some));
    expect(await store.linked({ ...walk, ids: [] })).toEqual([]);
  });

  it('gives the edges of one end of every type', async () => {
    const from = nodes.map(({ id }) => id);
    expect(sorted(await opened().store.edges({ types: EDGE_TYPES, from }))).toEqual(sorted(edges));
  });

  it('counts nodes and edges, and says which agencies and years are loaded and as of when', async () => {
    const stats = await opened().store.stats();
    expect(stats).toEqual({
      ...reference(nodes, edges).graphStats(),
      quarantined: 0,
      queued: 0,
      possibleDuplicates: 0,
    });
    expect(stats.coverage).toEqual([
      { agency: 'NIH', firstYear: 2020, lastYear: 2020, awards: 1, asOf: null },
      { agency: 'NSF', firstYear: 2010, lastYear: 2022, awards: 7, asOf: '2025-04-01' },
    ]);
  });

  it('keeps everything when it is opened again', async () => {
    const { store, url, env } = opened();
    const again = await openStore(url, { env });
    try {
      expect(await contents(again)).toEqual(inOrder({ nodes, edges }));
      expect(await again.version()).toBe(await store.version());
    } finally {
      await again.close();
    }
  });

  it('makes one call however many nodes are asked for', async () => {
    const { store } = opened();
    const calls = async (ids: readonly string[]) => {
      const before = store.calls;
      await store.nodes(ids);
      await store.edges({ types: EDGE_TYPES, from: ids });
      return store.calls - before;
    };
    expect(await calls(nodes.slice(0, 50).map(({ id }) => id))).toBe(await calls([people.ada.id]));
  });
}
