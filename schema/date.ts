import { GraphQLScalarType, Kind } from 'graphql';
import { GrantgraphError } from '../src/errors.ts';

/** A day that is on the calendar, as `YYYY-MM-DD`. */
function parse(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`);
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(value)) return value;
  }
  throw new GrantgraphError('BAD_USER_INPUT', `expected a date as 2024-08-31, found ${JSON.stringify(value)}`);
}

/** An ISO date. */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar as an ISO 8601 text: `2024-08-31`.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
