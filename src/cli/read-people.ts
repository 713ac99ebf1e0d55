/**
 * A table of people, as a spreadsheet saves it: names, and institutions where it has them.
 */
import type { ByteSource } from '../../ingest/containers/byte-source.ts';
import { delimitedRows, listDialect } from '../../ingest/containers/delimited.ts';
import type { Row } from '../../ingest/containers/table.ts';
import { firstSheetRows, isOfficeDocument } from '../../ingest/containers/workbook.ts';
import { isZip } from '../../ingest/containers/zip.ts';
import { GrantgraphError } from '../errors.ts';
import { tokens } from '../text.ts';
import type { MatchRequest } from '../query/match.ts';

/** One row, by its number in a spreadsheet. */
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

const folded = (cell: string) => tokens(cell).join(' ');
const isTitle = (column: Column, title: string) => (TITLES[column] as readonly string[]).includes(title);

/** The row of titles: the first that names a column of people; -1 where there is none. */
function headerRow(rows: readonly Row[], asked: readonly string[]): number {
  return rows.slice(0, TOP).findIndex(({ cells }) => {
    const titles = cells.map(folded);
    if (asked.length > 0) return asked.every((title) => titles.includes(folded(title)));
    return titles.some((title) => isTitle('name', title)) || titles.some((title) => isTitle('family', title));
  });
}

/** The rows of a list: a workbook's first sheet, else a text with cells in any encoding. */
async function rowsOf(source: ByteSource): Promise<Row[]> {
  const isBook = isZip(source.head) && isOfficeDocument(source.head);
  const found = isBook ? firstSheetRows(source) : delimitedRows(source, listDialect(source));
  const rows: Row[] = [];
  for await (const { number, cells, fault } of found) {
    if (fault) throw new Error(`${fault.expected} in row ${number}, found none`);
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some((cell) => cell !== '')) rows.push({ number, cells: trimmed });
  }
  return rows;
}

/**
 * Reads people from a table: CSV or the like, or a workbook. The names stand in a column of their own or in one of family and
 * one of given names; what stands above the titles is passed over. Without titles the first column is the name and the second
 * the institution.
 *
 * @param columns title or number (from 1) of a column, where the titles do not tell.
 */
export async function readPeople(source: ByteSource, columns: Asked = {}): Promise<readonly PersonRow[]> {
  const { place: file } = source;
  const rows = await rowsOf(source).catch((error: unknown): never => {
    throw new GrantgraphError('BAD_USER_INPUT', `${file}: expected a table of people: ${(error as Error).message}`, {
      cause: error,
    });
  });
  const byTitle = Object.values(columns).filter((title) => !/^\d+$/.test(title));
  const at = headerRow(rows, byTitle);
  const first = rows[Math.max(at, 0)]?.cells ?? [];
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
  return rows.slice(at + 1).map(({ number, cells }) => ({
    line: number,
    name: nameOf(cells),
    institution: cells[institution] || null,
  }));
}
