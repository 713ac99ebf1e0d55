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

  it.each(['UC Berkeley', 'UCB', 'Regents of the University of California, Berkeley'])(
    'is found as %s',
    async (name) => {
      const found = await data(
        opened.store,
        'query ($name: String!) { institution(name: $name) { identifiers { value } } }',
        {
          name,
        },
      );
      expect(JSON.stringify(found)).toContain('01an7q238');
    },
  );

  const name = 'University of California-Berkeley';
  it.each([
    ['UCB', [{ written: 'UCB', meant: name }]],
    ['Cal Berkeley', []],
    ['berkeley university', []],
    ['Universty of Califrnia', ['universty university', 'califrnia california']],
    ['Berkley', ['berkley berkeley']],
  ])('%s finds it, and what was read otherwise is said', async (query, corrections) => {
    const found = await data(
      opened.store,
      'query ($query: String!) { search(query: $query, kinds: [INSTITUTION]) { nodes { label } corrections { written meant } } }',
      { query },
    );
    const said = corrections.map((one) => {
      if (typeof one !== 'string') return one;
      const [written, meant] = one.split(' ');
      return { written, meant };
    });
    expect(found).toEqual({ search: { nodes: [{ label: name }], corrections: said } });
  });
});

describe.each(availableStores())('a name as people write it, on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await ingest(opened.store, readPaths(['../shared/cases/62-match-graph.zip']));
  });
  afterAll(() => opened.end());

  it.each([
    ['Quarz, Bin', 'Bin Quarz', []],
    ['Mullerhoff', 'Hans-Georg Muellerhoff', [{ written: 'mullerhoff', meant: 'muellerhoff' }]],
    ['Müllerhoff', 'Hans-Georg Muellerhoff', []],
    ['Muelerhoff, Hans', 'Hans-Georg Muellerhoff', [{ written: 'muelerhoff', meant: 'muellerhoff' }]],
    ['Inke van der Zwaluw', 'Ineke van der Zwaluw', [{ written: 'inke', meant: 'ineke' }]],
  ])('%s finds %s', async (query, name, corrections) => {
    const found = await data(
      opened.store,
      'query ($query: String!) { search(query: $query, kinds: [PERSON]) { nodes { label } corrections { written meant } } }',
      { query },
    );
    expect(found).toEqual({ search: { nodes: [{ label: name }], corrections } });
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
