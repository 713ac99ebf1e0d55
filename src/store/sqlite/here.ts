/**
 * Small questions on this thread. To hand one to a reading thread and wait for the answer takes longer than to read some
 * dozen rows that are in memory; so what is known to be small is read at once, over a connection of its own.
 */
import Database from 'libsql';
import { recent } from '../../recent.ts';
import { addressOf, asBytes } from './database.ts';
import type { Parameter } from './database.ts';

interface NativeStatement {
  get(...parameters: readonly Parameter[]): readonly unknown[] | undefined;
}
interface NativeDatabase {
  exec(sql: string): void;
  prepare(sql: string): { raw(): NativeStatement };
  close(): void;
}

/** Rows that a statement may look at to be small: a few milliseconds. */
export const SMALL = 2000;
/** Letters of the statements that are kept prepared, and of the values that are kept with what they were asked by. */
const STATEMENTS = 200_000;
const VALUES = 2_000_000;
const lettersOf = (key: string) => key.length;

export interface Here {
  /** The one value of a statement as bytes (see `asBytes`); undefined where it cannot be had at once. */
  bytes(sql: string, ...parameters: readonly Parameter[]): unknown;
  /** A number ahead of a question: kept until the file changes, and not among the calls. */
  peek(sql: string, ...parameters: readonly Parameter[]): unknown;
  close(): void;
  readonly calls: number;
}

/** `settings` is run on the connection, which waits for nobody's lock. */
export function openHere(path: string, settings: string, isFixed: boolean): Here {
  let native: NativeDatabase | null = null;
  const statements = recent<NativeStatement>(STATEMENTS, lettersOf);
  let kept = recent<unknown>(VALUES, lettersOf);
  let version: unknown;
  let calls = 0;
  function prepared(sql: string): NativeStatement {
    if (native === null) {
      native = new Database(addressOf(path, isFixed), { timeout: 0 }) as unknown as NativeDatabase;
      native.exec(settings);
    }
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = native.prepare(sql).raw();
    statements.set(sql, made);
    return made;
  }
  function read(sql: string, ...parameters: readonly Parameter[]): unknown {
    try {
      return prepared(sql).get(...parameters)?.[0] ?? null;
    } catch {
      // Whoever asks then asks in the ordinary way, and hears of the fault there.
      return undefined;
    }
  }
  return {
    peek(sql, ...parameters) {
      const present = read('PRAGMA data_version');
      if (present !== version) {
        kept = recent(VALUES, lettersOf);
        version = present;
      }
      const key = `${sql} ${parameters.join(' ')}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const value = read(sql, ...parameters);
      if (value !== undefined) kept.set(key, value);
      return value;
    },
    bytes(sql, ...parameters) {
      calls += 1;
      return read(asBytes(sql), ...parameters);
    },
    close() {
      native?.close();
      native = null;
    },
    get calls() {
      return calls;
    },
  };
}
