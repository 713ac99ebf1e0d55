/**
 * Clients that mean harm, or do it: each kind that once starved, killed or confused the server, asked of each store. The
 * folders of `shared/cases/hostile` that these are from stand in the names.
 */
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningServer } from '../../src/server/server.ts';
import { startServer } from '../../src/server/server.ts';
import { lane } from '../../src/server/lane.ts';
import { recent } from '../../src/recent.ts';
import type { Store } from '../../src/store/store.ts';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';

/** What a test has opened, ended after it whatever becomes of it: the last first. */
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of opened.splice(0).reverse()) await end();
});
async function openStore(): Promise<Store> {
  const { store, end } = await availableStores()[0]!.open();
  opened.push(end);
  return store;
}
async function serve(store: Store, env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const server = await startServer({ store, port: 0, host: '127.0.0.1', env });
  opened.push(() => server.close());
  return server;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost?: { used: number } };
}

describe.each(availableStores().map((store) => [store.name, store] as const))('on %s', (_name, available) => {
  let filled: OpenedStore;
  let server: RunningServer;
  beforeAll(async () => {
    filled = await available.open();
    await fill(filled.store);
    server = await startServer({ store: filled.store, port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    await filled.end();
  });
  /** Variables may be JSON already: some are nested too deeply for our own writer. */
  async function ask(query: string, variables: unknown = {}) {
    const written = typeof variables === 'string' ? variables : JSON.stringify(variables);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":${JSON.stringify(query)},"variables":${written}}`,
    });
    return { status: response.status, ...((await response.json()) as Answer) };
  }
  const refusal = async (query: string, variables: unknown = {}) => {
    const { status, errors } = await ask(query, variables);
    return [status, errors?.[0]?.extensions['code'], errors?.[0]?.extensions['field']];
  };
  const costOf = async (query: string, variables: unknown = {}) => (await ask(query, variables)).extensions?.cost?.used;

  test('api-minor: half a pair of surrogates and endless nesting are the mistakes of who asks', async () => {
    const half = '\ud83d';
    for (const query of [
      'query ($x: String!) { award(number: $x) { id } }',
      'query ($x: String!) { search(query: $x) { totalCount } }',
      'query ($x: String!) { institution(identifier: { scheme: "uei", value: $x }) { id } }',
    ])
      expect(await refusal(query, { x: half })).toEqual([400, 'BAD_USER_INPUT', undefined]);
    const deep = `{"x":${'['.repeat(9000)}${']'.repeat(9000)}}`;
    expect(await refusal('query ($x: [ID!]) { people(filter: { institutions: $x }) { totalCount } }', deep)).toEqual([
      400,
      'BAD_USER_INPUT',
      undefined,
    ]);
    expect(await refusal(`{ a(b: "\\ud83d") }`)).toEqual([400, 'GRAPHQL_PARSE_FAILED', undefined]);
    expect((await fetch(`${server.url}/graphql/x`, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  test('cost-facets: what takes long costs as much, and the field is named', async () => {
    const facets = (by: string, more = '') => `{ awards(first: 0) { facets(by: [${by}]${more}) { bucketCount } } }`;
    const one = await costOf(facets('YEAR'));
    expect(one).toBeGreaterThanOrEqual(1000);
    // The same dimension twice is counted once.
    expect(await costOf(facets('YEAR, YEAR'))).toBe(one);
    expect(await costOf(facets('YEAR, STATE'))).toBeGreaterThan(1.9 * one!);
    const all = 'YEAR, PROGRAM, UNIT, INSTITUTION, STATE, THEME, INSTRUMENT, ROLE';
    expect(await refusal(facets(all, ', across: THEME'))).toEqual([400, 'COST_LIMIT', 'awards.facets']);
    const fifteen = Array.from(
      { length: 15 },
      (_, i) => `a${String(i)}: awards(first: 0) { facets(by: [THEME], across: INSTITUTION) { bucketCount } }`,
    );
    expect(await refusal(`{ ${fifteen.join(' ')} }`)).toEqual([400, 'COST_LIMIT', 'a0.facets']);
    const text = 'query ($t: String!) { awards(filter: { text: $t }) { totalCount } }';
    expect(await costOf(text, { t: 'deep learning' })).toBe(130);
    expect(await costOf(text, { t: 'deep '.repeat(5000) })).toBe(70);
    // Of a text that is compared a few words are looked for, however many it has.
    const similar = 'query ($t: String!) { similarAwards(text: $t) { count } }';
    const abstract = Array.from({ length: 400 }, (_, i) => `learning${String(i)} deep networks`).join(' ');
    expect(await costOf(similar, { t: abstract })).toBe(await costOf(similar, { t: 'deep learning networks' }));
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].join(' ');
    expect(await refusal(text, { t: letters })).toEqual([400, 'COST_LIMIT', 'awards']);
    const words = Array.from({ length: 20_000 }, (_, i) => `word${String(i)}`).join(' ');
    expect(await refusal(text, { t: words })).toEqual([400, 'COST_LIMIT', 'awards']);
    const network = (first: number, links: number) =>
      costOf(
        `{ network(kind: PERSON_PERSON, all: true, first: ${String(first)}, firstLinks: ${String(links)}) { isCut } }`,
      );
    expect(await network(1000, 20_000)).toBeGreaterThan(5 * (await network(10, 10))!);
  });

  test('neo4j-long-words: long words and numbers are answered alike on both stores', async () => {
    for (const field of ['search(query: $q)', 'people(filter: { text: $q })']) {
      const query = `query ($q: String!) { ${field} { totalCount } }`;
      const { errors } = await ask(query, { q: 'É'.repeat(5000) });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
      expect((await ask(query, { q: 'ab '.repeat(2000) })).errors).toBeUndefined();
    }
    const long = await ask('query ($n: String!) { award(number: $n) { id } }', { n: 'A'.repeat(5000) });
    expect(long.data).toEqual({ award: null });
  });
});

test('server-oom: what is kept of queries is bounded by bytes, whatever their number', () => {
  const kept = recent<string>(1000, (key, value) => key.length + value.length);
  for (let i = 0; i < 500; i += 1) kept.set(`key ${String(i)}`, 'x'.repeat(i));
  expect(kept.weight).toBeLessThanOrEqual(1000);
  expect(kept.get('key 499')).toHaveLength(499);
  // What is larger than everything is not kept, and drives nothing out.
  kept.set('large', 'x'.repeat(2000));
  expect([kept.get('large'), kept.get('key 499')?.length]).toEqual([undefined, 499]);
});

test('cost-facets: one question waits for one of each other client, not for all that one of them has asked', async () => {
  const order: string[] = [];
  const { signal } = new AbortController();
  const one = lane(1);
  const work = (name: string) => () => {
    order.push(name);
    return Promise.resolve();
  };
  const asked = Array.from({ length: 15 }, (_, i) => one.run('hostile', signal, work(`hostile ${String(i)}`)));
  asked.push(one.run('other', signal, work('other')));
  await Promise.all(asked);
  expect(order.indexOf('other')).toBeLessThanOrEqual(2);
  expect(order).toHaveLength(16);
});

test('cost-facets: dear questions leave a reader to cheap ones, however many they are', async () => {
  const filled = await openStore();
  await fill(filled);
  let running = 0;
  let most = 0;
  const store: Store = {
    ...filled,
    calls: 0,
    within: () => store,
    async facets(query) {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      running -= 1;
      return filled.facets(query);
    },
  };
  const server = await serve(store, { GRANTGRAPH_READERS: '2' });
  const post = async (query: string) =>
    (
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    ).json() as Promise<Answer>;
  const dear = '{ awards(first: 0) { facets(by: [THEME], across: INSTITUTION) { bucketCount } } }';
  const asked = Array.from({ length: 4 }, () => post(dear));
  expect((await post('{ search(query: "ada", first: 1) { totalCount } }')).errors).toBeUndefined();
  for (const { errors } of await Promise.all(asked)) expect(errors).toBeUndefined();
  expect(most).toBe(1);
});

test('who waits in a lane and gives up is let go, and the lane goes on', async () => {
  const one = lane(1);
  const leave = new AbortController();
  let finish: () => void = () => undefined;
  const first = one.run('a', new AbortController().signal, () => new Promise<void>((resolve) => (finish = resolve)));
  const second = one.run('b', leave.signal, () => Promise.resolve());
  expect(one.waiting).toBe(1);
  leave.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  expect(one.waiting).toBe(0);
  finish();
  await first;
  expect(await one.run('c', new AbortController().signal, () => Promise.resolve(7))).toBe(7);
});

test('a body that does not come to its end is cut', async () => {
  const server = await serve(await openStore(), { GRANTGRAPH_BODY_TIME: '1' });
  const cut = new Promise<number | undefined>((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': '100' };
    const sent = request(`${server.url}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
      resolve(response.resume().statusCode);
    });
    sent.on('error', () => resolve(undefined)).write('{');
  });
  expect(await cut).toBe(408);
});
