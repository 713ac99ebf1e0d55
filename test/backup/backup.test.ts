/** A backup of either store, put into either store, holds the same to the last record; what is damaged is not put anywhere. */
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { suppress } from '../../ingest/decide.ts';
import { readGiven, readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { verify } from '../../ingest/verify.ts';
import { backup, type BackupEnd } from '../../src/backup/backup.ts';
import { readBackup, restore } from '../../src/backup/restore.ts';
import { digest } from '../../src/query/digest.ts';
import { RECORD_TABLES } from '../../src/store/record-columns.ts';
import type { Store } from '../../src/store/store.ts';
import { BEN, BROKEN } from '../cli/records.ts';
import { availableStores, type TestStore } from '../stores.ts';

jest.setTimeout(300_000);

const folder = await mkdtemp(join(tmpdir(), 'grantgraph-backup-'));
afterAll(() => rm(folder, { recursive: true }));

/** Two awards, and an article about one of them. */
const SAMPLES = ['award-2031883.txt', 'award-2311500.txt', 'news-deep-learning-team.txt'].map(
  (name) => `samples/${name}`,
);
/** Them, a quarantined document and a suppressed person. */
async function fill(store: Store): Promise<void> {
  await ingest(store, readPaths(SAMPLES));
  await ingest(store, readGiven('some.txt', `${BEN}\n${BROKEN}`));
  const ben = await store.list({ kinds: ['PERSON'], where: { text: ['elsewhere'] }, page: { first: 1 } });
  await suppress({ store, file: join(folder, `${Math.random()}.jsonl`) }, ben.rows[0]!.node.id);
}
const WAITING = ['person', 'link', 'nameVariant'].map((layer) => ({ layer, key: 'ünknown "key"' }));

/** All records with their keys, the queue, and the digest. */
async function all(store: Store) {
  const tables = await Promise.all(
    RECORD_TABLES.map(async (table) => {
      const records = await store.records(table, 'id', null);
      return [
        table,
        records,
        await store.recordKeys(
          table,
          records.map(({ id }) => id),
          'id',
        ),
      ] as const;
    }),
  );
  return { tables, queue: await store.records('queue', 'layer', null), digest: await digest(store) };
}

async function opened<T>({ open }: TestStore, use: (store: Store) => Promise<T>): Promise<T> {
  const { store, end } = await open();
  try {
    return await use(store);
  } finally {
    await end();
  }
}

describe.each(availableStores())('a backup of $name', (source) => {
  const file = join(folder, `${source.name}.backup`);
  let held: Awaited<ReturnType<typeof all>>;
  let made: BackupEnd;
  beforeAll(async () => {
    await opened(source, async (store) => {
      await fill(store);
      expect(await verify(store)).toMatchObject({ faults: [], queued: 0 });
      await store.write({ queueAdd: WAITING });
      held = await all(store);
      made = await backup(store, file);
    });
  });

  it('says what is in it, and only its owner can read it', async () => {
    expect(made.digest).toBe(held.digest);
    expect(await readBackup(file)).toEqual({ rows: made.rows, sha256: made.sha256, digest: made.digest });
    expect((await stat(file)).mode & 0o077).toBe(0);
    const [, judgements] = held.tables.find(([table]) => table === 'judgement')!;
    expect(judgements).toHaveLength(1);
    expect(held.queue).toHaveLength(WAITING.length);
  });

  it.each(availableStores())('holds the same in $name, also where restoring was cut short', async (target) => {
    await opened(target, async (store) => {
      await expect(restore(store, file, AbortSignal.abort(new Error('cut')))).rejects.toThrow('cut');
      await expect(backup(store, `${file}.2`)).rejects.toThrow('a restore was cut short');
      expect(await restore(store, file)).toMatchObject({ digest: held.digest });
      expect(await all(store)).toEqual(held);
      await store.write({ queueDone: WAITING });
      expect(await verify(store)).toMatchObject({ faults: [], queued: 0, digest: held.digest });
      await expect(restore(store, file)).rejects.toThrow('expected an empty store to restore into');
      // It goes on as the store would have: what is known is known.
      expect(await ingest(store, readPaths(SAMPLES))).toMatchObject({ ingested: 0, quarantined: 0 });
    });
  });
});

describe('a backup', () => {
  const [sqlite] = availableStores() as [TestStore];
  const file = join(folder, 'one.backup');
  beforeAll(() =>
    opened(sqlite, async (store) => {
      await ingest(store, readGiven('ben.txt', BEN));
      await backup(store, file);
    }),
  );

  it.each<[string, RegExp, (bytes: Buffer) => Buffer]>([
    ['cut off', /expected a whole gzipped backup, found unexpected end of file/, (bytes) => bytes.subarray(0, -300)],
    [
      'changed',
      /expected a whole gzipped backup|expected lines of sha256/,
      (bytes) => Buffer.from(bytes).fill(7, 900, 904),
    ],
    [
      'edited',
      /expected lines of sha256/,
      (bytes) => gzipSync(gunzipSync(bytes).toString().replace('Elsewhere', 'Nowhere')),
    ],
    [
      'without its end',
      /found none: it was cut short/,
      (bytes) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .replace(/\{"end".*\n/, ''),
        ),
    ],
    ['not gzipped', /found incorrect header check/, () => Buffer.from(BEN)],
    ['another file', /expected a backup of grantgraph, found another file/, () => gzipSync('{}\n')],
    [
      'of a later grantgraph',
      /expected a backup of format 1, found 2/,
      (bytes) => gzipSync(gunzipSync(bytes).toString().replace('"format":1', '"format":2')),
    ],
  ])('that is %s leaves the store empty', async (name, message, change) => {
    const bad = join(folder, `${name}.backup`);
    await writeFile(bad, change(await readFile(file)));
    await opened(sqlite, async (store) => {
      await expect(restore(store, bad)).rejects.toThrow(message);
      expect(await all(store)).toMatchObject({ queue: [] });
      expect(await restore(store, file)).toHaveProperty('digest');
    });
  });

  it('that is stopped leaves the one that was there, and nothing else', async () => {
    const before = await readFile(file);
    await opened(sqlite, (store) =>
      expect(backup(store, file, AbortSignal.abort(new Error('stop')))).rejects.toThrow(),
    );
    expect(await readFile(file)).toEqual(before);
    await expect(stat(`${file}.partial`)).rejects.toThrow('ENOENT');
  });
});
