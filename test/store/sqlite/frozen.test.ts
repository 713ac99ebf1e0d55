import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Database from 'libsql';
import { openSqlite } from '../../../src/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-frozen-'));
const path = join(folder, 'graph.db');
const write = (store: Store, key: string) => store.write({ queueAdd: [{ layer: 'x', key }] });

/** Whether somebody reads an old state of the file, so that its log cannot be emptied. */
function isHeld(): boolean {
  const file = new Database(path, { timeout: 100 });
  const [row] = file.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all() as [{ busy: number }];
  file.close();
  return row.busy !== 0;
}

describe('a frozen store', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openSqlite(path);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('is held while it is read, and let go however the reading ends', async () => {
    await write(store, 'before');
    await store.frozen(async (frozen) => {
      await write(store, 'meanwhile');
      expect(await frozen.records('queue', 'layer', ['x'])).toHaveLength(1);
      expect(isHeld()).toBe(true);
    });
    expect(isHeld()).toBe(false);
    const failing = store.frozen(async () => {
      await write(store, 'failing');
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(isHeld()).toBe(false);
  });
});
