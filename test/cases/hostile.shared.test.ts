/**
 * Documents that once ended a run or spoilt a store: each is taken in or quarantined, and the next ingest goes on.
 */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { availableStores } from '../stores.ts';

const FOLDER = '../shared/cases/hostile';
const KINDS = ['deep-json', 'lone-surrogate', 'news-typeerror', 'proto-keys', 'silent-pi'];
const [sqlite] = availableStores();

/** The test that holds each folder, those of KINDS apart. */
const HELD: Readonly<Record<string, string>> = {
  'api-minor': 'server/hostile',
  'cost-facets': 'server/hostile',
  fs: 'ingest/guard',
  'http-500-limits': 'server/limits',
  'identical-docs': 'ingest/guard',
  'neo4j-down': 'server/store-gone.neo4j',
  'neo4j-long-words': 'server/hostile',
  privacy: 'ingest/privacy',
  'server-oom': 'server/hostile',
  'slow-readers': 'fuzz/slow-readers.shared',
  'store-messages': 'store/sqlite/faults',
  'terminal-escapes': 'ingest/guard',
};

it('each folder is held by a test', () => {
  const folders = readdirSync(FOLDER).filter((name) => name !== 'README.md');
  expect([...KINDS, ...Object.keys(HELD)].sort()).toEqual(folders.sort());
  for (const test of Object.values(HELD)) expect([test, existsSync(`test/${test}.test.ts`)]).toEqual([test, true]);
});

it.each(KINDS)(
  '%s',
  async (kind) => {
    expect(existsSync(`${FOLDER}/${kind}`)).toBe(true);
    const files = readdirSync(`${FOLDER}/${kind}`).filter((name) => name !== 'README.md');
    const opened = await sqlite!.open();
    const { read, ingested, known, quarantined, broken } = await ingest(
      opened.store,
      readPaths(files.map((name) => `${FOLDER}/${kind}/${name}`)),
    );
    expect(read).toBeGreaterThanOrEqual(files.length);
    expect(ingested + known + quarantined).toBe(read);
    expect(broken).toEqual([]);
    expect((await opened.store.stats()).queued).toBe(0);
    const next = await ingest(opened.store, readPaths(['../shared/seeds']));
    expect(next).toMatchObject({ read: 5, quarantined: 0, broken: [] });
    await opened.end();
  },
  300_000,
);
