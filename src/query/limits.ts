/**
 * What a query may ask at most, as rules that reject it before anything is read.
 */
import type {
  DocumentNode,
  GraphQLField,
  GraphQLSchema,
  ValueNode,
  ASTVisitor,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isListType, visit, GraphQLError } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { getComplexity } from 'graphql-query-complexity';
import type { Limits } from '../config.ts';
import { recent } from '../recent.ts';
import type { Recent } from '../recent.ts';

type LimitCode = 'DEPTH_LIMIT' | 'ROOT_FIELD_LIMIT' | 'ALIAS_LIMIT' | 'COST_LIMIT' | 'PAGE_LIMIT';

const READ_ONLY = 'READ_ONLY';

/** An error that says the limit and what was found, in words and as numbers. */
export function beyondLimit(code: LimitCode, expected: string, limit: number, found: number): GraphQLError {
  return new GraphQLError(`expected ${expected.replace('@', String(limit))} at most, found ${String(found)}`, {
    extensions: { code, limit, found },
  });
}

/** Whether a rule of this file has refused a query. */
export const isRefusal = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && ('limit' in error.extensions || error.extensions['code'] === READ_ONLY);

/** The size of a selection, whatever fragments it is spread over. */
interface Extent {
  /** Levels of fields. Introspection, which every tool sends and is bounded, is not counted. */
  readonly depth: number;
  /** Fields on its first level. */
  readonly fields: number;
  readonly aliases: number;
}

/** Measures selections; a fragment is measured once, however often it is spread. */
function measure(fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined) {
  const fragments = new Map<string, Extent>();
  const nothing: Extent = { depth: 0, fields: 0, aliases: 0 };

  function ofFragment(name: string): Extent {
    const known = fragments.get(name);
    if (known) return known;
    // A fragment within itself is refused by another rule; here it counts for nothing.
    fragments.set(name, nothing);
    const fragment = fragmentOf(name);
    const extent = fragment ? of(fragment.selectionSet) : nothing;
    fragments.set(name, extent);
    return extent;
  }
  function of({ selections }: SelectionSetNode): Extent {
    let [depth, fields, aliases] = [0, 0, 0];
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const below = selection.selectionSet ? of(selection.selectionSet) : nothing;
        fields += 1;
        aliases += below.aliases + (selection.alias ? 1 : 0);
        if (!selection.name.value.startsWith('__')) depth = Math.max(depth, 1 + below.depth);
        continue;
      }
      const inside =
        selection.kind === 'InlineFragment' ? of(selection.selectionSet) : ofFragment(selection.name.value);
      depth = Math.max(depth, inside.depth);
      fields += inside.fields;
      aliases += inside.aliases;
    }
    return { depth, fields, aliases };
  }
  return of;
}

/** A rule that refuses what is no query, and queries that are nested too deeply or ask too many things at once. */
export function limitRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition({ operation, selectionSet }) {
      if (operation !== 'query') {
        const message = `expected a query, found a ${operation}: this API changes nothing and sends nothing by itself`;
        context.reportError(new GraphQLError(message, { extensions: { code: READ_ONLY } }));
        return;
      }
      const { depth, fields, aliases } = measure((name) => context.getFragment(name))(selectionSet);
      const check = (code: LimitCode, expected: string, limit: number, found: number) => {
        if (found > limit) context.reportError(beyondLimit(code, expected, limit, found));
      };
      check('DEPTH_LIMIT', 'a query of @ levels', limits.depth, depth);
      check('ROOT_FIELD_LIMIT', '@ fields at the root of a query', limits.rootFields, fields);
      check('ALIAS_LIMIT', '@ aliases in a query', limits.aliases, aliases);
    },
  });
}

/** Edges of a page of which nobody says how many; entries of a list that is given whole. */
const PAGE_SIZE = 25;
const LIST_SIZE = 4;
/** A page that has to be found: by a walk, a search or an order. */
const WALK = 10;
/** Fields that do more than that. */
const DEAR: Readonly<Record<string, number>> = {
  'Query.network': 500,
  'Query.path': 500,
  'Query.changes': 2000,
  'Query.stats': 50,
};

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
