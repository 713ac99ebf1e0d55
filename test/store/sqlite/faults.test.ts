/**
 * What a SQLite file may suffer: locked, read-only, on a full disk, damaged, deleted, replaced. Each is said in plain words, what
 * can be read is read, and once it is mended the same command goes on to the same graph.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openGraph } from '../../../src/index.ts';
import { connect } from '../../../src/store/sqlite/database.ts';
import { openSqlite } from '../../../src/store/sqlite/sqlite-store.ts';
import { BEN } from '../../cli/records.ts';
import { numbers } from '../../ingest/generated.ts';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-faults-'));
const file = join(folder, 'graph.db');
const url = `file:${file}`;
let whole: string;
const queueAdd = [{ layer: 'x', key: 'y' }];

beforeAll(async () => {
  chmodSync(folder, 0o755);
  const graph = await openGraph(url, { env: {} });
  await graph.ingest(['samples']);
  whole = await graph.digest();
  await graph.close();
  // The engine keeps what was written last beside the file until it is collected.
  const own = connect(file, 1000);
  await own.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  await own.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command as somebody who may not write where only root may; root may everywhere. Gives all that it says. */
function asNobody(...args: string[]): string {
  const isRoot = process.getuid?.() === 0;
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, TSX_DISABLE_CACHE: '1', GRANTGRAPH_THREADS: '0' },
    ...(isRoot && { uid: 65_534, gid: 65_534 }),
  });
  return stdout + stderr;
}
/** A copy in a folder of its own, both with these modes. */
function copy(name: string, modes: { file: number; folder: number }): string {
  const own = join(folder, name);
  mkdirSync(own);
  copyFileSync(file, join(own, 'graph.db'));
  chmodSync(join(own, 'graph.db'), modes.file);
  chmodSync(own, modes.folder);
  return join(own, 'graph.db');
}

describe('a SQLite file', () => {
  it('that another program holds locked is read, and says so to who would write', async () => {
    const other = connect(file, 100);
    await other.exec('BEGIN EXCLUSIVE');
    const store = await openSqlite(file, { busyMs: 100 });
    expect((await store.stats()).nodes.AWARD).toBeGreaterThan(0);
    await expect(store.write({ queueAdd })).rejects.toMatchObject({
      code: 'STORE_BUSY',
      message: expect.stringContaining('graph.db: another program holds it locked'),
    });
    await other.exec('ROLLBACK');
    await other.close();
    await store.write({ queueAdd });
    await store.write({ queueDone: queueAdd });
    await store.close();
  });

  it.each([
    ['in a folder where nobody may write', { file: 0o444, folder: 0o555 }],
    ['that nobody may write', { file: 0o444, folder: 0o777 }],
  ])('%s is read, and says so to who would write', (name, modes) => {
    const path = copy(name, modes);
    expect(asNobody('verify', '--store', path)).toContain(`digest ${whole}\n`);
    writeFileSync(join(folder, 'ben.txt'), BEN);
    const said = asNobody('ingest', join(folder, 'ben.txt'), '--quiet', '--store', path);
    expect(said).toMatch(/^grantgraph: .*graph\.db: .*read-only: it can be read, and not be changed.*\n$/);
    chmodSync(join(folder, name), 0o755);
  });

  it('on a full disk says so, and goes on to the same graph when there is room', () => {
    const script = fileURLToPath(new URL('./full-disk.ts', import.meta.url));
    const small = join(folder, 'small');
    mkdirSync(small);
    const args = ['-rm', process.execPath, '--import', 'tsx', script, small, 'samples'];
    const told = JSON.parse(execFileSync('unshare', args, { encoding: 'utf8' })) as { said: [string, string][] };
    expect(told).toMatchObject({ faults: [], digest: whole });
    expect(told.said).toHaveLength(2);
    for (const [code, message] of told.said) {
      expect(code).toBe('STORE_UNREACHABLE');
      expect(message).toMatch(/graph\.db(-ingest)?: its disk (is full|failed)/);
    }
  });

  it.each(['body', 'mention', 'edge'])('with a text in %s that is none is said to be damaged', async (table) => {
    const path = copy(table, { file: 0o644, folder: 0o755 });
    const column = table === 'edge' ? 'evidence' : 'data';
    const writer = connect(path, 100);
    await writer.exec(`UPDATE ${table} SET ${column} = CAST(x'7bff7d' AS TEXT) WHERE key = 7`);
    await writer.close();
    const graph = await openGraph(`file:${path}`, { env: {} });
    const damaged = { code: 'STORE_CORRUPT', message: expect.stringContaining('it is damaged: restore a backup') };
    await expect(graph.backup(`${path}.backup`)).rejects.toMatchObject(damaged);
    await graph.close();
  });

  it('with pages that were written over is read or said to be damaged, and found out by verify', async () => {
    const bytes = readFileSync(file);
    const below = numbers(5);
    for (let round = 0; round < 12; round += 1) {
      const path = join(folder, `damaged-${round}.db`);
      const damaged = Buffer.from(bytes);
      for (let i = 0; i < 40; i += 1) damaged[4096 + below(damaged.length - 4096)] = below(256);
      writeFileSync(path, damaged);
      const said = await openGraph(`file:${path}`, { env: {} })
        .then((graph) =>
          graph
            .verify()
            .then(({ faults }) => faults.join('\n'))
            .finally(() => graph.close()),
        )
        .catch((error: { code?: string; message: string }) => `${error.code ?? ''}: ${error.message}`);
      expect(said).toMatch(/expected|STORE_CORRUPT/);
    }
  });

  it('that was deleted or replaced is noticed, and read again once it is back', async () => {
    const path = copy('moved', { file: 0o644, folder: 0o755 });
    const store = await openSqlite(path);
    const version = await store.version();
    renameSync(path, `${path}.away`);
    await expect(store.version()).rejects.toThrow('graph.db: it was deleted since it was opened');
    await expect(store.write({ queueAdd })).rejects.toThrow('it was deleted');
    copyFileSync(file, path);
    await expect(store.version()).rejects.toThrow('it was replaced by another file');
    renameSync(`${path}.away`, path);
    expect(await store.version()).toBe(version);
    await store.close();
  });
});
