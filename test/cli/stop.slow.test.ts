/** Ctrl-C, with a real process and real signals. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open.ts';
import { digest } from '../../src/query/digest.ts';
import { generatedRecords } from '../ingest/generated.ts';
import { makeZip } from '../ingest/containers/make-zip.ts';
import { commandLine } from './command-line.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COUNT = 900;
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-stop-'));
const records = join(folder, 'records.zip');
const at = (name: string) => `file:${join(folder, name)}.db`;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function digestOf(url: string): Promise<string> {
  const store = await openStore(url);
  const found = await digest(store);
  await store.close();
  return found;
}

/** Starts an ingest in a process of its own; sends each signal when standard error first matches its pattern. */
async function interrupted(url: string, signals: readonly [RegExp, NodeJS.Signals][]) {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'ingest', records, '--store', url];
  const env = { ...process.env, GRANTGRAPH_THREADS: '0' };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  const left = [...signals];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    if (left[0]?.[0].test(stderr) === true) child.kill(left.shift()![1]);
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, stdout, stderr };
}

describe('an ingest that is stopped by Ctrl-C', () => {
  let whole: string;
  beforeAll(async () => {
    const members = generatedRecords(COUNT).map((text, i) => ({ name: `${String(i)}.txt`, data: Buffer.from(text) }));
    writeFileSync(records, makeZip(members));
    await commandLine(['ingest', records, '--store', at('whole'), '--quiet'], { env: { GRANTGRAPH_THREADS: '0' } });
    whole = await digestOf(at('whole'));
  });

  it.each([
    ['reading', /^reading/m, 'SIGINT'],
    ['matching people', /^matching people/m, 'SIGINT'],
    ['assembling', /^assembling/m, 'SIGTERM'],
  ] as const)('while %s says what remains, and the same command finishes it', async (name, pattern, signal) => {
    const url = at(name.replace(' ', '-'));
    const { code, stdout, stderr } = await interrupted(url, [[pattern, signal]]);
    expect(code).toBe(130);
    expect(stderr).toContain('grantgraph: stopping after this batch; Ctrl-C again stops at once\n');
    const said = /^grantgraph: stopped: ([\d,]+) of 900 documents were read, ([\d,]+) /m.exec(stderr);
    const counts = /^read (\d+) = \1 ingested \+ 0 known \+ 0 quarantined$/m.exec(stdout);
    expect([said, counts]).not.toContain(null);
    const read = Number(counts![1]);
    expect(said![1]).toBe(String(read));
    expect(read).toBeGreaterThan(0);
    if (name === 'reading') expect(read).toBeLessThan(COUNT);
    else expect(read).toBe(COUNT);
    expect(await digestOf(url)).not.toBe(whole);
    const again = await commandLine(['ingest', records, '--store', url, '--json', '--quiet']);
    expect(JSON.parse(again.stdout)).toMatchObject({
      read: COUNT,
      known: read,
      ingested: COUNT - read,
      isStopped: false,
    });
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(await digestOf(url)).toBe(whole);
  });

  it('ends at once when Ctrl-C comes again', async () => {
    const url = at('twice');
    const { code, signal } = await interrupted(url, [
      [/^matching people/m, 'SIGINT'],
      [/stopping after this batch/, 'SIGINT'],
    ]);
    expect([code, signal]).toEqual([null, 'SIGINT']);
    await commandLine(['ingest', records, '--store', url]);
    expect(await digestOf(url)).toBe(whole);
  });
});
