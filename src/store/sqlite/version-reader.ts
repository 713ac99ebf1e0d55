/**
 * One number that is asked for with every request. To hand the question to a thread and wait for it takes ten times as
 * long as to read the one page that it is on, which is always in memory: so it is read at once, on this thread.
 */
import Database from 'libsql';

interface NativeDatabase {
  exec(sql: string): void;
  prepare(sql: string): { raw(): { get(): readonly unknown[] | undefined } };
  close(): void;
}

export interface VersionReader {
  /** The number; null where it cannot be had at once. */
  read(): number | null;
  close(): void;
  readonly calls: number;
}

/** Reads the one number of a statement, over a connection of its own that waits for nobody's lock. */
export function versionReader(path: string, sql: string): VersionReader {
  let native: NativeDatabase | null = null;
  let statement: { get(): readonly unknown[] | undefined } | null = null;
  let calls = 0;
  function open() {
    native = new Database(path, { timeout: 0 }) as unknown as NativeDatabase;
    native.exec('PRAGMA query_only = ON; PRAGMA cache_size = -64');
    return native.prepare(sql).raw();
  }
  return {
    read() {
      calls += 1;
      try {
        const value = (statement ??= open()).get()?.[0];
        return typeof value === 'number' ? value : null;
      } catch {
        // Whoever asks then asks in the ordinary way, and hears of the fault there.
        return null;
      }
    },
    close() {
      native?.close();
      native = statement = null;
    },
    get calls() {
      return calls;
    },
  };
}
