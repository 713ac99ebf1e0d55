/** Networks that the tests of the export formats write: one with everything that is hard to write, one of nothing. */
import type { NodeFacts } from '../../src/query/network-facts.ts';
import type { Network, NetworkLink } from '../../src/query/network.ts';

const link = (source: string, target: string, rest: Partial<NetworkLink> = {}): NetworkLink => ({
  source,
  target,
  weight: 1,
  projectCount: 1,
  awardCount: 0,
  obligated: [],
  firstYear: null,
  lastYear: null,
  ...rest,
});

const institution = {
  id: 'institution:m:1',
  label: 'École "B" & Co, <Lausanne>',
  basis: 'RECIPIENT_OF_AWARD',
} as const;
const person = (id: string, label: string, linkCount: number, weight: number, home: typeof institution | null = null) =>
  ({ id: `person:m:${id}`, kind: 'PERSON', label, institution: home, linkCount, weight }) as const;

const facts = (rest: Partial<NodeFacts>): NodeFacts => ({
  awardCount: 0,
  obligated: [],
  firstYear: null,
  lastYear: null,
  state: null,
  identifiers: [],
  ...rest,
});

/** Out of order on purpose; labels hold markup, quotes, a line break, a control, half a surrogate pair and a formula. */
export const HARD: Network = {
  kind: 'PERSON_PERSON',
  nodes: [
    person('d', '@formula, "quoted"', 1, 1),
    {
      ...person('a', 'Émilie O’Neil <a&b> ]]> \'single\' "double"', 2, 5, institution),
      facts: facts({
        awardCount: 3,
        obligated: [
          { minor: 508_848_00, currency: 'USD' },
          { minor: 250_50, currency: 'GBP' },
        ],
        firstYear: 2018,
        lastYear: 2022,
        state: 'CA',
        identifiers: [
          { scheme: 'orcid', value: '0000-0002-1825-0097' },
          { scheme: 'x', value: '"<&' },
        ],
      }),
    },
    person('c', 'two\r\nlines\u0000\u0007 \ud800 😀 \uffff', 2, 4),
    { ...person('b', '=1+1', 1, 3), facts: facts({ awardCount: 1, obligated: [{ minor: -500, currency: 'USD' }] }) },
    person('e', ' 孤立 ', 0, 0),
    person('f', '', 0, 0),
  ],
  links: [
    link('person:m:c', 'person:m:d'),
    link('person:m:a', 'person:m:c', {
      weight: 3,
      projectCount: 3,
      awardCount: 4,
      obligated: [
        { minor: 1_000_000_000_005, currency: 'USD' },
        { minor: 250_00, currency: 'GBP' },
      ],
      firstYear: 2019,
      lastYear: 2026,
      via: ['award:nsf:1', 'award:nsf:2'],
    }),
    link('person:m:a', 'person:m:b', {
      weight: 2,
      projectCount: 2,
      awardCount: 2,
      obligated: [{ minor: 508_848_00, currency: 'USD' }],
      firstYear: 2020,
    }),
  ],
  isCut: false,
  cutNodes: 0,
  cutLinks: 0,
};

export const EMPTY: Network = {
  kind: 'INSTITUTION_PROGRAM',
  nodes: [],
  links: [],
  isCut: false,
  cutNodes: 0,
  cutLinks: 0,
};
