/** What only a process of its own shows: closed pipes, signals, and the exit code as the shell sees it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ADA } from './records.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-process-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function grantgraph(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT });
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return { child, ended, stderr: () => stderr };
}

describe('grantgraph as a process', () => {
  it('gives its exit code to the shell', async () => {
    const { ended } = grantgraph('frobnicate');
    expect(await ended).toEqual([2, null]);
  });
  it('ends quietly when its reader goes away', async () => {
    // More than a pipe holds, so that the writer is still writing when the reader leaves.
    const many = Array.from({ length: 400 }, (_, n) => ADA.replace('9990001', String(9_000_000 + n))).join('\n');
    writeFileSync(join(folder, 'many.txt'), many);
    const { child, ended, stderr } = grantgraph('extract', '--json', join(folder, 'many.txt'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toEqual([0, null]);
    expect(stderr()).toBe('');
  });
  it('stops on Ctrl-C while it waits for input', async () => {
    const store = join(folder, 'stopped.db');
    const { child, ended, stderr } = grantgraph('ingest', '-', '--store', store);
    child.stdin.write(ADA);
    // Once the store is there, the command waits for the rest of its input, or soon will.
    while (!existsSync(store) && child.exitCode === null) await setTimeout(20);
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(stderr()).not.toMatch(/^ {4}at /m);
  });
  it('starts on a new store with the sample documents, serves until Ctrl-C, and does not read them again', async () => {
    const store = join(folder, 'start.db');
    const start = async () => {
      const { child, ended } = grantgraph('start', '--port', '0', '--store', store);
      let stdout = '';
      for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
        stdout += chunk.toString();
        const address = /http:\S+(?=\/graphql\n)/.exec(stdout)?.[0];
        if (address === undefined) continue;
        expect((await fetch(`${address}/health/ready`)).status).toBe(200);
        child.kill('SIGINT');
      }
      return { stdout, ended: await ended };
    };
    const first = await start();
    expect(first.ended).toEqual([0, null]);
    const counts = /^read ([1-9]\d*) = (\d+) ingested \+ 0 known \+ 0 quarantined$/m.exec(first.stdout);
    expect(counts?.[1]).toBe(counts?.[2]);
    expect(counts).not.toBeNull();
    const second = await start();
    expect(second.ended).toEqual([0, null]);
    expect(second.stdout).not.toContain('read ');
  });
});
