/**
 * A table of people, as a spreadsheet saves it: names, and institutions where it has them.
 */
import { parse } from 'csv-parse/sync';
import { GrantgraphError } from '../errors.ts';
import { tokens } from '../text.ts';
import type { MatchRequest } from '../query/match.ts';

/** One row, with the line that it ends at. */
export interface PersonRow extends MatchRequest {
  readonly line: number;
}

/** Columns by the titles that lists give them, folded. */
const TITLES = {
  name: ['name', 'full name', 'person', 'researcher', 'investigator', 'pi', 'pi name', 'collaborator', 'author'],
  institution: [
    'institution',
    'affiliation',
    'organizational affiliation',
    'organization',
    'organisation',
    'university',
    'employer',
  ],
} as const;
type Column = keyof typeof TITLES;

/** What parts the cells: a comma, unless the first line has none and a semicolon or a tab. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  return [',', ';', '\t'].find((one) => first.includes(one)) ?? ',';
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const folded = (cell: string) => tokens(cell).join(' ');

/**
 * Reads people from CSV text. Without a header the first column is the name and the second the institution.
 *
 * @param columns title or number (from 1) of a column, where the titles do not tell.
 */
export function readPeople(
  text: string,
  file: string,
  columns: Partial<Record<Column, string>> = {},
): readonly PersonRow[] {
  let rows: Parsed[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as Parsed[];
  } catch (error) {
    throw new GrantgraphError('BAD_USER_INPUT', `${file}: expected CSV, found: ${(error as Error).message}`);
  }
  const header = rows[0]?.record.map(folded) ?? [];
  const asked = Object.values(columns).some((title) => !/^\d+$/.test(title));
  const hasHeader = asked || header.some((title) => (TITLES.name as readonly string[]).includes(title));
  const placeOf = (column: Column): number => {
    const wanted = columns[column];
    const titles: readonly string[] = wanted === undefined ? TITLES[column] : [folded(wanted)];
    if (wanted !== undefined && /^[1-9]\d*$/.test(wanted)) return Number(wanted) - 1;
    const place = hasHeader ? header.findIndex((title) => titles.includes(title)) : column === 'name' ? 0 : 1;
    if (place < 0 && (wanted !== undefined || column === 'name'))
      throw new GrantgraphError(
        'BAD_USER_INPUT',
        `${file}: expected a column '${wanted ?? column}', found ${(rows[0]?.record ?? []).join(', ')}`,
      );
    return place;
  };
  const [name, institution] = [placeOf('name'), placeOf('institution')];
  return rows.slice(hasHeader ? 1 : 0).map(({ record, info }) => ({
    line: info.lines,
    name: record[name] ?? '',
    institution: record[institution] || null,
  }));
}
