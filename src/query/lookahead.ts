/**
 * What a query asks of a field, so that nothing is counted or gathered that nobody reads.
 */
import type { GraphQLResolveInfo, SelectionNode, SelectionSetNode } from 'graphql';
import type { EdgeDetail } from './loaders.ts';
import { GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues } from 'graphql';

/** The part of a resolver's `info` that tells what is asked. */
export type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

const NODES = 'nodes';

/** What was found for the parents of one field of one request: its nodes are one array for all of them. */
const known = new WeakMap<object, { readonly variables: unknown; readonly names: Map<number, ReadonlySet<string>> }>();

/**
 * Names of the fields that are selected below a field, down to `depth` levels, through fragments. What is asked of the
 * `nodes` of a connection is asked of them, not of its edges.
 */
export function askedFields(info: Asked, depth = 2): ReadonlySet<string> {
  const { fieldNodes, variableValues } = info;
  let found = known.get(fieldNodes);
  if (found?.variables !== variableValues)
    known.set(fieldNodes, (found = { variables: variableValues, names: new Map() }));
  let names = found.names.get(depth);
  if (!names) found.names.set(depth, (names = collectAll(info, depth)));
  return names;
}

function collectAll(info: Asked, depth: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { selectionSet } of info.fieldNodes) if (selectionSet) collect(selectionSet, info, depth, names);
  return names;
}

const OF_EVIDENCE = ['evidence', 'evidenceCount', 'method'];
/** Fields of a connection and its edges for which the ends of the edges are enough. */
const OF_ENDS: ReadonlySet<string> = new Set([
  ...['__typename', 'nodes', 'edges', 'node', 'cursor', 'totalCount', 'role', 'roles', 'isFormer'],
  ...['pageInfo', 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
]);

/** How much of its edges a connection has to read for what is asked of it; ordered by their scores or dates at least the facts. */
export function edgeDetail(info: Asked, isOrderedByFacts = false): EdgeDetail {
  const asked = askedFields(info);
  if (OF_EVIDENCE.some((field) => asked.has(field))) return 'WHOLE';
  return !isOrderedByFacts && [...asked].every((field) => OF_ENDS.has(field)) ? 'ENDS' : 'FACTS';
}

function isLeftOut(selection: SelectionNode, { variableValues }: Asked): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return false;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] === true || include?.['if'] === false;
}

function collect({ selections }: SelectionSetNode, info: Asked, depth: number, names: Set<string>): void {
  for (const selection of selections) {
    if (isLeftOut(selection, info)) continue;
    if (selection.kind === 'Field') {
      names.add(selection.name.value);
      if (selection.selectionSet && depth > 1 && selection.name.value !== NODES)
        collect(selection.selectionSet, info, depth - 1, names);
      continue;
    }
    const { selectionSet } =
      selection.kind === 'InlineFragment' ? selection : (info.fragments[selection.name.value] ?? {});
    if (selectionSet) collect(selectionSet, info, depth, names);
  }
}
