import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { awardOfNumber, resolveId, resolveIds } from '../../src/query/resolve-id.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { fill } from './graph.ts';

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store);
  });
  afterAll(() => opened.end());

  test.each([
    ['its own id', 'person:m:ada', 'person:m:ada'],
    ['the id that one of its mentions had', 'person:m:old-ada', 'person:m:ada'],
    ['an identifier that is not in its id', 'person:orcid:0000-0002-1825-0097', 'person:m:ada'],
    ["an agency's identifier", 'person:nsf:000465148', 'person:m:ada'],
    ['the id that one of its name variants had', 'institution:m:old-north', 'institution:m:north'],
    ['an identifier of an institution', 'institution:uei:GS3YEVSS12N6', 'institution:m:north'],
    ['a member award of a project', 'project:nsf:0031884', 'project:nsf:0031883'],
    ['the id that one of its works had by itself', 'project:m:3-project[0]', 'project:nsf:0031883'],
  ])('a node is found by %s', async (_, wanted, found) => {
    expect((await resolveId(opened.store, wanted))?.id).toBe(found);
  });

  test.each(['person:orcid:none', 'project:nsf:1', 'project:m:none', 'theme:phrase:none', 'nonsense', '', "x' OR 1=1"])(
    'nothing is found by %j',
    async (wanted) => {
      expect(await resolveId(opened.store, wanted)).toBeNull();
    },
  );

  test('many ids are answered in their order, in as many database calls as few', async () => {
    const calls = async (ids: string[]) => {
      const before = opened.store.calls;
      const found = await resolveIds(opened.store, ids);
      return { ids: found.map((node) => node?.id ?? null), calls: opened.store.calls - before };
    };
    const few = await calls([
      'person:m:old-ada',
      'institution:uei:GS3YEVSS12N6',
      'project:nsf:0031884',
      'theme:phrase:x',
    ]);
    expect(few.ids).toEqual(['person:m:ada', 'institution:m:north', 'project:nsf:0031883', null]);
    const gone = Array.from({ length: 40 }, (_, place) => `person:nsf:${String(place).padStart(9, '0')}`);
    expect((await calls([...few.ids.flatMap((id) => id ?? []), ...gone])).calls).toBeLessThanOrEqual(few.calls);
  });

  test('an award is found by its number, whichever agency made it, and not by a part of it', async () => {
    const noForms = () => Promise.resolve([]);
    const found = async (number: string) => (await awardOfNumber(opened.store, noForms, number))?.id;
    expect(await found('0031883')).toBe('award:nsf:0031883');
    expect(await found('003188')).toBeUndefined();
  });
});
