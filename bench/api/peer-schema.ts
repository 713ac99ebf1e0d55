/**
 * The graph as `@neo4j/graphql` is told of it: relationships of its own where it has them, `@cypher` for the walks that
 * group. The labels lead it to the unique index on `:Node(id)`, which is the index that its guide asks for.
 */
import {
  CHAIN,
  COLLABORATORS,
  INSTITUTIONS,
  NETWORK,
  PEOPLE_BY_NAME,
  PROGRAMS,
  YEARS_AND_PROGRAMS,
} from './questions.ts';

const walked = (walk: string, row: string) =>
  `@cypher(statement: """WITH this AS o ${walk} RETURN ${row} AS found""", columnName: "found")`;
const found = (walk: string) => walked(walk, '{id: t.id, name: t.name, count: count, amount: amount}');

export const PEER_SCHEMA = `
  type Link { source: ID! target: ID! weight: Int! }
  type Bucket { year: String! program: ID count: Int! amount: Float! }
  type Found { id: ID! name: String! count: Int! amount: Float! }

  type Person @node(labels: ["Node", "Person"]) {
    id: ID!
    name: String!
    awards: [Award!]! @relationship(type: "INVESTIGATES", direction: OUT, properties: "Part")
    collaborators: [Found!]! ${found(COLLABORATORS)}
    chainTo(to: ID!): [Found!]! ${found(`${CHAIN} WITH t, 0 AS count, 0 AS amount`)}
    network: [Link!]! ${walked(NETWORK, '{source: source, target: target, weight: weight}')}
  }
  type Part @relationshipProperties { role: String }
  type Institution @node(labels: ["Node", "Institution"]) {
    id: ID!
    name: String!
    fundedUnder: [Found!]! ${found(PROGRAMS)}
    awards: [Award!]! @relationship(type: "RECEIVED_BY", direction: IN)
    yearsAndPrograms: [Bucket!]! ${walked(YEARS_AND_PROGRAMS, '{year: year, program: program, count: count, amount: amount}')}
  }
  type Program @node(labels: ["Node", "Program"]) {
    id: ID!
    name: String!
    funded: [Found!]! ${found(INSTITUTIONS)}
  }
  type Award @node(labels: ["Node", "Award"]) {
    id: ID!
    title: String
    startDate: String
    obligatedMinor: Float
    recipients: [Institution!]! @relationship(type: "RECEIVED_BY", direction: OUT)
    investigators: [Person!]! @relationship(type: "INVESTIGATES", direction: IN, properties: "Part")
    programs: [Program!]! @relationship(type: "FUNDED_UNDER", direction: OUT)
  }
  type Query {
    peopleByName(words: String!, tokens: [String!]!, whole: String!): [Person!]!
      @cypher(statement: """${PEOPLE_BY_NAME} RETURN t""", columnName: "t")
  }`;
