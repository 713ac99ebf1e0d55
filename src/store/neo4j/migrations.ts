/**
 * The schema of the Neo4j store as a list of migrations: the `:Meta` node says how many of them a database has had.
 */
import { GrantgraphError, tooOld } from '../../errors.ts';
import { RECORD_COLUMNS, RECORD_TABLES } from '../record-columns.ts';
import type { Connection } from './connection.ts';
import { RECORD_LABEL } from './labels.ts';

const unique = (label: string, property: string) =>
  `CREATE CONSTRAINT ${label}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
const index = (label: string, property: string) =>
  `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

const FIRST = [
  unique('Meta', 'id'),
  unique('Node', 'id'),
  // Of databases that were begun when a key was one node for all its records.
  'DROP CONSTRAINT RecordKey_key IF EXISTS',
  index('RecordKey', 'key'),
  index('RecordKey', 'record'),
  'CREATE CONSTRAINT QueueItem_key IF NOT EXISTS FOR (n:QueueItem) REQUIRE (n.layer, n.key) IS UNIQUE',
  ...RECORD_TABLES.flatMap((table) => [
    unique(RECORD_LABEL[table], 'id'),
    ...RECORD_COLUMNS[table].indexed.map((column) => index(RECORD_LABEL[table], column)),
  ]),
  index('PossibleDuplicate', 'score'),
  index('Award', 'number'),
  index('Award', 'startDate'),
  ...['Person', 'Institution', 'Program', 'FundingUnit', 'Theme', 'Project', 'Award', 'Source'].map((label) =>
    index(label, 'sortHead'),
  ),
  // Our own tokens, parted at the blanks: the analyzer neither folds nor stems. The index follows the writes a moment
  // later (inside them it made writing three times slower), and searches wait for it: see full-text.ts.
  `CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Node) ON EACH [n.nameTokens, n.textTokens]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`fulltext.eventually_consistent\`: true}}`,
];

/** In place of migrations whose databases cannot be brought up to date: they have to be filled anew. */
const RETIRED: readonly string[] = [];

/**
 * Applied in order. Append; never change one that was released. Each statement must bear being run twice. Version 1 is of
 * grantgraph 0.1; 2 was not released.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [RETIRED, RETIRED, FIRST];

/**
 * Brings a database's schema up to this version. Throws STORE_TOO_NEW for one of a later version, STORE_TOO_OLD
 * for one that has to be filled anew.
 *
 * Neo4j keeps schema and data changes in transactions of their own, so the version is raised after each migration; one
 * that was cut short runs again.
 */
export async function migrate(connection: Connection, migrations: readonly (readonly string[])[] = MIGRATIONS) {
  const [meta] = await connection.read<{ version: number }>(
    `OPTIONAL MATCH (m:Meta {id: 'grantgraph'}) RETURN coalesce(m.schemaVersion, 0) AS version`,
  );
  const version = meta?.version ?? 0;
  if (version > migrations.length)
    throw new GrantgraphError(
      'STORE_TOO_NEW',
      `${connection.name} has schema version ${version}; this grantgraph knows versions up to ${migrations.length}. Use a newer grantgraph.`,
    );
  if (version > 0 && version <= migrations.lastIndexOf(RETIRED) + 1)
    throw tooOld(connection.name, version, migrations.length);
  for (const [i, statements] of migrations.entries()) {
    if (i < version || statements === RETIRED) continue;
    for (const cypher of statements) await connection.write((run) => run(cypher));
    await connection.write((run) => run('CALL db.awaitIndexes(600)'));
    await connection.write((run) =>
      run(
        `MERGE (m:Meta {id: 'grantgraph'}) SET m.schemaVersion = toInteger($version),
           m.graphVersion = coalesce(m.graphVersion, 0)`,
        { version: i + 1 },
      ),
    );
  }
}
