/**
 * The default store: one SQLite file, no server. See `migrations.ts` for the schema.
 */
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { GrantgraphError } from '../../errors.ts';
import type { Changes, Store } from '../store.ts';
import { connect, inTransaction } from './database.ts';
import type { Reader } from './database.ts';
import { evidenceReader, writeEvidence } from './evidence.ts';
import { facetReader } from './facets.ts';
import { walker } from './linked.ts';
import { listReader } from './list.ts';
import { lockFile } from './lock.ts';
import { migrate } from './migrations.ts';
import { openRanks } from './ranks.ts';
import { VERSION, graphReader } from './read-graph.ts';
import { readerPool } from './reader-pool.ts';
import type { ReaderPool } from './reader-pool.ts';
import type { Counted } from './stats.ts';
import { statsReader } from './stats.ts';
import { graphRows, writeGraph, type GraphRows } from './write-graph.ts';

export interface SqliteOptions {
  /** How long to wait for another process's write, in milliseconds. Default 10,000. */
  readonly busyMs?: number;
  /** Whether a file that is not there is an error (CONFIG) and not a new store. Default false. */
  readonly mustExist?: boolean;
  /** Connections that read. Default 2: libsql's threads are as many as the processor has cores. */
  readonly readers?: number;
  /** Most bytes of the file that a reading connection maps into memory. Default 1 GiB. */
  readonly mappedBytes?: number;
}

/** Every commit is on the disk before `write` resolves: a killed process loses nothing that it was told was written. */
const SETTINGS = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF;
  PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000`;

/**
 * Whether nothing can be written beside a file, as on a read-only medium: then the engine cannot keep its journal there, and
 * reads the file as one that nobody changes. A journal that lies there was left by, or is of, somebody who can.
 */
function isFixedFile(path: string): boolean {
  if (!existsSync(path) || [`${path}-wal`, `${path}-shm`].some((beside) => existsSync(beside))) return false;
  try {
    accessSync(dirname(realpathSync(path)), constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/** Throws STORE_UNREACHABLE once another file, or none, is where the opened one was; a fixed one may not change either. */
function watchFile(path: string, isFixed: boolean): () => void {
  const opened = statSync(path);
  return () => {
    const now = statSync(path, { throwIfNoEntry: false });
    const isSame = now?.ino === opened.ino && now.dev === opened.dev;
    if (isSame && (!isFixed || (now.mtimeMs === opened.mtimeMs && !existsSync(`${path}-wal`)))) return;
    const what = now === undefined ? 'deleted' : isSame ? 'changed' : 'replaced by another file';
    throw new GrantgraphError(
      'STORE_UNREACHABLE',
      `${path}: it was ${what} since it was opened: put it back, or start again to read what is there now`,
    );
  };
}

/** Opens (and where needed creates or upgrades) a database file. One that is read-only is only read. */
export async function openSqlite(path: string, options: SqliteOptions = {}): Promise<Store> {
  const busyMs = options.busyMs ?? 10_000;
  if (options.mustExist === true && !existsSync(path)) {
    const message = `no grantgraph store at file:${path}: ingest documents first, or check --store`;
    throw new GrantgraphError('CONFIG', message);
  }
  const isFixed = isFixedFile(path);
  const writer = connect(path, busyMs, isFixed);
  let pool: ReaderPool;
  try {
    await writer.exec(SETTINGS);
    await migrate(writer, path);
    const reading = `${SETTINGS}; PRAGMA query_only = ON; PRAGMA mmap_size = ${options.mappedBytes ?? 2 ** 30}`;
    pool = await readerPool(path, busyMs, options.readers ?? 2, reading, isFixed);
  } catch (error) {
    await writer.close();
    throw error;
  }

  const ranks = openRanks(path, busyMs, SETTINGS, isFixed);
  const counted: Counted = {};
  const assertThere = watchFile(path, isFixed);

  // One write at a time: a transaction belongs to the connection, not to the caller.
  let lastWrite: Promise<unknown> = Promise.resolve();
  function write(changes: Changes): Promise<void> {
    const rows = (changes.ready as GraphRows | undefined) ?? graphRows(changes);
    const next = lastWrite.then(() => {
      assertThere();
      return inTransaction(writer, 'BEGIN IMMEDIATE', async () => {
        await writeEvidence(writer, changes);
        await writeGraph(writer, changes, rows);
      });
    });
    lastWrite = next.catch(() => undefined);
    return next;
  }

  const readsOf = (reader: Reader) => ({
    ...evidenceReader(reader),
    ...facetReader(reader),
    ...graphReader(reader),
    linked: walker(reader),
    ...listReader(reader, ranks),
    ...statsReader(reader, counted),
    async version() {
      assertThere();
      return reader.small<number>(VERSION);
    },
  });
  const reading = (reader: Reader) => Object.assign(Object.create(store) as Store, readsOf(reader));
  const store: Store = {
    name: `file:${path}`,
    ...readsOf(pool),
    within: (deadline) => reading(pool.within(deadline)),
    ready: ({ putNodes = [], putEdges = [], ...rest }) => ({ ...rest, ready: graphRows({ putNodes, putEdges }) }),
    async frozen(use) {
      const own = connect(path, busyMs, isFixed);
      try {
        await own.exec(`${SETTINGS}; PRAGMA query_only = ON`);
        return await inTransaction(own, 'BEGIN', async () => {
          // A transaction sees the file as it was at its first read.
          await own.json(VERSION);
          return use(reading(own));
        });
      } finally {
        await own.close();
      }
    },
    async check() {
      const own = connect(path, busyMs, isFixed);
      try {
        const found = await own.json<string[]>(
          'SELECT json_group_array(integrity_check) FROM pragma_integrity_check(20)',
        );
        return found.filter((line) => line !== 'ok');
      } finally {
        await own.close();
      }
    },
    write,
    async lock() {
      if (isFixed)
        throw new GrantgraphError(
          'STORE_UNREACHABLE',
          `${path}: its folder is read-only: it can be read, and not be changed`,
        );
      return lockFile(path);
    },
    async close() {
      await lastWrite;
      await pool.close();
      await ranks.close();
      // Refreshes the planner's statistics where the tables have grown; looks at a few hundred rows an index.
      await writer.exec('PRAGMA analysis_limit = 400; PRAGMA optimize').catch(() => undefined);
      await writer.close();
    },
    get calls() {
      return writer.calls + pool.calls + ranks.calls;
    },
  };
  return store;
}
