import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect } from '../../../src/store/sqlite/database.ts';
import { openSqlite } from '../../../src/store/sqlite/sqlite-store.ts';
import { contents } from '../load.ts';
import { people } from '../nasty-graph.ts';

describe('a SQLite store', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
    path = join(folder, 'graph.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('holds every write that it reported, whole, after its process is killed', async () => {
    for (let round = 0; round < 2; round++) {
      const script = fileURLToPath(new URL('./writer.ts', import.meta.url));
      const file = `${path}${round}`;
      const child = spawn(process.execPath, ['--import', 'tsx', script, file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      await new Promise<void>((resolve) => {
        child.stdout.on('data', (text: Buffer) => {
          said += text.toString();
          if (said.split('\n').length > 20 + 15 * round) child.kill('SIGKILL');
        });
        child.on('close', () => resolve());
      });
      const reported = said.split('\n').length - 1;
      const store = await openSqlite(file);
      const { nodes, edges } = await contents(store);
      const queued = await store.records('queue', 'layer', ['x']);
      await store.close();
      expect(reported).toBeGreaterThan(10);
      expect(edges.length).toBeGreaterThanOrEqual(reported);
      expect(nodes).toHaveLength(2 * edges.length);
      expect(queued).toHaveLength(edges.length);
    }
  });

  it('answers reads while another process writes, and says that it is busy when it cannot write', async () => {
    const store = await openSqlite(path, { busyMs: 50 });
    await store.write({ putNodes: [people.ada] });
    const other = connect(path, 50);
    await other.exec('BEGIN IMMEDIATE');
    expect(await store.nodes([people.ada.id])).toEqual([people.ada]);
    await expect(store.write({ putNodes: [people.ben] })).rejects.toMatchObject({ code: 'STORE_BUSY' });
    const second = await openSqlite(path, { busyMs: 50 });
    expect(await second.version()).toBe(1);
    await second.close();
    await other.exec('ROLLBACK');
    await store.write({ putNodes: [people.ben] });
    expect(await store.nodes([people.ben.id])).toEqual([people.ben]);
    await other.close();
    await store.close();
  });
});
