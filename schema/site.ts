/**
 * What a field of the API is given beside its arguments, and how a type is given a field from outside its file.
 */
import type { FieldNode, GraphQLResolveInfo, ResponsePath } from 'graphql';
import type { ClassType } from 'type-graphql';
import { Args, Field, createParameterDecorator } from 'type-graphql';
import type { Context } from '../src/query/context.ts';
import type { Loaders } from '../src/query/loaders.ts';
import type { Store } from '../src/store/store.ts';

export interface Site {
  readonly context: Context;
  readonly store: Store;
  /** The loaders of this place in the query. */
  readonly loaders: Loaders;
  readonly info: GraphQLResolveInfo;
}

/** Names of the fields above a field: the same for all fields of all the parents at one place of a query. */
function placeOf(path: ResponsePath | undefined): string {
  const names: (string | number)[] = [];
  for (let at = path; at; at = at.prev) if (typeof at.key === 'string') names.push(at.key);
  return names.join(' ');
}

/** The nodes of a selection are one array for all the parents at its place, and another in every request. */
const known = new WeakMap<readonly FieldNode[], Loaders>();

/** Gives a resolver its site. */
export const AtSite = () =>
  createParameterDecorator<Context>(({ context, info }): Site => {
    const { fieldNodes, path } = info;
    let loaders = known.get(fieldNodes);
    if (!loaders) known.set(fieldNodes, (loaders = context.at(placeOf(path.prev))));
    return { context, store: context.store, loaders, info };
  });

export type TypeOf = () => ClassType<object>;

interface FieldOptions<Arguments extends object> {
  readonly type: TypeOf | (() => [ClassType<object>]);
  readonly nullable?: boolean;
  readonly description: string;
  /** Class of the arguments, where the field has any. */
  readonly args?: ClassType<Arguments>;
  readonly resolve: (parent: { readonly id: string }, site: Site, args: Arguments) => unknown;
}

/** Puts the method of a field, which is given its site and its arguments, into a class. */
export function resolving<Parent, Arguments extends object>(
  prototype: object,
  name: string,
  args: ClassType<Arguments> | undefined,
  resolve: (parent: Parent, site: Site, args: Arguments) => unknown,
) {
  const value = function (this: Parent, site: Site, given: Arguments) {
    return resolve(this, site, given);
  };
  Object.defineProperty(prototype, name, { value });
  AtSite()(prototype, name, 0);
  if (args) Args(() => args)(prototype, name, 1);
  return value;
}

/** Gives a type a field from outside its file. So types of nodes need not import each other. */
export function addField<Arguments extends object>(
  owner: ClassType<object>,
  name: string,
  { type, nullable = false, description, args, resolve }: FieldOptions<Arguments>,
): void {
  const { prototype } = owner as { prototype: object };
  const value = resolving(prototype, name, args, resolve);
  Field(type, { nullable, description })(prototype, name, { value });
}
