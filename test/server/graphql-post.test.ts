import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { encodingOf } from '../../src/server/graphql-post.ts';
import { filledServer } from './filled-server.ts';

const own = filledServer();

const JSON_TYPE = { 'content-type': 'application/json' };
const BODY = JSON.stringify({ query: '{ people(first: 3) { nodes { name } } }' });
/** An answer of more than a kilobyte. */
const LONG = JSON.stringify({ query: '{ __schema { types { name } } }' });

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
}
/** Posts to `/graphql`: a body as it is, or (a list) in pieces of which the length is not told. */
async function post(
  body: string | Buffer | readonly string[],
  headers: Record<string, string> = JSON_TYPE,
): Promise<Answer> {
  const sent = request(`${own.server.url}/graphql`, { method: 'POST', headers });
  if (Array.isArray(body)) for (const piece of body as readonly string[]) sent.write(piece);
  sent.end(Array.isArray(body) ? undefined : body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { status: response.statusCode, headers: response.headers, bytes: Buffer.concat(parts) };
}
const read = ({ bytes }: Answer) =>
  JSON.parse(bytes.toString()) as { data?: unknown; error?: object; errors?: object[] };

test('a question is answered the same whole, in pieces, packed, and with the type written otherwise', async () => {
  const whole = read(await post(BODY));
  expect(whole).toHaveProperty('data.people.nodes.0.name');
  const others = [
    await post([BODY.slice(0, 20), BODY.slice(20)]),
    await post(gzipSync(BODY), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
    await post(BODY, { 'content-type': 'application/json; charset=utf-8' }),
    await post(BODY, { 'content-type': 'Application/JSON;charset="UTF-8"' }),
  ];
  for (const other of others) expect(read(other).data).toEqual(whole.data);
});

test('what every answer says of itself is in its headers', async () => {
  const { headers } = await post(BODY);
  expect(headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'Accept, Accept-Encoding',
  });
  expect(headers['etag']).toBeUndefined();
});

test('a long answer is packed as the client likes it best', async () => {
  const plain = (await post(LONG)).bytes.toString();
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };
  for (const [name, open] of Object.entries(unpack)) {
    const { headers, bytes } = await post(LONG, { ...JSON_TYPE, 'accept-encoding': name });
    expect(headers['content-encoding']).toBe(name);
    expect(open(bytes).toString()).toBe(plain);
  }
  const short = await post(BODY, { ...JSON_TYPE, 'accept-encoding': 'gzip' });
  expect(short.headers['content-encoding']).toBeUndefined();
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=0.8, br;q=0.5', 'gzip'],
  ['deflate, gzip;q=0', 'deflate'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', null],
  ['zstd', null],
  ['br;q=x', null],
  ['', null],
])('of "%s" it takes %s', (accepted, encoding) => {
  expect(encodingOf(accepted)).toBe(encoding);
});

test('a body that is no question is refused with the reason', async () => {
  const broken = await post('{ "query": ');
  expect([broken.status, read(broken).error]).toMatchObject([400, { code: 'BAD_REQUEST' }]);
  for (const body of ['', '{}', '[]', '"text"', 'null']) expect((await post(body)).status).toBe(400);
  const large = await post(JSON.stringify({ query: 'x'.repeat(300 * 1024) }));
  expect([large.status, read(large).error]).toMatchObject([413, { code: 'REQUEST_LIMIT' }]);
  const foreign = await post(BODY, { 'content-type': 'text/plain' });
  expect(foreign.status).toBe(400);
});

test('who goes away before the end of the question is forgotten', async () => {
  const sent = request(`${own.server.url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_TYPE, 'content-length': '100' },
  });
  sent.on('error', () => undefined);
  sent.write('{');
  await new Promise((resolve) => setTimeout(resolve, 20));
  sent.destroy();
  expect(await text((await fetch(`${own.server.url}/health/ready`)).body!)).toContain('ok');
});
