/**
 * A filter written as JSON, where there is no GraphQL around it: in an address or on a command line.
 */
// Before the decorated files below, as in `index.ts`.
import 'reflect-metadata';
import { GraphQLInputObjectType, coerceInputValue } from 'graphql';
import { GrantgraphError } from '../src/errors.ts';
import type { AwardFilter } from '../src/store/store.ts';
import type { AwardFilterInput } from './award-filter.ts';
import { toFilter } from './award-filter.ts';
import { buildSchema } from './index.ts';

let known: GraphQLInputObjectType | undefined;

/** The input type, from a schema that is built once. */
function inputType(): GraphQLInputObjectType {
  const type = known ?? buildSchema().getType('AwardFilterInput');
  if (!(type instanceof GraphQLInputObjectType)) throw new Error('the schema has no AwardFilterInput');
  known = type;
  return type;
}

/** Reads `{"programs": ["program:…"]}` by the rules of `AwardFilterInput`. Throws `BAD_USER_INPUT`. */
export function parseFilter(text: string): AwardFilter {
  const refuse = (what: string) => new GrantgraphError('BAD_USER_INPUT', `filter: ${what}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(`expected JSON as {"since": "2020-01-01"}, found '${text}'`);
  }
  if (value === null) throw refuse('expected an object, found null');
  const input = coerceInputValue(value, inputType(), (path, _value, error) => {
    throw refuse([...path.map(String), error.message].join(': '));
  }) as AwardFilterInput;
  return toFilter(input);
}
