/**
 * Rows of a table that no format knows, read by a mapping: which of its columns is the number, the title, the lead. A row is kept
 * together with its mapping, so that what it says is told by the document alone.
 */
import { badInput } from '../../src/errors.ts';
import { funderNamed } from '../agencies/index.ts';
import { quoted } from '../problem.ts';
import { memberSpans } from '../text/json-spans.ts';
import { daysOf, END_OF, START_OF, type DateReader } from '../text/date.ts';
import type { DecimalMark } from '../text/amounts.ts';
import { currencyCode } from '../text/money.ts';
import type { PersonFields } from './award.ts';
import { flatFormat, moneyOf, named, program, recipient, textOf } from './flat.ts';
import type { Format } from './format.ts';
import { namesInCell, PEOPLE_EXPECTED } from './people-cell.ts';
import { plainName, type Fields } from './record.ts';

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

const START = '{"columns":{"funder":';

/** A row with its mapping: the text of its document. */
export const mappedRow = (mapping: ColumnMapping, row: string): string =>
  `{"columns":${JSON.stringify(mapping)},"row":${row}}`;

/** Those whom a cell names. One that holds something else than names is left out, with a warning. */
function people(record: Fields, title: string | undefined, role: string): PersonFields[] {
  const cell = title === undefined ? null : record.raw(title);
  if (cell === null || textOf(record, title!) === null) return [];
  const names = namesInCell(String(cell.value));
  if (names === null) record.report.warn(cell.path, PEOPLE_EXPECTED, cell.value);
  return (names ?? []).map((name) => named({ value: name, path: cell.path }, role));
}

function formatOf({ funder, currency, dates, decimal, columns }: ColumnMapping): Format {
  const monthFirst = daysOf('US');
  const days: readonly [DateReader, DateReader] | undefined =
    dates === undefined ? undefined : dates === 'month first' ? monthFirst : [START_OF, END_OF];
  const taken = <K extends ColumnField>(field: K) => columns[field];
  return flatFormat({
    name: 'columns',
    version: 1,
    rank: 40,
    description: 'rows of any table, by a mapping of its columns',
    signs: [],
    funderField: columns.funder ?? 'funder',
    agency(record) {
      const name = columns.funder === undefined ? funder : (textOf(record, columns.funder)?.value ?? null);
      return name === null || !/\p{L}/u.test(name) ? null : funderNamed(name, currency).agency;
    },
    ...(days && { days }),
    fields: Object.fromEntries(
      (['title', 'abstract', 'start', 'end', 'instrument', 'asOf'] as const).flatMap((field) =>
        columns[field] === undefined ? [] : [[field, columns[field]]],
      ),
    ),
    more(record, agency) {
      /** Of a currency that cannot be read there is no amount. */
      const awarded = (title: string) => {
        const said = columns.currency === undefined ? null : textOf(record, columns.currency);
        const code = said === null ? (currency ?? null) : currencyCode(said.value);
        if (said === null || code !== null) return moneyOf(record, title, agency, code, decimal);
        record.report.warn(said.path, 'a currency as EUR', said.value);
        return null;
      };
      const [number, amount, place, code] = (['number', 'amount', 'recipient', 'program'] as const).map(taken);
      const where = (field: 'state' | 'country') =>
        columns[field] === undefined ? null : (textOf(record, columns[field])?.value ?? null);
      // The row of a total, a footnote: without a number a title is needed.
      if (number === undefined && textOf(record, columns.title!) === null)
        record.report.error(columns.title!, 'a title', null);
      return {
        number: number === undefined ? null : record.awardNumber(number, agency),
        // Without a number it is no award that anything else could name.
        ...(number === undefined ? { isRecord: false as const, unit: { path: 'funder', units: [] } } : {}),
        awarded: amount === undefined ? null : awarded(amount),
        people: [
          ...people(record, columns.pi, 'Principal Investigator'),
          ...people(record, columns.coPis, 'Co-Investigator'),
        ],
        institutions: recipient(place === undefined ? null : textOf(record, place), {
          state: where('state'),
          country: where('country'),
        }),
        programs: code === undefined ? [] : program(record, null, code),
      };
    },
    ignored: '*',
  });
}

/** The format of a row that is kept with its mapping; null for any other text. */
export function ofMapped(text: string): Format | null {
  if (!text.startsWith(START)) return null;
  const members = memberSpans(text, 0);
  const [mapping, row] = [members.get('columns'), members.get('row')];
  if (mapping === undefined || row === undefined) return null;
  try {
    const format = formatOf(readMapping(text.slice(mapping.start, mapping.end), 'columns'));
    return {
      ...format,
      detect: () => 1,
      read: (document) => format.read({ ...document, text: document.text.slice(row.start, row.end) }),
    };
  } catch {
    return null;
  }
}
