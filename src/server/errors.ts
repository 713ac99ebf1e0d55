/**
 * Errors as a client sees them: a mistake of the user with its code and what was expected; of any other nothing is told.
 */
import { unwrapResolverError } from '@apollo/server/errors';
import type { ErrorRequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Limits } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { isRefusal } from '../query/limits.ts';

const INTERNAL = 'something went wrong in the server; its log says what';

/** Makes the formatter of errors of GraphQL. */
export function errorFormatter({ tokens }: Limits) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GrantgraphError) return { ...formatted, extensions: { code: original.code } };
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
    console.error(original);
    return { ...formatted, message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };
}

/** Apollo's own complaints about a request, some of which have no code. */
function isBadRequest(error: unknown): boolean {
  const http =
    error instanceof GraphQLError ? (error.extensions['http'] as { status?: number } | undefined) : undefined;
  return http?.status !== undefined && http.status >= 400 && http.status < 500;
}

interface HttpError extends Error {
  readonly status?: number;
  readonly type?: string;
  readonly limit?: number;
  readonly length?: number;
}

/** What is answered to an error outside GraphQL: a body that is no JSON or too large, a wrong parameter of a file. */
export function errorReply(error: HttpError): { readonly status: number; readonly body: object } {
  const isOurs = error instanceof GrantgraphError;
  const status = isOurs ? (error.code === 'TIME_LIMIT' ? 503 : 400) : (error.status ?? 500);
  if (status >= 500 && !isOurs) console.error(error);
  if (error.type === 'entity.too.large') {
    const { limit = 0, length } = error;
    const message = `expected a request of ${String(limit)} bytes at most, found ${length === undefined ? 'more' : String(length)}`;
    return { status, body: { error: { code: 'REQUEST_LIMIT', message, limit, found: length ?? null } } };
  }
  const message = status >= 500 && !isOurs ? INTERNAL : error.message;
  const code = isOurs ? error.code : status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  return { status, body: { error: { code, message } } };
}

export const handleError: ErrorRequestHandler = (error: HttpError, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const { status, body } = errorReply(error);
  response.status(status).json(body);
};
