/**
 * A thin, typed shim over `libsql/promise`: statements run off the main thread, one at a time a connection.
 *
 * Two quirks of the package shape it. Its `get` and `run` block the main thread, and `all` steps every row but the first
 * on it; so each reading statement gives **one row with one JSON text**, made by SQLite off the main thread. And it binds
 * numbers as reals; so parameters are texts (mostly JSON, opened again by `json_each`).
 */
import Database from 'libsql/promise';
import { GrantgraphError } from '../../errors.ts';
import { recent } from '../../recent.ts';

/** A parameter of a statement. Numbers go as JSON text, or into a column that is INTEGER. */
export type Parameter = string | number | null;

interface NativeStatement {
  all(parameters: readonly Parameter[]): Promise<Record<string, unknown>[]>;
}
interface NativeDatabase {
  prepare(sql: string): Promise<NativeStatement>;
  exec(sql: string): Promise<void>;
  interrupt(): void;
  close(): void;
}

/** What reads are asked of. */
export interface Reader {
  /** Sends a statement of one row and one column of JSON text, and gives what the JSON says (null: SQL null or no row). */
  json<T>(sql: string, ...parameters: readonly Parameter[]): Promise<T>;
  /** The same for a statement that is known to be small: it may be run on this thread. */
  small<T>(sql: string, ...parameters: readonly Parameter[]): Promise<T>;
  /** A value that is looked at ahead of a question, on this thread; undefined where it cannot be had at once. */
  peek(sql: string, ...parameters: readonly Parameter[]): unknown;
  /** The same with the text as it is; '' for SQL null or no row. */
  text(sql: string, ...parameters: readonly Parameter[]): Promise<string>;
}

/** One connection. Statements are prepared once and kept; each is waited for before the next is sent. */
export interface Connection extends Reader {
  run(sql: string, ...parameters: readonly Parameter[]): Promise<void>;
  /** One or more statements without parameters, not kept. */
  exec(sql: string): Promise<void>;
  /** Ends the statement that is running, if one is: it rejects. */
  interrupt(): void;
  close(): Promise<void>;
  /** Statements sent so far. */
  readonly calls: number;
}

const CODES: Record<string, GrantgraphError['code']> = {
  SQLITE_NOTADB: 'STORE_CORRUPT',
  SQLITE_CORRUPT: 'STORE_CORRUPT',
  SQLITE_BUSY: 'STORE_BUSY',
  SQLITE_LOCKED: 'STORE_BUSY',
  SQLITE_CANTOPEN: 'STORE_UNREACHABLE',
  SQLITE_READONLY: 'STORE_UNREACHABLE',
  SQLITE_IOERR: 'STORE_UNREACHABLE',
  SQLITE_FULL: 'STORE_UNREACHABLE',
};

/** The engine's error as one meant for the user, where its cause lies in the file; any other error as it is. */
function translated(error: unknown, path: string): unknown {
  const { code, message } = error as { code?: string; message: string };
  const known = Object.keys(CODES).find((name) => code?.startsWith(name));
  if (known) return new GrantgraphError(CODES[known]!, `${path}: ${message} (${String(code)})`, { cause: error });
  if (/ConnectionFailed/.test(message)) {
    return new GrantgraphError('STORE_UNREACHABLE', `${path}: cannot be opened as a database file (${message})`, {
      cause: error,
    });
  }
  return error;
}

/** What a value says that is JSON where it is a text. */
export const parsed = <T>(value: unknown) => (typeof value === 'string' ? JSON.parse(value) : (value ?? null)) as T;

/** Statements that a connection keeps prepared. Filters and orders give many forms, and who asks chooses among them. */
const STATEMENTS = 500;

/** Opens a connection to a database file. `busyMs`: how long to wait for another process's lock. */
export function connect(path: string, busyMs: number): Connection {
  let native: NativeDatabase;
  try {
    native = new Database(path, { timeout: busyMs }) as unknown as NativeDatabase;
  } catch (error) {
    throw translated(error, path);
  }
  const statements = recent<NativeStatement>(STATEMENTS);
  let last: Promise<unknown> = Promise.resolve();
  let calls = 0;

  function queued<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(async () => {
      try {
        return await work();
      } catch (error) {
        throw translated(error, path);
      }
    });
    last = next.catch(() => undefined);
    return next;
  }
  function send(sql: string, parameters: readonly Parameter[]): Promise<Record<string, unknown>[]> {
    return queued(async () => {
      calls += 1;
      let statement = statements.get(sql);
      if (!statement) {
        statement = await native.prepare(sql);
        statements.set(sql, statement);
      }
      return statement.all(parameters);
    });
  }
  async function json<T>(sql: string, ...parameters: readonly Parameter[]): Promise<T> {
    const [row] = await send(sql, parameters);
    return parsed<T>(row ? Object.values(row)[0] : null);
  }
  return {
    json,
    small: json,
    peek: () => undefined,
    async text(sql, ...parameters) {
      const [row] = await send(sql, parameters);
      return row ? ((Object.values(row)[0] as string | null) ?? '') : '';
    },
    async run(sql, ...parameters) {
      await send(sql, parameters);
    },
    exec: (sql) =>
      queued(async () => {
        calls += 1;
        await native.exec(sql);
      }),
    interrupt: () => native.interrupt(),
    async close() {
      await last;
      native.close();
    },
    get calls() {
      return calls;
    },
  };
}
