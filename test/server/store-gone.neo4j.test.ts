/**
 * neo4j-down: a database that goes away, hangs and comes back, while the server runs. A relay in between cuts and holds
 * what goes to a real Neo4j.
 */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunningServer } from '../../src/server/server.ts';
import { startServer } from '../../src/server/server.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { fill } from '../query/graph.ts';
import { availableStores } from '../stores.ts';
import type { OpenedStore } from '../stores.ts';

/** Passes on what comes to a port of its own. */
function relay(to: { readonly host: string; readonly port: number }) {
  const sockets = new Set<Socket>();
  let isHeld = false;
  const server = createServer((near) => {
    const far = connect(to);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      if (isHeld) one.pause();
      one.on('data', (part) => other.write(part));
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  return {
    listen,
    cut() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
    hold(whether: boolean) {
      isHeld = whether;
      for (const socket of sockets)
        if (whether) socket.pause();
        else socket.resume();
    },
  };
}

const SECONDS = 4;
let opened: OpenedStore;
let store: Store;
let server: RunningServer;
let between: ReturnType<typeof relay>;
let port: number;
const logged: string[] = [];
beforeAll(async () => {
  opened = await availableStores()[1]!.open();
  await fill(opened.store);
  const { hostname, port: own } = new URL(opened.url);
  between = relay({ host: hostname, port: Number(own) });
  port = await between.listen(0);
  store = await openStore(`bolt://127.0.0.1:${String(port)}`, { env: opened.env });
  const log = { write: (line: string) => void logged.push(line) };
  server = await startServer({ store, port: 0, host: '127.0.0.1', limits: { seconds: SECONDS }, log });
});
afterAll(async () => {
  await server.close();
  between.cut();
  await store.close();
  await opened.end();
});

async function ask() {
  const since = performance.now();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ people(first: 1) { totalCount } }' }),
  });
  return { status: response.status, body: await response.text(), seconds: (performance.now() - since) / 1000 };
}
const ready = async () => (await fetch(`${server.url}/health/ready`)).status;
/** Seconds until there is a good answer. */
async function recovered(): Promise<number> {
  const since = performance.now();
  while ((await ask()).status !== 200) if (performance.now() - since > 20_000) break;
  return (performance.now() - since) / 1000;
}
function expectTold({ status, body, seconds }: Awaited<ReturnType<typeof ask>>) {
  expect([status, body]).toEqual([503, expect.stringContaining('STORE_UNREACHABLE')]);
  expect(body).not.toMatch(/127\.0\.0\.1|bolt|neo4j:|routing/i);
  expect(seconds).toBeLessThan(SECONDS + 2);
}

test('a database that is gone is told soon, without its address, and used again once it is back', async () => {
  expect((await ask()).status).toBe(200);
  between.cut();
  for (let i = 0; i < 3; i += 1) expectTold(await ask());
  expect([await ready(), (await fetch(`${server.url}/health/live`)).status]).toEqual([503, 200]);
  expect(logged.join('')).toContain(`bolt://127.0.0.1:${String(port)}`);
  await between.listen(port);
  expect(await recovered()).toBeLessThan(3);
  expect(await ready()).toBe(200);
});

test('a database that hangs is told within the time of an answer', async () => {
  between.hold(true);
  const [one, other] = await Promise.all([ask(), ask()]);
  expectTold(one);
  expectTold(other);
  between.hold(false);
  expect(await recovered()).toBeLessThan(3);
});
