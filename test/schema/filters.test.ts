import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../query/graph.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data, errorOf } from './ask.ts';

/** What is asked, and the labels that come. */
const QUERIES: [string, string, string[]][] = [
  [
    'awards of a program or in another currency',
    'awards(filter: { OR: [{ programs: ["program:m:theory"], text: "foundations" }, { obligatedAmount: { currency: "EUR" } }] })',
    ['A European Award', 'Foundations of Learning', 'Foundations of Learning, Part Two'],
  ],
  [
    'awards of whole dollars in a range, ends included',
    'awards(filter: { obligatedAmount: { from: 59, to: 400000 } })',
    ['Crowd Award 59', 'Foundations of Learning, Part Two'],
  ],
  [
    'awards that no program funds: the complement keeps those that lack one',
    'awards(filter: { NOT: { programs: ["program:m:theory"] } })',
    ['A European Award'],
  ],
  ['awards with a word of the abstract', 'awards(filter: { text: "why work" })', ['Foundations of Learning']],
  [
    'awards that somebody has left',
    'awards(filter: { investigator: { people: ["person:m:ada"], roles: [CO_PRINCIPAL_INVESTIGATOR], isFormer: true } })',
    ['Foundations of Learning, Part Two'],
  ],
  [
    'awards in a state, by an old id of a person',
    'awards(filter: { states: ["CA"], people: ["person:m:old-ada"] })',
    ['Foundations of Learning'],
  ],
  [
    'awards that start in days, of an agency, told of by a record',
    'awards(filter: { startDate: { from: "2019-01-01", to: "2019-12-31" }, agencies: ["NSF"], NOT: { sourceKinds: ["award-record"] } })',
    ['A European Award'],
  ],
  [
    'people at an institution with an award in the other currency',
    'people(filter: { institutions: ["institution:m:north"], award: { obligatedAmount: { currency: "EUR" } } })',
    ['Ada Łovelace'],
  ],
  [
    'people that lead an award without a program',
    'people(filter: { roles: [PRINCIPAL_INVESTIGATOR], award: { NOT: { programs: ["program:m:theory"] } } })',
    ['Ada Łovelace'],
  ],
  ['officers, by the filter', 'people(filter: { kinds: [PROGRAM_OFFICER], text: "dee" })', ['Dee Officer']],
  [
    'institutions with a long award',
    'institutions(filter: { award: { endDate: { from: "2025-01-01" } }, NOT: { states: ["NE"] } })',
    ['North University'],
  ],
  [
    'programs',
    'programs(filter: { schemes: ["nsf-element"], award: { institutions: ["institution:m:south"] } })',
    ['Theory of Computing'],
  ],
  ['themes', 'themes(filter: { text: "deep", award: { units: ["unit:nsf"] } })', ['deep learning']],
];

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store, true);
  });
  afterAll(() => opened.end());

  test.each(QUERIES)('%s', async (_, field, labels) => {
    const answer = await data(opened.store, `{ found: ${field} { totalCount nodes { label } } }`);
    const { totalCount, nodes } = answer['found'] as { totalCount: number; nodes: { label: string }[] };
    expect(nodes.map(({ label }) => label)).toEqual(labels);
    expect(totalCount).toBe(labels.length);
  });

  test('a walk goes through the awards that a nested filter keeps', async () => {
    const answer = await data(
      opened.store,
      `{ person(id: "person:m:ada") { collaborators(filter: { OR: [{ states: ["NE"] }, { sourceKinds: ["news-article"] }] }) {
        nodes { label } } programs(filter: { NOT: { startDate: { to: "2020-12-31" } } }) { edges { awardCount } } } }`,
    );
    expect(answer).toEqual({
      person: {
        collaborators: { nodes: [{ label: 'Bo Ng' }, { label: 'Cy Adams' }] },
        programs: { edges: [{ awardCount: 1 }] },
      },
    });
  });

  test('codes of states, agencies and currencies are taken in any case', async () => {
    const filter = (state: string, agency: string, currency: string) =>
      `{ awards(filter: { states: ["${state}"], agencies: ["${agency}"], obligatedAmount: { from: 0, currency: "${currency}" } }) {
        nodes { id } } }`;
    const upper = await data(opened.store, filter('NE', 'NSF', 'USD'));
    expect(await data(opened.store, filter('ne', 'nsf', 'usd'))).toEqual(upper);
    expect((upper['awards'] as { nodes: unknown[] }).nodes).not.toEqual([]);
  });

  const deep = (levels: number): string => (levels === 0 ? '{ since: "2020-01-01" }' : `{ NOT: ${deep(levels - 1)} }`);
  test.each([
    [
      'a filter of another kind',
      'people(filter: { schemes: ["nsf-element"] })',
      'Field "schemes" is not defined by type "PersonFilterInput".',
    ],
    [
      'a condition of awards on people',
      'people(filter: { instruments: ["x"] })',
      'Field "instruments" is not defined by type "PersonFilterInput".',
    ],
    [
      'a role of an institution',
      'institutions(filter: { roles: [INVESTIGATOR] })',
      'Field "roles" is not defined by type "InstitutionFilterInput".',
    ],
    [
      'an amount that is none',
      'awards(filter: { obligatedAmount: { from: "many" } })',
      'Float cannot represent non numeric value: "many"',
    ],
    [
      'an unknown id far down',
      'awards(filter: { OR: [{}, { NOT: { themes: ["theme:phrase:x"] } }] })',
      "filter.OR[1].NOT.themes: expected the id of a THEME, found 'theme:phrase:x', which no node has",
    ],
    [
      'an id of another kind in people',
      'people(filter: { award: { programs: ["unit:nsf"] } })',
      "filter.award.programs: expected the id of a PROGRAM, found 'unit:nsf', which is of kind FUNDING_UNIT",
    ],
    [
      'a text without a word',
      'awards(filter: { text: " … " })',
      "filter.text: expected at least one letter or digit, found ' … '",
    ],
    [
      'the name of a state where its code is meant',
      'awards(filter: { NOT: { states: ["Michigan"] } })',
      "filter.NOT.states: expected the code of a state of the United States, as CA, found 'Michigan'; did you mean MI?",
    ],
    [
      'a state that is none',
      'institutions(filter: { states: ["XX"] })',
      "filter.states: expected the code of a state of the United States, as CA, found 'XX'",
    ],
    [
      'a currency that is none',
      'awards(filter: { obligatedAmount: { from: 1, currency: "dollars" } })',
      "filter: currency: expected the code of a currency, as USD, found 'dollars'",
    ],
    [
      'a currency that an order is in',
      'institutions(orderBy: { by: MONEY, currency: "XYZ" })',
      "orderBy.currency: expected the code of a currency, as USD, found 'XYZ'",
    ],
    [
      'an agency that nobody knows',
      'awards(filter: { OR: [{ agencies: ["nsf", "NFS"] }] })',
      expect.stringMatching(/^filter.OR\[0\].agencies: expected the code of an agency, found 'NFS' \(known: .*NSF/),
    ],
    [
      'an instrument that no award has',
      'awards(filter: { instruments: ["Standing Grant"] })',
      "filter.instruments: expected an award instrument of this graph, found 'Standing Grant' " +
        '(known: Continuing Grant)',
    ],
    [
      'a format that nobody reads',
      'people(filter: { award: { sourceKinds: ["nsf-jason"] } })',
      expect.stringMatching(
        /^filter.award.sourceKinds: expected a format of documents, found 'nsf-jason' \(known: .*nsf-json/,
      ),
    ],
    [
      'a scheme of programs that is none',
      'programs(filter: { schemes: ["nsf"] })',
      expect.stringMatching(/^filter.schemes: expected a scheme of program codes, found 'nsf' \(known: .*nsf-element/),
    ],
    [
      'a filter that is too deep',
      `awards(filter: ${deep(12)})`,
      expect.stringContaining('expected a filter of 10 levels at most'),
    ],
    [
      'a filter that is too large',
      `awards(filter: { OR: [${'{ since: "2020-01-01" }'.repeat(250)}] })`,
      'filter: expected 200 conditions at most, found 251',
    ],
  ])('%s is refused with a reason', async (_, field, message) => {
    expect(await errorOf(opened.store, `{ ${field} { totalCount } }`)).toEqual(
      typeof message === 'string' ? expect.stringContaining(message) : message,
    );
  });
});
