import type { ResponsePath } from 'graphql';
import { createParameterDecorator } from 'type-graphql';
import type { Context } from '../src/query/context.ts';

/** Names of the fields above a field: the same for all fields of all the parents at one place of a query. */
function siteOf(path: ResponsePath | undefined): string {
  const names: (string | number)[] = [];
  for (let at = path; at; at = at.prev) if (typeof at.key === 'string') names.push(at.key);
  return names.join(' ');
}

/** Gives a resolver the loaders of its place in the query. */
export const AtSite = () =>
  createParameterDecorator<Context>(({ context, info }) => context.at(siteOf(info.path.prev)));
