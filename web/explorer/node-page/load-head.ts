import { ask } from '../ask.ts';
import { pageKindOf } from '../graph.ts';
import { KINDS } from './kinds.ts';
import type { NodeHead } from './node-head.ts';

/** The query of what a page tells at its head. */
export const headQuery = (type: string, head: string) =>
  `query Head($id: ID!) { node(id: $id) { id label ... on ${type} { ${head} } } }`;

/** What is known of a node, or null where there is none of that id. */
export async function loadHead(id: string, signal: AbortSignal): Promise<NodeHead | null> {
  const kind = pageKindOf(id);
  if (kind === null) return null;
  const { type, head } = KINDS[kind];
  return (await ask<{ node: NodeHead | null }>(headQuery(type, head), { id }, signal)).node;
}
