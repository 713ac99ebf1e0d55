/**
 * Rows of a table that no format knows, read by a mapping: which of its columns is the number, the title, the lead. A row is kept
 * together with its mapping, so that what it says is told by the document alone.
 */
import { funderNamed } from '../agencies/index.ts';
import { memberSpans } from '../text/json-spans.ts';
import { daysOf, END_OF, START_OF, type DateReader } from '../text/date.ts';
import { currencyCode } from '../text/money.ts';
import type { PersonFields } from './award.ts';
import { type ColumnField, type ColumnMapping, readMapping } from './column-mapping.ts';
import { flatFormat } from './flat.ts';
import { moneyOf, named, program, recipient, textOf } from './parts.ts';
import type { Format } from './format.ts';
import { namesInCell, PEOPLE_EXPECTED } from './people-cell.ts';
import type { Fields } from './record.ts';

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
