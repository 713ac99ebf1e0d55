/**
 * The questions of the benchmark: each as it is put to our server, to `@neo4j/graphql`, and as Cypher by hand; with what
 * of the answers has to be equal.
 */
import type { Store } from '../../src/store/store.ts';

/** Parameters of one question, as variables of all its forms. */
export type Parameters = Readonly<Record<string, string>>;
/** What of an answer is compared: plain rows. */
export type Rows = readonly (readonly unknown[])[];
/** A row of the driver, as a plain object. */
export type Row = Readonly<Record<string, unknown>>;

export interface Question {
  readonly name: string;
  /** Which parameters of `parameters.ts` it takes. */
  readonly parameters: 'people' | 'institutions' | 'programs' | 'names' | 'pairs';
  readonly ours: { readonly query: string; readonly rows: (data: Answer) => Rows };
  /** null: it cannot be asked. */
  readonly peer: { readonly query: string; readonly rows: (data: Answer) => Rows } | null;
  readonly cypher: { readonly statement: string; readonly rows: (rows: readonly Row[]) => Rows };
  /** The same through our store, without GraphQL and HTTP; null where it is more than reads of the store. */
  readonly store: ((store: Store, parameters: Parameters) => Promise<unknown>) | null;
}

/** Data of an answer: read by the functions beside the query that gave it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any;

interface LinkEdge {
  readonly projectCount: number;
  readonly awardCount: number;
  readonly obligatedAmounts: readonly { readonly value: number }[];
  readonly node: { readonly id: string; readonly name: string };
}
/** What is compared, and no more: the other forms do not count anything else either. */
const linkOf = (count: 'projectCount' | 'awardCount') => `${count} obligatedAmounts { value } node { id name }`;
const linkRows = (edges: readonly LinkEdge[], count: 'projectCount' | 'awardCount'): Rows =>
  edges.map((edge) => [edge.node.id, edge.node.name, edge[count], edge.obligatedAmounts[0]?.value ?? 0]);

interface Found {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly amount: number;
}
const FOUND = 'id name count amount';
const foundRows = (rows: readonly unknown[]): Rows =>
  (rows as readonly Found[]).map(({ id, name, count, amount }) => [id, name, count, amount / 100]);

/** Who shares projects with `o`; the money is of the awards of those on which one of the two is. */
export const COLLABORATORS = `
  MATCH (o)-[:INVESTIGATES]->(m:Award)-[:PART_OF]->(p:Project)
  WITH o, p, collect(DISTINCT m) AS mine
  MATCH (p)<-[:PART_OF]-(b:Award)<-[:INVESTIGATES]-(t:Person) WHERE t <> o
  WITH t, p, mine, collect(DISTINCT b) AS theirs
  UNWIND mine + theirs AS a
  WITH DISTINCT t, p, a
  WITH t, count(DISTINCT p) AS count, sum(a.obligatedMinor) AS amount
  ORDER BY count DESC, t.id LIMIT 25`;
/** Programs of the awards that the institution `o` receives. */
export const PROGRAMS = `
  MATCH (o)<-[:RECEIVED_BY]-(a:Award)-[:FUNDED_UNDER]->(t:Program)
  WITH t, count(DISTINCT a) AS count, sum(a.obligatedMinor) AS amount, count(a.obligatedMinor) AS known
  ORDER BY known = 0, amount DESC, t.id LIMIT 25`;
/** Institutions that receive the awards of the program `o`. */
export const INSTITUTIONS = PROGRAMS.replace(
  '(o)<-[:RECEIVED_BY]-(a:Award)-[:FUNDED_UNDER]->(t:Program)',
  '(o)<-[:FUNDED_UNDER]-(a:Award)-[:RECEIVED_BY]->(t:Institution)',
);
/** People whose words begin with all of `$tokens`: by match class, number of awards and id. `$words` asks the index. */
export const PEOPLE_BY_NAME = `
  CALL db.index.fulltext.queryNodes('words', $words) YIELD node AS t
  WHERE t:Person AND all(token IN $tokens WHERE t.nameTokens CONTAINS (' ' + token))
  WITH t, CASE WHEN $whole IN t.names THEN 0 WHEN any(name IN t.names WHERE name STARTS WITH $whole) THEN 1 ELSE 2 END AS class,
    COUNT { MATCH (t)-[:INVESTIGATES]->(a) RETURN DISTINCT a } AS awards
  ORDER BY class, awards DESC, t.id LIMIT 25`;

/** The awards that the institution `o` receives, by year and program. */
export const YEARS_AND_PROGRAMS = `
  MATCH (o)<-[:RECEIVED_BY]-(a:Award) OPTIONAL MATCH (a)-[:FUNDED_UNDER]->(g:Program)
  WITH left(a.startDate, 4) AS year, g, count(a) AS count, sum(a.obligatedMinor) AS amount
  WITH year, g.id AS program, count, amount ORDER BY year, program LIMIT 1000`;
/** A shortest chain of people, awards and projects from `o`. */
export const CHAIN = `
  MATCH (z:Node {id: $to}) MATCH way = shortestPath((o)-[:INVESTIGATES|PART_OF*..24]-(z))
  UNWIND [n IN nodes(way) WHERE n:Person] AS t`;
/** Links between the people who are at most two projects away from `o`. */
export const NETWORK = `
  MATCH (o)-[:INVESTIGATES]->(:Award)-[:PART_OF]->(p) WITH DISTINCT p
  MATCH (p)<-[:PART_OF]-(a) MATCH (a)<-[:INVESTIGATES]-(n) WITH DISTINCT n
  MATCH (n)-[:INVESTIGATES]->(:Award)-[:PART_OF]->(p) WITH DISTINCT p
  MATCH (p)<-[:PART_OF]-(a) MATCH (a)<-[:INVESTIGATES]-(n) WITH DISTINCT n ORDER BY n.id LIMIT 500
  WITH collect(n) AS people UNWIND people AS n
  MATCH (n)-[:INVESTIGATES]->(:Award)-[:PART_OF]->(p) WITH DISTINCT n, p
  WITH p, collect(n.id) AS members
  UNWIND members AS source UNWIND members AS target
  WITH p, source, target WHERE source < target
  WITH source, target, count(p) AS weight ORDER BY source, target`;

const RETURN_FOUND = 'RETURN t.id AS id, t.name AS name, count, amount';
const cypherLinks = (walk: string): Question['cypher'] => ({
  statement: `MATCH (o:Node {id: $id}) ${walk} ${RETURN_FOUND}`,
  rows: foundRows,
});
const walkThrough =
  (from: 'PERSON' | 'INSTITUTION' | 'PROGRAM', to: 'PERSON' | 'INSTITUTION' | 'PROGRAM', by: 'COUNT' | 'MONEY') =>
  async (store: Store, { id }: Parameters) => {
    const [found] = await store.linked({
      from,
      ids: [id!],
      to,
      order: { by, direction: 'DESC' },
      page: { first: 25 },
      withNodes: true,
      // As the server reads it: what is not asked for is left out.
      without: to === 'PERSON' ? ['DATES'] : ['PROJECT_COUNT', 'DATES'],
    });
    return found!.links.some(({ node }) => node === undefined)
      ? store.nodes(found!.links.map(({ target }) => target))
      : found;
  };

export const QUESTIONS: readonly Question[] = [
  {
    name: 'collaborators',
    parameters: 'people',
    ours: {
      query: `query ($id: ID!) { person(id: $id) { name collaborators(first: 25) { edges { ${linkOf('projectCount')} } } } }`,
      rows: (data: Answer) => linkRows(data.person.collaborators.edges, 'projectCount'),
    },
    peer: {
      query: `query ($id: ID!) { people(where: { id: { eq: $id } }) { name collaborators { ${FOUND} } } }`,
      rows: (data: Answer) => foundRows(data.people[0].collaborators),
    },
    cypher: cypherLinks(COLLABORATORS),
    store: walkThrough('PERSON', 'PERSON', 'COUNT'),
  },
  {
    name: 'award page',
    parameters: 'institutions',
    ours: {
      query: `query ($id: ID!) { institution(id: $id) { awards(first: 25, orderBy: { by: FIRST_DATE }) {
        nodes { id title startDate obligatedAmount { value } recipient { name }
          investigators(first: 200) { edges { roles node { id name } } } programs(first: 200) { nodes { id name } } } } } }`,
      rows: (data: Answer) =>
        data.institution.awards.nodes.map((award: Answer) => [
          award.id,
          award.title,
          award.startDate,
          award.obligatedAmount.value,
          award.recipient.name,
          award.investigators.edges
            .flatMap(({ roles, node }: Answer) => roles.map((role: string) => partOf(node, role)))
            .sort(),
          award.programs.nodes.map(({ id, name }: Answer) => `${id} ${name}`).sort(),
        ]),
    },
    peer: {
      query: `query ($id: ID!) { institutions(where: { id: { eq: $id } }) {
        awards(limit: 25, sort: [{ startDate: DESC }, { id: ASC }]) {
          id title startDate obligatedMinor recipients { name }
          investigatorsConnection { edges { properties { role } node { id name } } } programs { id name } } } }`,
      rows: (data: Answer) =>
        data.institutions[0].awards.map((award: Answer) => [
          award.id,
          award.title,
          award.startDate,
          award.obligatedMinor / 100,
          award.recipients[0].name,
          award.investigatorsConnection.edges.map((edge: Answer) => partOf(edge.node, edge.properties.role)).sort(),
          award.programs.map(({ id, name }: Answer) => `${id} ${name}`).sort(),
        ]),
    },
    cypher: {
      statement: `MATCH (:Node {id: $id})<-[:RECEIVED_BY]-(a:Award) WITH a ORDER BY a.startDate DESC, a.id LIMIT 25
        RETURN a.id AS id, a.title AS title, a.startDate AS startDate, a.obligatedMinor AS amount,
          [(a)-[:RECEIVED_BY]->(i) | i.name][0] AS recipient,
          [(a)<-[r:INVESTIGATES]-(t) | {id: t.id, name: t.name, role: r.role}] AS people,
          [(a)-[:FUNDED_UNDER]->(g) | {id: g.id, name: g.name}] AS programs`,
      rows: (rows: readonly Answer[]) =>
        rows.map(({ id, title, startDate, amount, recipient, people, programs }) => [
          id,
          title,
          startDate,
          amount / 100,
          recipient,
          people.map((person: Answer) => partOf(person, person.role)).sort(),
          programs.map((program: Answer) => `${program.id} ${program.name}`).sort(),
        ]),
    },
    store: async (store, { id }) => {
      const [found] = await store.linked({
        from: 'INSTITUTION',
        ids: [id!],
        to: 'AWARD',
        order: { by: 'FIRST_DATE', direction: 'DESC' },
        page: { first: 25 },
        withNodes: true,
        without: ['PROJECT_COUNT', 'MONEY', 'DATES'],
      });
      const ids = found!.links.map(({ target }) => target);
      // As the server reads it: no passages, since nobody asks for them.
      const [people, others] = await Promise.all([
        store.edges({ types: ['INVESTIGATES'], to: ids, withEvidence: false }),
        store.edges({ types: ['RECEIVED_BY', 'FUNDED_UNDER'], from: ids, withEvidence: false }),
      ]);
      return store.nodes([...new Set([...people.map(({ from }) => from), ...others.map(({ to }) => to)])]);
    },
  },
  {
    name: 'institution→programs',
    parameters: 'institutions',
    ours: {
      query: `query ($id: ID!) { institution(id: $id) { name programs(first: 25, orderBy: { by: MONEY }) { edges { ${linkOf('awardCount')} } } } }`,
      rows: (data: Answer) => linkRows(data.institution.programs.edges, 'awardCount'),
    },
    peer: {
      query: `query ($id: ID!) { institutions(where: { id: { eq: $id } }) { name fundedUnder { ${FOUND} } } }`,
      rows: (data: Answer) => foundRows(data.institutions[0].fundedUnder),
    },
    cypher: cypherLinks(PROGRAMS),
    store: walkThrough('INSTITUTION', 'PROGRAM', 'MONEY'),
  },
  {
    name: 'program→institutions',
    parameters: 'programs',
    ours: {
      query: `query ($id: ID!) { program(id: $id) { name institutions(first: 25, orderBy: { by: MONEY }) { edges { ${linkOf('awardCount')} } } } }`,
      rows: (data: Answer) => linkRows(data.program.institutions.edges, 'awardCount'),
    },
    peer: {
      query: `query ($id: ID!) { programs(where: { id: { eq: $id } }) { name funded { ${FOUND} } } }`,
      rows: (data: Answer) => foundRows(data.programs[0].funded),
    },
    cypher: cypherLinks(INSTITUTIONS),
    store: walkThrough('PROGRAM', 'INSTITUTION', 'MONEY'),
  },
  {
    name: 'name search',
    parameters: 'names',
    ours: {
      query: `query ($text: String!) { search(query: $text, kinds: [PERSON], first: 25) { nodes { id label } } }`,
      rows: (data: Answer) => data.search.nodes.map(({ id, label }: Answer) => [id, label]),
    },
    peer: {
      query: `query ($words: String!, $tokens: [String!]!, $whole: String!) {
        peopleByName(words: $words, tokens: $tokens, whole: $whole) { id name } }`,
      rows: (data: Answer) => data.peopleByName.map(({ id, name }: Answer) => [id, name]),
    },
    cypher: {
      statement: `${PEOPLE_BY_NAME} RETURN t.id AS id, t.name AS name`,
      rows: (rows: readonly Answer[]) => rows.map(({ id, name }) => [id, name]),
    },
    store: (store, { text }) =>
      store.list({
        kinds: ['PERSON'],
        where: { text: text!.split(' ') },
        order: { by: 'MATCH', direction: 'ASC' },
        page: { first: 25 },
      }),
  },
  {
    name: 'facets year × program',
    parameters: 'institutions',
    ours: {
      query: `query ($id: ID!) { institution(id: $id) { awards(first: 0) {
        facets(by: [YEAR], across: PROGRAM, first: 1000, orderBy: VALUE) {
          buckets { key { value } across { value } awardCount obligatedAmounts { value } } } } } }`,
      rows: (data: Answer) =>
        data.institution.awards.facets[0].buckets.map(({ key, across, awardCount, obligatedAmounts }: Answer) => [
          key.value,
          across.value,
          awardCount,
          obligatedAmounts[0]?.value ?? 0,
        ]),
    },
    peer: {
      query: `query ($id: ID!) { institutions(where: { id: { eq: $id } }) { yearsAndPrograms { year program count amount } } }`,
      rows: (data: Answer) => bucketRows(data.institutions[0].yearsAndPrograms),
    },
    cypher: {
      statement: `MATCH (o:Node {id: $id}) ${YEARS_AND_PROGRAMS} RETURN year, program, count, amount`,
      rows: bucketRows,
    },
    store: (store, { id }) =>
      store.facets({
        from: { kind: 'INSTITUTION', ids: [id!] },
        by: ['YEAR'],
        across: 'PROGRAM',
        order: 'VALUE',
        first: 1000,
      }),
  },
  {
    name: 'path',
    parameters: 'pairs',
    ours: {
      query: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxHops: 6, first: 1) { hops chains { nodes { id label } } } }`,
      rows: (data: Answer) => [[data.path.hops !== null]],
    },
    peer: {
      query: `query ($from: ID!, $to: ID!) { people(where: { id: { eq: $from } }) { chainTo(to: $to) { id name } } }`,
      rows: (data: Answer) => [[data.people[0].chainTo.length > 0]],
    },
    cypher: {
      statement: `MATCH (o:Node {id: $from}) ${CHAIN} RETURN t.id AS id, t.name AS name`,
      rows: (rows) => [[rows.length > 0]],
    },
    store: null,
  },
  {
    name: 'network radius 2',
    parameters: 'people',
    ours: {
      query: `query ($id: ID!) { network(kind: PERSON_PERSON, center: $id, radius: 2, first: 500, firstLinks: 20000) {
        isCut nodes { id label } links { source target weight } } }`,
      rows: (data: Answer) =>
        data.network.isCut
          ? CUT
          : data.network.links.map(({ source, target, weight }: Answer) => [source, target, weight]),
    },
    peer: {
      query: `query ($id: ID!) { people(where: { id: { eq: $id } }) { network { source target weight } } }`,
      rows: (data: Answer) => linksOf(data.people[0].network),
    },
    cypher: {
      statement: `MATCH (o:Node {id: $id}) ${NETWORK} RETURN source, target, weight`,
      rows: linksOf,
    },
    store: null,
  },
];

/** Stands for a network that was cut: which nodes are left is not the same everywhere, so it is not compared. */
export const CUT: Rows = [['cut']];

function linksOf(rows: readonly Answer[]): Rows {
  const ends = new Set(rows.flatMap(({ source, target }) => [source, target]));
  return ends.size >= 500 ? CUT : rows.map(({ source, target, weight }) => [source, target, weight]);
}

function bucketRows(rows: readonly Answer[]): Rows {
  return rows.map(({ year, program, count, amount }) => [year, program, count, amount / 100]);
}

function partOf({ id, name }: { readonly id: string; readonly name: string }, role: string): string {
  return `${id} ${name} ${role}`;
}
