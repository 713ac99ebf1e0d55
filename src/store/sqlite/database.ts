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

/** Runs work in a transaction: kept at its end, taken back where it fails. Closing a connection does not end one. */
export async function inTransaction<T>(
  connection: Connection,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: () => Promise<T>,
): Promise<T> {
  await connection.exec(begin);
  try {
    const done = await work();
    await connection.exec('COMMIT');
    return done;
  } catch (error) {
    // The engine may have done so itself, as where the disk is full.
    await connection.exec('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

const DAMAGED =
  'it is damaged: restore a backup into a new file (grantgraph restore), or ingest the documents into one';
/** What the engine's primary result codes mean for whoever runs this. */
const FAULTS: Readonly<Record<number, readonly [code: GrantgraphError['code'], text: string]>> = {
  5: ['STORE_BUSY', 'another program holds it locked: try again when that is done'],
  6: ['STORE_BUSY', 'another program holds it locked: try again when that is done'],
  8: ['STORE_UNREACHABLE', 'it is read-only: it can be read, and not be changed'],
  10: ['STORE_UNREACHABLE', 'its disk failed; of the last batch nothing was written'],
  11: ['STORE_CORRUPT', DAMAGED],
  13: [
    'STORE_UNREACHABLE',
    'its disk is full; of the last batch nothing was written: make room and run the same command again',
  ],
  14: ['STORE_UNREACHABLE', 'it cannot be opened as a database file'],
  26: ['STORE_CORRUPT', 'it is no database of SQLite, or damaged: see --store'],
};

/** The engine's error as one meant for the user, where its cause lies in the file; any other error as it is. */
function translated(error: unknown, path: string): unknown {
  if (error instanceof GrantgraphError) return error;
  const { rawCode = 0, message } = error as { rawCode?: number; message: string };
  // Not every code has a name, but all have a number: the lowest byte is the primary one.
  const [code, text] = FAULTS[/ConnectionFailed/.test(message) ? 14 : rawCode & 255] ?? [];
  return code === undefined ? error : new GrantgraphError(code, `${path}: ${text!} (${message})`, { cause: error });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * A statement whose one value comes as bytes: libsql ends the whole process over a text that is not UTF-8, as a damaged file
 * may hold.
 */
export const asBytes = (sql: string) => `SELECT CAST((${sql}) AS BLOB)`;
/** The text of such bytes; '' for SQL null. */
const textOf = (bytes: unknown) => (bytes === null ? '' : utf8.decode(bytes as ArrayBuffer | Uint8Array));
/** What the JSON says of such bytes of a file. Throws STORE_CORRUPT where they are no text or no JSON. */
export const parsed = <T>(path: string, bytes: unknown): T =>
  read(path, bytes, (text) => (text === '' ? null : JSON.parse(text)) as T);

function read<T>(path: string, bytes: unknown, as: (text: string) => T): T {
  try {
    return as(textOf(bytes));
  } catch (error) {
    throw new GrantgraphError('STORE_CORRUPT', `${path}: ${DAMAGED} (${String(error)})`, { cause: error });
  }
}

/** How a database file is opened: `isFixed` where nobody can change it, nor write beside it. */
export const addressOf = (path: string, isFixed: boolean) =>
  isFixed ? `file:${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}?immutable=1` : path;

/** Letters of the statements that a connection keeps prepared. Filters and orders give many, and who asks chooses among them. */
const STATEMENTS = 500_000;

/** Opens a connection to a database file. `busyMs`: how long to wait for another process's lock. */
export function connect(path: string, busyMs: number, isFixed = false): Connection {
  let native: NativeDatabase;
  try {
    native = new Database(addressOf(path, isFixed), { timeout: busyMs }) as unknown as NativeDatabase;
  } catch (error) {
    throw translated(error, path);
  }
  const statements = recent<NativeStatement>(STATEMENTS, (sql) => sql.length);
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
  /** The one value of a statement. */
  async function bytesOf(sql: string, parameters: readonly Parameter[]): Promise<unknown> {
    const [row] = await send(asBytes(sql), parameters);
    return Object.values(row!)[0];
  }
  const json = async <T>(sql: string, ...parameters: readonly Parameter[]) =>
    parsed<T>(path, await bytesOf(sql, parameters));
  return {
    json,
    small: json,
    peek: () => undefined,
    text: async (sql, ...parameters) => read(path, await bytesOf(sql, parameters), String),
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
