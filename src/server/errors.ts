/**
 * Errors as a client sees them: a mistake of the user with its code and what was expected; of any other nothing is told.
 */
import { STATUS_CODES } from 'node:http';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Limits } from '../config.ts';
import type { ErrorCode } from '../errors.ts';
import { GrantgraphError } from '../errors.ts';
import { isRefusal } from '../query/limits.ts';

const INTERNAL = 'something went wrong in the server; its log says what';

/** Faults that are not the client's: what it is told of them holds no path and no address of ours. */
const FAULTS: Partial<Record<ErrorCode, string>> = {
  STORE_UNREACHABLE: 'the database does not answer; ask again in a moment',
  STORE_BUSY: 'the database is overloaded; ask again in a moment',
  STORE_LOCKED: 'the database is being changed; ask again in a moment',
  STORE_CORRUPT: 'the database is damaged; the log of the server says more',
  STORE_TOO_NEW: 'the database is of another version; the log of the server says more',
  STORE_TOO_OLD: 'the database is of another version; the log of the server says more',
  CONFIG: 'the server is not set up for this; its log says more',
};
const toldOf = (error: GrantgraphError) => FAULTS[error.code] ?? error.message;

/** Whether an error is for the log, and not the client's mistake. */
export function isFault(thrown: unknown): boolean {
  const error = unwrapResolverError(thrown);
  if (error instanceof GrantgraphError) return error.code in FAULTS;
  return !(error instanceof GraphQLError);
}

/** The status of an answer with an error of ours. */
export const statusOf = (code: string): number => (code === 'TIME_LIMIT' || code in FAULTS ? 503 : 400);

/** Makes the formatter of errors of GraphQL. */
export function errorFormatter({ tokens }: Limits) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GrantgraphError)
      return { ...formatted, message: toldOf(original), extensions: { code: original.code } };
    // Apollo gives every error of a rule the code of its own.
    const rule = error instanceof GraphQLError ? error.originalError : undefined;
    if (isRefusal(rule)) return { ...formatted, extensions: { ...rule.extensions } };
    // The parser stops at the limit, so nobody knows how many there are.
    if (/contains more that \d+ tokens/.test(formatted.message)) {
      const message = `expected a query of ${String(tokens)} words and signs at most, found more`;
      return { ...formatted, message, extensions: { code: 'TOKEN_LIMIT', limit: tokens } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
    if (isBadRequest(original)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    return { ...formatted, message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** Apollo's own complaints about a request, some of which have no code. */
function isBadRequest(error: unknown): boolean {
  const http =
    error instanceof GraphQLError ? (error.extensions['http'] as { status?: number } | undefined) : undefined;
  return http?.status !== undefined && http.status >= 400 && http.status < 500;
}

export interface HttpError extends Error {
  readonly status?: number;
  readonly type?: string;
  readonly limit?: number;
  readonly length?: number;
}

/** What is answered to an error outside GraphQL: a body that is no JSON or too large, a wrong parameter of a file. */
export function errorReply(error: HttpError): { readonly status: number; readonly body: object } {
  if (error instanceof GrantgraphError)
    return { status: statusOf(error.code), body: { error: { code: error.code, message: toldOf(error) } } };
  const status = error.status ?? 500;
  if (error.type === 'entity.too.large') {
    const { limit = 0, length } = error;
    const message = `expected a request of ${String(limit)} bytes at most, found ${length === undefined ? 'more' : String(length)}`;
    return { status, body: { error: { code: 'REQUEST_LIMIT', message, limit, found: length ?? null } } };
  }
  if (status >= 500) return { status, body: { error: { code: 'INTERNAL_SERVER_ERROR', message: INTERNAL } } };
  // The system's own errors name files.
  const message = 'syscall' in error ? STATUS_CODES[status] : error.message;
  return { status, body: { error: { code: 'BAD_REQUEST', message } } };
}
