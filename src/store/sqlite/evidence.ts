/**
 * The evidence layer in SQLite: the record tables, their keys and the statement queue.
 */
import { byId } from '../../ids.ts';
import { RECORD_COLUMNS, RESOLVED_COLUMNS } from '../store.ts';
import type { Changes, PossibleDuplicateRecord, QueueItem, RecordKey, RecordTable, Resolved, Store } from '../store.ts';
import { TABLE_CODE } from './codes.ts';
import type { Connection, Parameter, Reader } from './database.ts';
import { insertInto, insertRows, type Insert } from './insert.ts';

const TABLES = Object.keys(RECORD_COLUMNS) as RecordTable[];

function columnsOf(table: RecordTable): readonly string[] {
  return RECORD_COLUMNS[table].columns;
}

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

const WHOLE = Object.fromEntries(TABLES.map((table) => [table, shapeOf(columnsOf(table))])) as Record<
  RecordTable,
  Shape
>;
const HEAD = Object.fromEntries(
  TABLES.map((table) => [table, shapeOf(columnsOf(table).filter((name) => name !== 'data'))]),
) as Record<RecordTable, Shape>;

/** The reading half of the evidence layer. */
export function evidenceReader(
  reader: Reader,
): Pick<Store, 'records' | 'heads' | 'recordKeys' | 'queue' | 'possibleDuplicates'> {
  async function found<R extends { readonly id: string }>(
    table: RecordTable,
    shape: Shape,
    column: string,
    values: readonly string[],
  ): Promise<R[]> {
    const allowed: readonly string[] = ['id', ...RECORD_COLUMNS[table].indexed];
    if (!allowed.includes(column)) throw new Error(`${table} has no index on ${column}; it has ${allowed.join(', ')}`);
    if (values.length === 0) return [];
    const rows = await reader.text(
      `SELECT group_concat(${shape.sql}, char(${ROW_END}))
       FROM (SELECT DISTINCT value FROM json_each(?)) wanted CROSS JOIN ${table} r ON r.${column} = wanted.value`,
      JSON.stringify(values),
    );
    if (rows === '') return [];
    const records = rows.split(String.fromCharCode(ROW_END)).map((row) => shape.recordIn(row) as R);
    return records.sort((a, b) => byId(a.id, b.id));
  }
  return {
    records: (table, column, values) => found(table, WHOLE[table], column, values),
    heads: (table, column, values) => found(table, HEAD[table], column, values),
    async recordKeys(table, keys) {
      if (keys.length === 0) return [];
      const rows = await reader.json<[string, string][]>(
        `SELECT json_group_array(json_array(k.text, r.id) ORDER BY k.text, r.id)
         FROM (SELECT DISTINCT value FROM json_each(?)) wanted
         CROSS JOIN record_key k ON k.tableCode = ${TABLE_CODE[table]} AND k.text = wanted.value
         CROSS JOIN ${table} r ON r.key = k.record`,
        JSON.stringify(keys),
      );
      return rows.map(([key, id]): RecordKey => ({ table, key, id }));
    },
    async queue(layer, limit) {
      const keys = await reader.json<string[]>(
        `SELECT json_group_array(text) FROM (
           SELECT text FROM queue WHERE layer = ?1 ORDER BY text LIMIT json_extract(?2, '$'))`,
        layer,
        JSON.stringify(limit),
      );
      return keys.map((key): QueueItem => ({ layer, key }));
    },
    async possibleDuplicates({ limit, after, withTotal = false }) {
      const columns = columnsOf('possibleDuplicate');
      const [rows, total] = await reader.json<[unknown[][], number | null]>(
        `SELECT json_array(
           (SELECT json_group_array(json_array(${columns.map((name) => `r.${name}`).join(', ')}) ORDER BY r.score DESC, r.id)
            FROM (SELECT * FROM possibleDuplicate
                  WHERE ?1 IS NULL OR (score <= ?1 ->> 'score' AND (score < ?1 ->> 'score' OR id > ?1 ->> 'id'))
                  ORDER BY score DESC, id LIMIT json_extract(?2, '$')) r),
           iif(json_extract(?3, '$'), (SELECT count(*) FROM possibleDuplicate), NULL))`,
        after ? JSON.stringify(after) : null,
        JSON.stringify(limit),
        JSON.stringify(withTotal),
      );
      return {
        rows: rows.map(
          (row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])) as unknown as PossibleDuplicateRecord,
        ),
        total,
      };
    },
  };
}

const PUT = Object.fromEntries(
  TABLES.map((table) => {
    const columns = columnsOf(table);
    const set = columns.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);
    return [table, insertInto(table, columns, { tail: `ON CONFLICT (id) DO UPDATE SET ${set.join(', ')}` })];
  }),
) as Record<RecordTable, Insert>;

const PUT_KEYS = insertInto('record_key', ['tableCode', 'text', 'record'], { tail: 'ON CONFLICT DO NOTHING' });

async function putRecords(writer: Connection, table: RecordTable, records: readonly object[] = []): Promise<void> {
  const columns = columnsOf(table);
  await insertRows(
    writer,
    PUT[table],
    records.map((record) => columns.map((name) => (record as Record<string, Parameter | undefined>)[name] ?? null)),
  );
}

async function setRecords<T extends keyof Resolved>(
  writer: Connection,
  table: T,
  records: readonly Resolved[T][] = [],
): Promise<void> {
  if (records.length === 0) return;
  const columns: readonly string[] = RESOLVED_COLUMNS[table];
  const rows = records.map((record) => ['id', ...columns].map((name) => (record as Record<string, unknown>)[name]));
  await writer.run(
    `UPDATE ${table} SET ${columns.map((name, i) => `${name} = j.value ->> ${i + 1}`).join(', ')}
     FROM json_each(?) j WHERE ${table}.id = j.value ->> 0`,
    JSON.stringify(rows),
  );
}

async function removeRecords(writer: Connection, table: RecordTable, ids: readonly string[]): Promise<void> {
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
  for (const { table, ids } of changes.removeRecords ?? []) await removeRecords(writer, table, ids);
  await putRecords(writer, 'source', changes.putSources);
  await putRecords(writer, 'statement', changes.putStatements);
  await putRecords(writer, 'mention', changes.putMentions);
  await putRecords(writer, 'nameVariant', changes.putNameVariants);
  await putRecords(writer, 'judgement', changes.putJudgements);
  await putRecords(writer, 'possibleDuplicate', changes.putPossibleDuplicates);
  await setRecords(writer, 'statement', changes.setStatements);
  await setRecords(writer, 'mention', changes.setMentions);
  await setRecords(writer, 'nameVariant', changes.setNameVariants);
  if (changes.setRefs?.length) {
    await writer.run(
      'UPDATE nameVariant SET refs = j.value ->> 1 FROM json_each(?) j WHERE nameVariant.id = j.value ->> 0',
      JSON.stringify(changes.setRefs.map(({ id, refs }) => [id, refs])),
    );
  }
  for (const table of TABLES) {
    const keys = changes.putKeys?.filter((key) => key.table === table) ?? [];
    if (keys.length > 0) await putKeys(writer, table, keys);
  }
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
