import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ingest } from '../../ingest/ingest.ts';
import { sha256 } from '../../src/ids.ts';
import { filledServer } from './filled-server.ts';

const own = filledServer();

const ASK = { 'apollo-require-preflight': 'yes' };
const QUERY = '{ award(number: "0031883") { title } people(first: 3) { totalCount } }';
const addressOf = (parameters: Record<string, string>) =>
  `${own.server.url}/graphql?${new URLSearchParams(parameters).toString()}`;
const get = (parameters: Record<string, string>, headers: Record<string, string> = ASK) =>
  fetch(addressOf(parameters), { headers });

describe('GET and persisted queries', () => {
  const hash = createHash('sha256').update(QUERY).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });

  test('a query is asked for by its hash once the server has its text', async () => {
    const unknown = await get({ extensions });
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(unknown.headers.get('etag')).toBeNull();
    expect(await (await get({ query: QUERY, extensions })).json()).toHaveProperty('data.award.title');
    expect(await (await get({ extensions })).json()).toHaveProperty('data.award.title');
  });

  test('a hash that is not that of the text is refused', async () => {
    const response = await get({ query: '{ stats { edgeCount } }', extensions });
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'provided sha does not match query', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('a request that any page can make a browser send is refused', async () => {
    const response = await get({ query: QUERY }, {});
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });
});

describe('caching', () => {
  const ask = async (tag?: string, parameters: Record<string, string> = { query: QUERY }) => {
    const response = await get(parameters, { ...ASK, ...(tag === undefined ? {} : { 'if-none-match': tag }) });
    return { status: response.status, tag: response.headers.get('etag'), text: await response.text(), response };
  };

  test('who has the answer about the present graph is told so', async () => {
    const first = await ask();
    expect(first.tag).toMatch(/^W\/"\d+-[\w-]{22}"$/);
    expect(first.response.headers.get('cache-control')).toBe('no-cache');
    expect(first.response.headers.get('vary')).toMatch(/Accept\b.*Accept-Encoding/);
    const again = await ask(`"other", ${first.tag!}`);
    expect([again.status, again.text, again.tag]).toEqual([304, '', first.tag]);
  });

  test('another question, and one that fails, has another tag or none', async () => {
    const { tag } = await ask();
    const other = await ask(tag!, { query: '{ award(number: "0031883") { id } }' });
    expect(other.status).toBe(200);
    expect(other.tag).not.toBe(tag);
    expect((await ask(undefined, { query: '{ people(after: "x") { totalCount } }' })).tag).toBeNull();
    expect((await ask(undefined, { query: '{ nothing }' })).tag).toBeNull();
  });

  test('an answer to a POST has no tag', async () => {
    const response = await fetch(`${own.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(await response.json()).toHaveProperty('data.award.title');
    expect(response.headers.get('etag')).toBeNull();
  });

  test('a file of a network is cached in the same way', async () => {
    const address = `${own.server.url}/network.csv?kind=person-person`;
    const tag = (await fetch(address)).headers.get('etag');
    expect(tag).toMatch(/^W\/"/);
    expect((await fetch(address, { headers: { 'if-none-match': tag! } })).status).toBe(304);
  });

  test('an answer is good until a document comes in, and answers meanwhile are whole', async () => {
    const query = '{ people(first: 1) { totalCount } }';
    const before = await ask(undefined, { query });
    const text = record('2099001', 'Ingeborg Muster');
    const ingested = ingest(own.opened.store, documents([text]));
    const during = await Promise.all(Array.from({ length: 20 }, () => ask(before.tag!, { query })));
    for (const { status } of during) expect([200, 304]).toContain(status);
    expect((await ingested).ingested).toBe(1);
    const after = await ask(before.tag!, { query });
    expect(after.status).toBe(200);
    expect(after.tag).not.toBe(before.tag);
    expect(countOf(after.text)).toBe(countOf(before.text) + 1);
    expect((await ask(after.tag!, { query })).status).toBe(304);
  });

  test('what is quarantined can change without the graph, so an answer that tells of it has no tag', async () => {
    expect((await ask(undefined, { query: '{ stats { quarantined } }' })).tag).toBeNull();
    expect((await ask(undefined, { query: '{ ...s } fragment s on Query { stats { quarantined } }' })).tag).toBeNull();
  });
});

const countOf = (text: string) =>
  (JSON.parse(text) as { data: { people: { totalCount: number } } }).data.people.totalCount;

function record(number: string, name: string): string {
  const pi = {
    pi_role: 'Principal Investigator',
    pi_full_name: name,
    pi_first_name: name.split(' ')[0],
    pi_last_name: name.split(' ')[1],
    nsf_id: '000999999',
  };
  return JSON.stringify({
    awd_id: number,
    agcy_id: 'NSF',
    awd_titl_txt: 'A study of tags',
    awd_eff_date: '01/01/2024',
    awd_exp_date: '12/31/2025',
    awd_amount: 1000,
    pi: [pi],
  });
}
async function* documents(texts: readonly string[]) {
  for (const [place, text] of texts.entries())
    yield await Promise.resolve({ place: `test#${String(place)}`, text, digest: sha256(text), problems: [] });
}

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a large answer is compressed with %s for those who read that', async (encoding, open) => {
  const body = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });
  const headers = { 'content-type': 'application/json', 'accept-encoding': encoding };
  const [got, bytes] = await new Promise<[string | undefined, Buffer]>((resolve, reject) => {
    const sent = request(`${own.server.url}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve([response.headers['content-encoding'], Buffer.concat(parts)]);
      });
    });
    sent.on('error', reject).end(body);
  });
  expect(got).toBe(encoding);
  const text = open(bytes).toString('utf8');
  expect(JSON.parse(text)).toHaveProperty('data.__schema');
  expect(bytes.length).toBeLessThan(text.length / 4);
});
