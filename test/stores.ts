/**
 * The stores that suites run over: SQLite always; Neo4j where GRANTGRAPH_TEST_NEO4J names one a worker (it is wiped!).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '../src/store/neo4j/migrations.ts';
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

/**
 * Removes everything that a store holds, through the driver: the port has no such method, on purpose. The schema that
 * `openWiped` made and noted stays, as to make it takes seconds; any other goes.
 */
async function openWiped(url: string, env: NodeJS.ProcessEnv): Promise<Store> {
  const { default: neo4j } = await import('neo4j-driver');
  const { GRANTGRAPH_NEO4J_USER: user = '', GRANTGRAPH_NEO4J_PASSWORD: password = '' } = env;
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const ask = async (cypher: string, parameters = {}) =>
    (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject() as { name: string });
  const names = async (of: 'CONSTRAINTS' | 'INDEXES') =>
    (await ask(`SHOW ${of} YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name`)).map(({ name }) => name);
  try {
    const [constraints, indexes] = [await names('CONSTRAINTS'), await names('INDEXES')];
    const noted = { schema: [...constraints, ...indexes], version: MIGRATIONS.length };
    const isNoted = 'm.schema = $schema AND m.schemaVersion = $version';
    const [kept] = await ask(`MATCH (m:Meta) WHERE ${isNoted} SET m.graphVersion = 0 RETURN m.id AS name`, noted);
    const session = driver.session();
    const others = `MATCH (n) ${kept === undefined ? '' : 'WHERE n.schema IS NULL'}`;
    await session.run(`${others} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
    await session.close();
    if (kept !== undefined) return await openStore(url, { env });

    for (const name of constraints) await ask(`DROP CONSTRAINT \`${name}\``);
    for (const name of await names('INDEXES')) await ask(`DROP INDEX \`${name}\``);
    const store = await openStore(url, { env });
    const schema = [...(await names('CONSTRAINTS')), ...(await names('INDEXES'))];
    await ask(`MATCH (m:Meta {id: 'grantgraph'}) SET m.schema = $schema`, { schema });
    return store;
  } finally {
    await driver.close();
  }
}

function neo4jAt(url: string, password: string): TestStore {
  const env = { ...process.env, GRANTGRAPH_NEO4J_USER: 'neo4j', GRANTGRAPH_NEO4J_PASSWORD: password };
  return {
    name: 'Neo4j',
    async open() {
      const store = await openWiped(url, env);
      return { store, url, env, end: () => store.close() };
    },
  };
}

/** Of a variable that lists one value for each of Jest's workers, the one of this worker. */
const ofWorker = (variable: string): string | undefined =>
  process.env[variable]?.split(' ')[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1];

/** The stores there are here. */
export function availableStores(): TestStore[] {
  const url = ofWorker('GRANTGRAPH_TEST_NEO4J');
  return url ? [sqlite, neo4jAt(url, ofWorker('GRANTGRAPH_TEST_NEO4J_PASSWORD') ?? '')] : [sqlite];
}
