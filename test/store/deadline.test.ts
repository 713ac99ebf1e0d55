import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deadlineIn } from '../../src/query/deadline.ts';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';

describe.each(availableStores())('a deadline on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store, true);
  });
  afterAll(() => opened.end());

  test('changes nothing of an answer that is in time', async () => {
    const { store } = opened;
    const deadline = deadlineIn(60);
    const walk = { from: 'PERSON', ids: ['person:m:ada'], to: 'PERSON', withTotal: true } as const;
    expect(await store.within(deadline).linked(walk)).toEqual(await store.linked(walk));
    deadline.end();
  });

  test('ends reads that run or wait, and the store answers others after it', async () => {
    const { store } = opened;
    const people = (await store.list({ kinds: ['PERSON'], page: { first: 200 } })).rows.map(({ node }) => node.id);
    const deadline = deadlineIn(60);
    const bounded = store.within(deadline);
    const walk = { from: 'PERSON', ids: people, to: 'PERSON', withShared: true } as const;
    const reads = Promise.allSettled(Array.from({ length: 12 }, () => bounded.linked(walk)));
    deadline.cancel();
    const told = (await reads).flatMap((read) => (read.status === 'rejected' ? [read.reason as object] : []));
    expect(told).toHaveLength(12);
    for (const reason of told) expect(reason).toMatchObject({ code: 'TIME_LIMIT' });
    await expect(bounded.version()).rejects.toMatchObject({ code: 'TIME_LIMIT' });
    expect((await store.linked(walk)).length).toBe(people.length);
  });
});
