/**
 * The Neo4j server of a benchmark: one of its own, started for the run, or one that the command line names.
 */
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Config, Driver } from 'neo4j-driver';
import { GrantgraphError } from '../src/errors.ts';
import { freePort, missingForNeo4j, startNeo4j } from '../scripts/neo4j/server.mjs';

export interface BenchServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** A driver beside our store's, for what the port does not offer. */
export function driverOf(url: string, config: Config = {}): Driver {
  const { GRANTGRAPH_NEO4J_USER: user = 'neo4j', GRANTGRAPH_NEO4J_PASSWORD: password = '' } = process.env;
  return neo4j.driver(url, neo4j.auth.basic(user, password), config);
}

/** Removes everything from a database, schema included. */
export async function wipe(url: string): Promise<void> {
  const driver = driverOf(url);
  try {
    for (const [list, drop] of [
      ['SHOW CONSTRAINTS YIELD name RETURN name', 'CONSTRAINT'],
      [`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name`, 'INDEX'],
    ] as const)
      for (const record of (await driver.executeQuery(list)).records)
        await driver.executeQuery(`DROP ${drop} \`${String(record.get('name'))}\``);
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
    await session.close();
  } finally {
    await driver.close();
  }
}

async function assertEmpty(url: string): Promise<void> {
  const driver = driverOf(url);
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes');
    const nodes = Number(records[0]!.get('nodes'));
    if (nodes > 0)
      throw new GrantgraphError(
        'USAGE',
        `${url}: expected an empty database, found ${nodes} nodes; --wipe removes them`,
      );
  } finally {
    await driver.close();
  }
}

/**
 * An empty server: at `given`, which must be empty or may be wiped, else started in `scratch`. null where none can be
 * started here, with the reason on standard error.
 */
export async function benchServer(
  given: string | undefined,
  mayWipe: boolean,
  scratch: string,
): Promise<BenchServer | null> {
  if (given !== undefined) {
    if (mayWipe) await wipe(given);
    else await assertEmpty(given);
    return { url: given, stop: () => Promise.resolve() };
  }
  const missing = missingForNeo4j();
  if (missing.length > 0) {
    process.stderr.write(`Neo4j is left out: it needs ${missing.join(' and ')}\n`);
    return null;
  }
  const server = await startNeo4j({ home: join(scratch, 'neo4j'), boltPort: await freePort(), heap: '2g' });
  process.env['GRANTGRAPH_NEO4J_USER'] = server.user;
  process.env['GRANTGRAPH_NEO4J_PASSWORD'] = server.password;
  return { url: server.url, stop: () => server.stop() };
}
