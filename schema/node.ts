import { Field, ID, InterfaceType } from 'type-graphql';
import { byId } from '../src/ids.ts';
import type { GraphNode, NodeKind } from '../src/model.ts';
import { labelOf } from '../src/model.ts';

/** GraphQL's name of each kind of node. */
const TYPE_OF: Record<NodeKind, string> = {
  PERSON: 'Person',
  INSTITUTION: 'Institution',
  AWARD: 'Award',
  PROJECT: 'Project',
  PROGRAM: 'Program',
  FUNDING_UNIT: 'FundingUnit',
  THEME: 'Theme',
  SOURCE: 'Source',
};

/** What every node of the graph has. */
@InterfaceType({
  description: 'A node of the graph: it has an id that `node(id)` finds it by, and a name for people to read.',
  resolveType: ({ kind }: GraphNode) => TYPE_OF[kind],
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Stable id, as `award:nsf:2031883`. Ids of earlier versions of a node lead to it too.',
  })
  id: string;

  @Field(() => String, { description: 'Name, title or phrase of the node on one line.' })
  label(): string {
    return labelOf(this as unknown as GraphNode);
  }
}

/** Nodes in the order in which they come, each once, without those that are not there. */
export function present<N extends { id: string }>(nodes: readonly (N | null | Error)[]): N[] {
  const found = nodes.filter((node): node is N => node !== null && !(node instanceof Error));
  return [...new Map(found.map((node) => [node.id, node])).values()];
}

/** The same in the order of their ids. */
export const inOrder = <N extends { id: string }>(nodes: readonly (N | null | Error)[]): N[] =>
  present(nodes).sort((a, b) => byId(a.id, b.id));
