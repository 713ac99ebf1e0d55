import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../../src/store/sqlite/database.ts';
import { migrate, MIGRATIONS } from '../../../src/store/sqlite/migrations.ts';
import { openSqlite } from '../../../src/store/sqlite/sqlite-store.ts';
import { RECORD_COLUMNS, RECORD_TABLES } from '../../../src/store/record-columns.ts';
import { contents, inOrder, load } from '../load.ts';
import { edges, nodes } from '../nasty-graph.ts';

describe('the schema of a SQLite file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
    path = join(folder, 'graph.db');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function sql<T>(text: string): Promise<T> {
    const connection = connect(path, 1000);
    try {
      return await connection.json<T>(text);
    } finally {
      await connection.close();
    }
  }
  async function exec(text: string): Promise<void> {
    const connection = connect(path, 1000);
    await connection.exec(text);
    await connection.close();
  }
  async function upgrade(migrations: readonly string[]): Promise<void> {
    const connection = connect(path, 1000);
    try {
      await migrate(connection, path, migrations);
    } finally {
      await connection.close();
    }
  }
  const version = () => sql<number>('SELECT user_version FROM pragma_user_version');

  it('is upgraded from a file that has had no migration, and everything works', async () => {
    // What the first migration starts from: a file of ours without a table.
    await exec(`PRAGMA application_id = ${0x47524752}; PRAGMA user_version = 0`);
    const store = await openSqlite(path);
    await load(store, nodes, edges);
    expect(await contents(store)).toEqual(inOrder({ nodes, edges }));
    await store.close();
    expect(await version()).toBe(MIGRATIONS.length);
  });

  it('is upgraded from an older version, keeping what it holds', async () => {
    const store = await openSqlite(path);
    await load(store, nodes, edges);
    await store.close();
    const later = [...MIGRATIONS, 'ALTER TABLE node ADD COLUMN colour TEXT', `UPDATE node SET colour = 'red'`];
    await upgrade(later);
    expect(await version()).toBe(later.length);
    expect(await sql<number>(`SELECT count(*) FROM node WHERE colour = 'red'`)).toBe(nodes.length);
  });

  it('stays as it was when a migration fails', async () => {
    await (await openSqlite(path)).close();
    await expect(upgrade([...MIGRATIONS, 'CREATE TABLE extra (x)', 'SELECT nonsense'])).rejects.toThrow(/nonsense/);
    expect(await version()).toBe(MIGRATIONS.length);
    expect(await sql<number>(`SELECT count(*) FROM sqlite_schema WHERE name = 'extra'`)).toBe(0);
    await (await openSqlite(path)).close();
  });

  it('is refused when it is newer, naming both versions', async () => {
    await (await openSqlite(path)).close();
    const newer = MIGRATIONS.length + 3;
    await exec(`PRAGMA user_version = ${newer}`);
    await expect(openSqlite(path)).rejects.toMatchObject({
      code: 'STORE_TOO_NEW',
      message: expect.stringMatching(new RegExp(`version ${newer}\\b.* up to ${MIGRATIONS.length}\\b`)) as unknown,
    });
    expect(await version()).toBe(newer);
  });

  it('is refused when an earlier grantgraph filled it, and stays untouched', async () => {
    await exec(`CREATE TABLE work (key INTEGER); PRAGMA application_id = ${0x47524752}; PRAGMA user_version = 1`);
    await expect(openSqlite(path)).rejects.toMatchObject({
      code: 'STORE_TOO_OLD',
      message: expect.stringMatching(/schema version 1\b.*into a new store/) as unknown,
    });
    expect(await sql<string[]>('SELECT json_group_array(name) FROM sqlite_schema')).toEqual(['work']);
  });

  it('is refused as corrupt when the file is not SQLite', async () => {
    await writeFile(path, 'Award number: 2031883\n'.repeat(500));
    await expect(openSqlite(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('is refused as corrupt when the database is of another program, which stays untouched', async () => {
    await exec('CREATE TABLE notes (text)');
    await expect(openSqlite(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    expect(await sql<string[]>('SELECT json_group_array(name) FROM sqlite_schema')).toEqual(['notes']);
  });

  it('has the columns of every record table, and an index for each column that is looked up by', async () => {
    await (await openSqlite(path)).close();
    for (const table of RECORD_TABLES) {
      const { columns, indexed } = RECORD_COLUMNS[table];
      const found = await sql<string[]>(`SELECT json_group_array(name) FROM pragma_table_info('${table}')`);
      expect(found.sort()).toEqual(['key', ...columns].sort());
      const led = await sql<string[]>(
        `SELECT json_group_array(i.name) FROM pragma_index_list('${table}') l, pragma_index_info(l.name) i WHERE i.seqno = 0`,
      );
      expect(led.sort()).toEqual(['id', ...indexed].sort());
    }
  });
});
