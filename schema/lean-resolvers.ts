/**
 * Resolvers without what TypeGraphQL does around each value of an answer, and which nothing here asks for: it copies the
 * value into an instance of its class, awaits a check of the arguments that is switched off, and copies those too. A page
 * of 25 awards has thousands of values, so that this was a third of the time of a large answer.
 *
 * A class in this folder declares fields; its methods read `this` and their parameters, and need no more than plain data.
 */
import type { GraphQLField, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from '../src/query/context.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Method = (this: unknown, ...parameters: unknown[]) => unknown;
type Parameter = (args: object, context: Context, info: GraphQLResolveInfo, root: unknown) => unknown;
type Metadata = ReturnType<typeof getMetadataStorage>;
type Declared = Metadata['fieldResolvers'][number];

/** How a parameter of a method is had from what GraphQL gives; null where TypeGraphQL knows more of it than this. */
function parameterOf(param: NonNullable<Declared['params']>[number]): Parameter | null {
  switch (param.kind) {
    case 'args':
      return (args) => args;
    case 'context':
      return param.propertyName === undefined ? (_args, context) => context : null;
    case 'info':
      return (_args, _context, info) => info;
    case 'custom':
      return param.options.arg === undefined
        ? (args, context, info, root) => param.resolver({ args, context, info, root }) as unknown
        : null;
    default:
      return null;
  }
}

/** The method of a class as a resolver, or null where it cannot be had so. */
function lean({ params = [], methodName, kind, middlewares = [] }: Declared, target: object): Resolver | null {
  const method = (target as { readonly prototype: Record<string, unknown> }).prototype[methodName];
  if (kind !== 'internal' || middlewares.length > 0 || typeof method !== 'function') return null;
  const given = [...params].sort((a, b) => a.index - b.index).map(parameterOf);
  if (given.includes(null)) return null;
  const parameters = given as readonly Parameter[];
  // Most methods read nothing but `this`, and are asked thousands of times an answer.
  if (parameters.length === 0) return (root) => (method as Method).call(root);
  return (root, args, context, info) =>
    (method as Method).apply(
      root,
      parameters.map((parameter) => parameter(args as object, context, info, root)),
    );
}

/** The classes that a class inherits from, the first one first, itself last. */
function lineage(target: object): object[] {
  const above: unknown = Object.getPrototypeOf(target);
  return typeof above === 'function' && above !== Function.prototype ? [...lineage(above), target] : [target];
}

/** Gives the fields of every object type of a schema that was just built their lean resolvers, where they can have one. */
export function leanResolvers(schema: GraphQLSchema): void {
  const { objectTypes, interfaceTypes, fieldResolvers } = getMetadataStorage();
  const declared = new Map([...interfaceTypes, ...objectTypes].map((type) => [type.target as object, type]));
  for (const { name, target } of objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    const fields = type.getFields() as Record<string, GraphQLField<unknown, Context>>;
    for (const each of lineage(target)) {
      for (const { name: property, schemaName } of declared.get(each)?.fields ?? []) {
        const field = fields[schemaName];
        const found = fieldResolvers.find((it) => it.methodName === property && it.getObjectType?.() === each);
        if (!field) continue;
        const plain: Resolver = (root) => (root as Record<string, unknown>)[property];
        const resolve = found ? lean(found, each) : plain;
        if (resolve) field.resolve = resolve;
      }
    }
  }
}
