/**
 * Who changes a store, in words for the one who must wait. Kept beside the lock, never in the graph.
 */
import { hostname } from 'node:os';
import { GrantgraphError } from '../errors.ts';

/** This process, as others are told of it. */
export const holderName = (): string => `process ${process.pid} on ${hostname()}`;

/** What the one is told who comes second. */
export function lockedError(store: string, holder: string | null): GrantgraphError {
  return new GrantgraphError(
    'STORE_LOCKED',
    `${store} is being changed by ${holder ?? 'another process'}: expected to be the only one who does. ` +
      'Try again when it is done, or wait for it with --wait.',
  );
}
