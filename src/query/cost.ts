/**
 * What an answer may cost, reckoned before anything is read: the objects that it holds if every page is full, and for
 * each walk or search that it takes, what that costs more than reading an object.
 */
import type { DocumentNode, GraphQLField, GraphQLSchema, ValueNode } from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isListType, visit } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import type { Limits } from '../config.ts';
import { recent } from '../recent.ts';
import type { Recent } from '../recent.ts';
import { beyondLimit } from './limits.ts';

/** Edges of a page of which nobody says how many; entries of a list that is given whole. */
const PAGE_SIZE = 25;
const LIST_SIZE = 4;
/** A page that has to be found: by a walk, a search or an order. */
const WALK = 10;
/** Fields that do more than that. */
const DEAR: Readonly<Record<string, number>> = { 'Query.network': 500, 'Query.path': 500, 'Query.stats': 50 };

interface Shape {
  readonly isObject: boolean;
  readonly isList: boolean;
  readonly isPaged: boolean;
  readonly isConnection: boolean;
  readonly size: number;
}
const shapes = new WeakMap<GraphQLField<unknown, unknown>, Shape>();

function shapeOf(field: GraphQLField<unknown, unknown>): Shape {
  const known = shapes.get(field);
  if (known) return known;
  const type = getNamedType(field.type);
  const named = (name: string) => field.args.find((arg) => arg.name === name);
  const first = named('first');
  const made: Shape = {
    isObject: isCompositeType(type) && type.name !== 'PageInfo' && !type.name.startsWith('__'),
    isList: isListType(getNullableType(field.type)),
    isPaged: first !== undefined,
    isConnection: first !== undefined && named('after') !== undefined,
    size: typeof first?.defaultValue === 'number' ? first.defaultValue : PAGE_SIZE,
  };
  shapes.set(field, made);
  return made;
}

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0;

/** Entries of a list: as many as are asked for. Throws PAGE_LIMIT where a page is too large. */
function sizeOf({ isList, isPaged, isConnection, size }: Shape, args: Record<string, unknown>, page: number): number {
  const { first, last, ids } = args;
  const asked = isCount(first) ? first : isCount(last) ? last : undefined;
  if (isConnection && asked !== undefined && asked > page) throw beyondLimit('PAGE_LIMIT', 'a page of @', page, asked);
  if (isPaged) return asked ?? size;
  if (Array.isArray(ids)) return ids.length;
  return isList ? LIST_SIZE : 1;
}

function estimator(page: number): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const shape = shapeOf(field as GraphQLField<unknown, unknown>);
    const dear = DEAR[`${type.name}.${field.name}`] ?? 0;
    if (!shape.isObject) return dear;
    // The entries of a connection are counted where its size is known: at the field that gives the connection.
    if (field.name === 'edges' || field.name === 'nodes') {
      if (shape.isList && !shape.isPaged && field.args.length === 0) return 1 + childComplexity;
    }
    const size = sizeOf(shape, args as Record<string, unknown>, page);
    if (shape.isConnection) return WALK + dear + size * childComplexity;
    return dear + size * (1 + childComplexity);
  };
}

/** The variables that the cost of a document depends on: sizes of pages, lists of ids, and what is left out. */
function sizeVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const add = ({ value }: { readonly value: ValueNode }) => {
    if (value.kind === 'Variable') names.add(value.name.value);
  };
  visit(document, {
    Argument: (node) => {
      if (['first', 'last', 'ids', 'if'].includes(node.name.value)) add(node);
    },
  });
  return [...names];
}

/** What reckoning a cost takes is more than many an answer: so it is kept beside the parsed document. */
const KEPT = 200;
interface Known {
  readonly variables: readonly string[];
  readonly costs: Recent<number>;
}

/**
 * Makes the reckoner of an API: it gives the cost of an operation, and throws a `GraphQLError` with the code PAGE_LIMIT,
 * or COST_LIMIT where it is above it.
 */
export function costReckoner(schema: GraphQLSchema, limits: Limits) {
  const documents = new WeakMap<DocumentNode, Known>();
  const reckon = (query: DocumentNode, variables: Record<string, unknown>, operationName: string | null) =>
    getComplexity({
      schema,
      query,
      variables,
      estimators: [estimator(limits.page)],
      ...(operationName === null ? {} : { operationName }),
    });
  return (query: DocumentNode, variables: Record<string, unknown>, operationName: string | null): number => {
    let known = documents.get(query);
    if (!known) {
      known = { variables: sizeVariables(query), costs: recent(KEPT) };
      documents.set(query, known);
    }
    const key = JSON.stringify([operationName, ...known.variables.map((name) => sizeOfValue(variables[name]))]);
    let cost = known.costs.get(key);
    if (cost === undefined) known.costs.set(key, (cost = reckon(query, variables, operationName)));
    if (cost > limits.cost) throw beyondLimit('COST_LIMIT', 'a query that costs @', limits.cost, cost);
    return cost;
  };
}

const sizeOfValue = (value: unknown) => (Array.isArray(value) ? value.length : value);
