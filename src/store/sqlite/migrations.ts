/**
 * The schema of the SQLite store as a list of migrations: `PRAGMA user_version` is how many of them a file has had.
 */
import { GrantgraphError, tooOld } from '../../errors.ts';
import { inTransaction } from './database.ts';
import type { Connection } from './database.ts';

/**
 * `node` and `edge` are lean: walks read integers out of covering indexes and never touch a row that carries text.
 * `body` and `edge.data` carry the JSON that a caller sees.
 */
const FIRST = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('graphVersion', 0);

CREATE TABLE node (
  key INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  -- folded name or title
  sort TEXT NOT NULL,
  -- personKind, scheme, state or asOf
  facet TEXT
);
CREATE INDEX node_sort ON node (kind, sort, id, facet);
CREATE TABLE body (key INTEGER PRIMARY KEY, data TEXT NOT NULL);

-- what walks ask of an award
CREATE TABLE award (
  key INTEGER PRIMARY KEY,
  startDate TEXT, endDate TEXT, minor INTEGER, currency TEXT, instrument TEXT, agency TEXT NOT NULL,
  -- the estimated total
  totalMinor INTEGER, totalCurrency TEXT
);
CREATE INDEX award_start ON award (startDate);
CREATE INDEX award_end ON award (endDate);
CREATE INDEX award_minor ON award (minor);
-- what was obligated in each fiscal year, in the award's currency
CREATE TABLE obligation (
  award INTEGER NOT NULL, year TEXT NOT NULL, minor INTEGER NOT NULL, PRIMARY KEY (award, year)
) WITHOUT ROWID;
CREATE TABLE project (key INTEGER PRIMARY KEY, year INTEGER);
CREATE TABLE document (key INTEGER PRIMARY KEY, sourceKind TEXT NOT NULL);
CREATE TABLE unit (key INTEGER PRIMARY KEY, id TEXT NOT NULL, parent TEXT);
CREATE INDEX unit_parent ON unit (parent);

CREATE TABLE edge (
  key INTEGER PRIMARY KEY,
  type INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL,
  role INTEGER NOT NULL, former INTEGER NOT NULL,
  data TEXT NOT NULL,
  -- see evidence-text.ts
  evidence TEXT NOT NULL
);
CREATE UNIQUE INDEX edge_out ON edge (type, a, b, role, former);
CREATE UNIQUE INDEX edge_in ON edge (type, b, a, role, former);
-- what walks read of a link edge, once from each end: the links of a node lie beside one another
CREATE TABLE link (
  type INTEGER NOT NULL, near INTEGER NOT NULL, far INTEGER NOT NULL,
  -- of the far end: a page of links reads no node
  id TEXT NOT NULL,
  projects INTEGER NOT NULL, awards INTEGER NOT NULL, firstDate TEXT, lastDate TEXT, strength INTEGER,
  -- money of the first currency: of all awards, of those on which both are; more lists every currency where there are several
  currency TEXT, minor INTEGER, both INTEGER, more TEXT,
  PRIMARY KEY (type, near, far)
) WITHOUT ROWID;

-- every folded name of a node, whole: for "equals" and "begins with"; what they were, when a node changes, its body says
CREATE TABLE name (text TEXT NOT NULL, node INTEGER NOT NULL, PRIMARY KEY (text, node)) WITHOUT ROWID;
-- tokens folded by our code; the ascii tokenizer only parts them at the blanks. Names of every node, and titles and
-- abstracts of awards in their order, for phrases: apart, for the many words of abstracts are too dear to keep by prefix
CREATE VIRTUAL TABLE name_word USING fts5 (
  text, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='2 3'
);
CREATE VIRTUAL TABLE text_word USING fts5 (text, content='', contentless_delete=1, tokenize='ascii');
-- the words of names, to look for one that is nearly what somebody typed
CREATE VIRTUAL TABLE name_vocabulary USING fts5vocab (name_word, row);
INSERT INTO name_word (name_word, rank) VALUES ('hashsize', 16777216);
INSERT INTO text_word (text_word, rank) VALUES ('hashsize', 16777216);

CREATE TABLE source (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, status TEXT NOT NULL, places TEXT NOT NULL, data TEXT NOT NULL);
CREATE INDEX source_status ON source (status);
CREATE TABLE statement (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, award TEXT, isRecord INTEGER NOT NULL,
  alias TEXT NOT NULL, project TEXT, reason TEXT, score INTEGER, data TEXT NOT NULL
);
CREATE INDEX statement_source ON statement (source);
CREATE INDEX statement_award ON statement (award) WHERE award IS NOT NULL;
CREATE INDEX statement_alias ON statement (alias);
CREATE INDEX statement_project ON statement (project) WHERE project IS NOT NULL;
CREATE TABLE mention (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, statement TEXT NOT NULL, alias TEXT NOT NULL,
  block TEXT NOT NULL, nameVariant TEXT, project TEXT, node TEXT, reason TEXT, score INTEGER, data TEXT NOT NULL
);
CREATE INDEX mention_source ON mention (source);
CREATE INDEX mention_statement ON mention (statement);
CREATE INDEX mention_alias ON mention (alias);
CREATE INDEX mention_block ON mention (block);
CREATE INDEX mention_nameVariant ON mention (nameVariant) WHERE nameVariant IS NOT NULL;
CREATE INDEX mention_node ON mention (node) WHERE node IS NOT NULL;
CREATE TABLE nameVariant (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, alias TEXT NOT NULL, block TEXT NOT NULL,
  refs INTEGER NOT NULL, node TEXT, reason TEXT, score INTEGER, data TEXT NOT NULL
);
CREATE INDEX nameVariant_alias ON nameVariant (alias);
CREATE INDEX nameVariant_block ON nameVariant (block);
CREATE INDEX nameVariant_node ON nameVariant (node) WHERE node IS NOT NULL;

CREATE TABLE judgement (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, decision TEXT NOT NULL, data TEXT NOT NULL);
CREATE INDEX judgement_decision ON judgement (decision);
CREATE TABLE possibleDuplicate (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, block TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL,
  score INTEGER NOT NULL, reasons TEXT NOT NULL
);
CREATE INDEX possibleDuplicate_block ON possibleDuplicate (block);
CREATE INDEX possibleDuplicate_a ON possibleDuplicate (a);
CREATE INDEX possibleDuplicate_b ON possibleDuplicate (b);

CREATE TABLE record_key (
  tableCode INTEGER NOT NULL, text TEXT NOT NULL, record INTEGER NOT NULL,
  PRIMARY KEY (tableCode, text, record)
) WITHOUT ROWID;
CREATE INDEX record_key_record ON record_key (tableCode, record);
CREATE TABLE queue (layer TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (layer, text)) WITHOUT ROWID;
`;

/** In place of migrations whose files cannot be brought up to date: they have to be filled anew. */
const RETIRED = '';

/** Applied in order. Append; never change one that was released. Version 1 is of grantgraph 0.1; 2 and 3 were not released. */
export const MIGRATIONS: readonly string[] = [RETIRED, RETIRED, RETIRED, FIRST];

/** "GRGR": marks the file as ours (`PRAGMA application_id`). */
const APPLICATION_ID = 0x47524752;

/** How many migrations the file has had. Throws for a file that is not ours, and for one that is too new or too old. */
async function schemaVersion(connection: Connection, path: string, migrations: readonly string[]): Promise<number> {
  const known = migrations.length;
  const [version, application, tables] = await connection.json<[number, number, number]>(
    `SELECT json_array((SELECT user_version FROM pragma_user_version), (SELECT application_id FROM pragma_application_id),
      (SELECT count(*) FROM sqlite_schema))`,
  );
  if (application !== APPLICATION_ID && tables > 0) {
    throw new GrantgraphError('STORE_CORRUPT', `${path}: expected a grantgraph database, found another program's`);
  }
  if (version > known) {
    throw new GrantgraphError(
      'STORE_TOO_NEW',
      `${path} has schema version ${version}; this grantgraph knows versions up to ${known}. Use a newer grantgraph.`,
    );
  }
  if (version > 0 && version <= migrations.lastIndexOf(RETIRED) + 1) throw tooOld(path, version, known);
  return version;
}

/**
 * Brings a file's schema up to this version, in one transaction; a file that is up to date is not written to.
 * Throws STORE_TOO_NEW for a file of a later version, STORE_TOO_OLD for one that has to be filled anew, STORE_CORRUPT for somebody else's database.
 */
export async function migrate(
  connection: Connection,
  path: string,
  migrations: readonly string[] = MIGRATIONS,
): Promise<void> {
  if ((await schemaVersion(connection, path, migrations)) === migrations.length) return;
  await inTransaction(connection, 'BEGIN IMMEDIATE', async () => {
    // Asked again under the lock: another process may have done it meanwhile.
    const version = await schemaVersion(connection, path, migrations);
    for (const sql of migrations.slice(version)) await connection.exec(sql);
    await connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`);
  });
}
