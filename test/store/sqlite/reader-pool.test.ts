import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { deadlineIn } from '../../../src/query/deadline.ts';
import { readerPool } from '../../../src/store/sqlite/reader-pool.ts';
import type { ReaderPool } from '../../../src/store/sqlite/reader-pool.ts';

/** Counts far enough to outlast any test. */
const ENDLESS = 'WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c';

let folder: string;
let pool: ReaderPool;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
  pool = await readerPool(join(folder, 'x.db'), 1000, 2, 'PRAGMA journal_mode = WAL');
});
afterEach(async () => {
  await pool.close();
  await rm(folder, { recursive: true });
});

test('one endless question does not hold up the others, and can be ended', async () => {
  const deadline = deadlineIn(600);
  const endless = pool.within(deadline).json(ENDLESS);
  for (let i = 0; i < 5; i += 1) expect(await pool.json<number>('SELECT ?', JSON.stringify(i))).toBe(i);
  deadline.cancel();
  await expect(endless).rejects.toMatchObject({ code: 'TIME_LIMIT' });
});

test('what waits for a connection is ended too, and the connections are good again afterwards', async () => {
  const deadline = deadlineIn(600);
  const bounded = pool.within(deadline);
  const endless = Promise.allSettled([bounded.json(ENDLESS), bounded.json(ENDLESS), bounded.json(ENDLESS)]);
  deadline.cancel();
  expect((await endless).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  const answers = await Promise.all([1, 2, 3, 4].map((i) => pool.json<number>('SELECT ?', JSON.stringify(i))));
  expect(answers).toEqual([1, 2, 3, 4]);
});

test('a deadline that is over refuses before anything is sent', async () => {
  const deadline = deadlineIn(600);
  deadline.cancel();
  const before = pool.calls;
  await expect(pool.within(deadline).json('SELECT 1')).rejects.toMatchObject({ code: 'TIME_LIMIT' });
  expect(pool.calls).toBe(before);
});
