/**
 * The stores that suites run over: SQLite always; Neo4j where GRANTGRAPH_TEST_NEO4J names one (it is wiped!).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';

export interface OpenedStore {
  readonly store: Store;
  /** The url to open the same data again. */
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  /** Closes the store and removes its data. */
  end(): Promise<void>;
}
export interface TestStore {
  readonly name: string;
  /** Opens an empty store. */
  open(): Promise<OpenedStore>;
}

const sqlite: TestStore = {
  name: 'SQLite',
  open: openFile,
};

async function openFile(): Promise<OpenedStore> {
  const folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
  const path = join(folder, 'test.db');
  const url = `file:${path}`;
  const store = await openStore(url);
  return {
    store,
    url,
    env: process.env,
    async end() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Removes everything that a store holds, through the driver: the port has no such method, on purpose. */
async function wipe(url: string, password: string): Promise<void> {
  const { default: neo4j } = await import('neo4j-driver');
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password));
  try {
    const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name');
    for (const record of records) await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name') as string}\``);
    const found = await driver.executeQuery(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
    for (const record of found.records) await driver.executeQuery(`DROP INDEX \`${record.get('name') as string}\``);
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await session.close();
  } finally {
    await driver.close();
  }
}

function neo4jAt(url: string): TestStore {
  const password = process.env['GRANTGRAPH_TEST_NEO4J_PASSWORD'] ?? '';
  const env = { ...process.env, GRANTGRAPH_NEO4J_USER: 'neo4j', GRANTGRAPH_NEO4J_PASSWORD: password };
  return {
    name: 'Neo4j',
    async open() {
      await wipe(url, password);
      const store = await openStore(url, { env });
      return { store, url, env, end: () => store.close() };
    },
  };
}

/** The stores there are here. */
export function availableStores(): TestStore[] {
  const url = process.env['GRANTGRAPH_TEST_NEO4J'];
  return url ? [sqlite, neo4jAt(url)] : [sqlite];
}
