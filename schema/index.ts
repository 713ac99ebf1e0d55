/**
 * The schema: every type of the API, put together once.
 */
import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { GraphQLInputObjectType, coerceInputValue, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { badInput } from '../src/errors.ts';
import type { AwardFilter } from '../src/store/store.ts';
import type { AwardFilterInput } from './award-filter.ts';
import { toFilter } from './award-filter.ts';
import { ChangeQueries } from './change.ts';
import { MatchQueries } from './match.ts';
import { NetworkQueries } from './network.ts';
import { PathQueries } from './path.ts';
import { PossibleDuplicateQueries } from './possible-duplicate.ts';
import { NODE_TYPES } from './relationships.ts';
import { NodeQueries } from './queries.ts';
import { SimilarQueries } from './similar.ts';
import { StatsQueries } from './stats.ts';

let built: GraphQLSchema | undefined;

/** The GraphQL schema, built when first asked for. Its resolvers read through the store of the request's context. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [
      ChangeQueries,
      NodeQueries,
      NetworkQueries,
      PossibleDuplicateQueries,
      MatchQueries,
      PathQueries,
      SimilarQueries,
      StatsQueries,
    ],
    orphanedTypes: Object.values(NODE_TYPES),
    // The arguments are checked by the schema and by the query layer.
    validate: false,
  });
  return built;
}

/** The schema as text, sorted, as it is committed in `schema.graphql`. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildSchema()))}\n`;
}

/**
 * Reads a filter that is written as JSON, in an address or on a command line, by the rules of `AwardFilterInput`:
 * `{"programs": ["program:…"]}`. Throws `BAD_USER_INPUT`.
 */
export function parseFilter(text: string): AwardFilter {
  const refuse = (what: string) => badInput(`filter: ${what}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(`expected JSON as {"since": "2020-01-01"}, found '${text}'`);
  }
  if (value === null) throw refuse('expected an object, found null');
  const type = buildSchema().getType('AwardFilterInput') as GraphQLInputObjectType;
  const input = coerceInputValue(value, type, (path, _value, error) => {
    throw refuse([...path.map(String), error.message].join(': '));
  }) as AwardFilterInput;
  return toFilter(input);
}
