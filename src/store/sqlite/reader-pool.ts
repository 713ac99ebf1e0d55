/**
 * Several connections that read: a slow question holds up one of them, not all questions; and it can be ended.
 */
import type { Deadline } from '../store.ts';
import { connect, parsed } from './database.ts';
import type { Connection, Parameter, Reader } from './database.ts';
import { openHere } from './here.ts';

export interface ReaderPool extends Reader {
  /** The same connections for one question: what still waits or runs when the deadline is over rejects. */
  within(deadline: Deadline): Reader;
  close(): Promise<void>;
  readonly calls: number;
}

/** SQLite forgets an interrupt that comes before the statement has begun on its thread: so it is asked for again. */
const AGAIN_MS = 20;

/** Runs work on a connection, and interrupts it when the signal aborts; then rejects with the signal's reason. */
async function interruptible<T>(
  connection: Connection,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  let again: NodeJS.Timeout | undefined;
  const interrupt = () => {
    connection.interrupt();
    again = setTimeout(interrupt, AGAIN_MS);
  };
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(again);
    signal.removeEventListener('abort', interrupt);
  }
}

/** Opens `size` connections; `settings` is run on each. Who comes first is served first. */
export async function readerPool(
  path: string,
  busyMs: number,
  size: number,
  settings: string,
  isFixed = false,
): Promise<ReaderPool> {
  const here = openHere(path, settings, isFixed);
  const all: Connection[] = [];
  const close = async () => {
    here.close();
    for (const connection of all) await connection.close();
  };
  try {
    for (let made = 0; made < size; made += 1) {
      const connection = connect(path, busyMs, isFixed);
      all.push(connection);
      await connection.exec(settings);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const free = [...all];
  const waiting = new Set<(connection: Connection) => void>();

  function acquire(signal: AbortSignal | undefined): Promise<Connection> {
    signal?.throwIfAborted();
    const connection = free.pop();
    if (connection) return Promise.resolve(connection);
    return new Promise((resolve, reject) => {
      const abandon = () => {
        waiting.delete(take);
        reject(signal?.reason as Error);
      };
      const take = (given: Connection) => {
        signal?.removeEventListener('abort', abandon);
        resolve(given);
      };
      signal?.addEventListener('abort', abandon, { once: true });
      waiting.add(take);
    });
  }
  function release(connection: Connection): void {
    const [next] = waiting;
    if (next === undefined) free.push(connection);
    else {
      waiting.delete(next);
      next(connection);
    }
  }
  const reader = (signal?: AbortSignal): Reader => {
    const asked = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
      const connection = await acquire(signal);
      try {
        return await interruptible(connection, signal, () => work(connection));
      } finally {
        release(connection);
      }
    };
    const json: Reader['json'] = (sql, ...parameters) => asked((connection) => connection.json(sql, ...parameters));
    return {
      json,
      peek: (sql, ...parameters) => here.peek(sql, ...parameters),
      async small<T>(sql: string, ...parameters: readonly Parameter[]) {
        signal?.throwIfAborted();
        const bytes = here.bytes(sql, ...parameters);
        return bytes === undefined ? json<T>(sql, ...parameters) : parsed<T>(path, bytes);
      },
      text: (sql, ...parameters) => asked((connection) => connection.text(sql, ...parameters)),
    };
  };

  return {
    ...reader(),
    within: ({ signal }) => reader(signal),
    close,
    get calls() {
      return all.reduce((sum, connection) => sum + connection.calls, here.calls);
    },
  };
}
