/**
 * Errors that a user sees. Each says what was expected and what was there; `code` is stable.
 */

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'CONFIG'
  | 'FETCH_FAILED'
  | 'STORE_TOO_NEW'
  | 'STORE_TOO_OLD'
  | 'STORE_UNREACHABLE'
  | 'STORE_BUSY'
  | 'STORE_LOCKED'
  | 'STORE_CORRUPT'
  | 'TIME_LIMIT'
  | 'USAGE';

/** An error meant for the user: a wrong setting, argument, cursor or store. */
export class GrantgraphError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GrantgraphError';
    this.code = code;
  }
}

/** A mistake of whoever asked. */
export const badInput = (message: string, options?: ErrorOptions): GrantgraphError =>
  new GrantgraphError('BAD_USER_INPUT', message, options);

/** Throws `BAD_USER_INPUT` for a number out of its bounds. */
export function inRange(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw badInput(`${name}: expected ${least} to ${most}, found ${value}`);
}

/** The error for a store whose schema cannot be brought up to date. */
export function tooOld(store: string, version: number, known: number): GrantgraphError {
  return new GrantgraphError(
    'STORE_TOO_OLD',
    `${store} has schema version ${version}, of an earlier grantgraph; this one needs version ${known}. Ingest the documents into a new store; judgements are kept in a file of their own.`,
  );
}
