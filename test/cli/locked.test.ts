/** Two commands that change one store: the second is refused, or waits. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openStore } from '../../src/store/open.ts';
import type { Release, Store } from '../../src/store/store.ts';
import { commandLine, type World } from './command-line.ts';
import { ADA, BEN } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-locked-'));
mkdirSync(join(folder, 'records'));
writeFileSync(join(folder, 'records', 'ada.txt'), ADA);
writeFileSync(join(folder, 'records', 'ben.txt'), BEN);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a command that changes a store which another process changes', () => {
  const url = `file:${join(folder, 'graph.db')}`;
  let other: Store;
  let release: Release;
  const cli = (args: string[], world: World = {}) => commandLine([...args, '--store', url], world);
  beforeEach(async () => {
    other = await openStore(url);
    release = await other.lock();
  });
  afterEach(async () => {
    await release();
    await other.close();
  });

  it.each([
    ['ingest', ['ingest', join(folder, 'records')]],
    ['forget', ['forget', 'ada.txt']],
  ])('is refused, and told who does: %s', async (_, args) => {
    const { code, stdout, stderr } = await cli(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `grantgraph: ${url} is being changed by process ${String(process.pid)} on ${(await import('node:os')).hostname()}: ` +
        'expected to be the only one who does. Try again when it is done, or wait for it with --wait.\n',
    );
    expect((await other.stats()).nodes.SOURCE).toBe(0);
  });
  it('waits with --wait, and says so once', async () => {
    const waiting = cli(['ingest', '--wait', join(folder, 'records')]);
    await setTimeout(2500);
    expect((await other.stats()).nodes.SOURCE).toBe(0);
    await release();
    const { code, stdout, stderr } = await waiting;
    expect([code, stdout]).toEqual([0, 'read 2 = 2 ingested + 0 known + 0 quarantined\n']);
    expect(stderr.match(/waiting: file:.* is being changed by process \d+ on /g)).toHaveLength(1);
  });
  it('stops waiting on Ctrl-C', async () => {
    const stop = new AbortController();
    const waiting = cli(['ingest', '--wait', join(folder, 'records')], { signal: stop.signal });
    await setTimeout(800);
    stop.abort();
    expect(await waiting).toMatchObject({ code: 130, stdout: '' });
  });
  it('may read all the while', async () => {
    expect(await cli(['stats'])).toMatchObject({ code: 0 });
    expect(await cli(['digest'])).toMatchObject({ code: 0 });
  });
});
