import { beforeAll, expect, it } from '@jest/globals';
import { tokens } from '../../src/text.ts';
import { NODE_KINDS } from '../../src/model.ts';
import { LIST_ORDERS } from '../../src/store/store.ts';
import type { Direction, ListQuery, NodePage, Page, PageKey, SearchQuery } from '../../src/store/store.ts';
import type { OpenedStore } from '../stores.ts';
import { AWARD_FILTERS, NODE_FILTERS, randomFilter, randomNodeFilter } from './filters.ts';
import { load } from './load.ts';
import { part } from './make.ts';
import { awards, edges, nodes, people, programs, themes, units } from './nasty-graph.ts';
import { random, randomGraph } from './random-graph.ts';
import { reference } from './reference.ts';
import { sameRows } from './same-rows.ts';

const QUERIES = [
  "o'brien",
  'O’BRIEN',
  'AND',
  'or',
  'NOT',
  '"quotes"',
  '"',
  '*',
  'M*I"T',
  'smith-jones',
  'Smith Jones',
  'jones smith',
  'smith OR jones',
  'name:ada',
  'deep lear',
  'learning collaborative',
  'lodz',
  'Łódź',
  'diyarbakır',
  'strasse',
  'orsted',
  'ecole polytechnique',
  'ubc',
  'uc',
  'university of',
  'twin',
  '0000001',
  '0',
  '北京',
  '北',
  'theory',
  'neural graphs',
  'neural deep',
  '½',
  '079z',
  'nsf',
  'a',
];

export function listSuite(opened: () => OpenedStore): void {
  const expected = reference(nodes, edges);
  beforeAll(() => load(opened().store, nodes, edges));

  async function pages(read: (page: Page) => Promise<NodePage>, size: number, backwards: boolean) {
    const seen: NodePage['rows'][number][] = [];
    for (let key: PageKey | undefined; ;) {
      const found = await read(
        backwards ? { last: size, ...(key ? { before: key } : {}) } : { first: size, ...(key ? { after: key } : {}) },
      );
      if (found.rows.length > size) throw new Error(`asked for ${size}, got ${found.rows.length}`);
      if (backwards) seen.unshift(...found.rows);
      else seen.push(...found.rows);
      key = (backwards ? found.rows[0] : found.rows.at(-1))?.key;
      if (!(backwards ? found.hasPrevious : found.hasNext)) return seen;
    }
  }

  const orders = LIST_ORDERS.flatMap((by) => (['ASC', 'DESC'] as Direction[]).map((direction) => ({ by, direction })));
  it.each(NODE_KINDS)(
    'a list of %s by every order, whole and page by page both ways',
    async (kind) => {
      const { store } = opened();
      for (const order of orders) {
        const whole: ListQuery = { kind, order, page: {}, withTotal: true };
        const rows = expected.list(whole);
        expect({ order, rows: await store.list(whole) }).toEqual({ order, rows });
        for (const size of [2, 5]) {
          const read = (page: Page) => store.list({ kind, order, page });
          expect({ order, rows: await pages(read, size, false) }).toEqual({ order, rows: rows.rows });
          expect({ order, rows: await pages(read, size, true) }).toEqual({ order, rows: rows.rows });
        }
      }
    },
    120_000,
  );

  const NARROWED: Record<string, Omit<ListQuery, 'page'>> = {
    'researchers alone': { kind: 'PERSON', personKind: 'RESEARCHER' },
    'officers alone': { kind: 'PERSON', personKind: 'PROGRAM_OFFICER' },
    'program elements': { kind: 'PROGRAM', scheme: 'nsf-element' },
    'institutions of a state': { kind: 'INSTITUTION', state: 'MA' },
    'a word of the name': { kind: 'INSTITUTION', tokens: ['univ'] },
    'two words of two names of one node': { kind: 'INSTITUTION', tokens: ['trustees', 'bost'] },
    'a word that only the abstract has': { kind: 'AWARD', tokens: ['neural'] },
    'awards of a program since a day': {
      kind: 'AWARD',
      filter: { programs: [programs.theory.id], since: '2022-01-01' },
    },
    'awards of a unit and a theme': { kind: 'AWARD', filter: { units: [units.nsf.id], themes: [themes.graph.id] } },
    'awards of a person': { kind: 'AWARD', filter: { people: [people.eve.id] } },
    'awards until a day, by amount': {
      kind: 'AWARD',
      filter: { until: '2021-01-01' },
      order: { by: 'AMOUNT', direction: 'DESC' },
      tokens: ['de'],
    },
  };
  it('lists what every filter of awards and of other kinds keeps, and what a list is narrowed to', async () => {
    const ofAwards = Object.entries(AWARD_FILTERS).map(([name, filter]): [string, ListQuery] => [
      name,
      { kind: 'AWARD', filter, page: {}, withTotal: true },
    ]);
    const ofOthers = NODE_FILTERS.map(([kind, name, where]): [string, ListQuery] => [
      `${kind} ${name}`,
      { kind, where, page: { first: 3 }, withTotal: true },
    ]);
    const narrowed = Object.entries(NARROWED).flatMap(([name, query]) =>
      [{}, { first: 1 }, { last: 1 }, { first: 0 }, { first: 2, last: 1 }].map((page): [string, ListQuery] => [
        name,
        { ...query, page, withTotal: true },
      ]),
    );
    await sameRows([...ofAwards, ...ofOthers, ...narrowed], opened().store.list, expected.list);
  }, 120_000);

  it('says what lies on either side of a page between two keys', async () => {
    const whole: ListQuery = { kind: 'AWARD', order: { by: 'AMOUNT', direction: 'ASC' }, page: {} };
    const keys = expected.list(whole).rows.map(({ key }) => key);
    for (const page of [
      { after: keys[1]!, before: keys[5]! },
      { after: keys[1]!, before: keys[5]!, first: 2 },
      { after: keys[1]!, before: keys[5]!, last: 2 },
      { after: keys.at(-1)! },
      { before: keys[0]! },
      { after: { value: 3, id: 'award:x' }, first: 2 },
      { before: { value: null, id: '' }, last: 3 },
    ]) {
      expect(await opened().store.list({ ...whole, page })).toEqual(expected.list({ ...whole, page }));
    }
  });

  it('searches for words, ranked and page by page', async () => {
    const { store } = opened();
    for (const text of QUERIES) {
      const whole: SearchQuery = { tokens: tokens(text), kinds: [], page: {}, withTotal: true };
      const ids = (rows: NodePage['rows']) => ({ text, ids: rows.map(({ node }) => node.id) });
      const found = whole.tokens.length === 0 ? { rows: [], total: 0 } : expected.search(whole);
      const answer = await store.search(whole);
      expect(ids(answer.rows)).toEqual(ids(found.rows));
      expect(answer.total).toBe(found.total);
      if (found.rows.length === 0) continue;
      const read = (page: Page) => store.search({ ...whole, page });
      expect(ids(await pages(read, 2, false))).toEqual(ids(found.rows));
      expect(ids(await pages(read, 2, true))).toEqual(ids(found.rows));
    }
  }, 120_000);

  it('ranks what equals the query, begins with it, has it in its name, has it in its abstract', async () => {
    const { store } = opened();
    const ids = async (text: string, kinds: SearchQuery['kinds'] = []) =>
      (await store.search({ tokens: tokens(text), kinds, page: {} })).rows.map(({ node }) => node.id);
    expect((await ids('graph'))[0]).toBe(themes.graph.id);
    expect((await ids('graph'))[1]).toBe(awards.b1.id);
    expect((await ids('O’Brien')).sort()).toEqual([awards.a1.id, people.ben.id]);
    expect((await ids('O’Brien'))[0]).toBe(people.ben.id);
    expect(await ids('stacey', ['PERSON'])).toEqual([people.officer.id]);
    expect(await ids('stacey', ['AWARD', 'THEME'])).toEqual([]);
  });

  it('orders by number of awards and money as the graph is now, after every write', async () => {
    const { store } = opened();
    const best = async (by: 'AWARD_COUNT' | 'MONEY', currency = 'GBP') => {
      const order = { by, direction: 'DESC' } as const;
      const { rows } = await store.list({ kind: 'PERSON', order, currency, page: { first: 1 } });
      return [rows[0]!.node.id, rows[0]!.key.value];
    };
    const before = [await best('AWARD_COUNT'), await best('MONEY')];
    expect(before).toEqual([
      [people.ada.id, 6],
      [people.ada.id, 500_000],
    ]);
    const more = Object.values(awards).map((award) => part(people.joy, 'IN', award));
    await store.write({ putEdges: more });
    expect([await best('AWARD_COUNT'), await best('MONEY')]).toEqual([
      [people.joy.id, 8],
      [people.joy.id, 500_100],
    ]);
    await store.write({ removeEdges: more });
    expect([await best('AWARD_COUNT'), await best('MONEY')]).toEqual(before);
  });

  it('lists and finds in a random graph what the reference does', async () => {
    const graph = randomGraph(23);
    const { store } = opened();
    await store.write({ removeNodes: nodes.map(({ id }) => id) });
    await load(store, graph.nodes, graph.edges);
    const wanted = reference(graph.nodes, graph.edges);
    const ids = (found: NodePage) => ({ ...found, rows: found.rows.map(({ node }) => node.id) });
    for (const text of ['d', 'deep', 'learning deep', 'lodz', 'théorie and', 'obrien', '10', 'system graph deep']) {
      const query: SearchQuery = {
        tokens: tokens(text),
        kinds: ['PERSON', 'AWARD', 'PROGRAM'],
        page: { first: 25 },
        withTotal: true,
      };
      expect({ text, ...ids(await store.search(query)) }).toEqual({ text, ...ids(wanted.search(query)) });
    }
    for (const kind of NODE_KINDS) {
      for (const order of orders) {
        const query: ListQuery = { kind, order, page: { first: 12 }, withTotal: true };
        expect(await store.list(query)).toEqual(wanted.list(query));
      }
    }
    const r = random(29);
    let found = 0;
    for (let i = 0; i < 40; i++) {
      const kind = r.one(NODE_KINDS);
      const query: ListQuery = {
        kind,
        ...(kind === 'AWARD'
          ? { filter: randomFilter(r, graph.nodes) }
          : { where: randomNodeFilter(r, kind, graph.nodes) }),
        order: r.one(orders),
        page: { first: 8 },
        withTotal: true,
      };
      const rows = await store.list(query);
      expect({ query, rows }).toEqual({ query, rows: wanted.list(query) });
      found += rows.rows.length;
    }
    expect(found).toBeGreaterThan(40);
  }, 300_000);
}
