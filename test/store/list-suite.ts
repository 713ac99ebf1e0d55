import { beforeAll, expect, it } from '@jest/globals';
import { tokens } from '../../src/text.ts';
import { NODE_KINDS } from '../../src/model.ts';
import { isNear } from '../../src/near.ts';
import { foldedNames } from '../../src/store/node-names.ts';
import { LIST_ORDERS } from '../../src/store/store.ts';
import type { Direction, ListQuery, NodeFilter, NodePage, Page, PageKey } from '../../src/store/store.ts';
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

const KEPT: Record<string, NodeFilter> = {
  'of all awards': {},
  'of one program': { award: { programs: [programs.theory.id] } },
  'of a unit and those below it since a day': { award: { units: [units.nsf.id], since: '2021-01-01' } },
  'nobody former': { award: {}, isFormer: false },
  'leaders alone': { award: {}, roles: ['PRINCIPAL_INVESTIGATOR'] },
  'of no award': { award: { themes: [] } },
  'with a word of the name': { award: { programs: [programs.theory.id] }, text: ['a'] },
};

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

  const searched = (text: string, kinds: ListQuery['kinds'], page: Page, withTotal = false): ListQuery => ({
    ...{ kinds, page, withTotal, where: { text: tokens(text) } },
    order: { by: 'MATCH', direction: 'ASC' },
  });
  const orders = LIST_ORDERS.filter((by) => by !== 'MATCH').flatMap((by) =>
    (['ASC', 'DESC'] as Direction[]).map((direction) => ({ by, direction })),
  );
  it.each(NODE_KINDS)(
    'a list of %s by every order, whole and page by page both ways',
    async (kind) => {
      const { store } = opened();
      for (const order of orders) {
        const whole: ListQuery = { kinds: [kind], order, page: {}, withTotal: true };
        const rows = expected.list(whole);
        expect({ order, rows: await store.list(whole) }).toEqual({ order, rows });
        for (const size of [2, 5]) {
          const read = (page: Page) => store.list({ kinds: [kind], order, page });
          expect({ order, rows: await pages(read, size, false) }).toEqual({ order, rows: rows.rows });
          expect({ order, rows: await pages(read, size, true) }).toEqual({ order, rows: rows.rows });
        }
      }
    },
    120_000,
  );

  const NARROWED: Record<string, Omit<ListQuery, 'page'>> = {
    'researchers alone': { kinds: ['PERSON'], where: { personKinds: ['RESEARCHER'] } },
    'officers alone': { kinds: ['PERSON'], where: { personKinds: ['PROGRAM_OFFICER'] } },
    'program elements': { kinds: ['PROGRAM'], where: { schemes: ['nsf-element'] } },
    'institutions of a state': { kinds: ['INSTITUTION'], where: { states: ['MA'] } },
    'a word of the name': { kinds: ['INSTITUTION'], where: { text: ['univ'] } },
    'two words of two names of one node': { kinds: ['INSTITUTION'], where: { text: ['trustees', 'bost'] } },
    'a word that only the abstract has': { kinds: ['AWARD'], where: { text: ['neural'] } },
    'awards of a program since a day': {
      kinds: ['AWARD'],
      where: { award: { programs: [programs.theory.id], since: '2022-01-01' } },
    },
    'awards of a unit and a theme': {
      kinds: ['AWARD'],
      where: { AND: [{ award: { units: [units.nsf.id], themes: [themes.graph.id] } }] },
    },
    'awards of a person': { kinds: ['AWARD'], where: { award: { people: [people.eve.id] } } },
    'awards until a day, by amount': {
      kinds: ['AWARD'],
      where: { award: { until: '2021-01-01' }, text: ['de'] },
      order: { by: 'AMOUNT', direction: 'DESC' },
    },
  };
  it('lists what every filter of awards and of other kinds keeps, and what a list is narrowed to', async () => {
    const ofAwards = Object.entries(AWARD_FILTERS).map(([name, filter]): [string, ListQuery] => [
      name,
      { kinds: ['AWARD'], where: { award: filter }, page: {}, withTotal: true },
    ]);
    const ofOthers = NODE_FILTERS.map(([kind, name, where]): [string, ListQuery] => [
      `${kind} ${name}`,
      { kinds: [kind], where, page: { first: 3 }, withTotal: true },
    ]);
    const narrowed = Object.entries(NARROWED).flatMap(([name, query]) =>
      [{}, { first: 1 }, { last: 1 }, { first: 0 }, { first: 2, last: 1 }].map((page): [string, ListQuery] => [
        name,
        { ...query, page, withTotal: true },
      ]),
    );
    await sameRows([...ofAwards, ...ofOthers, ...narrowed], opened().store.list, expected.list);
  }, 120_000);

  it('orders by the awards that a filter keeps, and leaves out who has none', async () => {
    const questions = NODE_KINDS.flatMap((kind) =>
      Object.entries(KEPT).flatMap(([name, where]) =>
        [{}, { first: 2 }].map((page): [string, ListQuery] => [
          `${kind} ${name}`,
          { kinds: [kind], where, page, order: { by: 'KEPT_AWARD_COUNT', direction: 'DESC' }, withTotal: true },
        ]),
      ),
    );
    await sameRows(questions, opened().store.list, expected.list);
  }, 120_000);

  it('says what lies on either side of a page between two keys', async () => {
    const whole: ListQuery = { kinds: ['AWARD'], order: { by: 'AMOUNT', direction: 'ASC' }, page: {} };
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
      const whole = searched(text, [], {}, true);
      const ids = (rows: NodePage['rows']) => ({ text, ids: rows.map(({ node }) => node.id) });
      const found = tokens(text).length === 0 ? { rows: [], total: 0 } : expected.list(whole);
      const answer = await store.list(whole);
      expect(ids(answer.rows)).toEqual(ids(found.rows));
      expect(answer.total).toBe(found.total);
      if (found.rows.length === 0) continue;
      const read = (page: Page) => store.list({ ...whole, page });
      expect(ids(await pages(read, 2, false))).toEqual(ids(found.rows));
      expect(ids(await pages(read, 2, true))).toEqual(ids(found.rows));
    }
  }, 120_000);

  it('searches for several wordings of one question, each row by the best', async () => {
    const { store } = opened();
    const wordings = [
      [
        ['smith', 'jones'],
        ['jones', 'smith'],
      ],
      [['deep', 'lear'], ['graph']],
      [['theory'], ['neural', 'graphs'], ['boston']],
    ];
    await sameRows(
      wordings.flatMap((texts) =>
        [{}, { first: 2 }, { last: 3 }].map((page): [string, ListQuery] => [
          JSON.stringify(texts),
          { ...searched('', [], page, true), where: { OR: texts.map((text) => ({ text })) } },
        ]),
      ),
      store.list,
      expected.list,
    );
  });

  it('counts the awards that have one of some phrases in title or abstract', async () => {
    const phrases = [[['deep', 'learning']], [['deep', 'lear'], ['graph'], ['graphs']], [['learning', 'a']], [['½']]];
    const counts = phrases.map(
      (some) =>
        expected.list({ kinds: ['AWARD'], where: { award: { phrases: some } }, page: {}, withTotal: true }).total,
    );
    expect(counts.slice(0, 3)).toEqual([3, 2, 0]);
    expect(await opened().store.mentionCounts(phrases)).toEqual(counts);
  });

  it('finds the words of names that are nearly a word', async () => {
    const { store } = opened();
    const words = [...new Set(nodes.flatMap((node) => foldedNames(node).tokens))].sort();
    const near = (word: string, most: number) => words.filter((one) => one[0] === word[0] && isNear(one, word, most));
    expect(near('lerning', 1)).toEqual(['learning']);
    for (const [word, most] of [
      ['lerning', 1],
      ['grahp', 1],
      ['thory', 1],
      ['univrsty', 2],
      ['xqzt', 1],
    ] as const)
      expect({ word, near: await store.wordsNear(word, most) }).toEqual({ word, near: near(word, most) });
  });

  it('ranks what equals the query, begins with it, has it in its name, has it in its abstract', async () => {
    const { store } = opened();
    const ids = async (text: string, kinds: ListQuery['kinds'] = []) =>
      (await store.list(searched(text, kinds, {}))).rows.map(({ node }) => node.id);
    expect((await ids('graph'))[0]).toBe(themes.graph.id);
    expect((await ids('graph'))[1]).toBe(awards.b1.id);
    expect((await ids('O’Brien')).sort()).toEqual([awards.a1.id, people.ben.id]);
    expect((await ids('O’Brien'))[0]).toBe(people.ben.id);
    expect(await ids('stacey', ['PERSON'])).toEqual([people.officer.id]);
    expect(await ids('stacey', ['AWARD', 'THEME'])).toEqual([]);
  });

  it('answers a search for long words and for many as for any other', async () => {
    const { store } = opened();
    const long = { ...themes.graph, id: 'theme:phrase:long', label: `Length ${'𝓍é'.repeat(150)} here` };
    await store.write({ putNodes: [long] });
    const ids = async (text: string) => (await store.list(searched(text, [], {}))).rows.map(({ node }) => node.id);
    expect(await ids('𝓍é'.repeat(150))).toEqual([long.id]);
    expect(await ids(`${'𝓍é'.repeat(140)} length`)).toEqual([long.id]);
    expect(await ids(`${'𝓍é'.repeat(149)}z`)).toEqual([]);
    expect(await ids('É'.repeat(5000))).toEqual([]);
    expect(await ids('here '.repeat(2000))).toEqual([long.id]);
    expect(await ids(Array.from({ length: 1500 }, (_, i) => `here${i}`).join(' '))).toEqual([]);
    await store.write({ removeNodes: [long.id] });
  });

  it('orders by number of awards and money as the graph is now, after every write', async () => {
    const { store } = opened();
    const best = async (by: 'AWARD_COUNT' | 'MONEY', currency = 'GBP') => {
      const order = { by, direction: 'DESC' } as const;
      const { rows } = await store.list({ kinds: ['PERSON'], order, currency, page: { first: 1 } });
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
      const query = searched(text, ['PERSON', 'AWARD', 'PROGRAM'], { first: 25 }, true);
      expect({ text, ...ids(await store.list(query)) }).toEqual({ text, ...ids(wanted.list(query)) });
    }
    for (const kind of NODE_KINDS) {
      for (const order of orders) {
        const query: ListQuery = { kinds: [kind], order, page: { first: 12 }, withTotal: true };
        expect(await store.list(query)).toEqual(wanted.list(query));
      }
    }
    const r = random(29);
    let found = 0;
    for (let i = 0; i < 40; i++) {
      const kind = r.one(NODE_KINDS);
      const query: ListQuery = {
        kinds: [kind],
        where: kind === 'AWARD' ? { award: randomFilter(r, graph.nodes) } : randomNodeFilter(r, kind, graph.nodes),
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
