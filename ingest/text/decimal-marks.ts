/**
 * How a table writes its amounts and days, told by cells that can be read one way alone: `12,500` is twelve and a half beside
 * `1.234,50`, and twelve thousand beside `1,234.50`; `01/09/2021` is in September beside `31/08/2024`.
 */
import { countedIn, EITHER, figuresOf, markOf, type DecimalMark } from './amounts.ts';

/** What a column shows; `both` where its cells differ. */
type Shown = DecimalMark | 'both' | null;

/** What can be read one way alone. */
const SURE = { comma: /\.\d{3},\d|\d\.\d{3}\.\d{3}/, point: /,\d{3}\.\d|\d,\d{3},\d{3}/ } as const;
/** Cents; or a digit that was left out of thousands. */
const LIKELY = { comma: /^\d*,\d{1,2}$/, point: /^\d*\.\d{1,2}$/ } as const;
const THREE = { comma: /^[1-9]\d{0,2},\d{3}$/, point: /^[1-9]\d{0,2}\.\d{3}$/ } as const;
const HAS_MARK = /\d[.,]\d|^\D*[.,]\d/;
/** What only sums of money look like: `3,5` may be two numbers, `93.39` that of a program. */
const SUM = /\d{3}[.,]\d{1,2}$|\d{4}|\d[.,]\d{3}[.,]\d/;
const SUM_WITH_COMMA = /\d{3},\d{1,2}$/;

const together = (comma: boolean, point: boolean): Shown =>
  comma && point ? 'both' : comma ? 'comma' : point ? 'point' : null;

/** What the cells of one column show. What is but likely shows nothing where more cells of three digits speak against it. */
export function decimalMarkOf(cells: readonly string[], title = ''): Shown {
  const figures = cells.flatMap((cell) => figuresOf(cell) ?? []);
  const marked = figures.filter((one) => HAS_MARK.test(one));
  const count = (form: RegExp) => marked.filter((one) => form.test(one)).length;
  const [sure, likely] = [SURE, LIKELY].map((of) => ({ comma: count(of.comma), point: count(of.point) }));
  const areSums =
    countedIn(title) !== null || figures.some((one) => SUM.test(one)) || cells.some((cell) => markOf(cell) !== null);
  const isDoubtful = (mark: DecimalMark) => likely![mark] < count(THREE[mark]);
  const shows = (mark: DecimalMark) => sure![mark] > 0 || (areSums && likely![mark] > 0 && !isDoubtful(mark));
  const shown = together(shows('comma'), shows('point'));
  const isOpen = (mark: DecimalMark) => sure![mark] === 0 && areSums && likely![mark] > 0 && isDoubtful(mark);
  return shown === null && (isOpen('comma') || isOpen('point')) ? 'both' : shown;
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

/** `known` is what somebody says of the table, which its cells do not change. */
export function decimalMarksOf(
  rows: readonly (readonly string[])[],
  titles: readonly string[],
  known: { readonly decimal?: unknown; readonly dates?: unknown } = {},
): DecimalMarks {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const cellsOf = (column: number) => rows.map((cells) => cells[column] ?? '');
  const columns = Array.from({ length: width }, (_, column) =>
    known.decimal === undefined ? decimalMarkOf(cellsOf(column), titles[column]) : null,
  );
  const hasSums = columns.some(
    (mark, column) => mark === 'comma' && cellsOf(column).some((cell) => SUM_WITH_COMMA.test(figuresOf(cell) ?? '')),
  );
  return {
    columns,
    table: together(hasSums, columns.includes('point') || columns.includes('both')),
    isDayFirst: known.dates === undefined && isDayFirst(rows),
  };
}

/** How a cell is to be read that alone could mean two things. */
export type Reading = DecimalMark | 'day first';

interface Told {
  /** null where the table tells nothing, or the cell needs no telling. */
  readonly as: Reading | null;
  /** Whether the column of the cell does not tell. */
  readonly isDoubtful: boolean;
}

/** What a table tells of one of its cells. */
export function told(cell: string, column: number, { columns, table, isDayFirst: isDays }: DecimalMarks): Told {
  if (isDays && DAY.test(cell)) return { as: 'day first', isDoubtful: false };
  const figures = eitherIn(cell);
  const own = columns[column] ?? null;
  const mark = own ?? (table === 'comma' ? table : null);
  // Read as most write it, if it is read.
  if (figures === null || mark === null || (own === 'point' && figures.includes(',')))
    return { as: null, isDoubtful: false };
  return mark === 'both' ? { as: null, isDoubtful: true } : { as: mark, isDoubtful: own === null };
}

/**
 * A cell in a spelling of which there is one meaning: `12,500` as `12.5000` where the comma stands before decimals, `12.500` as
 * `12500`; `01/09/2021` as `01.09.2021`, in which the day is first. Other cells as they are.
 */
export function spelled(cell: string, as: Reading): string {
  if (as === 'day first') return DAY.test(cell) ? cell.replaceAll('/', '.') : cell;
  const figures = eitherIn(cell);
  if (figures === null) return cell;
  const isDecimal = figures.includes(',') === (as === 'comma');
  return cell.replace(figures, isDecimal ? `${figures.replace(',', '.')}0` : figures.replace(/[.,]/, ''));
}

/** The figures of a cell that mean two things, or null. Few cells are looked at twice. */
function eitherIn(cell: string): string | null {
  const figures = EITHER_IN.test(cell) ? figuresOf(cell) : null;
  return figures !== null && EITHER.test(figures) ? figures : null;
}
const EITHER_IN = /\d[.,]\d{3}/;
