import { describe, expect, test } from '@jest/globals';
import { startServer } from '../../src/server/server.ts';
import type { Deadline, Store } from '../../src/store/store.ts';
import { filledServer } from './filled-server.ts';

const own = filledServer();

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions: { code?: string } }[];
  extensions?: { cost?: { budget: number; used: number } };
}
const send = (query: string, variables: object = {}, at = own.server) =>
  fetch(`${at.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
const post = async (query: string, variables: object = {}, at = own.server) =>
  (await (await send(query, variables, at)).json()) as Answer;
/** Message, code and numbers of the first error; whatever is refused before it is run is a bad request. */
async function errorOf(query: string, variables: object = {}, at = own.server) {
  const response = await send(query, variables, at);
  const [error] = ((await response.json()) as Answer).errors ?? [];
  expect(response.status).toBe(error && error.extensions.code !== 'TIME_LIMIT' ? 400 : 200);
  return error && { message: error.message, ...error.extensions };
}

const nested = (levels: number) =>
  `{ person(id: "person:m:ada") ${'{ collaborators(first: 1) { nodes '.repeat(levels)}{ id }${' } }'.repeat(levels)} }`;
const many = (count: number, of: (place: number) => string) =>
  Array.from({ length: count }, (_, place) => of(place)).join(' ');
const TOO_DEEP = {
  code: 'DEPTH_LIMIT',
  message: 'expected a query of 12 levels at most, found 14',
  limit: 12,
  found: 14,
};

describe('a query is refused before anything is read, with 400 (http-500-limits)', () => {
  test.each(['mutation', 'subscription'])('where it is a %s: nothing here changes', async (operation) => {
    const message = `expected a query, found a ${operation}: this API changes nothing and sends nothing by itself`;
    for (const field of ['addAward(id: 1)', '__typename'])
      expect(await errorOf(`${operation} { ${field} }`)).toEqual({ code: 'READ_ONLY', message });
  });

  test('where it has too many levels, in fragments too', async () => {
    expect(await errorOf(nested(5))).toBeUndefined();
    expect(await errorOf(nested(6))).toEqual(TOO_DEEP);
    const spread = `${nested(5).replace('{ id }', '{ ...more }')}
      fragment more on Person { collaborators { nodes { id } } }`;
    expect(await errorOf(spread)).toEqual(TOO_DEEP);
  });

  test('where it has too many fields at its root, under whatever names and in whatever fragments', async () => {
    const message = 'expected 15 fields at the root of a query at most, found 16';
    const fields = many(16, (place) => `a${String(place)}: stats { edgeCount }`);
    const refused = { code: 'ROOT_FIELD_LIMIT', message, limit: 15, found: 16 };
    expect(await errorOf(`{ ${fields} }`)).toEqual(refused);
    expect(await errorOf(`{ ...all } fragment all on Query { ${fields} }`)).toEqual(refused);
  });

  test('where it has too many aliases; a fragment counts as often as it is spread', async () => {
    const aliases = many(16, (place) => `a${String(place)}: edgeCount`);
    const message = 'expected 30 aliases in a query at most, found 32';
    const refused = { code: 'ALIAS_LIMIT', message, limit: 30, found: 32 };
    expect(await errorOf(`{ stats { ${aliases} } }`)).toBeUndefined();
    const twice = `{ stats { ...s } award(number: "1") { a: id } ...again } fragment again on Query { stats { ...s } }`;
    expect(await errorOf(`${twice.replace('{ a: id }', '{ id }')} fragment s on Stats { ${aliases} }`)).toEqual(
      refused,
    );
  });

  test('where fragments are spread so often that walking them all would take for ever', async () => {
    const fragments = many(
      60,
      (place) => `fragment f${String(place)} on Stats { ...f${String(place + 1)} ...f${String(place + 1)} }`,
    );
    const query = `{ stats { ...f0 } } ${fragments} fragment f60 on Stats { a: edgeCount }`;
    expect(await errorOf(query)).toMatchObject({ code: 'ALIAS_LIMIT', found: 2 ** 60 });
  });

  test('where it has too many words', async () => {
    expect(await errorOf(`{ stats { ${'edgeCount '.repeat(2000)} } }`)).toEqual({
      code: 'TOKEN_LIMIT',
      message: 'expected a query of 2000 words and signs at most, found more',
      limit: 2000,
    });
  });

  test('where a page is too large, also one that a variable asks for', async () => {
    const refused = {
      code: 'PAGE_LIMIT',
      message: 'expected a page of 200 at most, found 201',
      limit: 200,
      found: 201,
    };
    expect(await errorOf('{ people(first: 201) { nodes { id } } }')).toEqual(refused);
    expect(await errorOf('query ($n: Int) { people(last: $n) { nodes { id } } }', { n: 201 })).toEqual(refused);
    const small = await startServer({ store: own.opened.store, port: 0, host: '127.0.0.1', limits: { page: 10 } });
    expect(await errorOf('{ people(first: 11) { nodes { id } } }', {}, small)).toMatchObject({ limit: 10, found: 11 });
    expect(await errorOf('{ people(first: 10) { nodes { id } } }', {}, small)).toBeUndefined();
    await small.close();
  });

  test('where it would cost too much', async () => {
    const query = `query ($n: Int) { people(first: $n) { nodes { collaborators(first: $n) { nodes {
      collaborators(first: $n) { nodes { id } } } } } } }`;
    const { data, extensions } = await post(query, { n: 10 });
    expect(data).not.toBeNull();
    // people: 10 for the page and, for each of 10: itself and its page of 10, which has a page of 10 for each of 10.
    expect(extensions?.cost).toEqual({ budget: 50_000, used: 10 + 10 * (1 + 10 + 10 * (1 + 10 + 10 * 1)) });
    const before = own.opened.store.calls;
    expect(await errorOf(query, { n: 100 })).toEqual({
      code: 'COST_LIMIT',
      message:
        'expected a query that costs 50000 at most, found 1111110, most of it for people.nodes.collaborators.nodes',
      limit: 50_000,
      found: 1_111_110,
      field: 'people.nodes.collaborators.nodes',
    });
    // What graph it is; and what is loaded, which an earlier answer may have told already.
    expect(own.opened.store.calls - before).toBeLessThanOrEqual(2);
  });
});

test('variables that do not fit are told as such', async () => {
  const { errors } = await post('query ($n: Int!) { people(first: $n) { nodes { id } } }', { n: 'many' });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(errors?.[0]?.message).toContain('Int cannot represent non-integer value: "many"');
});

test('a request that is too large is refused with its size', async () => {
  const response = await fetch(`${own.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ' '.repeat(300_000) }),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual({
    error: {
      code: 'REQUEST_LIMIT',
      message: 'expected a request of 262144 bytes at most, found 300012',
      limit: 262_144,
      found: 300_012,
    },
  });
});

test('an answer that takes too long is given up, and says so', async () => {
  const never = ({ signal }: Deadline): Store => ({
    ...own.opened.store,
    calls: 0,
    within: never,
    linked: () =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      }),
  });
  const store = { ...own.opened.store, within: never };
  const hasty = await startServer({ store, port: 0, host: '127.0.0.1', limits: { seconds: 1 } });
  expect(await errorOf(nested(1), {}, hasty)).toEqual({
    code: 'TIME_LIMIT',
    message: 'expected an answer within 1 s, found that it takes longer: ask for less at once',
  });
  await hasty.close();
});
