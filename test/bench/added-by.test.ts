import { describe, expect, it } from '@jest/globals';
import { addedBy } from '../../bench/added-by.ts';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { availableStores } from '../stores.ts';

describe('addedBy', () => {
  it('lists what documents add to a graph, and nothing where they are known', async () => {
    const [{ open }] = availableStores() as [ReturnType<typeof availableStores>[number]];
    const { store, end } = await open();
    await ingest(store, readPaths(['samples/award-2031883.txt']));
    const added = await addedBy(store, readPaths(['samples/grant-page-2540142.md']));
    expect(added[0]).toBe('1 read = 1 ingested + 0 known + 0 quarantined');
    expect(added).toContain('added AWARD: 1');
    expect(added).toContain('  award:nsf:2540142  CAREER: Towards a Theory of Deep Learning');
    // Both go to one university.
    expect(added.filter((line) => line.startsWith('added INSTITUTION') || line.startsWith('prune'))).toEqual([]);
    expect(await addedBy(store, readPaths(['samples/grant-page-2540142.md']))).toEqual([
      '1 read = 0 ingested + 1 known + 0 quarantined',
    ]);
    await end();
  });
});
