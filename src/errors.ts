/**
 * Errors that a user sees. Each says what was expected and what was there; `code` is stable.
 */

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'CONFIG'
  | 'STORE_TOO_NEW'
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
