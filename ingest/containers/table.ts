/**
 * Tables, whatever file they come in: the row of titles is found, and each row below it is one document: a JSON object
 * of title and cell in the order of the columns. So one row is one document in CSV and in a workbook.
 */
import type { ColumnMapping } from '../formats/column-mapping.ts';
import { quoted } from '../problem.ts';
import { TOLD } from '../formats/record.ts';
import { decimalMarksOf, spelled, told, type Reading } from '../text/decimal-marks.ts';
import type { ByteSource, Member } from './byte-source.ts';
import type { KnownContainer } from './known-container.ts';

export interface Row {
  /** As a spreadsheet shows it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Set where the row cannot be read. */
  readonly fault?: { readonly expected: string; readonly found: string };
}

/** Whether some format reads a record, told by the names of its fields. */
export type Recognises = (record: string) => boolean;

/** How far down a table its titles are looked for: exports say first what was searched for. */
const PREAMBLE = 50;
const MOST_SHOWN = 40;
const EXPECTED = 'a table that a format knows, with rows; a mapping reads others: grantgraph columns FILE';

const squeezed = (cell: string): string => cell.replace(/\s+/g, ' ').trim();
const isBlank = ({ cells, fault }: Row): boolean => fault === undefined && cells.every((cell) => cell.trim() === '');

/** Whether cells can be titles: at least two short texts, none twice, no numbers and dates. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const titles = cells.map(squeezed).filter((cell) => cell !== '');
  return (
    titles.length > 1 &&
    titles.every((title) => title.length <= 100 && /\p{L}/u.test(title) && !/^[\d$€£(]|[!?]$/.test(title)) &&
    // `Ref No.` is a title, a sentence is none.
    titles.every((title) => !title.endsWith('.') || title.split(' ').length <= 3) &&
    new Set(titles).size === titles.length
  );
}

/** Titles as names of fields: on one line; a second one of the same name is numbered, one without a name is empty. */
function fieldsOf(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const title = squeezed(cell);
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    return title === '' || times === 1 ? title : `${title} (${times})`;
  });
}

/** A row as JSON text. Written by hand: an object would put a column called `2019` first. */
function recordText(fields: readonly string[], cells: readonly string[], told?: Told): string {
  const members = fields.flatMap((field, i) =>
    field === '' ? [] : [`${JSON.stringify(field)}:${JSON.stringify((cells[i] ?? '').trim())}`],
  );
  return `{${[...members, ...(told === undefined ? [] : [`${JSON.stringify(TOLD)}:${JSON.stringify(told)}`])].join(',')}}`;
}
/** By field: how the table tells to read cells that alone could mean two things. */
type Told = Readonly<Record<string, Reading>>;

/** Rows that tell how a table writes its amounts. */
const TELLING = 1000;

/** Rows with what the others of their columns tell of their amounts and days, and a warning where those do not. */
async function* withTold(rows: AsyncIterator<Row>, fields: readonly string[], mapping: TableOptions['mapping']) {
  const first: Row[] = [];
  while (first.length < TELLING) {
    const { value, done } = await rows.next();
    if (done === true) break;
    first.push(value);
  }
  const marks = decimalMarksOf(
    first.map(({ cells }) => cells),
    fields,
    mapping,
  );
  const isTold = marks.isDayFirst || marks.columns.some((mark) => mark !== null);
  const read = (row: Row) => {
    const cells = isTold ? row.cells.map((cell, i) => ({ cell, field: fields[i] ?? '', ...told(cell, i, marks) })) : [];
    const readings = cells.flatMap(({ field, as }) => (as === null ? [] : [[field, as] as const]));
    const warnings = cells.flatMap(({ cell, field, as, isDoubtful }) =>
      isDoubtful
        ? [
            {
              field,
              expected: `an amount whose decimal mark its column tells (read as ${as === null ? cell : spelled(cell, as)})`,
              found: quoted(cell),
            },
          ]
        : [],
    );
    return { row, warnings, ...(readings.length > 0 && { told: Object.fromEntries(readings) }) };
  };
  for (const row of first) yield read(row);
  for (;;) {
    const { value, done } = await rows.next();
    if (done === true) return;
    yield read(value);
  }
}

/** Why a row is no row of this table, or null. */
function faultOf(row: Row, fields: readonly string[], isRagged: boolean): NonNullable<Member['problem']> | null {
  const fault = (expected: string, found: string) => ({ field: `row ${row.number}`, expected, found });
  if (row.fault !== undefined) return fault(row.fault.expected, quoted(row.fault.found));
  const { cells } = row;
  // The numbers of rows stand in a first column without a title; a mark in another says nothing.
  const isNothing = (cell: string, i: number) => /^[\s.*-]*$/.test(cell) || (i === 0 && /^\d+$/.test(cell.trim()));
  const beyond = cells.findIndex(
    (cell, i) => (fields[i] ?? '') === '' && !(i < fields.length && isNothing(cell, i)) && cell.trim() !== '',
  );
  const shown = quoted(cells.join(' | '));
  if (beyond >= 0)
    return fault(
      `${fields.filter(Boolean).length} cells`,
      `column ${beyond + 1} without a title: ${quoted(cells[beyond]!)}`,
    );
  const needed = fields.findLastIndex((field) => field !== '') + 1;
  return !isRagged && cells.length < needed ? fault(`${needed} cells`, `${cells.length}: ${shown}`) : null;
}

/** What is read of a table. */
export interface TableOptions {
  readonly recognises: Recognises;
  readonly container?: KnownContainer | null;
  /** What a table of such titles is, where that is known. */
  describe?(record: string): string | null;
  /** What somebody says of its amounts and days. */
  readonly mapping?: Pick<ColumnMapping, 'dates' | 'decimal'>;
  /** Rows may end with their last cell that is not empty (workbooks). */
  readonly isRagged?: boolean;
  /** Where the container holds several tables: what this one is called, and how many rows stand before it. */
  readonly sheet?: string;
  readonly from?: number;
}

/**
 * One member a row: `awards.csv#row 12`. A table whose titles no format knows is one member with a problem, and so is
 * one without rows. Returns how many rows it had.
 */
export async function* tableMembers(
  { place, head }: Pick<ByteSource, 'place' | 'head'>,
  rows: AsyncIterable<Row>,
  { recognises, container = null, describe, mapping, isRagged = false, sheet, from = 0 }: TableOptions,
): AsyncGenerator<Member, number> {
  const iterator = rows[Symbol.asyncIterator]();
  const first: Row[] = [];
  let fields: string[] | null = null;
  while (fields === null && first.length < PREAMBLE) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    first.push(value);
    const titles = fieldsOf(value.cells);
    if (recognises(recordText(titles, []))) fields = titles;
  }
  const refused = (found: string): Member => {
    container?.note(0, []);
    return {
      place: sheet === undefined ? place : `${place}#${sheet}`,
      bytes: Buffer.concat([Buffer.from(`${sheet ?? ''}\n${found}\n`), head]),
      problem: { field: 'table', expected: EXPECTED, found },
    };
  };
  if (fields === null) {
    await iterator.return?.();
    if (first.every(isBlank)) return from;
    const known = first
      .map(({ cells }) => describe?.(recordText(fieldsOf(cells), [])) ?? null)
      .find((one) => one !== null);
    yield refused(known ?? `a table with the columns ${columnsOf(first)}, which no format knows`);
    return from;
  }
  let at = from;
  const titles = fields.join('\n');
  for await (const { row, warnings, told } of withTold(iterator, fields, mapping)) {
    // Exports that were pasted together have their titles once more.
    if (isBlank(row) || fieldsOf(row.cells).join('\n') === titles) continue;
    at += 1;
    const here = `${place}#${sheet === undefined ? '' : `${sheet}, `}row ${row.number}`;
    const known = container?.digestsOf(at) ?? null;
    const member = at;
    if (known !== null) {
      yield { place: here, bytes: NOTHING, known };
      continue;
    }
    const problem = faultOf(row, fields, isRagged);
    if (problem !== null)
      yield { place: here, bytes: Buffer.from(recordText(fields, row.cells) + row.cells.join()), problem };
    else
      yield {
        place: here,
        bytes: NOTHING,
        text: recordText(fields, row.cells, told),
        warnings,
        note: (digests) => container?.note(member, digests),
      };
  }
  if (at === from) yield refused(`a table with the columns ${fields.filter(Boolean).join(', ')} and no row`);
  return at;
}

const NOTHING = new Uint8Array();

/** Titles of a table that is not known: its widest row that can be one, else its widest row. */
function columnsOf(rows: readonly Row[]): string {
  const titles = rows.map(({ cells }) => cells.map(squeezed).filter((cell) => cell !== ''));
  const widest = (some: string[][]) => some.sort((a, b) => b.length - a.length)[0];
  const cells = widest(titles.filter(looksLikeHeader)) ?? widest(titles) ?? [];
  const shown = cells.slice(0, MOST_SHOWN).map((cell) => quoted(cell).slice(1, -1));
  return `${shown.join(', ')}${cells.length > MOST_SHOWN ? ', …' : ''}`;
}
