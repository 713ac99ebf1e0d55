/**
 * How a table writes its amounts and days, told by cells that can be read one way alone: `12,500` is twelve and a half beside
 * `1.234,50`, and twelve thousand beside `1,234.50`; `01/09/2021` is in September beside `31/08/2024`.
 */
import { EITHER, figuresOf, type DecimalMark } from './amounts.ts';

/** What a column shows; `both` where its cells differ. */
type Shown = DecimalMark | 'both' | null;

const COMMA = /^[\d.]*\d,\d{1,2}$|\.\d{3},\d|\d\.\d{3}\.\d{3}/;
const POINT = /^[\d,]*\d\.\d{1,2}$|,\d{3}\.\d|\d,\d{3},\d{3}/;
const HAS_MARK = /\d[.,]\d/;
/** What only sums of money look like: `3,5` may be two numbers. */
const SUM_WITH_COMMA = /\d{3},\d{1,2}$/;

const together = (comma: boolean, point: boolean): Shown =>
  comma && point ? 'both' : comma ? 'comma' : point ? 'point' : null;

/** What the cells of one column show. */
export function decimalMarkOf(cells: readonly string[]): Shown {
  const figures = cells.flatMap((cell) => (HAS_MARK.test(cell) ? (figuresOf(cell) ?? []) : []));
  return together(
    figures.some((one) => COMMA.test(one)),
    figures.some((one) => POINT.test(one)),
  );
}

/** The marks of a table's columns. */
interface DecimalMarks {
  readonly columns: readonly Shown[];
  /** What the table shows as a whole, for columns that do not tell. */
  readonly table: Shown;
  /** Whether days with strokes are written day first, and none can be read month first alone. */
  readonly isDayFirst: boolean;
}

const DAY = /^\s*(\d{1,2})\/(\d{1,2})\/\d{4}\s*$/;

function isDayFirst(rows: readonly (readonly string[])[]): boolean {
  const days = rows.flatMap((cells) => cells.flatMap((cell) => (cell.includes('/') ? [DAY.exec(cell)] : [])));
  const above = (at: 1 | 2) => days.some((day) => Number(day?.[at]) > 12);
  return above(1) && !above(2);
}

export function decimalMarksOf(rows: readonly (readonly string[])[]): DecimalMarks {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const cellsOf = (column: number) => rows.map((cells) => cells[column] ?? '');
  const columns = Array.from({ length: width }, (_, column) => decimalMarkOf(cellsOf(column)));
  const hasSums = columns.some(
    (mark, column) => mark === 'comma' && cellsOf(column).some((cell) => SUM_WITH_COMMA.test(figuresOf(cell) ?? '')),
  );
  return {
    columns,
    table: together(hasSums, columns.includes('point') || columns.includes('both')),
    isDayFirst: isDayFirst(rows),
  };
}

/** A cell in figures that mean one thing; `isDoubtful` where its own column does not tell which. */
interface Told {
  readonly cell: string;
  readonly isDoubtful: boolean;
}

/**
 * `12,500` as `12.5000` where the comma stands before decimals, `12.500` as `12500`; `01/09/2021` as `01.09.2021`, in which the
 * day is first, where days are; other cells as they are.
 */
export function told(cell: string, column: number, { columns, table, isDayFirst: isDays }: DecimalMarks): Told {
  const as = { cell: isDays && DAY.test(cell) ? cell.replaceAll('/', '.') : cell, isDoubtful: false };
  const figures = EITHER_IN.test(cell) ? figuresOf(cell) : null;
  if (figures === null || !EITHER.test(figures)) return as;
  const own = columns[column] ?? null;
  const mark = own ?? (table === 'comma' ? table : null);
  // Read as most write it, if it is read.
  if (mark === null) return as;
  if (mark === 'both') return { cell, isDoubtful: true };
  const isDecimal = figures.includes(',') === (mark === 'comma');
  const plain = isDecimal ? `${figures.replace(',', '.')}0` : figures.replace(/[.,]/, '');
  return { cell: cell.replace(figures, plain), isDoubtful: own === null };
}
/** Few cells are looked at twice. */
const EITHER_IN = /\d[.,]\d{3}/;
