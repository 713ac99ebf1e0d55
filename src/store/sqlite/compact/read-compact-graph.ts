/**
 * Reads a compact graph out of the file: in one transaction, so that it is of one version, and in batches, so that nobody
 * waits long for this thread.
 */
import { EDGE_ENDS } from '../../../model.ts';
import { EDGE_CODE, KIND_CODE } from '../codes.ts';
import type { Connection } from '../database.ts';
import { VERSION } from '../read-graph.ts';
import { adjacency, markOf } from './adjacency.ts';
import type { Adjacency, EdgeList } from './adjacency.ts';
import { HELD_EDGES, HELD_KINDS } from './compact-graph.ts';
import type { AwardColumns, CompactGraph, HeldEdge, HeldKind } from './compact-graph.ts';
import { idTableBuilder } from './id-table.ts';
import type { IdTable } from './id-table.ts';

/** Nodes of a batch; edges are read for as many keys at a time. */
const BATCH = 10_000;
const KINDS = new Map<number, HeldKind>(HELD_KINDS.map((kind) => [KIND_CODE[kind], kind]));

/** What is read first: the places of nodes, by the keys that they have in the file. */
interface Places {
  readonly ids: Readonly<Record<HeldKind, IdTable>>;
  readonly ofKey: Int32Array;
}

async function readPlaces(connection: Connection, lastKey: number): Promise<Places> {
  const builders = HELD_KINDS.map((kind) => [kind, idTableBuilder()] as const);
  const byKind = new Map(builders);
  const ofKey = new Int32Array(lastKey + 1).fill(-1);
  const sizes = new Map<HeldKind, number>();
  for (let after = ''; ;) {
    const rows = await connection.json<[key: number, kind: number, id: string][]>(
      `SELECT json_group_array(json_array(key, kind, id)) FROM (
        SELECT key, kind, id FROM node WHERE id > ?1 ORDER BY id LIMIT ${BATCH})`,
      after,
    );
    for (const [key, code, id] of rows) {
      const kind = KINDS.get(code);
      if (kind === undefined) continue;
      const place = sizes.get(kind) ?? 0;
      byKind.get(kind)!.add(id);
      ofKey[key] = place;
      sizes.set(kind, place + 1);
    }
    if (rows.length < BATCH) break;
    after = rows.at(-1)![2];
  }
  const ids = Object.fromEntries(builders.map(([kind, builder]) => [kind, builder.done()]));
  return { ids: ids as Record<HeldKind, IdTable>, ofKey };
}

async function readAwards(connection: Connection, { ids, ofKey }: Places, lastKey: number): Promise<AwardColumns> {
  const texts = async (columns: readonly string[]) => {
    const all = columns.map((column) => `SELECT ${column} AS text FROM award`).join(' UNION ALL ');
    const list = await connection.json<string[]>(
      `SELECT json_group_array(text) FROM (SELECT DISTINCT text FROM (${all}) WHERE text IS NOT NULL ORDER BY text)`,
    );
    return { list, places: new Map(list.map((text, place) => [text, place])) };
  };
  const [dates, currencies, instruments] = [
    await texts(['startDate', 'endDate']),
    await texts(['currency']),
    await texts(['instrument']),
  ];
  const column = () => new Int32Array(ids.AWARD.size).fill(-1);
  const [start, end, currency, instrument] = [column(), column(), column(), column()];
  const minor = new Float64Array(ids.AWARD.size);
  type Row = [number, string | null, string | null, number | null, string | null, string | null];
  for (let after = 0; after <= lastKey; after += BATCH) {
    const rows = await connection.json<Row[]>(
      `SELECT json_group_array(json_array(key, startDate, endDate, minor, currency, instrument)) FROM award
       WHERE key > CAST(?1 AS INTEGER) AND key <= ?1 + ${BATCH}`,
      String(after),
    );
    for (const [key, begins, ends, amount, its, kind] of rows) {
      const place = ofKey[key]!;
      start[place] = dates.places.get(begins ?? '') ?? -1;
      end[place] = dates.places.get(ends ?? '') ?? -1;
      currency[place] = amount === null ? -1 : (currencies.places.get(its ?? '') ?? -1);
      minor[place] = amount ?? 0;
      instrument[place] = instruments.places.get(kind ?? '') ?? -1;
    }
  }
  const lists = { dates: dates.list, currencies: currencies.list, instruments: instruments.list };
  return { ...lists, start, end, currency, minor, instrument };
}

async function readEdges(connection: Connection, type: HeldEdge, places: Int32Array, lastKey: number) {
  const size = await connection.json<number>(`SELECT count(*) FROM edge WHERE type = ${EDGE_CODE[type]}`);
  const list = { from: new Uint32Array(size), to: new Uint32Array(size), marks: new Uint8Array(size) };
  let length = 0;
  for (let after = 0; after <= lastKey && length < size; after += BATCH) {
    const numbers = await connection.json<number[]>(
      `SELECT '[' || ifnull(group_concat(a || ',' || b || ',' || role || ',' || former), '') || ']' FROM edge
       WHERE type = ${EDGE_CODE[type]} AND a > CAST(?1 AS INTEGER) AND a <= ?1 + ${BATCH}`,
      String(after),
    );
    for (let i = 0; i < numbers.length; i += 4) {
      const [from, to] = [places[numbers[i]!]!, places[numbers[i + 1]!]!];
      // An edge whose ends are not both there leads nowhere.
      if (from < 0 || to < 0) continue;
      list.from[length] = from;
      list.to[length] = to;
      list.marks[length] = markOf(numbers[i + 2]!, numbers[i + 3]!);
      length += 1;
    }
  }
  return { ...list, length };
}

async function readYears(connection: Connection, { ids, ofKey }: Places): Promise<Int32Array> {
  const years = new Int32Array(ids.PROJECT.size);
  const rows = await connection.json<[key: number, year: number][]>(
    'SELECT json_group_array(json_array(key, year)) FROM project WHERE year IS NOT NULL',
  );
  for (const [key, year] of rows) years[ofKey[key]!] = year;
  return years;
}

async function readUnits(connection: Connection, { ids }: Places): Promise<number[][]> {
  const below: number[][] = Array.from({ length: ids.FUNDING_UNIT.size }, () => []);
  const rows = await connection.json<[id: string, parent: string][]>(
    'SELECT json_group_array(json_array(id, parent)) FROM unit WHERE parent IS NOT NULL',
  );
  for (const [id, parent] of rows) below[ids.FUNDING_UNIT.find(parent)]?.push(ids.FUNDING_UNIT.find(id));
  return below;
}

/** Reads the graph as it is now. Null where an award is part of two projects, of which this form knows nothing. */
export async function readCompactGraph(connection: Connection): Promise<CompactGraph | null> {
  await connection.exec('BEGIN');
  try {
    const version = await connection.json<number>(VERSION);
    const lastKey = await connection.json<number>('SELECT ifnull(max(key), 0) FROM node');
    const places = await readPlaces(connection, lastKey);
    const { ids, ofKey } = places;
    const awards = await readAwards(connection, places, lastKey);
    const years = await readYears(connection, places);
    const below = await readUnits(connection, places);
    const along: Partial<Record<HeldEdge, Adjacency>> = {};
    const against: Partial<Record<HeldEdge, Adjacency>> = {};
    for (const type of HELD_EDGES) {
      const edges: EdgeList = await readEdges(connection, type, ofKey, lastKey);
      const [from, to] = EDGE_ENDS[type];
      along[type] = adjacency(ids[from].size, edges, 'from');
      against[type] = adjacency(ids[to].size, edges, 'to');
    }
    const whole = { along: along as CompactGraph['along'], against: against as CompactGraph['against'] };
    return isOneProjectEach(whole.along.PART_OF) ? { version, ids, awards, years, below, ...whole } : null;
  } finally {
    await connection.exec('COMMIT');
  }
}

function isOneProjectEach({ starts }: Adjacency): boolean {
  for (let award = 0; award + 1 < starts.length; award += 1) if (starts[award + 1]! - starts[award]! > 1) return false;
  return true;
}
