/** Identifiers that people have find what is meant: cases 60 and 70. Runs on every store there is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { data } from '../schema/ask.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

describe.each(availableStores())('a ROR id that no document states, on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await ingest(opened.store, readPaths(['../shared/cases/70-ror.zip']));
  });
  afterAll(() => opened.end());

  const ask = async (scheme: string, value: string) =>
    (
      (await data(
        opened.store,
        'query ($of: IdentifierInput!) { institution(identifier: $of) { id name identifiers { scheme value } } }',
        { of: { scheme, value } },
      )) as { institution: { id: string; name: string; identifiers: { scheme: string; value: string }[] } | null }
    ).institution;

  it('is known of the institution, and leads to it', async () => {
    const known = await ask('uei', 'GS3YEVSS12N6');
    expect(known?.name).toBe('University of California-Berkeley');
    expect(known?.identifiers).toContainEqual({ scheme: 'ror', value: '01an7q238' });
    expect(await ask('ror', 'https://ror.org/01an7q238')).toEqual(known);
    expect(await ask('ror', '03vek6s52')).toBeNull();
  });
});

describe.each(availableStores())('an award number as people write it, on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await ingest(opened.store, readPaths(['../shared/cases/60-award-number-with-prefix.zip']));
  });
  afterAll(() => opened.end());

  it.each(['2290001', 'CNS-2290001', 'NSF 2290001', '#2290001', 'SI2-SSE-2290001', 'NSF award #2290001'])(
    '%s finds the award by look-up, list and search, and nothing else',
    async (written) => {
      const found = await data(
        opened.store,
        `query ($n: String!) { award(number: $n) { id } awards(filter: { text: $n }) { nodes { id } }
           search(query: $n) { nodes { ... on Award { id } } } }`,
        { n: written },
      );
      const id = 'award:nsf:2290001';
      expect(found).toEqual({ award: { id }, awards: { nodes: [{ id }] }, search: { nodes: [{ id }] } });
    },
  );
});
