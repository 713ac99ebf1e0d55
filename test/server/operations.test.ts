/** What whoever runs a server for others relies on: headers, who may come in, health, metrics and the log. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunningServer } from '../../src/server/server.ts';
import { startServer } from '../../src/server/server.ts';
import { filledServer } from './filled-server.ts';

const own = filledServer();

/** A server with settings of its own, for one test. */
async function withServer(
  env: Record<string, string>,
  use: (at: RunningServer, log: readonly string[]) => Promise<void>,
) {
  const lines: string[] = [];
  const log = { write: (line: string) => void lines.push(line) };
  const server = await startServer({ store: own.opened.store, port: 0, host: '127.0.0.1', env, log });
  try {
    await use(server, lines);
  } finally {
    await server.close();
  }
}
interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
/** Asks with whatever headers, `Host` too, which fetch does not let one set. */
function ask(url: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
    });
    sent.on('error', reject).end(body);
  });
}
const JSON_TYPE = { 'content-type': 'application/json' };
const post = (at: RunningServer, query: string, headers: Record<string, string> = {}, more: object = {}) =>
  ask(`${at.url}/graphql`, { ...JSON_TYPE, ...headers }, 'POST', JSON.stringify({ query, ...more }));
const TYPENAME = '{ __typename }';

describe('the headers of every answer', () => {
  test('keep scripts, frames and referrers out, whatever is answered', async () => {
    const { url } = own.server;
    const answers = [
      await post(own.server, TYPENAME),
      await ask(`${url}/graphql`, { accept: 'text/html' }),
      await ask(`${url}/explorer/`),
      await ask(`${url}/network.csv`),
      await ask(`${url}/nothing`),
      await ask(`${url}/health/live`),
      await ask(`${url}/graphql`, JSON_TYPE, 'POST', '{'),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringContaining('camera=()') as unknown,
        'content-security-policy': expect.stringMatching(/^default-src 'self';.*frame-ancestors 'none'$/) as unknown,
      });
      expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval/);
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  test('let pages of other origins frame and ask where the settings say so', async () => {
    const env = { GRANTGRAPH_FRAME_ANCESTORS: 'https://a.org', GRANTGRAPH_CORS_ORIGINS: 'https://a.org' };
    await withServer(env, async (at) => {
      const { headers } = await post(at, TYPENAME, { origin: 'https://a.org' });
      expect(headers).toMatchObject({
        'access-control-allow-origin': 'https://a.org',
        vary: expect.stringContaining('Origin') as unknown,
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self' https://a.org");
      expect(headers).not.toHaveProperty('x-frame-options');
      expect((await ask(`${at.url}/graphql`, { origin: 'https://a.org' }, 'OPTIONS')).status).toBe(204);
      expect((await post(at, TYPENAME, { origin: 'https://b.org' })).headers).not.toHaveProperty(
        'access-control-allow-origin',
      );
    });
  });
});

describe('who may come in', () => {
  test('a browser that was led here under a foreign name may not', async () => {
    const { status, body } = await post(own.server, TYPENAME, { host: 'evil.example' });
    expect([status, JSON.parse(body)]).toMatchObject([421, { error: { code: 'HOST_NOT_SERVED' } }]);
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:4000'])
      expect((await post(own.server, TYPENAME, { host })).status).toBe(200);
    await withServer({ GRANTGRAPH_HOSTS: 'graph.example.org' }, async (at) => {
      expect((await post(at, TYPENAME, { host: 'Graph.example.org' })).status).toBe(200);
      expect((await post(at, TYPENAME)).status).toBe(421);
      expect((await ask(`${at.url}/health/ready`)).status).toBe(200);
    });
  });

  test('with a token nobody without it may, but for health', async () => {
    const token = 'a-token-of-this-test';
    await withServer({ GRANTGRAPH_TOKEN: token }, async (at) => {
      const without = await post(at, TYPENAME);
      expect([without.status, without.headers['www-authenticate']]).toEqual([401, 'Bearer']);
      for (const path of ['/', '/explorer/', '/network.csv', '/metrics'])
        expect((await ask(at.url + path)).status).toBe(401);
      expect((await post(at, TYPENAME, { authorization: `Bearer ${token}` })).status).toBe(200);
      expect((await ask(`${at.url}/health/live`)).status).toBe(200);
    });
  });

  test("with a proxy's header only whoever comes through the proxy and has signed in may", async () => {
    const env = { GRANTGRAPH_USER_HEADER: 'X-User', GRANTGRAPH_TRUSTED_PROXIES: 'loopback' };
    await withServer(env, async (at) => {
      expect((await post(at, TYPENAME)).status).toBe(401);
      expect((await post(at, TYPENAME, { 'x-user': 'ada' })).status).toBe(200);
    });
    await withServer({ ...env, GRANTGRAPH_TRUSTED_PROXIES: '10.0.0.0/8' }, async (at) => {
      expect((await post(at, TYPENAME, { 'x-user': 'ada' })).status).toBe(401);
    });
    await expect(withServer({ GRANTGRAPH_USER_HEADER: 'X-User' }, () => Promise.resolve())).rejects.toThrow(
      'expected GRANTGRAPH_TRUSTED_PROXIES beside it',
    );
  });

  test('a client that asks too often is told when it may again; one on this machine never is', async () => {
    const env = { GRANTGRAPH_RATE_LIMIT: '3', GRANTGRAPH_TRUSTED_PROXIES: 'loopback' };
    await withServer(env, async (at) => {
      const from = (address: string) => post(at, TYPENAME, { 'x-forwarded-for': address });
      for (let i = 0; i < 3; i += 1) expect((await from('198.51.100.7')).status).toBe(200);
      const refused = await from('198.51.100.7');
      expect([refused.status, JSON.parse(refused.body)]).toMatchObject([429, { error: { code: 'RATE_LIMIT' } }]);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(10);
      expect((await from('198.51.100.8')).status).toBe(200);
      // All the addresses of one IPv6 network are one client's.
      for (let i = 0; i < 3; i += 1) expect((await from(`2001:db8::${String(i)}`)).status).toBe(200);
      expect((await from('2001:db8:0:0:ffff::9')).status).toBe(429);
      for (let i = 0; i < 5; i += 1) expect((await post(at, TYPENAME)).status).toBe(200);
    });
  });

  test('where a list of queries is given no other is answered', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grantgraph-list-'));
    const file = join(folder, 'queries.json');
    await writeFile(file, JSON.stringify({ one: TYPENAME }));
    await withServer({ GRANTGRAPH_PERSISTED_QUERIES: file }, async (at) => {
      expect((await post(at, TYPENAME)).status).toBe(200);
      const { status, body } = await post(at, '{ stats { edgeCount } }');
      expect([status, JSON.parse(body)]).toMatchObject([
        400,
        { errors: [{ extensions: { code: 'QUERY_NOT_LISTED' } }] },
      ]);
      const sha256Hash = createHash('sha256').update(TYPENAME).digest('hex');
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const byHash = await ask(`${at.url}/graphql`, JSON_TYPE, 'POST', JSON.stringify({ extensions }));
      expect(JSON.parse(byHash.body)).toMatchObject({ data: { __typename: 'Query' } });
    });
    await rm(folder, { recursive: true });
  });

  test('introspection and the pages can be switched off', async () => {
    await withServer({ GRANTGRAPH_INTROSPECTION: 'no', GRANTGRAPH_PAGES: 'no' }, async (at) => {
      expect((await post(at, '{ __schema { description } }')).status).toBe(400);
      expect((await ask(`${at.url}/explorer/`)).status).toBe(404);
      expect((await ask(`${at.url}/graphql`, { accept: 'text/html' })).headers['content-type']).not.toContain('html');
    });
  });
});

describe('for whoever watches it', () => {
  test('the id of a request is taken over, or made', async () => {
    expect((await post(own.server, TYPENAME, { 'x-request-id': 'abc-1' })).headers['x-request-id']).toBe('abc-1');
    const made = await post(own.server, TYPENAME, { 'x-request-id': 'a b"c' });
    expect(made.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
  });

  test('the metrics tell of requests, cost, waits, caches, store and ingest', async () => {
    await post(own.server, '{ people(first: 1) { nodes { id } } }');
    const { body, headers } = await ask(`${own.server.url}/metrics`);
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toMatch(/grantgraph_request_seconds_count\{route="graphql",status="200"\} [1-9]/);
    for (const name of [
      'query_cost_count',
      'wait_seconds_count',
      'waiting',
      'store_up 1',
      'ingest_quarantined',
      'node_cache_bytes',
      'query_cache_bytes',
    ])
      expect(body).toContain(`grantgraph_${name}`);
    expect(body).toMatch(/grantgraph_nodes\{kind="PERSON"\} [1-9]/);
    expect(body).toContain('process_resident_memory_bytes');
  });

  test('the log names requests, slow queries and faults, and never what was asked about', async () => {
    const env = { GRANTGRAPH_LOG: 'info', GRANTGRAPH_SLOW_MS: '1' };
    await withServer(env, async (at, log) => {
      const query =
        'query Who($q: String!) { search(query: $q) { totalCount } other: search(query: "Turing") { totalCount } }';
      await post(at, query, { 'x-request-id': 'mine' }, { variables: { q: 'Lovelace' } });
      const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines).toContainEqual(
        expect.objectContaining({ level: 'info', id: 'mine', route: 'graphql', status: 200 }),
      );
      expect(lines).toContainEqual(
        expect.objectContaining({ level: 'warn', msg: 'slow query', id: 'mine', cost: expect.any(Number) as unknown }),
      );
      expect(log.join('')).not.toMatch(/Lovelace|Turing|127\.0\.0\.1/);
    });
  });
});
