/**
 * What the columns of a table may be, told by their titles and by what stands in their cells.
 */
import { dataRows, lazy } from '../../src/data.ts';
import { sortKey } from '../../src/text.ts';
import { countedIn, figuresOf, markOf } from '../text/amounts.ts';
import { decimalMarkOf } from '../text/decimal-marks.ts';
import { DAY_FIRST, END_OF, MONTH_FIRST } from '../text/date.ts';
import { currencyCode } from '../text/money.ts';
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from './column-mapping.ts';
import { unguarded } from '../agencies/agency.ts';
import { agencyNamed } from '../agencies/index.ts';

type Cells = 'amount' | 'code' | 'currency' | 'date' | 'name' | 'text';
const PATTERNS = lazy(() =>
  dataRows('documents/columns.tsv').map(([field, pattern, cells]) => ({
    field: field as ColumnField,
    pattern: new RegExp(pattern!, 'u'),
    cells: cells as Cells,
  })),
);

/** Whether a cell can be one of its kind. */
const FITS: Readonly<Record<Cells, (cell: string) => boolean>> = {
  amount: (cell) => figuresOf(cell) !== null,
  code: (cell) => /\d/.test(cell) && cell.length <= 80,
  currency: (cell) => currencyCode(cell) !== null,
  date: (cell) => [DAY_FIRST, MONTH_FIRST, END_OF].some(({ read }) => read(cell) !== null),
  name: (cell) => /\p{L}{2}/u.test(cell) && cell.length <= 1000,
  text: (cell) => /\p{L}{2}/u.test(cell),
};
/** Share of the cells that are filled which have to fit. */
const MOSTLY = 0.7;

/** With points the day comes first, whoever reads it. */
const isDotted = (cell: string, reader: typeof DAY_FIRST) =>
  reader === DAY_FIRST && /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(cell);

/** Days as `13/01/2024` tell which comes first; null where none does. */
function datesOf(cells: readonly string[]): NonNullable<ColumnMapping['dates']> | null {
  const only = (reader: typeof DAY_FIRST, other: typeof DAY_FIRST) =>
    cells.some((cell) => reader.read(cell) !== null && (other.read(cell) === null || isDotted(cell, reader)));
  const [day, month] = [only(DAY_FIRST, MONTH_FIRST), only(MONTH_FIRST, DAY_FIRST)];
  return day === month ? null : day ? 'day first' : 'month first';
}

/** The currency that a column of amounts says, in its title or in every cell that says one; null where it says none, or several. */
function currencyOfColumn(title: string, cells: readonly string[]): string | null {
  const ofTitle = countedIn(title)?.mark ?? null;
  const marks = ofTitle === null ? cells.flatMap((cell) => markOf(cell) ?? []) : [ofTitle];
  const codes = new Set(marks.map((mark) => currencyCode(mark)));
  const [code = null] = codes;
  // A dollar may be any: that of the funder, where it is known.
  return codes.size === 1 && !marks.includes('$') ? code : null;
}

/** The agency that the title of the numbers names: `NSF Award #`. */
const funderIn = (title: string | undefined): string | null => agencyNamed(title?.split(' ')[0] ?? '')?.code ?? null;

/** A mapping for a table with these rows; of the funder that the caller names, where no column says it. `rows` are objects of titles and cells. */
export function proposeColumns(
  rows: readonly Readonly<Record<string, string>>[],
  funder: string | null,
): ColumnMapping {
  const titles = Object.keys(rows[0] ?? {});
  const columns: Partial<Record<ColumnField, string>> = {};
  const cellsOf = (title: string) =>
    rows.map((row) => unguarded(row[title] ?? '').trim()).filter((cell) => cell !== '');
  for (const { field, pattern, cells } of PATTERNS()) {
    if (columns[field] !== undefined) continue;
    const found = titles.find((title) => {
      if (Object.values(columns).includes(title)) return false;
      // `Amount (k€)` is an amount.
      const named = cells === 'amount' ? (countedIn(title)?.title ?? title) : title;
      if (!pattern.test(sortKey(named))) return false;
      const filled = cellsOf(title);
      const misfits = filled.filter((cell) => !FITS[cells](cell)).length;
      // The row of a total is in short tables too.
      return misfits <= filled.length * (1 - MOSTLY) || (misfits === 1 && filled.length > 2);
    });
    if (found !== undefined) columns[field] = found;
  }
  const days = [columns.start, columns.end].flatMap((title) => (title === undefined ? [] : cellsOf(title)));
  const dates = datesOf(days);
  const decimal = decimalMarkOf(columns.amount === undefined ? [] : cellsOf(columns.amount), columns.amount);
  const isByRow = columns.amount === undefined || columns.currency !== undefined;
  const currency = isByRow ? null : currencyOfColumn(columns.amount!, cellsOf(columns.amount!));
  const inOrder = (Object.keys(COLUMN_FIELDS) as ColumnField[]).flatMap((field) =>
    columns[field] === undefined ? [] : [[field, columns[field]]],
  );
  return {
    funder: columns.funder === undefined ? (funder ?? funderIn(columns.number)) : null,
    ...(currency === null ? {} : { currency }),
    ...(dates === null ? {} : { dates }),
    // A point before the cents needs no word: only where there is a comma `12.500` can be meant otherwise.
    ...(decimal === 'comma' ? { decimal } : {}),
    columns: Object.fromEntries(inOrder) as ColumnMapping['columns'],
  };
}
