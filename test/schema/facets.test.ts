import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data, errorOf } from './ask.ts';

const BUCKETS = 'facet buckets { key { value node { label } } awardCount obligatedAmounts { value currency } }';
const bucket = (value: string | null, label: string | null, awardCount: number, ...amounts: [number, string][]) => ({
  key: { value, node: label === null ? null : { label } },
  awardCount,
  obligatedAmounts: amounts.map(([amount, currency]) => ({ value: amount, currency })),
});

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store, true);
  });
  afterAll(() => opened.end());
  const ask = (query: string) => data(opened.store, `{ ${query} }`);

  test('a list of awards has facets of all its awards, whatever the page', async () => {
    const answer = await ask(
      `awards(first: 1, filter: { text: "award", NOT: { text: "59" } }) { nodes { label }
        facets(by: [YEAR, PROGRAM]) { ${BUCKETS} bucketCount otherCount } }`,
    );
    const crowd = Array.from({ length: 49 }, (_, i) => i + 10).reduce((sum, amount) => sum + amount, 0);
    expect(answer['awards']).toEqual({
      nodes: [{ label: 'A European Award' }],
      facets: [
        {
          facet: 'YEAR',
          buckets: [bucket('2018', null, 49, [crowd, 'USD']), bucket('2019', null, 1, [50.5, 'EUR'])],
          bucketCount: 2,
          otherCount: 0,
        },
        {
          facet: 'PROGRAM',
          buckets: [
            bucket('program:m:theory', 'Theory of Computing', 49, [crowd, 'USD']),
            bucket(null, null, 1, [50.5, 'EUR']),
          ],
          bucketCount: 2,
          otherCount: 0,
        },
      ],
    });
  });

  test('two dimensions at once, cut to the first buckets, say how many there are', async () => {
    const answer = await ask(
      `program(id: "program:m:theory") { awards(first: 0) {
        facets(by: [INSTITUTION], across: YEAR, first: 2, orderBy: MONEY) {
          across bucketCount otherCount buckets { key { node { label } } across { facet value node { id } } awardCount peopleCount } } } }`,
    );
    expect(answer).toEqual({
      program: {
        awards: {
          facets: [
            {
              across: 'YEAR',
              bucketCount: 52,
              otherCount: 50,
              buckets: [
                {
                  key: { node: { label: 'North University' } },
                  across: { facet: 'YEAR', value: '2020', node: null },
                  awardCount: 1,
                  peopleCount: 3,
                },
                {
                  key: { node: { label: 'South College' } },
                  across: { facet: 'YEAR', value: '2021', node: null },
                  awardCount: 1,
                  peopleCount: 3,
                },
              ],
            },
          ],
        },
      },
    });
  });

  test("facets of a person's awards tell the person's roles, those of collaborators the shared projects'", async () => {
    const facets = 'facets(by: [ROLE], orderBy: VALUE) { buckets { key { value } awardCount } }';
    const answer = await ask(
      `person(id: "person:m:bo") { awards(includeFormer: false) { ${facets} } collaborators { ${facets} } }`,
    );
    const row = (value: string, awardCount: number) => ({ key: { value }, awardCount });
    expect(answer).toEqual({
      person: {
        awards: {
          facets: [
            {
              buckets: [row('CO_PRINCIPAL_INVESTIGATOR', 1), row('INVESTIGATOR', 2), row('PRINCIPAL_INVESTIGATOR', 1)],
            },
          ],
        },
        collaborators: {
          facets: [
            {
              buckets: [row('CO_PRINCIPAL_INVESTIGATOR', 2), row('INVESTIGATOR', 2), row('PRINCIPAL_INVESTIGATOR', 3)],
            },
          ],
        },
      },
    });
  });

  test('facets cost the same number of calls for fifty parents as for one', async () => {
    const calls = async (first: number) => {
      const before = opened.store.calls;
      const answer = await ask(
        `people(first: ${String(first)}, filter: { text: "crowd" }) { nodes { programs { facets(by: [YEAR], across: PROGRAM) {
          buckets { peopleCount key { node { label } } across { node { label } } } } } } }`,
      );
      expect((answer['people'] as { nodes: unknown[] }).nodes).toHaveLength(first);
      return opened.store.calls - before;
    };
    expect(await calls(50)).toBe(await calls(1));
  });

  test('a trend has every year between the first and the last', async () => {
    const answer = await ask(
      `program(id: "program:m:theory") { trend { year awardCount peopleCount obligatedAmounts { value } }
        late: trend(from: 2021, to: 2022, filter: { states: ["NE"] }) { year awardCount }
        none: trend(filter: { states: ["WY"] }) { year } }
       theme(id: "theme:phrase:deep-learning") { trend { year peopleCount } }
       fundingUnit(id: "unit:nsf") { trend(from: 2020) { year awardCount } }
       institution(id: "institution:m:north") { trend { year awardCount } }`,
    );
    const crowd = Array.from({ length: 50 }, (_, i) => i + 10).reduce((sum, amount) => sum + amount, 0);
    const year = (n: number, awardCount: number, peopleCount: number, ...amounts: number[]) => ({
      year: n,
      awardCount,
      peopleCount,
      obligatedAmounts: amounts.map((value) => ({ value })),
    });
    expect(answer).toEqual({
      program: {
        trend: [year(2018, 50, 100, crowd), year(2019, 0, 0), year(2020, 1, 3, 3000000), year(2021, 1, 3, 400000)],
        late: [
          { year: 2021, awardCount: 1 },
          { year: 2022, awardCount: 0 },
        ],
        none: [],
      },
      theme: {
        trend: [
          { year: 2018, peopleCount: 100 },
          { year: 2019, peopleCount: 0 },
          { year: 2020, peopleCount: 3 },
        ],
      },
      fundingUnit: { trend: [{ year: 2020, awardCount: 1 }] },
      institution: { trend: [{ year: 2020, awardCount: 1 }] },
    });
  });

  test('who rises is on more awards in the later years, the steepest first, ties by id', async () => {
    const answer = await ask(
      `program(id: "program:m:theory") {
        risingPeople(earlier: { from: 2018, to: 2019 }, later: { from: 2020, to: 2021 }) { node { label } earlierCount laterCount rise }
        risingInstitutions(earlier: { from: 2020, to: 2020 }, later: { from: 2018, to: 2018 }, first: 2) { node { label } rise } }
      theme(id: "theme:phrase:deep-learning") {
        risingPeople(earlier: { from: 2020, to: 2020 }, later: { from: 2020, to: 2020 }) { rise } }`,
    );
    const rise = (label: string, laterCount: number) => ({
      node: { label },
      earlierCount: 0,
      laterCount,
      rise: laterCount,
    });
    expect(answer).toEqual({
      program: {
        risingPeople: [rise('Ada Łovelace', 2), rise('Bo Ng', 2), rise('Cy Adams', 2)],
        risingInstitutions: [
          { node: { label: 'Crowd Institute 10' }, rise: 1 },
          { node: { label: 'Crowd Institute 11' }, rise: 1 },
        ],
      },
      theme: { risingPeople: [] },
    });
  });

  test.each([
    ['awards { facets(by: [YEAR], first: 1001) { bucketCount } }', 'first: expected 0 to 1000, found 1001'],
    ['awards { facets(by: [COLOUR]) { bucketCount } }', 'Value "COLOUR" does not exist in "Facet" enum.'],
    [
      'theme(id: "theme:phrase:deep-learning") { trend(from: 1, to: 5000) { year } }',
      'from, to: expected 200 years at most, found 5000',
    ],
    [
      'theme(id: "theme:phrase:deep-learning") { risingPeople(earlier: { from: 2021, to: 2020 }, later: { from: 1, to: 2 }) { rise } }',
      'earlier: expected years from the earlier to the later, found 2021 to 2020',
    ],
  ])('%s is refused with a reason', async (query, message) => {
    expect(await errorOf(opened.store, `{ ${query} }`)).toContain(message);
  });
});
