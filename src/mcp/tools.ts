/**
 * What an assistant may ask: each tool is one query of the API. The names in a query are the names in the answer.
 */
import { z } from 'zod';
import { badInput } from '../errors.ts';
import { kindOf } from '../ids.ts';
import type { NodeKind } from '../model.ts';
import { NODE_KINDS } from '../model.ts';

export interface Tool {
  readonly name: string;
  readonly title: string;
  /** When to use it, and what its answer is not. */
  readonly description: string;
  readonly input: z.ZodRawShape;
  /** The query, or what makes it of the arguments. */
  readonly query: string | ((args: Arguments) => string);
  /** What this answer cannot tell, said with it. */
  readonly cannotKnow: string;
}
type Arguments = Readonly<Record<string, unknown>>;

const MONEY = '{ value currency }';
const EVIDENCE = '{ quote source { id title url } }';
const SPAN = 'firstYear lastYear';

const id = (what: string) => z.string().min(1).describe(`Id of ${what}, as \`find\` gives it.`);
const first = (most: number, usual: number) =>
  z.number().int().min(1).max(most).default(usual).describe(`Most entries to give; the total is told anyway.`);
const since = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()
  .describe('Only awards that go on after this day, as 2021-01-31.');

/** An empty filter would ask for more work than none. */
const sinceOf = (args: Arguments) =>
  args['since'] === undefined
    ? { variable: '', argument: '' }
    : { variable: '$since: Date!', argument: 'filter: { since: $since }' };

const SUMS = 'One award counts in each row that it belongs to: never add the money or the awards of several rows.';

/** The relationship between nodes of two kinds whose evidence can be shown, from the first. */
const BETWEEN: Partial<Record<NodeKind, Partial<Record<NodeKind, string>>>> = {
  PERSON: { PERSON: 'collaborators', AWARD: 'awards', PROGRAM: 'programs' },
  INSTITUTION: { INSTITUTION: 'partners', AWARD: 'awards', PROGRAM: 'programs', PERSON: 'people' },
  PROGRAM: { AWARD: 'awards' },
};

/** What a network around a node is of, unless it is said. */
const AROUND: Partial<Record<NodeKind, string>> = {
  PERSON: 'PERSON_PERSON',
  INSTITUTION: 'INSTITUTION_INSTITUTION',
  PROGRAM: 'INSTITUTION_PROGRAM',
  THEME: 'THEME_THEME',
};

const typeOf = (kind: NodeKind) => kind[0]! + kind.slice(1).toLowerCase();

function evidenceQuery({ a, b }: Arguments): string {
  const [one, other] = [kindOf(String(a)), kindOf(String(b))];
  const pairs = [[one, other, '$a', '$b'] as const, [other, one, '$b', '$a'] as const];
  for (const [near, far, from, to] of pairs) {
    const field = near && far && BETWEEN[near]?.[far];
    if (!field) continue;
    const shared = near === far ? 'shared: sharedProjects { id title }' : '';
    return `query ($a: ID!, $b: ID!, $first: Int!) { between: node(id: ${from}) { id label ... on ${typeOf(near)} {
      link: ${field}(among: [${to}], first: 1) { edges { with: node { id label } ${shared}
      passages: evidenceCount evidence(first: $first) { quote method confidence source { id title url } } } } } } }`;
  }
  const known = Object.entries(BETWEEN).flatMap(([near, by]) => Object.keys(by).map((far) => `${near} and ${far}`));
  throw badInput(`a and b: expected ids of ${known.join(', ')}, found ${one ?? 'no id'} and ${other ?? 'no id'}`);
}

export const TOOLS: readonly Tool[] = [
  {
    name: 'find',
    title: 'Find people, institutions, programs, awards, themes',
    description:
      'Finds nodes by words of names, titles and abstracts, or an award by its number. Every other tool takes the ids that this gives. ' +
      'Two people of one name are two entries: tell them apart by `person` before you say anything of one.',
    input: {
      text: z.string().min(1).max(500).describe('A name, award number, or words that all have to occur.'),
      kinds: z.array(z.enum(NODE_KINDS)).optional().describe('Only nodes of these kinds.'),
      first: first(50, 10),
    },
    query: `query ($text: String!, $kinds: [NodeKind!], $first: Int!) {
      found: search(query: $text, kinds: $kinds, first: $first) { total: totalCount nodes { kind: __typename id label
        ... on Person { institutions(first: 1) { nodes { label } } awards(first: 1) { total: totalCount } }
        ... on Institution { city state country }
        ... on Program { scheme code }
        ... on Award { number agency startDate } } } }`,
    cannotKnow: 'Who is not found may be funded by awards that are not loaded.',
  },
  {
    name: 'person',
    title: 'A person: institutions, awards, themes',
    description: 'What is known of one person, each claim with the passage that says it.',
    input: { id: id('a person'), first: first(50, 10) },
    query: `query ($id: ID!, $first: Int!) { person(id: $id) { id name otherNames kind identifiers { scheme value }
      institutions(first: 5) { nodes: edges { institution: node { id label } basis lastSeen evidence(first: 1) ${EVIDENCE} } }
      awards(first: $first, orderBy: { by: LAST_DATE }) { total: totalCount awards: edges {
        award: node { id number agency title startDate endDate obligatedAmount ${MONEY} url } role isFormer evidence(first: 1) ${EVIDENCE} } }
      collaborators(first: 1) { total: totalCount }
      themes(first: 5) { nodes { id label } }
      possibleDuplicates(first: 3) { other { id label } } } }`,
    cannotKnow:
      'A basis RECIPIENT_OF_AWARD means perhaps: the institution receives an award that the person works on. Publications, positions ' +
      'and work without an award are not here. `possibleDuplicates` may be the same person.',
  },
  {
    name: 'collaborators',
    title: 'Who works with a person',
    description: `People who share a funded project with somebody, those who share most first, each with a passage. ${SUMS}`,
    input: { id: id('a person'), since, first: first(100, 15) },
    query: (args) => `query ($id: ID!, ${sinceOf(args).variable} $first: Int!) { person(id: $id) { id name
      collaborators(first: $first ${sinceOf(args).argument}) { total: totalCount collaborators: edges { person: node { id name }
        institutionNow { id label } institutionNowBasis sharedProjects: sharedProjectCount awards: awardCount
        money: obligatedAmounts ${MONEY} ${SPAN} via evidence(first: 1) ${EVIDENCE} } } } }`,
    cannotKnow:
      'Collaborators by funded projects alone: co-authors and unfunded work are not here, and no entry is no proof that two never worked together.',
  },
  {
    name: 'network',
    title: 'The network around a node',
    description: `Nodes around one and the links among them, the strongest. ${SUMS}`,
    input: {
      id: id('a person, institution, program or theme'),
      kind: z
        .enum(['PERSON_PERSON', 'INSTITUTION_PROGRAM', 'INSTITUTION_INSTITUTION', 'THEME_THEME'])
        .optional()
        .describe("What is linked. Default: the node's own kind."),
      radius: z.union([z.literal(1), z.literal(2)]).default(1),
      first: first(200, 25),
    },
    query: ({ id: center, kind }) => {
      const of = kind ?? AROUND[kindOf(String(center)) ?? 'SOURCE'];
      if (of === undefined)
        throw badInput(`id: expected the id of a person, institution, program or theme, found '${String(center)}'`);
      return `query ($id: ID!, $radius: Int!, $first: Int!) {
        network(kind: ${String(of)}, center: $id, radius: $radius, first: $first, firstLinks: 200) {
          nodes { id kind label institution { label } institutionBasis links: linkCount weight }
          links { source target weight awards: awardCount money: obligatedAmounts ${MONEY} ${SPAN} }
          leftOutNodes: cutNodes leftOutLinks: cutLinks } }`;
    },
    cannotKnow:
      'A weight is a number of shared projects (people, institutions) or awards. Ask `evidence` of two nodes for what proves a link.',
  },
  {
    name: 'institution_program',
    title: 'Programs of an institution, institutions of a program',
    description: `Of an institution the programs that fund it, of a program the institutions that it funds: by money, each with a passage. ${SUMS}`,
    input: { id: id('an institution or a program'), since, first: first(100, 15) },
    query: (
      args,
    ) => `query ($id: ID!, ${sinceOf(args).variable} $first: Int!) { node(id: $id) { kind: __typename id label
      ... on Institution { programs(first: $first ${sinceOf(args).argument} orderBy: { by: MONEY }) { total: totalCount programs: edges {
        program: node { id name scheme code } awards: awardCount money: obligatedAmounts ${MONEY} ${SPAN} evidence(first: 1) ${EVIDENCE} } } }
      ... on Program { institutions(first: $first ${sinceOf(args).argument} orderBy: { by: MONEY }) { total: totalCount institutions: edges {
        institution: node { id name state country } awards: awardCount money: obligatedAmounts ${MONEY} ${SPAN} evidence(first: 1) ${EVIDENCE} } } } } }`,
    cannotKnow:
      'An award of several programs counts in full under each: the rows add up to more than the institution received.',
  },
  {
    name: 'award',
    title: 'An award',
    description: 'One award, by id or by its number: people, recipient, money, programs, project, abstract.',
    input: { award: z.string().min(1).describe('Id, or number as the agency writes it.') },
    query: ({ award }) => `query ($award: ${kindOf(String(award)) === 'AWARD' ? 'ID' : 'String'}) {
      award(${kindOf(String(award)) === 'AWARD' ? 'id' : 'number'}: $award) { id number agency title startDate endDate awardInstrument url
      obligatedAmount ${MONEY} estimatedTotalAmount ${MONEY} recipients(first: 5) { nodes: edges { institution: node { id label } share ${MONEY} evidence(first: 1) ${EVIDENCE} } }
      investigators(first: 20) { total: totalCount people: edges { person: node { id name } role isFormer evidence(first: 1) ${EVIDENCE} } }
      programs(first: 10) { nodes { id name scheme code } } project { id title } continues { id number } continuedBy { id number }
      abstract isTruncated } }`,
    cannotKnow:
      'Obligated is what was given to date, not what was asked for or will be given; what was spent is not here.',
  },
  {
    name: 'similar_awards',
    title: 'Awards like a text',
    description:
      'Awards whose title and abstract are like a text, as an abstract that somebody writes, and the programs, people and institutions behind ' +
      'them: to find where to apply, whom to ask, who has been funded for it.',
    input: { text: z.string().min(20).max(20_000).describe('A title, an abstract.'), first: first(50, 8) },
    query: `query ($text: String!, $first: Int!) { similarAwards(text: $text) { total: count
      awards(first: $first) { score words award { id number agency title startDate obligatedAmount ${MONEY} url recipient { id label } } }
      programs(first: $first) { score program: node { id label } } people(first: $first) { score person: node { id label } }
      institutions(first: $first) { score institution: node { id label } } } }`,
    cannotKnow:
      'Alike by words (a score is a cosine: .2 is alike, .4 very), which says nothing of quality or of what will be funded; 100 awards at most.',
  },
  {
    name: 'evidence',
    title: 'What proves a link',
    description:
      'The passages, with their sources, behind the link of two nodes: two people, a person and an award, an institution and a program, …',
    input: { a: id('one node'), b: id('the other'), first: first(20, 5) },
    query: evidenceQuery,
    cannotKnow: 'No edge means that no loaded document tells of the link, not that there is none.',
  },
  {
    name: 'coverage',
    title: 'What is loaded',
    description:
      'Which awards the graph holds, by agency and year, and how new they are. Ask it before you say that something does not exist.',
    input: {},
    query: '{ stats { nodes { kind count } coverage { agency firstYear lastYear awards asOf } } }',
    cannotKnow: 'Whatever is not in these agencies and years.',
  },
];
