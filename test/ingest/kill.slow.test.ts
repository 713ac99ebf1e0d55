/**
 * A process that is killed loses nothing and doubles nothing: the run after it ends with the graph of an uninterrupted
 * one. Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { knownContainers } from '../../ingest/containers/known-container.ts';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { digest } from '../../src/query/digest.ts';
import type { Release, Store } from '../../src/store/store.ts';
import { availableStores, type OpenedStore } from '../stores.ts';
import { makeZip } from './containers/make-zip.ts';
import { generatedRecords, numbers } from './generated.ts';

jest.setTimeout(600_000);

const SCRIPT = fileURLToPath(new URL('./ingester.ts', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const ROUNDS = 10;

/** Runs the ingester; kills it so many milliseconds after it has written so many dots. Gives the dots that it wrote. */
async function ingester(
  { url, env }: OpenedStore,
  paths: readonly string[],
  kill: { readonly dots: number; readonly ms: number; readonly threads: boolean },
): Promise<{ dots: number; signal: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, url, ...paths], {
    env: { ...env, GRANTGRAPH_THREADS: kill.threads ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let dots = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    const before = dots;
    dots += chunk.length;
    if (before < kill.dots && dots >= kill.dots) void setTimeout(kill.ms).then(() => child.kill('SIGKILL'));
  });
  return await new Promise((resolve) => {
    child.on('close', (_, signal) => {
      resolve({ dots, signal });
    });
  });
}

/** A server sees a moment later that its client is gone. */
async function lockSoon(store: Store): Promise<Release> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await store.lock();
    } catch (error) {
      if (tries === 20) throw error;
      await setTimeout(100);
    }
  }
}

describe.each(availableStores())('an ingest on $name whose process is killed', ({ open }) => {
  let folder: string;
  let paths: string[];
  let whole: string;
  let batches: number;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grantgraph-kill-'));
    const members = generatedRecords(450).map((text, i) => ({ name: `${i}.txt`, data: Buffer.from(text) }));
    paths = [SAMPLES, join(folder, 'generated.zip')];
    await writeFile(paths[1]!, makeZip(members));
    const opened = await open();
    const { dots, signal } = await ingester(opened, paths, { dots: Infinity, ms: 0, threads: false });
    expect(signal).toBeNull();
    batches = dots;
    whole = await digest(opened.store);
    await opened.end();
  });
  afterAll(() => rm(folder, { recursive: true }));

  const below = numbers(9);
  it.each(Array.from({ length: ROUNDS }, (_, i) => i + 1))('at moment %d goes on to the same graph', async (round) => {
    const opened = await open();
    const kill = { dots: 1 + below(batches - 3), ms: below(60), threads: round % 3 === 0 };
    const { signal } = await ingester(opened, paths, kill);
    const release = await lockSoon(opened.store);
    const left = await opened.store.stats();
    const containers = knownContainers(opened.store);
    const { read, ingested, known, quarantined } = await ingest(opened.store, readPaths(paths, { containers }));
    await release();
    expect({ signal, sum: ingested + known + quarantined }).toEqual({ signal: 'SIGKILL', sum: read });
    // What was written before the kill is known, to the document.
    expect({ known, queued: (await opened.store.stats()).queued }).toEqual({ known: left.nodes.SOURCE, queued: 0 });
    expect(await digest(opened.store)).toBe(whole);
    await opened.end();
  });
});
