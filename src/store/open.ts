/**
 * Opens the store that a URL names.
 */
import { SETTINGS, readSetting } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { openSqlite } from './sqlite/sqlite-store.ts';
import type { Store } from './store.ts';

export interface OpenOptions {
  /** Where the settings of the store are looked up, as Neo4j's user and password. Default `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
  /** Whether a file that is not there is an error and not a new store. Default false. */
  readonly mustExist?: boolean;
  /** Opened to fill it or to go through all of it, not to answer questions: one reading connection, no part of a file in memory. */
  readonly isInBulk?: boolean;
}

const openFile = (url: string, { mustExist = false, isInBulk = false, env = process.env }: OpenOptions) =>
  openSqlite(url.replace(/^file:(\/\/(?=\/))?/, ''), {
    mustExist,
    ...(isInBulk ? { readers: 1, mappedBytes: 0 } : { readers: readSetting('readers', env) }),
  });
async function openServer(url: string, { env = process.env }: OpenOptions): Promise<Store> {
  // Loaded only when asked for: the default store needs no driver.
  const { openNeo4j } = await import('./neo4j/neo4j-store.ts');
  return openNeo4j(url, env);
}

/** A store, one line: what its URLs look like, and how it is opened. The first that fits is taken. */
const STORES: readonly { pattern: RegExp; open: (url: string, options: OpenOptions) => Promise<Store> }[] = [
  {
    // A scheme has two letters or more: `C:\graph.db` is a path.
    pattern: /^(file:.|(?![a-z][a-z0-9+.-]+:)[^:])/i,
    open: openFile,
  },
  { pattern: /^(neo4j|bolt)(\+s|\+ssc)?:\/\/./, open: openServer },
];

/**
 * Opens the store at `url`; none or an empty one means `file:./grantgraph.db`.
 * Throws CONFIG for any other kind of address, and with `mustExist` for a file that is not there; and what the store throws when it cannot be used.
 */
export async function openStore(url: string | undefined, options: OpenOptions = {}): Promise<Store> {
  const address = url?.trim() ? url.trim() : SETTINGS.store.fallback;
  const store = STORES.find(({ pattern }) => pattern.test(address));
  if (!store) {
    throw new GrantgraphError(
      'CONFIG',
      `store: expected a file (file:./grantgraph.db, or a path) or neo4j://, neo4j+s:// or bolt://host:port, found "${address}"`,
    );
  }
  return store.open(address, options);
}
