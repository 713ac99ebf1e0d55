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
  name: [
    ...['name', 'full name', 'person', 'person name', 'researcher', 'investigator', 'pi', 'pi name', 'collaborator'],
    ...[
      'author',
      'author name',
      'faculty',
      'faculty name',
      'faculty member',
      'display name',
      'contact pi',
      'principal investigator',
    ],
  ],
  family: [
    'last name',
    'family name',
    'surname',
    'last',
    'lastname',
    'family',
    'nachname',
    'nom',
    'apellido',
    'apellidos',
  ],
  given: [
    'first name',
    'given name',
    'given names',
    'forename',
    'forenames',
    'first',
    'firstname',
    'given',
    'vorname',
    'prenom',
    'nombre',
  ],
  middle: ['middle name', 'middle initial', 'middle', 'mi', 'middle names'],
  institution: [
    ...['institution', 'affiliation', 'organizational affiliation', 'organization', 'organisation', 'university'],
    ...[
      'employer',
      'institution name',
      'organization name',
      'current institution',
      'home institution',
      'company',
      'school',
    ],
  ],
} as const;
type Column = keyof typeof TITLES;
type Asked = Partial<Record<'name' | 'institution', string>>;

/** Rows at the top of a list among which its header may stand. */
const TOP = 20;
const DELIMITERS = [',', ';', '\t', '|'];

/** What parts the cells: what stands most evenly in the first lines; of two, what makes more cells. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, TOP).filter((line) => line.trim() !== '');
  const counts = (mark: string) => lines.map((line) => line.replace(/"[^"]*"/g, '').split(mark).length - 1);
  const usual = (mark: string) => {
    const all = counts(mark).filter((count) => count > 0);
    return all.length * 2 >= lines.length
      ? Math.max(...all.map((one) => all.filter((other) => other === one).length))
      : 0;
  };
  const [best] = DELIMITERS.map((mark) => [mark, usual(mark)] as const).sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 0 ? best[0] : ',';
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const folded = (cell: string) => tokens(cell).join(' ');
const isTitle = (column: Column, title: string) => (TITLES[column] as readonly string[]).includes(title);

/** The row of titles: the first that names a column of people; -1 where there is none. */
function headerRow(rows: readonly Parsed[], asked: readonly string[]): number {
  return rows.slice(0, TOP).findIndex(({ record }) => {
    const titles = record.map(folded);
    if (asked.length > 0) return asked.every((title) => titles.includes(folded(title)));
    return titles.some((title) => isTitle('name', title)) || titles.some((title) => isTitle('family', title));
  });
}

/**
 * Reads people from CSV text. The names stand in a column of their own or in one of family and one of given names; what
 * stands above the titles is passed over. Without titles the first column is the name and the second the institution.
 *
 * @param columns title or number (from 1) of a column, where the titles do not tell.
 */
export function readPeople(text: string, file: string, columns: Asked = {}): readonly PersonRow[] {
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
  const byTitle = Object.values(columns).filter((title) => !/^\d+$/.test(title));
  const at = headerRow(rows, byTitle);
  const first = rows[Math.max(at, 0)]?.record ?? [];
  const titles = first.map(folded);
  const refuse = (expected: string): never => {
    throw new GrantgraphError('BAD_USER_INPUT', `${file}: expected ${expected}, found ${first.join(', ')}`);
  };
  const missing = byTitle.find((title) => !titles.includes(folded(title)));
  if (missing !== undefined) refuse(`a column '${missing}'`);
  if (
    at < 0 &&
    columns.name === undefined &&
    titles.some((title) => isTitle('institution', title) || isTitle('given', title))
  )
    refuse("a column of names (--name-column says which), such as 'name' or 'last name' and 'first name'");
  const placeOf = (column: Column): number => {
    const wanted = column === 'name' || column === 'institution' ? columns[column] : undefined;
    if (wanted !== undefined) return /^\d+$/.test(wanted) ? Number(wanted) - 1 : titles.indexOf(folded(wanted));
    if (at < 0) return ['name', 'institution'].indexOf(column);
    return titles.findIndex((title) => isTitle(column, title));
  };
  const places = { name: placeOf('name'), family: placeOf('family'), given: placeOf('given') };
  const [middle, institution] = [placeOf('middle'), placeOf('institution')];
  const hasParts = columns.name === undefined && places.family >= 0 && places.given >= 0;
  const nameOf = (cells: readonly string[]) => {
    if (!hasParts) return cells[places.name >= 0 ? places.name : places.family] ?? '';
    const given = [cells[places.given], cells[middle]].filter((part) => part).join(' ');
    return [cells[places.family] ?? '', given].filter((part) => part !== '').join(', ');
  };
  return rows.slice(at + 1).map(({ record, info }) => ({
    line: info.lines,
    name: nameOf(record),
    institution: record[institution] || null,
  }));
}
