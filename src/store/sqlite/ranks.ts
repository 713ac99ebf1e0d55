/**
 * Orders that are sums over the awards of each node: how many, and how much money. Reading them all for one page would
 * cost seconds, and keeping them with every write would slow the writes; so they are counted once for each version of the
 * graph, when first asked for, into a table of this connection's own memory, with an index.
 */
import type { NodeKind } from '../../model.ts';
import { KIND_CODE } from './codes.ts';
import { connect } from './database.ts';
import type { Connection } from './database.ts';
import { AWARDS_OF, follow, forward } from './reach.ts';
import { VERSION } from './read-graph.ts';

export type RankOrder = 'AWARD_COUNT' | 'MONEY';
interface RankKey {
  readonly kind: NodeKind;
  readonly by: RankOrder;
  readonly currency: string;
}
export interface Ranks {
  /** Runs a statement beside a table (key, id, value) of all nodes of the kind, both of one version of the graph. */
  read<T>(wanted: RankKey, sqlFor: (table: string) => string, parameters: string): Promise<T>;
  close(): Promise<void>;
  readonly calls: number;
}

/** Tables that are kept; each is of one kind, order and currency. */
const MOST = 12;

/** Each node of the kind with each of its awards once. */
function ties(kind: NodeKind): string {
  const ways = AWARDS_OF[kind].map((path) => {
    const [first, ...rest] = forward(path);
    if (first === undefined) return 'SELECT f.key AS x, f.key AS award FROM award f';
    // From the first edge: there is no node to begin with.
    const { joins, end } = follow([first, ...rest], 'x.key', 'c');
    return `SELECT x.key AS x, ${end} AS award FROM node x ${joins} WHERE x.kind = ${KIND_CODE[kind]}`;
  });
  return ways.join(' UNION ');
}

const SUMS: Record<RankOrder, (kind: NodeKind) => string> = {
  AWARD_COUNT: (kind) => `SELECT x, count(*) AS value FROM (${ties(kind)}) GROUP BY x`,
  MONEY: (kind) => `SELECT t.x, sum(f.minor) AS value FROM (${ties(kind)}) t CROSS JOIN award f ON f.key = t.award
    WHERE f.currency = ?1 GROUP BY t.x`,
};

/** Opens a connection for such orders, when first asked. `settings` is run on it. */
export function openRanks(path: string, busyMs: number, settings: string, isFixed: boolean): Ranks {
  let opened: Promise<Connection> | undefined;
  let connection: Connection | undefined;
  const open = async () => {
    connection = connect(path, busyMs, isFixed);
    await connection.exec(settings);
    return connection;
  };
  const tables = new Map<string, { readonly name: string; version: number | null }>();

  /** The table of a key, made where there is none; the one used least lately gives up its place. */
  async function tableOf(own: Connection, key: string) {
    let table = tables.get(key);
    if (table === undefined) {
      const [oldest] = tables;
      if (tables.size < MOST || oldest === undefined) {
        const name = `temp.rank_${tables.size}`;
        await own.run(`CREATE TABLE IF NOT EXISTS ${name} (key INTEGER PRIMARY KEY, id TEXT NOT NULL, value INTEGER)`);
        await own.run(`CREATE INDEX IF NOT EXISTS ${name}_value ON ${name.replace('temp.', '')} (value, id)`);
        table = { name, version: null };
      } else {
        tables.delete(oldest[0]);
        table = { name: oldest[1].name, version: null };
      }
    }
    tables.delete(key);
    tables.set(key, table);
    return table;
  }
  async function fill(own: Connection, name: string, { kind, by, currency }: RankKey) {
    await own.run(`DELETE FROM ${name}`);
    const none = by === 'AWARD_COUNT' ? '0' : 'NULL';
    await own.run(
      `INSERT INTO ${name} SELECT n.key, n.id, ifnull(s.value, ${none}) FROM node n
       LEFT JOIN (${SUMS[by](kind)}) s ON s.x = n.key WHERE n.kind = ${KIND_CODE[kind]} AND ?1 <> ''`,
      currency,
    );
  }

  // One question at a time: a transaction belongs to the connection, not to the caller.
  let last: Promise<unknown> = Promise.resolve();
  return {
    read<T>(wanted: RankKey, sqlFor: (table: string) => string, parameters: string) {
      const next = last.then(async () => {
        const own = await (opened ??= open());
        // Counts and rows are read from one state of the file.
        await own.exec('BEGIN');
        try {
          const { kind, by, currency } = wanted;
          const table = await tableOf(own, `${kind} ${by} ${by === 'MONEY' ? currency : ''}`);
          const version = await own.json<number>(VERSION);
          if (table.version !== version) {
            table.version = null;
            await fill(own, table.name, wanted);
            table.version = version;
          }
          const answer = await own.json<T>(sqlFor(table.name), parameters);
          await own.exec('COMMIT');
          return answer;
        } catch (error) {
          await own.exec('ROLLBACK').catch(() => undefined);
          // What was made in this transaction went with it.
          for (const table of tables.values()) table.version = null;
          throw error;
        }
      });
      last = next.catch(() => undefined);
      return next;
    },
    async close() {
      await last;
      await connection?.close();
    },
    get calls() {
      return connection?.calls ?? 0;
    },
  };
}
