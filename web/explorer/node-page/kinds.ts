import type { Cell } from '../cells.ts';
import type { PageKind } from '../graph.ts';
import { number, years } from '../words.ts';
import type { NodeHead } from './node-head.ts';

/** What is told of a kind of node besides its lists. */
export interface KindPage {
  /** Its type in the API. */
  readonly type: string;
  /** What is asked of the node beyond id and label. */
  readonly head: string;
  /** What it is, in a word. */
  readonly word: (node: NodeHead) => string;
  /** What its awards are called, and what the figures are, in a line, where that has to be said. */
  readonly awards?: string;
  readonly about?: string;
  /** Numbers beside those of its awards. */
  readonly figures?: (node: NodeHead) => readonly (readonly [string, number | undefined])[];
  readonly facts: (node: NodeHead) => readonly (readonly [string, Cell])[];
  /** What can be taken away from its page, by name. */
  readonly files?: (node: NodeHead) => readonly (readonly [name: string, address: string])[];
  /** What the bars of its years can be split by; none where it has no awards to count by year. */
  readonly splits?: readonly Split[];
}

export type Split = 'PROGRAM' | 'ROLE' | 'UNIT' | 'STATE' | 'INSTITUTION' | 'INSTRUMENT';

const NAMED = '{ id label }';
const MONEY = '{ value currency }';
const NAMES = 'otherNames identifiers { scheme value }';
const TOTAL = '{ totalCount }';

const identity = ({ otherNames, identifiers }: NodeHead): [string, Cell][] => [
  ['Also written', otherNames?.join('; ')],
  ['Identifiers', identifiers?.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')],
];
const list = (names: readonly string[] | undefined): Cell => names?.join(', ');
const one = (node: NodeHead['project']): Cell => node && { nodes: [node] };
const sum = (amount: NodeHead['obligatedAmount']): Cell => amount && { money: [amount] };

/** Every kind of page, as a table. */
export const KINDS: Readonly<Record<PageKind, KindPage>> = {
  PERSON: {
    type: 'Person',
    head: `${NAMES} personKind: kind collaborators(first: 1) ${TOTAL}
      home: institutions(first: 1) { edges { basis lastSeen node ${NAMED} } }
      possibleDuplicates(first: 5) { score other ${NAMED} person ${NAMED} }`,
    word: ({ personKind }) => (personKind === 'PROGRAM_OFFICER' ? 'Program officer' : 'Researcher'),
    figures: ({ collaborators }) => [['collaborators', collaborators?.totalCount]],
    facts: (node) => [['Institution', home(node)], ...identity(node), ['Perhaps also', { nodes: others(node) }]],
    files: ({ id, personKind }) =>
      personKind === 'RESEARCHER'
        ? [
            ['Collaborators & Other Affiliations (workbook)', `/people/${encodeURIComponent(id)}/coa.xlsx`],
            ['its table 4 (CSV)', `/people/${encodeURIComponent(id)}/coa.csv`],
          ]
        : [],
    splits: ['ROLE', 'PROGRAM', 'UNIT', 'INSTITUTION', 'INSTRUMENT'],
  },
  INSTITUTION: {
    type: 'Institution',
    head: `${NAMES} city state country people(first: 1) ${TOTAL} partners(first: 1) ${TOTAL}`,
    word: () => 'Institution',
    figures: ({ people, partners }) => [
      ['people', people?.totalCount],
      ['partner institutions', partners?.totalCount],
    ],
    facts: (node) => [['Place', [node.city, node.state, node.country].filter(Boolean).join(', ')], ...identity(node)],
    splits: ['UNIT', 'PROGRAM', 'INSTRUMENT'],
  },
  PROGRAM: {
    type: 'Program',
    head: `otherNames scheme code institutions(first: 1) ${TOTAL}`,
    word: ({ scheme }) => (scheme ? `Program (${scheme})` : 'Program'),
    figures: ({ institutions }) => [['institutions', institutions?.totalCount]],
    facts: (node) => [['Code', node.code], ...identity(node)],
    splits: ['STATE', 'INSTITUTION', 'UNIT', 'INSTRUMENT'],
  },
  FUNDING_UNIT: {
    type: 'FundingUnit',
    head: `code level parent ${NAMED} children ${NAMED}`,
    word: ({ level }) => (level ? `${level.charAt(0)}${level.slice(1).toLowerCase()}` : 'Funding unit'),
    facts: (node) => [
      ['Code', node.code],
      ['Part of', one(node.parent)],
      ['Its parts', { nodes: node.children ?? [] }],
    ],
    splits: ['PROGRAM', 'STATE', 'INSTRUMENT'],
  },
  THEME: {
    type: 'Theme',
    awards: 'awards about it',
    about:
      'About it are the awards of which it is one of the main themes; those that name it have its words in a row in title ' +
      'or abstract.',
    head: `mentionCount broader ${NAMED} people(first: 1) ${TOTAL} institutions(first: 1) ${TOTAL}`,
    word: () => 'Research theme',
    figures: ({ mentionCount, people, institutions }) => [
      ['awards that name it', mentionCount],
      ['people', people?.totalCount],
      ['institutions', institutions?.totalCount],
    ],
    facts: ({ broader }) => [['Broader', { nodes: broader ?? [] }]],
    splits: ['UNIT', 'PROGRAM', 'INSTITUTION', 'STATE'],
  },
  AWARD: {
    type: 'Award',
    head: `number agency url awardInstrument transactionType startDate endDate assistanceListings
      obligatedAmount ${MONEY} awardedAmount ${MONEY} estimatedTotalAmount ${MONEY} abstract isTruncated
      obligations { fiscalYear amount ${MONEY} } recipient ${NAMED} holder ${NAMED} project ${NAMED}
      continues ${NAMED} continuedBy ${NAMED} appropriations { code name }`,
    word: ({ agency }) => `Award of ${agency ?? 'an agency that is not known'}`,
    facts: (node) => [
      ['Number', node.number],
      ['Recipient', one(node.recipient)],
      ['Period', `${node.startDate ?? 'unknown'} to ${node.endDate ?? 'unknown'}`],
      ['Obligated', sum(node.obligatedAmount)],
      ['Awarded in all', sum(node.awardedAmount)],
      ['Estimated total', sum(node.estimatedTotalAmount)],
      ['Instrument', [node.awardInstrument, node.transactionType].filter(Boolean).join(', ')],
      ['Holder', one(node.holder)],
      ['Project', one(node.project)],
      ['Continues', { nodes: node.continues ?? [] }],
      ['Continued by', { nodes: node.continuedBy ?? [] }],
      ['Assistance listings', list(node.assistanceListings)],
      ['Appropriations', list(node.appropriations?.map(({ code, name }) => [code, name].filter(Boolean).join(' ')))],
    ],
  },
  PROJECT: {
    type: 'Project',
    head: `year announcedAmounts { value currency covers }`,
    word: () => 'Project',
    facts: (node) => [
      ['Year', node.year == null ? null : years(node.year, node.year)],
      [
        'Announced',
        node.announcedAmounts
          ?.map(({ value, currency, covers }) => `${currency} ${number(value)}, “${covers}”`)
          .join('; '),
      ],
    ],
  },
  SOURCE: {
    type: 'Source',
    head: 'documentKind: kind url publishedAt asOf digest text',
    word: ({ documentKind }) => `Document (${documentKind?.replaceAll('-', ' ') ?? 'kind not known'})`,
    facts: (node) => [
      ['Published', node.publishedAt],
      ['As of', node.asOf],
      ['SHA-256', node.digest],
    ],
  },
};

function home({ home }: NodeHead): Cell {
  const [latest] = home?.edges ?? [];
  if (!latest) return null;
  const note = [
    latest.basis === 'RECIPIENT_OF_AWARD' && 'perhaps: the recipient of an award',
    latest.lastSeen && `on awards until ${latest.lastSeen.slice(0, 4)}`,
  ];
  return { nodes: [{ ...latest.node, note: note.filter(Boolean).join(', ') }] };
}

/** Who may be the same person, but is not surely. */
function others({ id, possibleDuplicates = [] }: NodeHead) {
  return possibleDuplicates.map(({ person, other, score }) => ({
    ...(person.id === id ? other : person),
    note: `${String(Math.round(score * 100))}% like`,
  }));
}
