/**
 * The lock on changing a SQLite store: a transaction held open in a file beside it (`graph.db-ingest`).
 *
 * The operating system frees it when the process ends, however it ends; what stays is the file, which says nothing. The
 * database's own write lock will not do: it is given and taken with every batch.
 */
import { realpath } from 'node:fs/promises';
import { GrantgraphError } from '../../errors.ts';
import { holderName, lockedError } from '../lock-holder.ts';
import type { Release } from '../store.ts';
import { connect } from './database.ts';
import type { Connection } from './database.ts';

/** Long enough for another to write down its name: it holds the lock for two short moments before it keeps it. */
const PATIENCE_MS = 500;

const holderOf = (file: Connection) =>
  file.json<string | null>(`SELECT json_quote((SELECT name FROM holder))`).catch(() => null);

/** Begins a transaction that keeps others out; what is written in it they see only after the end. */
async function hold(file: Connection, name: string): Promise<void> {
  // Written and committed first, for the others to read; then held. Who came between has written another name.
  for (;;) {
    await file.exec('BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS holder (name TEXT NOT NULL); DELETE FROM holder');
    await file.run('INSERT INTO holder VALUES (?)', name);
    await file.exec('COMMIT; BEGIN IMMEDIATE');
    if ((await holderOf(file)) === name) return;
    await file.exec('ROLLBACK');
  }
}

/** Takes the lock of the database at `path`; see `Store.lock`. */
export async function lockFile(path: string): Promise<Release> {
  // A link and what it leads to are one store.
  const file = connect(`${await realpath(path)}-ingest`, PATIENCE_MS);
  try {
    await hold(file, holderName());
  } catch (error) {
    const isLocked = error instanceof GrantgraphError && error.code === 'STORE_BUSY';
    const holder = isLocked ? await holderOf(file) : null;
    await file.close();
    throw isLocked ? lockedError(`file:${path}`, holder) : error;
  }
  let isHeld = true;
  return async () => {
    if (!isHeld) return;
    isHeld = false;
    // Closing does not end it: the engine waits for its statements to be collected.
    await file.exec('ROLLBACK');
    await file.close();
  };
}
