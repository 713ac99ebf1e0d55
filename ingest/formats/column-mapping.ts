/**
 * What the columns of a table are: a file that people write, or that `grantgraph columns` proposes.
 */
import { badInput } from '../../src/errors.ts';
import { quoted } from '../problem.ts';
import type { DecimalMark } from '../text/amounts.ts';
import { memberSpans } from '../text/json-spans.ts';
import { plainName } from './record.ts';

/** What a column may be. */
export const COLUMN_FIELDS = {
  number: 'the number that the funder gives the award',
  title: 'its title',
  abstract: 'what it is about',
  pi: 'who leads it; several names parted by semicolons or lines',
  coPis: 'who takes part; several names parted by semicolons or lines',
  recipient: 'the institution that receives it',
  state: 'the state of that institution',
  country: 'the country of that institution',
  amount: 'what was awarded',
  currency: 'the currency of that amount, where it differs by row',
  start: 'its first day, a month or a year',
  end: 'its last day, a month or a year',
  program: 'the program that it is funded under',
  instrument: 'what sort of award it is',
  asOf: 'the day that the row describes',
  funder: 'who gives it, where that differs by row',
} as const satisfies Record<string, string>;
export type ColumnField = keyof typeof COLUMN_FIELDS;

export interface ColumnMapping {
  /** Who gives the awards; null where a column says so. */
  readonly funder: string | null;
  /** ISO 4217. Default: that of the funder, where it is known; else each cell says it. */
  readonly currency?: string;
  /** How days are written where they are not ISO dates. Default: as in the funder's country. */
  readonly dates?: 'month first' | 'day first';
  /** What stands before the cents. Default: each amount tells; `12.500`, which does not, is refused. */
  readonly decimal?: DecimalMark;
  /** By field: the title of a column. */
  readonly columns: Partial<Record<ColumnField, string>>;
}

const SHAPE =
  '{"funder": "…", "columns": {"number": "title of a column", …}}, with currency, dates ("month first", "day first") and decimal ("comma", "point") at will';

/** Reads a mapping. `name` is that of its file. Rejects with `BAD_USER_INPUT`, naming what is wrong. */
export function readMapping(text: string, name: string): ColumnMapping {
  const refuse = (expected: string, found: unknown) =>
    badInput(
      `${name}: expected ${expected}, found ${typeof found === 'string' ? quoted(found) : JSON.stringify(found)}`,
    );
  let value: Partial<ColumnMapping>;
  try {
    value = JSON.parse(text) as Partial<ColumnMapping>;
  } catch {
    throw refuse(SHAPE, text);
  }
  const { funder = null, currency, dates, decimal, columns, ...rest } = value ?? {};
  if (typeof columns !== 'object' || Object.keys(rest).length > 0) throw refuse(SHAPE, text);
  for (const [field, title] of Object.entries(columns)) {
    if (!Object.hasOwn(COLUMN_FIELDS, field))
      throw refuse(`columns: one of ${Object.keys(COLUMN_FIELDS).join(', ')}`, field);
    if (typeof title !== 'string' || title === '') throw refuse(`columns.${field}: the title of a column`, title);
  }
  if (columns.number === undefined && columns.title === undefined)
    throw refuse('a column for number or title', columns);
  if (funder !== null && columns.funder !== undefined)
    throw refuse(`funder: nothing, for the column ${quoted(columns.funder)} says it`, funder);
  if ((typeof funder !== 'string' || funder.trim() === '') && columns.funder === undefined)
    throw refuse('funder: the name of who gives the awards, or a column for it', funder);
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) throw refuse('currency: a code as USD', currency);
  if (dates !== undefined && dates !== 'month first' && dates !== 'day first')
    throw refuse('dates: "month first" or "day first"', dates);
  if (decimal !== undefined && decimal !== 'comma' && decimal !== 'point')
    throw refuse('decimal: "comma" or "point"', decimal);
  return { funder, ...(currency && { currency }), ...(dates && { dates }), ...(decimal && { decimal }), columns };
}

/** Whether a row has every column that the mapping names. */
export function hasColumns(row: string, { columns }: ColumnMapping): boolean {
  const titles = new Set([...memberSpans(row, 0).keys()].map(plainName));
  return Object.values(columns).every((title) => titles.has(plainName(title)));
}
