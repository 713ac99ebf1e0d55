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
