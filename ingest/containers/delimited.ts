/**
 * Tables as text: CSV, TSV and lists parted by semicolons, read a block of rows at a time however large the file is.
 */
import { parse, type Info } from 'csv-parse/sync';
import { decodeText } from '../text/decode.ts';
import { HEAD, type ByteSource } from './byte-source.ts';
import { looksLikeHeader, type Row } from './table.ts';
import { textBlocks } from './text-blocks.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** How a table is written: what parts its cells, and how many there are. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly width: number;
}

/** Rows of the head that are looked at. */
const SAMPLE = 60;
/** A cell that opens a quote and does not close it within so many characters is broken. */
const MAX_RECORD = 4 * 2 ** 20;
/** A line of cells that says with what they are parted, as Excel reads it. */
const SEPARATOR_LINE = /^sep=.\n/;

interface Parsed {
  readonly cells: readonly string[];
  /** Lines of the text before this row and up to its end. */
  readonly from: number;
  readonly to: number;
}

/** Rows of a text. The last is left out where a quote in it is never closed: `to` of the one before says where it is. */
function parsed(text: string, delimiter: Delimiter, most = -1): Parsed[] {
  const records = parse(text, {
    delimiter,
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    ...(most < 0 ? {} : { to: most }),
  }) as unknown as { record: string[]; info: Info }[];
  let from = 0;
  return records.map(({ record, info }) => {
    const row = { cells: record, from, to: info.lines };
    from = info.lines;
    return row;
  });
}

/** The commonest number of cells of rows with more than one; 0 where there is none. Of two the larger. */
function commonWidth(rows: readonly (readonly string[])[]): number {
  const uses = new Map<number, number>();
  for (const { length } of rows) if (length > 1) uses.set(length, (uses.get(length) ?? 0) + 1);
  return [...uses].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
}

const NUMBER = /^[\s$€£]*\d[\d\s,./:-]*$/;

/** Rows whose commas each have a blank behind them, and no column of numbers: people listed line by line, not a table. */
function isList(rows: readonly (readonly string[])[], delimiter: Delimiter): boolean {
  const isSpaced = rows.every((cells) => cells.every((cell, i) => i === 0 || cell === '' || cell[0] === ' '));
  const isNumbers = (_: string, i: number) =>
    rows.filter((cells) => NUMBER.test(cells[i] ?? '')).length > rows.length / 2;
  return rows.length > 0 && delimiter === ',' && isSpaced && rows[0]?.some(isNumbers) !== true;
}

/** How a table is written; null where the text is no table. */
export function dialectOf({ head, place }: ByteSource): Dialect | null {
  const { text } = decodeText(head);
  if (/^\s*(?:[<{[*]|$)/.test(text)) return null;
  const isNamed = /\.(?:csv|tsv|tab)$/i.test(place);
  // Pages in Markdown have bars too: only a file that is called a table is parted by them.
  const found = DELIMITERS.filter((delimiter) => isNamed || delimiter !== '|').flatMap((delimiter) => {
    const all = parsed(text, delimiter, SAMPLE).map(({ cells }) => cells);
    // The head of a file may end within a row.
    const rows = head.length < HEAD || all.length === SAMPLE ? all : all.slice(0, -1);
    const width = commonWidth(rows);
    const below = rows.slice(rows.findIndex(({ length }) => length === width)).filter(({ length }) => length > 0);
    const fits = below.filter(({ length }) => length === width).length;
    // In prose, lines with equally many commas are rare, and rarely stand below a line of titles.
    const isLikely =
      looksLikeHeader(below[0]!) &&
      (below.length > 1 ? width > 2 && fits >= below.length * 0.9 : width > 8) &&
      !isList(below.slice(1), delimiter);
    return width > 1 && (isNamed || isLikely) ? [{ delimiter, width, fits }] : [];
  });
  return found.sort((a, b) => b.fits - a.fits || b.width - a.width)[0] ?? null;
}

/** How a list is written that is known to be one, however few its columns and rows are. */
export function listDialect({ head }: ByteSource): Dialect {
  const { text } = decodeText(head);
  const found = DELIMITERS.map((delimiter) => {
    const rows = parsed(text, delimiter, SAMPLE).map(({ cells }) => cells);
    const width = commonWidth(rows);
    return { delimiter, width: Math.max(1, width), fits: rows.filter(({ length }) => length === width).length };
  });
  return found.sort((a, b) => b.fits - a.fits || b.width - a.width)[0]!;
}

const GUARDED = /^="(.*)"$/s;
const RELAXED = /^"(.*\\".*)"$/s;

/** A cell without what guards it: `="0123"` keeps Excel from dropping zeros, `\"` was an old way to write a quote. */
function plain(cell: string): string {
  if (cell[0] === '=') return GUARDED.exec(cell)?.[1] ?? cell;
  return cell[0] === '"' ? (RELAXED.exec(cell)?.[1]?.replaceAll('\\"', '"') ?? cell) : cell;
}

/** Where each line of a text begins, and its end. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.at(-1) !== text.length) starts.push(text.length);
  return starts;
}

/**
 * Rows of a table, numbered as a spreadsheet shows them. Where a quote that is never closed swallows rows that are whole,
 * the line that opens it is a row with a fault and the others are read.
 */
export async function* delimitedRows(source: ByteSource, { delimiter, width }: Dialect): AsyncGenerator<Row> {
  let number = 0;
  let text = '';
  const isWhole = (line: string) => parsed(line, delimiter)[0]?.cells.length === width;
  /** Rows of what is read so far; what may go on in the next block is left in `text`. */
  function* take(isLast: boolean): Generator<Row> {
    for (;;) {
      const rows = parsed(text, delimiter);
      const starts = lineStarts(text);
      let end = 0;
      let swallowed = -1;
      const swallows = (from: number, to: number) => {
        for (let line = from + 1; line < to; line += 1)
          if (isWhole(text.slice(starts[line], starts[line + 1]))) return line;
        return -1;
      };
      for (const { cells, from, to } of rows) {
        if (to - from > 1 && cells.length !== width && (swallowed = swallows(from, to)) >= 0) break;
        number += 1;
        end = to;
        yield { number, cells: cells.map(plain) };
      }
      const lines = starts.length - 1;
      const isOpen = swallowed < 0 && end < lines;
      if (isOpen && (isLast || text.length - starts[end]! > MAX_RECORD)) {
        swallowed = swallows(end, lines);
        if (swallowed < 0) swallowed = lines;
      }
      if (swallowed < 0) {
        text = isOpen ? text.slice(starts[end]) : '';
        return;
      }
      number += 1;
      const raw = text.slice(starts[end], starts[swallowed]);
      yield { number, cells: [raw], fault: { expected: 'a closing quotation mark', found: raw } };
      text = text.slice(starts[swallowed]);
    }
  }
  for await (const block of textBlocks(source.chunks(), source.head)) {
    text += number === 0 && text === '' ? block.replace(SEPARATOR_LINE, '') : block;
    yield* take(false);
  }
  yield* take(true);
}
