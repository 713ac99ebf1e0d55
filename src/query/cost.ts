/**
 * What a query costs, reckoned before anything is read: the objects that its answer holds if every page is full, and what
 * the database does to find them. 5,000 is about a second of one core on 49,000 awards.
 */
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  visit,
} from 'graphql';
import type { Limits } from '../config.ts';
import { recent } from '../recent.ts';
import type { Recent } from '../recent.ts';
import type { Facet } from '../store/store.ts';
import { tokens } from '../text.ts';
import { beyondLimit } from './limits.ts';

type Arguments = Readonly<Record<string, unknown>>;

/** Edges of a page of which nobody says how many; entries of a list that is given whole. */
const PAGE_SIZE = 25;
const LIST_SIZE = 4;
/** A page that has to be found: by a walk, a search or an order. */
const WALK = 10;
/** A facet of all awards, by how many values an award has of it and there are; of the awards of one node it is a small part. */
const FACETS: Partial<Record<Facet, number>> = {
  THEME: 4000,
  PROGRAM: 2000,
  UNIT: 2000,
  INSTITUTION: 2000,
  ROLE: 2000,
};
const FACET = 1000;
const ACROSS = 2.5;
const OF_ONE_NODE = 0.05;

const ofFacet = (facet: Facet) => FACETS[facet] ?? FACET;
/** A word of one, two, three or more letters to find among all texts. */
const WORDS = [3000, 600, 60] as const;

/** It looks for a few words of its text, however many there are. */
const SIMILAR = 'Query.similarAwards';

/** Fields that do more than find what they give. */
const WORK: Readonly<Record<string, (args: Arguments) => number>> = {
  'Query.network': ({ first, firstLinks }) => 1000 + 2 * Number(first) + Number(firstLinks) / 4,
  'Query.path': () => 500,
  'Query.changes': () => 2000,
  [SIMILAR]: () => 2500,
  'Query.stats': () => 50,
  'Query.match': ({ people }) => 20 * (people as readonly unknown[]).length,
};

/** Fields of a type whose entries are as many as an argument of the field above says. */
const ENTRIES: readonly (readonly [type: RegExp, fields: Readonly<Record<string, string>>])[] = [
  [/Connection$/, { edges: 'first', nodes: 'first' }],
  [/^FacetResult$/, { buckets: 'first' }],
  [/^Network$/, { nodes: 'first', links: 'firstLinks' }],
];

/** What a selection costs once, and for each entry that an argument of the field above counts. */
type Cost = { once: number } & Record<string, number>;

/** What it takes to find words: each text and query among the arguments of a field, however deep. */
function costOfWords(value: unknown, name = ''): number {
  if (typeof value === 'string') {
    if (name !== 'text' && name !== 'query') return 0;
    return [...new Set(tokens(value))].reduce((sum, { length }) => sum + WORDS[Math.min(length, WORDS.length) - 1]!, 0);
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, one]) => sum + costOfWords(one, key), 0);
}

const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0;

/** Reckons one operation of a document. */
function reckoner(schema: GraphQLSchema, document: DocumentNode, variables: Arguments, page: number) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  // A fragment is reckoned once, however often it is spread.
  const known = new Map<SelectionSetNode, Cost>();
  const costs = new Map<FieldNode, number>();

  function ofSelections(set: SelectionSetNode, type: GraphQLCompositeType): Cost {
    const found = known.get(set);
    if (found) return found;
    const cost: Cost = { once: 0 };
    known.set(set, cost);
    // Of several types only one is there.
    const ofTypes = new Map<string, Cost>();
    for (const selection of set.selections) {
      if (isLeftOut(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const counted = ENTRIES.find(([name]) => name.test(type.name))?.[1][selection.name.value];
        cost[counted ?? 'once'] = (cost[counted ?? 'once'] ?? 0) + ofField(selection, type, counted !== undefined);
        continue;
      }
      const part = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = part?.typeCondition?.name.value ?? type.name;
      if (!part) continue;
      const own = schema.getType(condition) as GraphQLCompositeType;
      const inner = ofSelections(part.selectionSet, own);
      const sum = isObjectType(own) && own !== type ? (ofTypes.get(condition) ?? { once: 0 }) : cost;
      for (const [key, value] of Object.entries(inner)) sum[key] = (sum[key] ?? 0) + value;
      if (sum !== cost) ofTypes.set(condition, sum);
    }
    cost.once += Math.max(0, ...[...ofTypes.values()].map(({ once }) => once));
    return cost;
  }

  function ofField(node: FieldNode, type: GraphQLCompositeType, isEntry: boolean): number {
    const field = isUnionType(type) ? undefined : type.getFields()[node.name.value];
    const cost = field ? ofKnown(node, field, type, isEntry) : 0;
    costs.set(node, cost);
    return cost;
  }

  function ofKnown(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    { name }: GraphQLCompositeType,
    isEntry: boolean,
  ): number {
    const args = getArgumentValues(field, node, variables);
    const place = `${name}.${field.name}`;
    const work = (WORK[place]?.(args) ?? 0) + (place === SIMILAR ? 0 : costOfWords(args));
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || type.name === 'PageInfo') return work;
    const { once, ...each } = node.selectionSet ? ofSelections(node.selectionSet, type) : { once: 0 };
    const entries = (size: number) =>
      Object.entries(each).reduce((sum, [by, cost]) => sum + (by === 'first' ? size : Number(args[by])) * cost, 0);
    const { first, last, ids, by } = args;
    const size = isCount(first) ? first : isCount(last) ? last : PAGE_SIZE;
    if (Array.isArray(by) && type.name === 'FacetResult') {
      const across = args['across'] as Facet | undefined;
      const counted = (facet: Facet) => (across ? ACROSS * (ofFacet(facet) + ofFacet(across)) : ofFacet(facet));
      const dimensions = [...new Set(by as readonly Facet[])];
      return dimensions.reduce((sum, facet) => sum + counted(facet) + once + entries(size), work);
    }
    if (type.name.endsWith('Connection')) {
      const asked = isCount(first) ? first : last;
      if (isCount(asked) && asked > page) throw beyondLimit('PAGE_LIMIT', 'a page of @', page, asked);
      return work + WALK + (name === 'Query' ? once : once * OF_ONE_NODE) + entries(size);
    }
    if (ENTRIES.some(([of]) => of.test(type.name))) return work + 1 + once + entries(size);
    const isList = !isEntry && isListType(getNullableType(field.type));
    const count = Array.isArray(ids) ? ids.length : isList ? (isCount(first) ? first : LIST_SIZE) : 1;
    return work + count * (1 + once);
  }

  /** The dearest field, down to where its part ends: `people.nodes.collaborators`. */
  function dearest({ selections }: SelectionSetNode, depth = 4): string[] {
    const fields = selections.flatMap((one): readonly SelectionNode[] => {
      if (one.kind === Kind.FIELD) return [one];
      const part = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value) : one;
      return part?.selectionSet.selections ?? [];
    });
    let top: FieldNode | undefined;
    for (const one of fields)
      if (one.kind === Kind.FIELD && (costs.get(one) ?? 0) > (top ? costs.get(top)! : 0)) top = one;
    if (!top) return [];
    const below = depth > 1 && top.selectionSet ? dearest(top.selectionSet, depth - 1) : [];
    return [top.alias?.value ?? top.name.value, ...below];
  }

  return (operation: OperationDefinitionNode, root: GraphQLObjectType) => {
    const { once } = ofSelections(operation.selectionSet, root);
    return { cost: Math.ceil(once), field: dearest(operation.selectionSet).join('.') };
  };
}

function isLeftOut(selection: SelectionNode, variables: Arguments): boolean {
  if (!selection.directives?.length) return false;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] === true || include?.['if'] === false;
}

/** Arguments that a cost does not depend on: ids, cursors and the like, which are others in every question. */
const FREE = new Set(['id', 'after', 'before', 'number', 'identifier', 'center']);

/** The variables that the cost of a document depends on. */
function variablesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  const add = (value: ValueNode) => void visit(value, { Variable: ({ name }) => void names.add(name.value) });
  visit(document, {
    Argument: ({ name, value }) => {
      if (!FREE.has(name.value)) add(value);
      return false;
    },
  });
  return [...names];
}

/** What reckoning a cost takes is more than many an answer: so it is kept beside the parsed document. */
const KEPT = 50;
/** Signs of the variables from which on the cost is reckoned each time: what is kept has to be small. */
const SHORT = 300;

/**
 * Makes the reckoner of an API: it gives the cost of an operation, and throws a `GraphQLError` with the code PAGE_LIMIT,
 * or COST_LIMIT where it is above it.
 */
export function costReckoner(schema: GraphQLSchema, limits: Limits) {
  const documents = new WeakMap<DocumentNode, { variables: readonly string[]; costs: Recent<number> }>();
  return (document: DocumentNode, variables: Arguments, operationName: string | null): number => {
    let known = documents.get(document);
    if (!known) documents.set(document, (known = { variables: variablesOf(document), costs: recent(KEPT) }));
    const key = JSON.stringify([operationName, ...known.variables.map((name) => variables[name])]);
    const kept = known.costs.get(key);
    if (kept !== undefined) return kept;
    const operation = getOperationAST(document, operationName);
    if (!operation) return 0;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    // Variables that do not fit are told by the execution, which then reads nothing.
    if (!coerced) return 0;
    const { cost, field } = reckoner(schema, document, coerced, limits.page)(operation, schema.getQueryType()!);
    if (cost > limits.cost) throw beyondLimit('COST_LIMIT', 'a query that costs @', limits.cost, cost, field);
    if (key.length <= SHORT) known.costs.set(key, cost);
    return cost;
  };
}
