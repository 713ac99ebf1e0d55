import { yearOf } from '../../../src/day.ts';
import type { Cell } from '../cells.ts';
import type { Column } from '../column.ts';
import type { Named } from '../graph.ts';
import { BASIS_WORDS, ROLE_WORDS, VIA_WORDS, say } from '../words.ts';
import type { Edge } from './edge.ts';

/** A column that the server can order a list by, too. */
export interface ListColumn extends Column<Edge> {
  readonly order?: string;
}

/** A list of a node's page: which field of the API it is, what is asked of each edge, and the columns of its table. */
export interface List {
  /** Its name in the address of the page. */
  readonly name: string;
  readonly title: string;
  /** The field, below another one where it is not the node's own. */
  readonly field: readonly [string, string?];
  /**
   * What the field takes besides a page: `links` go through awards, so they take a filter and an order; `facts` take
   * neither, nor have `nodes`, which have no passages either; `facets` are the buckets of the node's awards by `facet`, all at once.
   */
  readonly takes: 'links' | 'facts' | 'nodes' | 'facets';
  readonly facet?: string;
  readonly edge: string;
  readonly columns: readonly ListColumn[];
  /** What a reader has to know before adding up or comparing the rows. */
  readonly note?: string;
}

const MONEY = '{ value currency }';
const NAMED = '{ id label }';
const SUMS = `awardCount obligatedAmounts ${MONEY} firstYear lastYear`;
const AWARD = `id label number awardInstrument obligatedAmount ${MONEY} startDate endDate recipient ${NAMED}`;
const HOME = `institutions(first: 1) { edges { basis node ${NAMED} } }`;
const PART = 'role isFormer nameAsWritten';

const nodes = (...found: readonly (Named | null | undefined)[]): Cell => ({
  nodes: found.filter((each) => each != null),
});
const perhaps = (node: Named | null | undefined, basis: string | null | undefined): Cell =>
  node ? { nodes: [{ ...node, ...(basis === 'RECIPIENT_OF_AWARD' ? { note: 'perhaps' } : {}) }] } : null;
/** A year is a number to sort by, and is written without a comma. */
const year = (value: number | null | undefined): Cell => (value == null ? null : String(value));
const roles = (words: readonly string[] | undefined) => words?.map((word) => say(ROLE_WORDS, word)).join(', ');

const named = (name: string, order?: string): ListColumn => ({
  name,
  of: ({ node }) => nodes(node),
  ...(order ? { order } : {}),
});
const YEARS: readonly ListColumn[] = [
  { name: 'From', of: ({ firstYear }) => year(firstYear), order: 'FIRST_DATE' },
  { name: 'To', of: ({ lastYear }) => year(lastYear), order: 'LAST_DATE' },
];
const OBLIGATED: ListColumn = {
  name: 'Obligated',
  of: ({ obligatedAmounts }) => ({ money: obligatedAmounts ?? [] }),
  order: 'MONEY',
  isBar: true,
};
const COUNTED: readonly ListColumn[] = [
  { name: 'Awards', of: ({ awardCount }) => awardCount, order: 'AWARD_COUNT', isBar: true },
  OBLIGATED,
];
const STATE: ListColumn = { name: 'State', of: ({ node }) => node.state ?? node.country, isChoice: true };
const SCHEME: ListColumn = { name: 'Kind', of: ({ node }) => node.scheme, isChoice: true };
const AT: ListColumn = {
  name: 'Institution',
  of: ({ node: { institutions } }) => perhaps(institutions?.edges[0]?.node, institutions?.edges[0]?.basis),
};
const ROLE: ListColumn = {
  name: 'Role',
  of: ({ role, isFormer }) => [isFormer && 'former', role && say(ROLE_WORDS, role)].filter(Boolean).join(' '),
  isChoice: true,
};
const WRITTEN: ListColumn = { name: 'Written as', of: ({ nameAsWritten }) => nameAsWritten };
const SHARED_COUNT_NOTE = 'An award counts in full in each of its rows, so the rows are not to be added up.';

const linked = (name: string, title: string, head: string, more: Partial<List> & { asks?: string } = {}): List => ({
  name,
  title,
  field: [name],
  takes: 'links',
  edge: `node { id label ${more.asks ?? ''} } ${SUMS}`,
  note: SHARED_COUNT_NOTE,
  ...more,
  columns: [named(head, 'NAME'), ...(more.columns ?? []), ...COUNTED, ...YEARS],
});

const collaborators: List = {
  name: 'collaborators',
  title: 'Collaborators',
  field: ['collaborators'],
  takes: 'links',
  edge: `node ${NAMED} institutionNow ${NAMED} institutionNowBasis projectCount ${SUMS} sharedAwardAmounts ${MONEY}
    roles { self other } via sharedThemes(first: 3) ${NAMED}`,
  columns: [
    named('Collaborator', 'NAME'),
    { name: 'Institution', of: (edge) => perhaps(edge.institutionNow, edge.institutionNowBasis) },
    { name: 'Projects', of: ({ projectCount }) => projectCount, order: 'PROJECT_COUNT', isBar: true },
    OBLIGATED,
    { name: 'On shared awards', of: (edge) => ({ money: edge.sharedAwardAmounts ?? [] }), order: 'SHARED_MONEY' },
    { name: 'Their role', of: (edge) => roles(edge.roles?.other), isChoice: true },
    { name: 'How', of: ({ via }) => via?.map((word) => say(VIA_WORDS, word)).join('; '), isChoice: true },
    { name: 'Topics', of: ({ sharedThemes }) => nodes(...(sharedThemes ?? [])) },
    ...YEARS,
  ],
  note: 'Projects of several people count in full with each of them, so the rows are not to be added up.',
};
const programs = linked('programs', 'Programs', 'Program', {
  asks: 'scheme',
  columns: [SCHEME],
});
const institutions = linked('institutions', 'Institutions', 'Institution', {
  asks: 'state country',
  columns: [STATE],
});
const partners: List = {
  ...institutions,
  name: 'partners',
  title: 'Partner institutions',
  field: ['partners'],
};
const people = linked('people', 'People', 'Person', { asks: HOME, columns: [AT] });
const themes = linked('themes', 'Themes', 'Theme');
const byUnit: List = {
  name: 'units',
  title: 'By funding unit',
  field: ['awards'],
  takes: 'facets',
  facet: 'UNIT',
  edge: `key { value node { id label ... on FundingUnit { level parent ${NAMED} } } } awardCount obligatedAmounts ${MONEY}`,
  columns: [
    named('Funding unit'),
    { name: 'Level', of: ({ node }) => node.level?.toLowerCase(), isChoice: true },
    { name: 'Part of', of: ({ node }) => nodes(node.parent) },
    ...COUNTED,
  ],
  note: 'Units as the awards name them: those above are not counted. An award of two units counts in full in both.',
};
const AWARD_COLUMNS: readonly ListColumn[] = [
  named('Award', 'NAME'),
  { name: 'Number', of: ({ node }) => node.number },
  { name: 'Recipient', of: ({ node }) => nodes(node.recipient) },
  {
    name: 'Obligated',
    of: ({ node }) => ({ money: node.obligatedAmount ? [node.obligatedAmount] : [] }),
    order: 'MONEY',
    isBar: true,
  },
  { name: 'From', of: ({ node }) => year(yearOf(node.startDate)), order: 'FIRST_DATE' },
  { name: 'To', of: ({ node }) => year(yearOf(node.endDate)), order: 'LAST_DATE' },
  { name: 'Instrument', of: ({ node }) => node.awardInstrument, isChoice: true },
];
const awards: List = {
  name: 'awards',
  title: 'Awards',
  field: ['awards'],
  takes: 'links',
  edge: `node { ${AWARD} }`,
  columns: AWARD_COLUMNS,
};
const facts = (name: string, title: string, edge: string, columns: readonly ListColumn[], more = {}): List => ({
  name,
  title,
  field: [name],
  takes: 'facts',
  edge,
  columns,
  ...more,
});
const affiliation = (head: string): readonly ListColumn[] => [
  named(head),
  { name: 'Known from', of: ({ basis }) => basis && say(BASIS_WORDS, basis), isChoice: true },
  { name: 'Sure', of: ({ confidence }) => (confidence == null ? null : `${String(Math.round(confidence * 100))}%`) },
  { name: 'First seen', of: ({ firstSeen }) => firstSeen },
  { name: 'Last seen', of: ({ lastSeen }) => lastSeen },
];
const AFFILIATION = `node ${NAMED} basis confidence firstSeen lastSeen`;
const SOURCE_COLUMNS: readonly ListColumn[] = [
  named('Document'),
  { name: 'Kind', of: ({ node }) => node.kind, isChoice: true },
  { name: 'Published', of: ({ node }) => node.publishedAt },
  { name: 'As of', of: ({ node }) => node.asOf },
  { name: 'Linked by', of: ({ reason }) => reason },
];
const sources = facts('sources', 'Documents', 'node { id label kind publishedAt asOf } reason', SOURCE_COLUMNS);
const linkedAwards = facts('awards', 'Awards', `node { ${AWARD} }`, AWARD_COLUMNS);
const fundingUnits = facts('fundingUnits', 'Funding units', `node { id label level parent ${NAMED} }`, [
  named('Funding unit'),
  { name: 'Level', of: ({ node }) => node.level?.toLowerCase() },
  { name: 'Part of', of: ({ node }) => nodes(node.parent) },
]);
const placed = (name: string, title: string) =>
  facts(name, title, 'node { id label state country }', [named('Institution'), STATE]);

/** The lists of each kind of node, in the order of the page; a list that is empty is left out. */
export const LISTS = {
  PERSON: [
    collaborators,
    awards,
    programs,
    byUnit,
    themes,
    facts('institutions', 'Institutions', AFFILIATION, affiliation('Institution')),
    facts('projects', 'Projects', `node ${NAMED} ${PART}`, [named('Project'), ROLE, WRITTEN]),
    { ...linkedAwards, name: 'managed', title: 'Awards managed', field: ['managedAwards'] },
  ],
  INSTITUTION: [
    programs,
    byUnit,
    facts('people', 'People', AFFILIATION, affiliation('Person')),
    partners,
    themes,
    awards,
    placed('parents', 'Part of'),
  ],
  PROGRAM: [institutions, people, byUnit, themes, awards],
  FUNDING_UNIT: [programs, institutions, byUnit, awards],
  THEME: [
    people,
    institutions,
    programs,
    byUnit,
    themes,
    facts(
      'narrower',
      'Narrower themes',
      `node { id label awards(first: 1) { totalCount } }`,
      [named('Theme'), { name: 'Awards', of: ({ node }) => node.awards?.totalCount, isBar: true }],
      { takes: 'nodes' },
    ),
    awards,
  ],
  AWARD: [
    facts('investigators', 'Investigators', `node { id label ${HOME} } ${PART}`, [named('Person'), ROLE, AT, WRITTEN]),
    facts('programs', 'Programs', 'node { id label scheme }', [named('Program'), SCHEME]),
    fundingUnits,
    facts('recipients', 'Recipients', `node { id label state country } share ${MONEY}`, [
      named('Institution'),
      STATE,
      { name: 'Share', of: ({ share }) => ({ money: share ? [share] : [] }) },
    ]),
    placed('performers', 'Where the work is done'),
    facts('programOfficers', 'Program officers', `node ${NAMED} nameAsWritten`, [named('Person'), WRITTEN]),
    { ...linkedAwards, name: 'siblings', title: 'Awards of the same project', field: ['project', 'awards'] },
    facts('themes', 'Themes', `node ${NAMED} score`, [
      named('Theme'),
      { name: 'Weight', of: ({ score }) => (score == null ? null : Math.round(score * 100)), isBar: true },
    ]),
    sources,
  ],
  PROJECT: [
    linkedAwards,
    facts('members', 'People', `node ${NAMED} ${PART} institution ${NAMED}`, [
      named('Person'),
      ROLE,
      { name: 'Institution', of: ({ institution }) => nodes(institution) },
      WRITTEN,
    ]),
    placed('institutions', 'Institutions'),
    fundingUnits,
    sources,
  ],
  SOURCE: [
    { ...linkedAwards, edge: `node { ${AWARD} } reason`, title: 'Awards that it tells of' },
    facts('projects', 'Projects that it tells of', `node ${NAMED} reason`, [
      named('Project'),
      { name: 'Linked by', of: ({ reason }) => reason },
    ]),
  ],
} as const satisfies Readonly<Record<string, readonly List[]>>;
