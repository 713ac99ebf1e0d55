/**
 * One process at a time changes a store: whoever comes second is told who is at it, or waits.
 */
import { setTimeout } from 'node:timers/promises';
import { GrantgraphError } from '../errors.ts';
import type { Release, Store } from '../store/store.ts';
import { note, type Session } from './session.ts';

/** The option of every command that changes the store. */
export const WAIT = ['--wait', 'wait while another process changes the store (default: refuse)'] as const;

export interface LockOptions {
  readonly wait?: boolean;
}

/** Between two tries. */
const PAUSE_MS = 500;

/** Rejects with STORE_LOCKED where another has it; with `wait`, only where Ctrl-C comes first. */
async function take(session: Session, store: Store, { wait = false }: LockOptions): Promise<Release> {
  for (let isTold = false; ; isTold = true) {
    try {
      return await store.lock();
    } catch (error) {
      const isLocked = error instanceof GrantgraphError && error.code === 'STORE_LOCKED';
      if (!isLocked || !wait || session.signal.aborted) throw error;
      if (!isTold) note(session, `grantgraph: waiting: ${error.message.replace(/: expected.*/s, '')}`);
      await setTimeout(PAUSE_MS, undefined, { signal: session.signal });
    }
  }
}

/** Runs while this process alone may change the store. */
export async function whileLocked<T>(
  session: Session,
  store: Store,
  options: LockOptions,
  use: () => Promise<T>,
): Promise<T> {
  const release = await take(session, store, options);
  try {
    return await use();
  } finally {
    await release();
  }
}
