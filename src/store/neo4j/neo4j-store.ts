/**
 * The store for teams and for Cypher users: a Neo4j server, 5.26 or later. See docs/neo4j.md for the schema.
 */
import { GrantgraphError } from '../../errors.ts';
import type { Store } from '../store.ts';
import { connect } from './connection.ts';
import type { Connection } from './connection.ts';
import { evidenceReader, writeEvidence } from './evidence.ts';
import { facetReader } from './facets.ts';
import { linkReader } from './linked.ts';
import { listReader } from './list.ts';
import { lockOf } from './lock.ts';
import { migrate } from './migrations.ts';
import { graphReader } from './read-graph.ts';
import { statsReader } from './stats.ts';
import { graphRows, writeGraph } from './write-graph.ts';

/** How long a version that was read is taken for the present one, in milliseconds. */
const VERSION_MS = 100;
/** The age from which on it is read again while it is still good: under load nobody waits for it. */
const AGEING_MS = 50;

/** A version of the graph, as it was when it was asked for. */
interface Known {
  readonly version: Promise<number>;
  readonly asked: number;
  isRenewed: boolean;
}

/** The address without anything secret. Throws CONFIG where it is none or carries a password. */
function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const shown = url.slice(url.lastIndexOf('@') + 1);
  if (parsed === null || !/^(neo4j|bolt)(\+s|\+ssc)?:$/.test(parsed.protocol) || parsed.hostname === '')
    throw new GrantgraphError(
      'CONFIG',
      `store: expected neo4j://host:7687, found "${shown === url ? url : `…@${shown}`}"`,
    );
  if (parsed.username !== '' || parsed.password !== '')
    throw new GrantgraphError(
      'CONFIG',
      `store: expected an address without user and password, found "${parsed.protocol}//…@${parsed.host}". Set GRANTGRAPH_NEO4J_USER and GRANTGRAPH_NEO4J_PASSWORD instead.`,
    );
  return `${parsed.protocol}//${parsed.host}${parsed.search}`;
}

/**
 * Opens (and where needed prepares or upgrades) a Neo4j database. `GRANTGRAPH_NEO4J_USER` (default `neo4j`),
 * `GRANTGRAPH_NEO4J_PASSWORD` and `GRANTGRAPH_NEO4J_DATABASE` (default: the user's home database) are taken from `env`.
 * Throws STORE_UNREACHABLE, CONFIG (wrong password, too old a server) or STORE_TOO_NEW.
 */
export async function openNeo4j(url: string, env: NodeJS.ProcessEnv = process.env): Promise<Store> {
  const name = addressOf(url);
  const user = env['GRANTGRAPH_NEO4J_USER'] || 'neo4j';
  const password = env['GRANTGRAPH_NEO4J_PASSWORD'];
  if (!password)
    throw new GrantgraphError('CONFIG', `${name}: set GRANTGRAPH_NEO4J_PASSWORD to the password of "${user}"`);
  const connection = await connect(name, { user, password }, env['GRANTGRAPH_NEO4J_DATABASE'] || undefined);
  try {
    await migrate(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }

  // One write at a time: writers that touch the same nodes would deadlock and be tried again.
  let lastWrite: Promise<unknown> = Promise.resolve();
  const lock = lockOf(connection);
  let known: Known | null = null;
  const reads = readsOf(connection);
  /** Asked of the database ten times a second at most: so often another process's write may go unseen; ours never. */
  function version(): Promise<number> {
    const now = performance.now();
    const present = known;
    const age = present === null ? Infinity : now - present.asked;
    if (present !== null && age <= AGEING_MS) return present.version;
    if (present !== null && age <= VERSION_MS) {
      if (!present.isRenewed) renew(present, now);
      return present.version;
    }
    const asked: Known = { version: reads.version(), asked: now, isRenewed: false };
    known = asked;
    asked.version.catch(() => {
      if (known === asked) known = null;
    });
    return asked.version;
  }
  /** Reads the version once more, and takes it for the present one unless something was written meanwhile. */
  function renew(present: Known, now: number): void {
    present.isRenewed = true;
    reads.version().then(
      (version) => {
        if (known === present) known = { version: Promise.resolve(version), asked: now, isRenewed: false };
      },
      // Whoever asks when it has grown old is told.
      () => undefined,
    );
  }
  const store: Store = {
    name,
    ...reads,
    version,
    within: (deadline) => Object.assign(Object.create(store) as Store, readsOf(connection.within(deadline))),
    async frozen(use) {
      // A server reads what is committed when it is read; so nothing is, until the end.
      const halt = await lock.halt();
      try {
        return await use(store);
      } finally {
        await halt();
      }
    },
    // The driver's whole numbers do not cross threads.
    ready: (changes) => changes,
    write(changes) {
      const rows = graphRows(changes);
      const next = lastWrite.then(() =>
        connection.write(async (run) => {
          await Promise.all([lock.check(run), writeEvidence(run, changes)]);
          await writeGraph(run, changes, rows);
        }),
      );
      lastWrite = next.catch(() => undefined);
      return next.finally(() => {
        known = null;
      });
    },
    lock: () => lock.take(),
    async close() {
      await lastWrite;
      await connection.close();
    },
    get calls() {
      return connection.calls;
    },
  };
  return store;
}

function readsOf(connection: Connection) {
  return {
    ...evidenceReader(connection),
    ...graphReader(connection),
    ...facetReader(connection),
    ...linkReader(connection),
    ...listReader(connection),
    ...statsReader(connection),
  };
}
