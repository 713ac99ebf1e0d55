import type { FieldNode, ResponsePath } from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';

/** Names of the fields above a field: the same for all fields of all the parents at one place of a query. */
function siteOf(path: ResponsePath | undefined): string {
  const names: (string | number)[] = [];
  for (let at = path; at; at = at.prev) if (typeof at.key === 'string') names.push(at.key);
  return names.join(' ');
}

/** The nodes of a selection are one array for all the parents at its place, and another in every request. */
const known = new WeakMap<readonly FieldNode[], Loaders>();

/** Gives a resolver the loaders of its place in the query. */
export const AtSite = () =>
  createParameterDecorator<Context>(({ context, info: { fieldNodes, path } }) => {
    let loaders = known.get(fieldNodes);
    if (!loaders) known.set(fieldNodes, (loaders = context.at(siteOf(path.prev))));
    return loaders;
  });
