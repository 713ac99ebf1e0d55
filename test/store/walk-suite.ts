import { beforeAll, expect, it } from '@jest/globals';
import { LINK_DETAILS } from '../../src/store/store.ts';
import type { AwardFilter, LinkPage, PageKey, Walk } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { load } from './load.ts';
import { awards, edges, institutions, nodes, people, programs, units } from './nasty-graph.ts';
import { random, randomGraph } from './random-graph.ts';
import { reference } from './reference.ts';
import { sameRows } from './same-rows.ts';
import { grid, idsOf, MAIN_PAIRS, orders, randomWalk } from './walks.ts';

/** Follows cursors from one end to the other. */
async function leaf(read: (walk: Walk) => Promise<LinkPage[]>, walk: Walk, size: number, backwards: boolean) {
  const seen: LinkPage['links'][number][] = [];
  for (let key: PageKey | undefined; ;) {
    const page = backwards
      ? { last: size, ...(key ? { before: key } : {}) }
      : { first: size, ...(key ? { after: key } : {}) };
    const { links, hasNext, hasPrevious } = (await read({ ...walk, page }))[0]!;
    if (links.length > size) throw new Error(`asked for ${size}, got ${links.length}`);
    if (backwards) seen.unshift(...links);
    else seen.push(...links);
    key = backwards ? links[0]?.key : links.at(-1)?.key;
    if (!(backwards ? hasPrevious : hasNext)) return seen;
  }
}

export function walkSuite(opened: () => OpenedStore): void {
  const expected = reference(nodes, edges);
  beforeAll(() => load(opened().store, nodes, edges));

  it.each(grid())(
    '%s, by every filter and order',
    async (_, walks) => {
      await sameRows(walks, opened().store.linked, expected.linked);
    },
    120_000,
  );

  it.each(MAIN_PAIRS)('%s → %s without what nobody reads: the rest is as ever', async (from, to) => {
    const bare = (pages: readonly LinkPage[]) =>
      pages.map((page) => ({
        ...page,
        links: page.links.map(({ target, awardCount, strength, shared, key }) => ({
          target,
          awardCount,
          strength,
          shared,
          key,
        })),
      }));
    for (const by of ['COUNT', 'PROJECT_COUNT', 'MONEY', 'LAST_DATE', 'NAME'] as const) {
      const walk: Walk = { from, to, ids: idsOf(from), order: { by, direction: 'DESC' }, page: { first: 2 } };
      const found = await opened().store.linked({ ...walk, without: LINK_DETAILS });
      expect(bare(found)).toEqual(bare(expected.linked(walk)));
    }
  });

  it.each(MAIN_PAIRS)(
    '%s → %s page by page, both ways, by every order, each row once',
    async (from, to) => {
      const { store } = opened();
      for (const order of orders()) {
        for (const id of idsOf(from).slice(0, 4)) {
          const walk: Walk = { from, ids: [id], to, order };
          const all = expected.linked(walk)[0]!.links;
          for (const size of [1, 2]) {
            for (const backwards of [false, true]) {
              const seen = await leaf((asked) => store.linked(asked), walk, size, backwards);
              expect({ order, id, size, backwards, seen }).toEqual({ order, id, size, backwards, seen: all });
            }
          }
        }
      }
    },
    120_000,
  );

  it('cuts a page between two keys, a page of nothing and a page past the end as the reference does', async () => {
    const walk: Walk = {
      from: 'PERSON',
      ids: idsOf('PERSON'),
      to: 'PERSON',
      order: { by: 'MONEY', direction: 'ASC' },
      withTotal: true,
    };
    const keys = expected.linked(walk)[0]!.links.map(({ key }) => key);
    const pages = [
      { after: keys[0]!, before: keys[3]! },
      { after: keys[0]!, before: keys[3]!, first: 1 },
      { after: keys[0]!, before: keys[3]!, last: 1 },
      { first: 0 },
      { last: 0 },
      { first: 3, last: 2 },
      { first: 5, after: keys.at(-1)! },
      { after: { value: 17, id: 'person:nobody' } },
      { after: { value: null, id: '' } },
      { before: { value: null, id: '' } },
    ];
    for (const page of pages) {
      expect(await opened().store.linked({ ...walk, page })).toEqual(expected.linked({ ...walk, page }));
    }
  });

  it('counts an award once however many roles tie a person to it, and sums past 2³¹', async () => {
    const [page] = await opened().store.linked({ from: 'PERSON', ids: [people.ada.id], to: 'PERSON' });
    const cem = page!.links.find(({ target }) => target === people.cem.id)!;
    expect(cem).toMatchObject({
      projectCount: 1,
      obligated: [{ minor: 550_000_000_001, currency: 'USD' }],
      sharedObligated: [{ minor: 300_000_000_000, currency: 'USD' }],
      firstDate: '2019-05-01',
      lastDate: '2026-08-31',
    });
  });

  it('takes a condition of undefined for none, whatever was asked before', async () => {
    const walk: Walk = { from: 'PERSON', ids: [people.ada.id], to: 'AWARD' };
    await opened().store.linked({ ...walk, filter: { since: '2040-01-01' } });
    const none = { since: undefined } as unknown as AwardFilter;
    expect(await opened().store.linked({ ...walk, filter: none })).toEqual(expected.linked(walk));
  });

  it('gives no links for an id that is nowhere or of another kind, and asks nothing for no ids', async () => {
    const none = { links: [], hasNext: false, hasPrevious: false, total: 0 };
    const ids = ['person:m:nobody', institutions.ucb.id];
    expect(await opened().store.linked({ from: 'PERSON', ids, to: 'PERSON', withTotal: true })).toEqual([none, none]);
    expect(await opened().store.linked({ from: 'PERSON', ids: [], to: 'PERSON' })).toEqual([]);
  });

  it('never leads through an officer', async () => {
    const walk: Walk = { from: 'PERSON', ids: [people.officer.id], to: 'PROGRAM' };
    expect((await opened().store.linked(walk))[0]!.links).toEqual([]);
    const back = await opened().store.linked({ from: 'PROGRAM', ids: [programs.theory.id], to: 'PERSON' });
    expect(back[0]!.links.map(({ target }) => target)).not.toContain(people.officer.id);
  });

  it('leads from a unit through the awards of all units below it, each once, and to the unit that an award names', async () => {
    const { store } = opened();
    const targets = async (from: Walk['from'], id: string, to: Walk['to']) =>
      (await store.linked({ from, ids: [id], to }))[0]!.links.map(({ target }) => target).sort();
    const { a1, a2, a3, b1 } = awards;
    expect(await targets('FUNDING_UNIT', units.nsf.id, 'AWARD')).toEqual([a1, a2, a3, b1].map(({ id }) => id));
    expect(await targets('FUNDING_UNIT', units.mps.id, 'AWARD')).toEqual([a1, a3, b1].map(({ id }) => id));
    expect(await targets('FUNDING_UNIT', units.dms.id, 'AWARD')).toEqual([a1, b1].map(({ id }) => id));
    expect(await targets('AWARD', a1.id, 'FUNDING_UNIT')).toEqual([units.dms.id]);
    // The award of two units below counts once, and so does its money.
    const [page] = await store.linked({ from: 'FUNDING_UNIT', ids: [units.nsf.id], to: 'PROGRAM' });
    expect(page!.links.find(({ target }) => target === programs.career.id)).toMatchObject({
      awardCount: 1,
      obligated: [{ minor: 5_000_00, currency: 'GBP' }],
    });
  });

  it('ignores roles between institutions, and keeps nothing by an empty list', async () => {
    const partners: Walk = { from: 'INSTITUTION', ids: idsOf('INSTITUTION'), to: 'INSTITUTION' };
    const all = await opened().store.linked(partners);
    expect(all.flatMap(({ links }) => links).length).toBeGreaterThan(0);
    expect(await opened().store.linked({ ...partners, roles: [], includeFormer: false })).toEqual(all);
    for (const filter of [{ programs: [] }, { units: [] }, { people: [] }, { instruments: [] }] as AwardFilter[]) {
      const kept = await opened().store.linked({ ...partners, filter });
      expect(kept.flatMap(({ links }) => links)).toEqual([]);
    }
  });

  it('counts in a walk by project every award of the shared projects, whoever is on it', async () => {
    const [page] = await opened().store.linked({ from: 'PERSON', ids: [people.ada.id], to: 'PERSON' });
    const cem = page!.links.find(({ target }) => target === people.cem.id)!;
    // The third award of the project is Dan's alone.
    expect(cem.awardCount).toBe(3);
    expect(cem.obligated.map(({ currency }) => currency)).toEqual(['USD']);
  });

  it('makes the same number of calls for one id and for fifty', async () => {
    const { store } = opened();
    for (const [from, to] of MAIN_PAIRS) {
      const calls = async (ids: readonly string[]) => {
        const before = store.calls;
        await store.linked({ from, ids, to, filter: { units: ['unit:nsf'], since: '2020-01-01' }, page: { first: 5 } });
        return store.calls - before;
      };
      const ids = idsOf(from);
      const fifty = Array.from({ length: 50 }, (_, i) => ids[i] ?? `${from}:${i}`);
      expect(await calls(fifty)).toBe(await calls(ids.slice(0, 1)));
    }
  });

  it('answers 200 random walks over a random graph as the reference does', async () => {
    const graph = randomGraph(7);
    const { store } = opened();
    await store.write({ removeNodes: nodes.map(({ id }) => id) });
    await load(store, graph.nodes, graph.edges);
    const r = random(11);
    const wanted = reference(graph.nodes, graph.edges);
    let links = 0;
    for (let i = 0; i < 200; i++) {
      const walk = randomWalk(r, graph.nodes);
      const rows = await store.linked(walk);
      expect({ walk, rows }).toEqual({ walk, rows: wanted.linked(walk) });
      links += rows.reduce((sum, page) => sum + page.links.length, 0);
    }
    expect(links).toBeGreaterThan(200);
    // Neo4j makes a plan for each of them.
  }, 300_000);
}
