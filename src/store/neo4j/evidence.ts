/**
 * The evidence layer in Neo4j: records are nodes; their keys are nodes that name them, for a
 * relationship a key would cost as much again; the queue is nodes too.
 */
import { groupBy } from '../../group-by.ts';
import { byId } from '../../ids.ts';
import { RECORD_COLUMNS, RECORD_TABLES, byRecord } from '../record-columns.ts';
import type { Changes, QueueItem, RecordKey, RecordOptions, RecordTable, Store } from '../store.ts';
import { int } from './connection.ts';
import type { Connection, Run } from './connection.ts';
import { RECORD_LABEL } from './labels.ts';

/** A key or an id, with the table that it is of. */
const inTable = (table: RecordTable, text: string) => `${table} ${text}`;

/**
 * The records `r` that have a value in a column. By its index, said outright: a plan made while the database is all but
 * empty, and kept, would look at every record for every value.
 */
const by = (table: RecordTable, column: string) =>
  `MATCH (r:${RECORD_LABEL[table]} {${column}: value}) USING INDEX r:${RECORD_LABEL[table]}(${column})`;

/** A record as properties: whole numbers stay whole. */
function propertiesOf(record: object): Record<string, unknown> {
  const whole = (value: unknown): unknown => (typeof value === 'number' ? int(value) : value);
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, whole(value)]));
}

/** The order of the records of a table, and the condition that one comes after a key. */
const ordered = (table: RecordTable) =>
  table === 'possibleDuplicate'
    ? { order: 'r.score DESC, r.id', after: 'r.score < $score OR (r.score = $score AND r.id > $id)' }
    : { order: 'r.id', after: 'r.id > $id' };

/** The reading half of the evidence layer. */
export function evidenceReader({ read }: Connection): Pick<Store, 'records' | 'recordKeys'> {
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
    const { order, after: isAfter } = ordered(table);
    const told = columns.filter((name) => withData !== false || name !== 'data');
    const rows = await read<{ id: string }>(
      `${values ? `UNWIND $values AS value ${by(table, column)}` : `MATCH (r:${RECORD_LABEL[table]})`}
       ${after ? `WHERE ${isAfter}` : ''}
       WITH r ${first === undefined ? '' : `ORDER BY ${order} LIMIT $first`}
       RETURN ${told.map((name) => `r.${name} AS ${name}`).join(', ')}`,
      {
        values: [...new Set(values)],
        first: int(first ?? null),
        ...(after ? { id: after.id, score: int(after.value as number | null) } : {}),
      },
    );
    return rows.sort(byRecord);
  }
  const queued = (layers: readonly string[] | null, first: number | undefined) =>
    read<QueueItem>(
      // By the index, which gives them in order: it is asked only where both of its properties are.
      `${layers ? 'UNWIND $layers AS layer' : ''} MATCH (q:QueueItem) USING INDEX q:QueueItem(layer, key)
       WHERE ${layers ? 'q.layer = layer' : `q.layer >= ''`} AND q.key >= ''
       RETURN q.layer AS layer, q.key AS key ORDER BY q.layer, q.key ${first === undefined ? '' : 'LIMIT $first'}`,
      { layers, first: int(first ?? null) },
    );
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
      const property = by === 'key' ? 'key' : 'record';
      const rows = await read<{ key: string; id: string }>(
        `UNWIND $values AS value MATCH (k:RecordKey {${property}: value}) USING INDEX k:RecordKey(${property})
         RETURN k.key AS key, k.record AS id`,
        { values: [...new Set(values)].map((value) => inTable(table, value)) },
      );
      const own = (text: string) => text.slice(table.length + 1);
      return rows
        .map(({ key, id }): RecordKey => ({ table, key: own(key), id: own(id) }))
        .sort((x, y) => byId(x.key, y.key) || byId(x.id, y.id));
    },
  };
}

const remove = (table: RecordTable) => `UNWIND $ids AS value ${by(table, 'id')} DETACH DELETE r`;
const REMOVE_KEYS =
  'UNWIND $records AS record MATCH (k:RecordKey {record: record}) USING INDEX k:RecordKey(record) DELETE k';
const put = (table: RecordTable) => `UNWIND $rows AS row MERGE (r:${RECORD_LABEL[table]} {id: row.id}) SET r = row`;
const set = (table: RecordTable) => `UNWIND $rows AS row WITH row, row.id AS value ${by(table, 'id')} SET r += row`;
/** A row is a record with its keys; those that it has already stay. */
const putKeys = (table: RecordTable) =>
  `UNWIND $rows AS row WITH row, row.id AS value ${by(table, 'id')}
   OPTIONAL MATCH (k:RecordKey {record: row.record}) USING INDEX k:RecordKey(record)
   WITH row, collect(k.key) AS held
   FOREACH (key IN [key IN row.keys WHERE NOT key IN held] | CREATE (:RecordKey {key: key, record: row.record}))
   RETURN count(*) AS merged`;

async function missingRecord(run: Run, table: RecordTable, rows: readonly { id: string }[]): Promise<string> {
  const [row] = await run<{ id: string }>(
    `UNWIND $rows AS row WITH row WHERE NOT EXISTS { (:${RECORD_LABEL[table]} {id: row.id}) }
     RETURN row.id AS id ORDER BY id LIMIT 1`,
    { rows },
  );
  return `a key of the ${table} ${row?.id}: there is no such record`;
}

/** Applies the evidence layer's part of some changes. `run` is in the transaction. */
export async function writeEvidence(run: Run, changes: Changes): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const table of RECORD_TABLES) {
    const ids = changes.removeRecords?.[table] ?? [];
    if (ids.length === 0) continue;
    sent.push(run(REMOVE_KEYS, { records: ids.map((id) => inTable(table, id)) }), run(remove(table), { ids }));
  }
  const rowsInto = (statement: (table: RecordTable) => string, rows: Changes['putRecords'] | Changes['setRecords']) => {
    for (const table of RECORD_TABLES) {
      const own: readonly object[] = rows?.[table] ?? [];
      if (own.length > 0) sent.push(run(statement(table), { rows: own.map(propertiesOf) }));
    }
  };
  rowsInto(put, changes.putRecords);
  for (const [table, keys] of groupBy(changes.putKeys ?? [], (key) => key.table)) {
    const rows = [...groupBy(keys, ({ id }) => id)].map(([id, own]) => ({
      id,
      record: inTable(table, id),
      keys: [...new Set(own.map(({ key }) => inTable(table, key)))],
    }));
    sent.push(
      run<{ merged: number }>(putKeys(table), { rows }).then(async ([row]) => {
        if (row?.merged !== rows.length) throw new Error(await missingRecord(run, table, rows));
      }),
    );
  }
  rowsInto(set, changes.setRecords);
  if (changes.queueDone?.length)
    sent.push(
      run(
        'UNWIND $items AS item MATCH (q:QueueItem {layer: item.layer, key: item.key}) USING INDEX q:QueueItem(layer, key) DELETE q',
        {
          items: changes.queueDone,
        },
      ),
    );
  if (changes.queueAdd?.length)
    sent.push(
      run('UNWIND $items AS item MERGE (:QueueItem {layer: item.layer, key: item.key})', { items: changes.queueAdd }),
    );
  await Promise.all(sent);
}
