/**
 * The evidence layer in SQLite: the record tables, their keys and the statement queue.
 */
import { byId } from '../../ids.ts';
import { groupBy } from '../../group-by.ts';
import { RECORD_COLUMNS, RECORD_TABLES, byRecord } from '../record-columns.ts';
import type { Changes, QueueItem, RecordKey, RecordOptions, RecordTable, Store } from '../store.ts';
import { TABLE_CODE } from './codes.ts';
import type { Connection, Parameter, Reader } from './database.ts';
import { insertInto, insertRows, type Insert } from './insert.ts';

/** Control characters, which no JSON text holds: what is long goes as it is, neither quoted by SQLite nor opened here. */
const [ROW_END, COLUMN_END] = [30, 31];
const LONG = ['data', 'places', 'reasons'];

/** What is asked of a table, as SQL that makes one text of a record `r`, and as what takes the text apart. */
interface Shape {
  readonly sql: string;
  recordIn(row: string): object;
}

function shapeOf(columns: readonly string[]): Shape {
  const short = columns.filter((name) => !LONG.includes(name));
  const long = columns.filter((name) => LONG.includes(name));
  const parts = [`json_array(${short.map((name) => `r.${name}`).join(', ')})`, ...long.map((name) => `r.${name}`)];
  return {
    sql: parts.join(` || char(${COLUMN_END}) || `),
    recordIn(row) {
      const [head, ...rest] = row.split(String.fromCharCode(COLUMN_END));
      const values = JSON.parse(head!) as unknown[];
      const record: Record<string, unknown> = {};
      short.forEach((name, i) => (record[name] = values[i]));
      long.forEach((name, i) => (record[name] = rest[i]));
      return record;
    },
  };
}

/** The order of the records of a table, and the condition that one comes after a key. */
const ordered = (table: RecordTable) =>
  table === 'possibleDuplicate'
    ? {
        order: 'r.score DESC, r.id',
        after: `(r.score <= ?2 ->> 'value' AND (r.score < ?2 ->> 'value' OR r.id > ?2 ->> 'id'))`,
      }
    : { order: 'r.id', after: `r.id > ?2 ->> 'id'` };

/** The reading half of the evidence layer. */
export function evidenceReader(reader: Reader): Pick<Store, 'records' | 'recordKeys'> {
  async function found(
    table: RecordTable,
    column: string,
    values: readonly string[] | null,
    { first, after, withData }: RecordOptions,
  ): Promise<{ id: string }[]> {
    const { columns, indexed } = RECORD_COLUMNS[table];
    const allowed: readonly string[] = ['id', ...indexed];
    if (!allowed.includes(column)) throw new Error(`${table} has no index on ${column}; it has ${allowed.join(', ')}`);
    if (values?.length === 0) return [];
    const shape = shapeOf(columns.filter((name) => withData !== false || name !== 'data'));
    const { order, after: isAfter } = ordered(table);
    const from = values
      ? `(SELECT DISTINCT value FROM json_each(?1)) wanted CROSS JOIN ${table} r ON r.${column} = wanted.value`
      : `${table} r`;
    const cut = first === undefined ? '' : `ORDER BY ${order} LIMIT ${Number(first)}`;
    const rows = await reader.text(
      `SELECT group_concat(${shape.sql}, char(${ROW_END}))
       FROM (SELECT r.* FROM ${from} WHERE ?1 IS NOT 0 ${after ? `AND ${isAfter}` : ''} ${cut}) r`,
      values && JSON.stringify(values),
      ...(after ? [JSON.stringify(after)] : []),
    );
    if (rows === '') return [];
    return rows
      .split(String.fromCharCode(ROW_END))
      .map((row) => shape.recordIn(row) as { id: string })
      .sort(byRecord);
  }
  async function queued(layers: readonly string[] | null, first: number | undefined): Promise<QueueItem[]> {
    const items = await reader.json<[string, string][]>(
      `SELECT json_group_array(json_array(layer, text)) FROM (
         SELECT layer, text FROM queue ${layers ? 'WHERE layer IN (SELECT value FROM json_each(?1))' : 'WHERE ?1 IS NOT 0'}
         ORDER BY layer, text LIMIT json_extract(?2, '$'))`,
      layers && JSON.stringify(layers),
      JSON.stringify(first ?? -1),
    );
    return items.map(([layer, key]) => ({ layer, key }));
  }
  return {
    async records(table, column, values, options) {
      const rows =
        table === 'queue'
          ? await queued(values, options?.first)
          : await found(table as RecordTable, column, values, options ?? {});
      return rows as never[];
    },
    async recordKeys(table, values, by = 'key') {
      if (values.length === 0) return [];
      const found =
        by === 'key'
          ? `record_key k ON k.tableCode = ${TABLE_CODE[table]} AND k.text = wanted.value
             CROSS JOIN ${table} r ON r.key = k.record`
          : `${table} r ON r.id = wanted.value
             CROSS JOIN record_key k ON k.tableCode = ${TABLE_CODE[table]} AND k.record = r.key`;
      const rows = await reader.json<[string, string][]>(
        `SELECT json_group_array(json_array(k.text, r.id) ORDER BY k.text, r.id)
         FROM (SELECT DISTINCT value FROM json_each(?)) wanted CROSS JOIN ${found}`,
        JSON.stringify(values),
      );
      return rows.map(([key, id]): RecordKey => ({ table, key, id }));
    },
  };
}

const PUT = Object.fromEntries(
  RECORD_TABLES.map((table) => {
    const { columns } = RECORD_COLUMNS[table];
    const set = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);
    return [table, insertInto(table, columns, { tail: `ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}` })];
  }),
) as Record<RecordTable, Insert>;

const PUT_KEYS = insertInto('record_key', ['tableCode', 'text', 'record'], { tail: 'ON CONFLICT DO NOTHING' });

async function putRecords(writer: Connection, table: RecordTable, records: readonly object[] = []): Promise<void> {
  const { columns } = RECORD_COLUMNS[table];
  await insertRows(
    writer,
    PUT[table],
    records.map((record) => columns.map((name) => (record as Record<string, Parameter | undefined>)[name] ?? null)),
  );
}

/** Records that set the same columns are set at once. */
async function setRecords(writer: Connection, table: RecordTable, records: readonly object[] = []): Promise<void> {
  for (const [names, own] of groupBy(records, (record) => Object.keys(record).sort().join(' '))) {
    const columns = names.split(' ').filter((name) => name !== 'id');
    const rows = own.map((record) => ['id', ...columns].map((name) => (record as Record<string, unknown>)[name]));
    await writer.run(
      `UPDATE ${table} SET ${columns.map((name, i) => `${name} = j.value ->> ${i + 1}`).join(', ')}
       FROM json_each(?) j WHERE ${table}.id = j.value ->> 0`,
      JSON.stringify(rows),
    );
  }
}

async function removeRecords(writer: Connection, table: RecordTable, ids: readonly string[] = []): Promise<void> {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  await writer.run(
    `DELETE FROM record_key WHERE (tableCode, text, record) IN (
       SELECT k.tableCode, k.text, k.record FROM json_each(?) gone CROSS JOIN ${table} r ON r.id = gone.value
       CROSS JOIN record_key k ON k.tableCode = ${TABLE_CODE[table]} AND k.record = r.key)`,
    list,
  );
  await writer.run(`DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, list);
}

async function putKeys(writer: Connection, table: RecordTable, keys: readonly RecordKey[]): Promise<void> {
  const ids = [...new Set(keys.map(({ id }) => id))];
  const records = new Map(
    await writer.json<[string, number][]>(
      `SELECT json_group_array(json_array(r.id, r.key)) FROM json_each(?) j CROSS JOIN ${table} r ON r.id = j.value`,
      JSON.stringify(ids),
    ),
  );
  const missing = ids.filter((id) => !records.has(id)).sort(byId)[0];
  if (missing !== undefined) throw new Error(`a key of the ${table} ${missing}: there is no such record`);
  await insertRows(
    writer,
    PUT_KEYS,
    keys.map(({ key, id }) => [TABLE_CODE[table], key, records.get(id)!]),
  );
}

/** Applies the evidence layer's part of some changes. The caller holds the transaction. */
export async function writeEvidence(writer: Connection, changes: Changes): Promise<void> {
  for (const table of RECORD_TABLES) await removeRecords(writer, table, changes.removeRecords?.[table]);
  for (const table of RECORD_TABLES) await putRecords(writer, table, changes.putRecords?.[table]);
  for (const [table, keys] of groupBy(changes.putKeys ?? [], (key) => key.table)) await putKeys(writer, table, keys);
  for (const table of RECORD_TABLES) await setRecords(writer, table, changes.setRecords?.[table]);
  const items = (list: readonly QueueItem[]) => JSON.stringify(list.map(({ layer, key }) => [layer, key]));
  if (changes.queueDone?.length) {
    await writer.run(
      'DELETE FROM queue WHERE (layer, text) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))',
      items(changes.queueDone),
    );
  }
  if (changes.queueAdd?.length) {
    await writer.run(
      'INSERT OR IGNORE INTO queue (layer, text) SELECT value ->> 0, value ->> 1 FROM json_each(?)',
      items(changes.queueAdd),
    );
  }
}
