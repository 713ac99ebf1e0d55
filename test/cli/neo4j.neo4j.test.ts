/** `grantgraph neo4j` on a port of its own choice, until Ctrl-C. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';

const home = mkdtempSync(join(tmpdir(), 'grantgraph-neo4j-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** Runs the command; `onLine` is told what it writes. */
function start(signal: AbortSignal, onText: (text: string) => void): Promise<number> {
  const stream = () =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        onText(chunk.toString());
        done();
      },
    });
  const args = ['neo4j', '--home', home, '--bolt-port', '0', '--heap', '256m'];
  return run(args, { stdin: Readable.from([]), stdout: stream(), stderr: stream(), env: {}, signal });
}

test('takes a free port where it is 0, and Ctrl-C stops the server', async () => {
  const stop = new AbortController();
  let said = '';
  let port = 0;
  let wasListening: Promise<boolean> | undefined;
  const code = await start(stop.signal, (text) => {
    said += text;
    port = Number(/address +neo4j:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? 0);
    if (port === 0 || wasListening) return;
    wasListening = isListening(port);
    void wasListening.then(() => stop.abort());
  });
  expect([code, await wasListening, await isListening(port)]).toEqual([0, true, false]);
  expect(said).toContain('Neo4j stopped.');
}, 180_000);

test('Ctrl-C while it starts leaves no server behind', async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 500);
  let said = '';
  expect(await start(stop.signal, (text) => (said += text))).toBe(130);
  expect(said).toContain('stopped while Neo4j started');
}, 180_000);
