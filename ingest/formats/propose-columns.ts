/**
 * What the columns of a table may be, told by their titles and by what stands in their cells.
 */
import { dataRows, lazy } from '../../src/data.ts';
import { sortKey } from '../../src/text.ts';
import { decimalMarkOf } from '../text/decimal-marks.ts';
import { DAY_FIRST, END_OF, MONTH_FIRST } from '../text/date.ts';
import { COLUMN_FIELDS, type ColumnField, type ColumnMapping } from './columns.ts';
import { unguarded } from '../agencies/agency.ts';

type Cells = 'amount' | 'code' | 'date' | 'name' | 'text';
const PATTERNS = lazy(() =>
  dataRows('documents/columns.tsv').map(([field, pattern, cells]) => ({
    field: field as ColumnField,
    pattern: new RegExp(pattern!, 'u'),
    cells: cells as Cells,
  })),
);

/** Whether a cell can be one of its kind. */
const FITS: Readonly<Record<Cells, (cell: string) => boolean>> = {
  amount: (cell) => /^\D{0,5}[-(]?\d[\d,.'’ ]*\)?\D{0,5}$/.test(cell),
  code: (cell) => /\d/.test(cell) && cell.length <= 80,
  date: (cell) => [DAY_FIRST, MONTH_FIRST, END_OF].some(({ read }) => read(cell) !== null),
  name: (cell) => /\p{L}{2}/u.test(cell) && cell.length <= 1000,
  text: (cell) => /\p{L}{2}/u.test(cell),
};
/** Share of the cells that are filled which have to fit. */
const MOSTLY = 0.7;

/** Days as `13/01/2024` tell which comes first; null where none does. */
function datesOf(cells: readonly string[]): NonNullable<ColumnMapping['dates']> | null {
  const only = (reader: typeof DAY_FIRST, other: typeof DAY_FIRST) =>
    cells.some((cell) => reader.read(cell) !== null && other.read(cell) === null);
  const [day, month] = [only(DAY_FIRST, MONTH_FIRST), only(MONTH_FIRST, DAY_FIRST)];
  return day === month ? null : day ? 'day first' : 'month first';
}

const CURRENCIES: readonly (readonly [sign: RegExp, code: string])[] = [
  [/\bUSD\b|US\$/i, 'USD'],
  [/€|\bEUR\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\bCHF\b/i, 'CHF'],
  [/\b(?:CAD|CA\$|C\$)/i, 'CAD'],
  [/\b(?:AUD|A\$|AU\$)/i, 'AUD'],
  [/\bNOK\b/i, 'NOK'],
  [/\bSEK\b/i, 'SEK'],
  [/\bDKK\b/i, 'DKK'],
  [/\bJPY\b|¥/i, 'JPY'],
];

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
      if (Object.values(columns).includes(title) || !pattern.test(sortKey(title))) return false;
      const filled = cellsOf(title);
      const misfits = filled.filter((cell) => !FITS[cells](cell)).length;
      // The row of a total is in short tables too.
      return misfits <= filled.length * (1 - MOSTLY) || (misfits === 1 && filled.length > 2);
    });
    if (found !== undefined) columns[field] = found;
  }
  const days = [columns.start, columns.end].flatMap((title) => (title === undefined ? [] : cellsOf(title)));
  const dates = datesOf(days);
  const money = columns.amount === undefined ? [] : [columns.amount, ...cellsOf(columns.amount)];
  const decimal = decimalMarkOf(columns.amount === undefined ? [] : cellsOf(columns.amount));
  const currency = CURRENCIES.find(([sign]) => money.some((text) => sign.test(text)))?.[1];
  const inOrder = (Object.keys(COLUMN_FIELDS) as ColumnField[]).flatMap((field) =>
    columns[field] === undefined ? [] : [[field, columns[field]]],
  );
  return {
    funder: columns.funder === undefined ? funder : null,
    ...(currency === undefined ? {} : { currency }),
    ...(dates === null ? {} : { dates }),
    // A point before the cents needs no word: only where there is a comma `12.500` can be meant otherwise.
    ...(decimal === 'comma' ? { decimal } : {}),
    columns: Object.fromEntries(inOrder) as ColumnMapping['columns'],
  };
}
