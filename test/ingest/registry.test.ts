/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { expect, test } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { forget } from '../../ingest/forget.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import { digest } from '../../src/query/digest.ts';
import { availableStores } from '../stores.ts';
import { award, stream } from './decisions/documents.ts';

const AWARD = award({
  number: '2100021',
  people: [{ first: 'Ada', last: 'Ito', id: '000000021' }],
  institution: 'Reedbank University',
  uei: 'REEDBANK1111',
  state: 'OH',
});

test.each(availableStores())(
  '$name: a register tells of institutions that others name, and makes none',
  async ({ open }) => {
    const register: Document[] = [];
    for await (const document of readPaths(['test/fixtures/registry'])) register.push(document);
    const opened = await open();
    const { store } = opened;
    const institutions = async () =>
      (await store.list({ kinds: ['INSTITUTION'], page: {} })).rows.flatMap(({ node }) =>
        node.kind === 'INSTITUTION' ? [node] : [],
      );

    const { ingested, quarantined } = await ingest(store, stream(register));
    // What is withdrawn is no organisation.
    expect([ingested, quarantined]).toEqual([2, 1]);
    expect(await institutions()).toEqual([]);

    await ingest(store, stream([AWARD]));
    const [found, ...others] = await institutions();
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      name: 'Reedbank University',
      otherNames: expect.arrayContaining(['Universität Reedbank']),
      identifiers: expect.arrayContaining([{ scheme: 'ror', value: '01reeds23' }]),
    });
    const afterBoth = await digest(store);

    await forget(store, AWARD.digest);
    expect(await institutions()).toEqual([]);
    for (const { digest: one } of register.slice(0, 2)) await forget(store, one);
    await ingest(store, stream([AWARD]));
    expect((await institutions())[0]!.identifiers).not.toContainEqual({ scheme: 'ror', value: '01reeds23' });
    await ingest(store, stream(register));
    expect(await digest(store)).toBe(afterBoth);
    await opened.end();
  },
);
