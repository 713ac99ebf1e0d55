/** The proxies of docs/deploy.md, as they stand there, before a server with the settings that it tells. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpsRequest } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type RunningServer } from '../../src/server/server.ts';
import { fill } from '../query/graph.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

const GUIDE = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
const HOST = 'graph.example.org';
/** The one block of a language in which a word stands. */
const block = (language: string, word: string) =>
  [...GUIDE.matchAll(/```(\w+)\n([^]*?)```/g)].find(([, its, text]) => its === language && text!.includes(word))![2]!;
/** The settings of the guide's command line, as `NAME=value`. */
const settings = Object.fromEntries(
  block('sh', 'grantgraph serve')
    .match(/GRANTGRAPH_\w+=\S+/g)!
    .map((pair) => pair.split('=', 2) as [string, string]),
);

const home = mkdtempSync(join(tmpdir(), 'grantgraph-proxy-'));
const PATHS = `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin`;
const CERTIFICATE = join(home, 'cert.pem');
const KEY = join(home, 'key.pem');
let opened: OpenedStore;
let server: RunningServer;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const own = createServer().on('error', reject);
    own.listen(0, '127.0.0.1', () => {
      const { port } = own.address() as AddressInfo;
      own.close(() => {
        resolve(port);
      });
    });
  });
}

beforeAll(async () => {
  opened = await availableStores()[0]!.open();
  await fill(opened.store);
  const env = { ...settings, GRANTGRAPH_RATE_LIMIT: '5' };
  server = await startServer({ store: opened.store, port: 0, host: '127.0.0.1', env, log: { write: () => undefined } });
  const asked = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${HOST}`];
  const names = ['-addext', `subjectAltName=DNS:${HOST}`, '-keyout', KEY, '-out', CERTIFICATE];
  execFileSync('openssl', ['req', ...asked, ...names], { stdio: 'ignore' });
});
afterAll(async () => {
  await server.close();
  await opened.end();
  rmSync(home, { recursive: true, force: true });
});

/** Where a proxy keeps what it needs, and how it is started: with the guide's text, but for ports and the certificate's place. */
const PROXIES: readonly {
  readonly name: string;
  configure(port: number, backend: string): string;
  readonly command: readonly [string, ...string[]];
}[] = [
  {
    name: 'nginx',
    configure(port, backend) {
      const own = block('nginx', 'proxy_pass')
        .replace('listen 443', `listen 127.0.0.1:${String(port)}`)
        .replace('http://127.0.0.1:4000', backend)
        .replace(/\/etc\/ssl\/\S+\.pem/, CERTIFICATE)
        .replace(/\/etc\/ssl\/\S+\.key/, KEY);
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      const temporary = places.map((place) => `${place}_temp_path ${home}/${place};`).join(' ');
      return `pid ${home}/pid; events {} http { access_log off; ${temporary} ${own} }`;
    },
    command: ['nginx', '-e', 'stderr', '-p', home, '-g', 'daemon off;', '-c'],
  },
  {
    name: 'Caddy',
    configure: (port, backend) =>
      // Who says that a request is another's is this test, which Caddy would not believe by itself.
      `{\n  admin off\n  auto_https off\n}\n${block('text', 'reverse_proxy')
        .replace(`${HOST} {`, `https://${HOST}:${String(port)} {\n  bind 127.0.0.1\n  tls ${CERTIFICATE} ${KEY}`)

        .replace('127.0.0.1:4000', `${backend} {\n    trusted_proxies 127.0.0.1/32\n  }`)}`,
    command: ['caddy', 'run', '--adapter', 'caddyfile', '--config'],
  },
];

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

describe.each(PROXIES)('behind $name, by docs/deploy.md', ({ name, configure, command: [program, ...options] }) => {
  let port: number;
  let proxy: ChildProcess;
  let said = '';

  function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Reply> {
    const to = {
      host: '127.0.0.1',
      port,
      path,
      servername: HOST,
      ca: readFileSync(CERTIFICATE),
      agent: false as const,
    };
    return new Promise((resolve, reject) => {
      const sent = httpsRequest(
        { ...to, method: body === undefined ? 'GET' : 'POST', headers: { Host: HOST, ...headers } },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (part: string) => (text += part));
          response.on('end', () => {
            resolve({ status: response.statusCode!, headers: response.headers, body: text });
          });
        },
      );
      sent.on('error', reject).end(body);
    });
  }
  const post = (query: string, headers = {}) =>
    ask('/graphql', { 'content-type': 'application/json', ...headers }, JSON.stringify({ query }));

  beforeAll(async () => {
    port = await freePort();
    const file = join(home, `${name}.conf`);
    writeFileSync(file, configure(port, server.url.replace(/\/$/, '')));
    const env = { ...process.env, PATH: PATHS, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
    proxy = spawn(program, [...options, file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [proxy.stdout!, proxy.stderr!])
      stream.setEncoding('utf8').on('data', (part: string) => (said += part));
    for (let tries = 0; ; tries++) {
      const answer = await ask('/health/live').catch(() => null);
      if (answer !== null) break;
      if (tries > 100 || proxy.exitCode !== null) throw new Error(`${name} does not answer: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => proxy.once('exit', resolve));
    proxy.kill('SIGTERM');
    await ended;
  });

  test('questions, pages and files come over TLS with their headers', async () => {
    const answer = await post('{ people(first: 1) { totalCount } }', { 'x-request-id': 'asked-by-a-test' });
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([
      200,
      { data: { people: { totalCount: expect.any(Number) } } },
    ]);
    expect(answer.headers['x-request-id']).toEqual(expect.stringMatching(/^[\w-]{8,}$/));
    const page = await ask('/explorer/', { accept: 'text/html' });
    expect([page.status, page.headers['content-security-policy']]).toEqual([
      200,
      expect.stringContaining("default-src 'self'"),
    ]);
    expect((await ask('/network.csv')).status).toBe(200);
  });

  test('the figures of the process are for nobody outside, and no other name is served', async () => {
    expect((await ask('/metrics')).status).toBe(404);
    const foreign = await post('{ __typename }', { Host: 'evil.example' });
    expect(foreign.body).not.toContain('"data"');
    // Caddy serves no name that it does not know: it answers with nothing.
    expect(foreign.status).toBe(name === 'nginx' ? 421 : 200);
  });

  test('limits are those of the client behind it, not of all clients together', async () => {
    const asked = async (client: string, times: number) => {
      const found: number[] = [];
      for (let i = 0; i < times; i++) found.push((await post('{ __typename }', { 'x-forwarded-for': client })).status);
      return found;
    };
    const address = name === 'nginx' ? '203.0.113.9' : '203.0.113.10';
    expect(await asked(address, 7)).toContain(429);
    expect(await asked('198.51.100.7', 1)).toEqual([200]);
  });
});
