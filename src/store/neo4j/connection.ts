/**
 * One Neo4j database: managed transactions with timeouts, a count of the statements sent, errors in our words.
 */
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Record as Row, SessionConfig } from 'neo4j-driver';
import { GrantgraphError } from '../../errors.ts';
import type { Deadline } from '../store.ts';

/** Rows as plain objects, named as the statement's `RETURN` names them. */
export type Run = <T extends object>(cypher: string, parameters?: Parameters) => Promise<T[]>;
type Parameters = Record<string, unknown>;

/** A transaction that stays open between statements. */
export interface OpenTransaction {
  readonly run: Run;
  /** Takes back what it did. */
  end(): Promise<void>;
}

export interface Connection {
  readonly name: string;
  readonly calls: number;
  /** One statement in a read transaction of its own, one trip there and back; tried again when the server asks for it. */
  readonly read: Run;
  /** The same database for one question: what still runs when the deadline is over rejects, and is ended by the server. */
  within(deadline: Deadline): Connection;
  /** Work in one write transaction, tried again when the server asks for it. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** A write transaction of the caller's own, tried once. The server ends it after so long; 0: never. */
  begin(timeoutMs: number): Promise<OpenTransaction>;
  /** Rows of a statement as they come, in one read transaction without a time limit. */
  stream<T extends object>(cypher: string): AsyncIterable<T>;
  close(): Promise<void>;
}

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** A question that takes longer is a fault of ours or of the server's load. */
const READ_TIMEOUT_MS = 60_000;
const WRITE_TIMEOUT_MS = 600_000;
/** The server ends a transaction this much after we have stopped waiting, so that it is always we who say why. */
const GRACE_MS = 100;
/** Dynamic labels and scoped subqueries came with 5.26. Later servers are numbered by year: 2025.01. */
const OLDEST = [5, 26] as const;

/** Between one try of a read and the next. */
const PAUSES_MS = [100, 400, 1000];

/** An integer of the database; plain numbers go over the wire as floats. */
export const int = (value: number | null) => (value === null ? null : neo4j.int(value));

/** All rows at once: they are gathered in any case. */
const ALL = -1;

/** Rows as plain objects. `Record.toObject` does the same by way of a generator, which takes several times as long. */
function rowsOf<T extends object>(rows: readonly Row[]): T[] {
  return rows.map((row) => {
    const made: Parameters = {};
    row.keys.forEach((key, place) => (made[String(key)] = row.get(place)));
    return made as T;
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What the driver throws, as the user is to read it. Faults of our own pass unchanged. */
export function translated(error: unknown, name: string): unknown {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const say = (ours: ConstructorParameters<typeof GrantgraphError>[0], text: string) =>
    new GrantgraphError(ours, text, { cause: error });
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return say('STORE_UNREACHABLE', `${name}: no Neo4j answers there (${message}). Start one with: grantgraph neo4j`);
  if (code.startsWith('Neo.ClientError.Security.'))
    return say(
      'CONFIG',
      `${name}: Neo4j refused the user or the password (${message}). Set GRANTGRAPH_NEO4J_USER and GRANTGRAPH_NEO4J_PASSWORD.`,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return say('CONFIG', `${name}: ${message}`);
  if (/TransactionTimedOut|LockClientStopped|^Neo\.TransientError\./.test(code))
    return say('STORE_BUSY', `${name}: the database took too long or is overloaded (${message}). Try again.`);
  return error;
}

function assertVersion(name: string, agent: string): void {
  const [major = 0, minor = 0] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).slice(1).map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new GrantgraphError('CONFIG', `${name}: expected Neo4j ${OLDEST.join('.')} or later, found ${agent}`);
}

async function databaseOf(driver: Driver): Promise<string> {
  const { records } = await driver.executeQuery('CALL db.info() YIELD name RETURN name', {}, { routing: 'READ' });
  return records[0]!.get('name') as string;
}

/** What a promise gives, unless the signal aborts first: then its reason. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abandon = () => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abandon, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abandon);
    });
  });
}

/**
 * Connects and checks that the server is there, lets us in and is new enough.
 * `database`: the user's home database where absent.
 */
export async function connect(name: string, user: Credentials, database: string | undefined): Promise<Connection> {
  const driver = neo4j.driver(name, neo4j.auth.basic(user.user, user.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 30_000,
    userAgent: 'grantgraph',
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  let calls = 0;
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw translated(error, name);
    }
  };
  const open = async () => {
    assertVersion(name, (await driver.getServerInfo()).agent ?? 'an unknown server');
    // Named once: the driver would otherwise ask for the home database with every session.
    return database ?? (await databaseOf(driver));
  };
  const db = await attempt(open).catch(async (error: unknown) => {
    await driver.close();
    throw error;
  });
  const session = (more: SessionConfig) =>
    driver.session({ database: db, bookmarkManager: driver.executeQueryBookmarkManager, ...more });

  /**
   * One trip to the server where a managed transaction takes two (and its commit costs as much as many a question). What
   * the server asks to try again is tried again soon, and not for long: somebody waits.
   */
  async function ask(
    cypher: string,
    parameters: Parameters,
    timeout: number,
    [pause, ...pauses]: readonly number[] = PAUSES_MS,
  ): Promise<readonly Row[]> {
    const own = session({ defaultAccessMode: neo4j.session.READ, fetchSize: ALL });
    try {
      return (await own.run(cypher, parameters, { timeout })).records;
    } catch (error) {
      if (pause === undefined || !neo4j.isRetryableError(error)) throw error;
    } finally {
      // A session whose connection is gone would say so once more.
      await own.close().catch(() => undefined);
    }
    await setTimeout(pause);
    return ask(cypher, parameters, timeout, pauses);
  }
  const reader =
    (deadline?: Deadline): Run =>
    <T extends object>(cypher: string, parameters: Parameters = {}) =>
      attempt(async () => {
        deadline?.signal.throwIfAborted();
        calls += 1;
        const answer = ask(cypher, parameters, deadline ? deadline.left() + GRACE_MS : READ_TIMEOUT_MS);
        return rowsOf<T>(await (deadline ? unlessAborted(answer, deadline.signal) : answer));
      });
  const runIn =
    (tx: Pick<ManagedTransaction, 'run'>): Run =>
    async <T extends object>(cypher: string, parameters: Parameters = {}) => {
      calls += 1;
      return rowsOf<T>((await tx.run(cypher, parameters)).records);
    };

  const connection: Connection = {
    name,
    get calls() {
      return calls;
    },
    read: reader(),
    within: (deadline) => Object.assign(Object.create(connection) as Connection, { read: reader(deadline) }),
    async write(work) {
      const own = session({});
      try {
        return await attempt(() => own.executeWrite((tx) => work(runIn(tx)), { timeout: WRITE_TIMEOUT_MS }));
      } finally {
        await own.close();
      }
    },
    async begin(timeoutMs) {
      const own = session({});
      const tx = await attempt(async () => own.beginTransaction({ timeout: timeoutMs }));
      const run = runIn(tx);
      return {
        run: (cypher, parameters) => attempt(() => run(cypher, parameters)),
        async end() {
          try {
            if (tx.isOpen()) await attempt(() => tx.rollback());
          } finally {
            await own.close();
          }
        },
      };
    },
    async *stream<T extends object>(cypher: string) {
      calls += 1;
      const own = session({ defaultAccessMode: neo4j.session.READ, fetchSize: 1000 });
      try {
        for await (const record of own.run(cypher, {})) yield record.toObject() as T;
      } catch (error) {
        throw translated(error, name);
      } finally {
        await own.close();
      }
    },
    close: () => driver.close(),
  };
  return connection;
}
