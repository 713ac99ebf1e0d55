/**
 * The graph as `@neo4j/graphql` is told of it: relationships of its own where it has them, `@cypher` for the walks that
 * group. The labels lead it to the unique index on `:Node(id)`, which is the index that its guide asks for.
 */
import { COLLABORATORS, INSTITUTIONS, PEOPLE_BY_NAME, PROGRAMS } from './questions.ts';

const found = (walk: string) =>
  `@cypher(statement: """WITH this AS o ${walk} RETURN {id: t.id, name: t.name, count: count, amount: amount} AS found""", columnName: "found")`;

export const PEER_SCHEMA = `
  type Found { id: ID! name: String! count: Int! amount: Float! }

  type Person @node(labels: ["Node", "Person"]) {
    id: ID!
    name: String!
    awards: [Award!]! @relationship(type: "INVESTIGATES", direction: OUT, properties: "Part")
    collaborators: [Found!]! ${found(COLLABORATORS)}
  }
  type Part @relationshipProperties { role: String }
  type Institution @node(labels: ["Node", "Institution"]) {
    id: ID!
    name: String!
    fundedUnder: [Found!]! ${found(PROGRAMS)}
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
