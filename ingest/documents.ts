/**
 * From paths to documents: files, folders, zip archives and standard input, decoded and cut into single records.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { GrantgraphError } from '../src/errors.ts';
import { sha256 } from '../src/ids.ts';
import { type ByteSource, bytesSource, fileSource, isGzip, type Member } from './containers/byte-source.ts';
import { delimitedRows, dialectOf } from './containers/delimited.ts';
import { filesAt, megabytes, readable, whole } from './containers/files.ts';
import { gzipMembers, gzipSource } from './containers/gzip.ts';
import { htmlRows, isHtmlTable } from './containers/html-table.ts';
import { isJsonLines, jsonLines } from './containers/json-lines.ts';
import { jsonRecords, recordsAt } from './containers/json-records.ts';
import type { KnownContainer, KnownContainers } from './containers/known-container.ts';
import { tableMembers, type Recognises } from './containers/table.ts';
import { isOfficeDocument, workbookMembers } from './containers/workbook.ts';
import { isZip, ZIP_LIMITS, zipMembers } from './containers/zip.ts';
import { defect, DOCUMENT_MS, within } from './guard.ts';
import type { Document, Problem } from './statements.ts';
import { hasColumns, type ColumnMapping } from './formats/column-mapping.ts';
import { mappedRow } from './formats/columns.ts';
import { TOLD } from './formats/record.ts';
import { detect, isOneRecord, unknown } from './formats/index.ts';
import { unreadOf } from './formats/unread.ts';
import { decodeText } from './text/decode.ts';

export interface ReadOptions {
  /** What `-` reads; standard input by default. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  /** Remembers containers, whose known members are passed over: each of their documents then `isKnown`. */
  readonly containers?: KnownContainers;
  /** What the columns of tables are that have all that it names: they are read by it, whatever format knows them. */
  readonly columns?: ColumnMapping;
}

/** Whether some format reads a record, told by the names of its fields. */
const recognises = (record: string): boolean => (detect(record)?.rank ?? 0) > 0;

/** What a table is whose titles no format knows, in a few words with what helps. */
const describe = (record: string): string | null => {
  const known = unreadOf(record);
  return known && `${known.what}: ${known.help}`;
};

/** How a source that holds many records is read; null where it is one text. */
type ReadRecords = (container: KnownContainer | null) => AsyncGenerator<Member, unknown>;

/** Rows of a table with the mapping that they are read by. */
async function* withMapping(rows: AsyncGenerator<Member, unknown>, mapping: ColumnMapping): AsyncGenerator<Member> {
  for await (const row of rows) yield row.text === undefined ? row : { ...row, text: mappedRow(mapping, row.text) };
}

/** Bytes that tell a record which holds lists. */
const BEGINNING = 1024;

function recordsOf(source: ByteSource, mapping?: ColumnMapping): ReadRecords | null {
  const { head } = source;
  if (mapping !== undefined) {
    const read = tableOf(source, (row) => hasColumns(row, mapping), mapping);
    if (read !== null) return (container) => withMapping(read(container), mapping);
  }
  if (isZip(head)) return tableOf(source, recognises);
  if (isJsonLines(head)) return (container) => jsonLines(source, container);
  const opening = isOneRecord(decodeText(head.subarray(0, BEGINNING)).text) ? null : recordsAt(head, recognises);
  return opening === null ? tableOf(source, recognises) : (container) => jsonRecords(source, opening, container);
}

/** How a table is read whose titles `knows` tells; null where the source is none. */
function tableOf(source: ByteSource, knows: Recognises, mapping: ColumnMapping | null = null): ReadRecords | null {
  const { head } = source;
  const options = (container: KnownContainer | null) => ({ recognises: knows, container, ...(mapping && { mapping }) });
  if (isZip(head)) return isOfficeDocument(head) ? (container) => workbookMembers(source, options(container)) : null;
  const dialect = dialectOf(source);
  // A page on which a format finds the record of an award is none of rows.
  const isRows = dialect !== null || (isHtmlTable(source) && !recognises(decodeText(head).text));
  if (!isRows) return null;
  const rows = () => (dialect === null ? htmlRows(source) : delimitedRows(source, dialect));
  return (container) => tableMembers(source, rows(), { ...options(container), describe });
}

/**
 * The first rows of the table in a file, by title; null where it is none. Of the rows that can be titles the first with the
 * most of them is: above it columns may be named in groups.
 */
export async function firstRows(path: string, count: number): Promise<Record<string, string>[] | null> {
  const file = await fileSource(path);
  const source = isGzip(file.head) ? await gzipSource(path) : file;
  let [titles, most] = ['', 1];
  const look = (row: string) => {
    const cells = Object.keys(JSON.parse(row) as object);
    if (cells.length > most && cells.every((cell) => /\p{L}/u.test(cell) && cell.length <= 100))
      [titles, most] = [row, cells.length];
    return false;
  };
  for await (const _ of tableOf(source, look)?.(null) ?? []) continue;
  const read = titles === '' ? null : tableOf(source, (row) => row === titles);
  if (read === null) return null;
  const rows: Record<string, string>[] = [];
  for await (const { text } of read(null)) {
    if (text !== undefined) {
      const { [TOLD]: _, ...cells } = JSON.parse(text) as Record<string, string>;
      rows.push(cells);
    }
    if (rows.length === count) break;
  }
  return rows.length === 0 ? null : rows;
}

/** What one file holds. One whose documents are all known is not read. */
async function* fileMembers(path: string, options: ReadOptions): AsyncGenerator<Member> {
  const source = await fileSource(path);
  if (isGzip(source.head)) yield* gzipMembers(path, (inner) => sourceMembers(path, inner, options));
  else yield* sourceMembers(path, source, options);
}

async function* sourceMembers(path: string, source: ByteSource, options: ReadOptions): AsyncGenerator<Member> {
  const { containers, columns } = options;
  const records = recordsOf(source, columns);
  if (records !== null) {
    const container = (await containers?.file(path)) ?? null;
    const known = container?.whole() ?? null;
    if (known !== null) for (const digests of known) yield { place: path, bytes: new Uint8Array(), known: digests };
    else {
      yield* records(container);
      await container?.keep();
    }
  } else if (isZip(source.head)) {
    for await (const member of zipMembers(path, ZIP_LIMITS, await containers?.zip(path)))
      if (member.problem === undefined && member.known === undefined) yield* memberRecords(member, columns);
      else yield member;
  } else yield await whole(path, source.chunks());
}

/** What a member of an archive or standard input holds; it is told all documents of it at once. */
async function* memberRecords(member: Member, columns?: ColumnMapping): AsyncGenerator<Member> {
  const records = recordsOf(bytesSource(member.place, member.bytes), columns);
  if (records === null || member.problem !== undefined) return yield member;
  const digests: string[] = [];
  let isWhole = true;
  for await (const piece of records(null)) {
    isWhole &&= piece.problem === undefined;
    yield { ...piece, note: (found) => digests.push(...found) };
  }
  if (isWhole) member.note?.(digests);
}

/** Yields what stands at the paths, folders in code-unit order. A path that is not there is a `USAGE` error, first. */
async function* readMembers(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Member> {
  for (const path of paths) {
    if (path === '-') continue;
    await stat(path).catch((cause: unknown) => {
      throw new GrantgraphError('USAGE', `${path}: expected a file or folder, found none that can be read`, { cause });
    });
  }
  for (const path of paths) {
    if (path === '-')
      yield* memberRecords(await whole('standard input', options.stdin ?? process.stdin), options.columns);
    // A pipe that is named outright: `<(command)`.
    else if ((await stat(path)).isFIFO())
      yield* memberRecords(await whole(path, createReadStream(path)), options.columns);
    else
      for await (const file of filesAt(path))
        if ('unread' in file) yield file.unread;
        else yield* readable(file.path, fileMembers(file.path, options));
  }
}

/** One document. */
const MAX_TEXT = 64 * 2 ** 20;
/** A shorter text is cut in no time. */
const QUICK = 2 ** 16;

function document(place: string, text: string, problems: readonly Problem[]): Document {
  return { place, text, digest: sha256(text), problems };
}

/** The texts of a file's documents, or null where no format knows it. */
function pieces(text: string): string[] | null {
  const format = detect(text);
  if (format === null) return null;
  return (format.split?.(text) ?? [{ start: 0, end: text.length }])
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((piece) => piece !== '');
}

/** Cuts one file into its documents: at least one, so that nothing is lost in silence. */
export function documentsOf(place: string, bytes: Uint8Array): Document[] {
  const decoded = decodeText(bytes);
  const broken = (problem: Omit<Problem, 'severity'>): Document[] => [
    document(place, decoded.text.trim(), [...decoded.problems, { ...problem, severity: 'ERROR' }]),
  ];
  // Two files that are no text are two things: their digest is that of their bytes.
  if (decoded.problems.some((problem) => problem.severity === 'ERROR'))
    return [{ place, text: '', digest: sha256(bytes), problems: decoded.problems }];
  if (decoded.text.trim() === '') {
    const found = bytes.length === 0 ? '0 bytes' : `${bytes.length} bytes of white space`;
    return broken({
      field: 'content',
      expected: 'an award record, the page of an award or an article about awards',
      found,
    });
  }
  let texts: string[];
  try {
    const { text } = decoded;
    // A limit of time costs a tenth of a millisecond: as much as a small file.
    const cut = text.length < QUICK ? pieces(text) : within(DOCUMENT_MS, () => pieces(text));
    if (cut === null) return broken(unknown(text));
    texts = cut;
  } catch (error) {
    return broken(defect(error));
  }
  const long = texts.find((text) => text.length > MAX_TEXT);
  if (long !== undefined) {
    const problem = {
      field: 'length',
      expected: `at most ${megabytes(MAX_TEXT)} a document`,
      found: megabytes(long.length),
    };
    return [{ place, text: '', digest: sha256(bytes), problems: [{ severity: 'ERROR', ...problem }] }];
  }
  return texts.map((text, at) => document(texts.length > 1 ? `${place}#${at + 1}` : place, text, decoded.problems));
}

/** Milliseconds after which signals are heard and other work is done. */
const UNHEARD_MS = 50;

/** Members as they come, with a pause now and then: cutting what is in memory waits for nothing, and nothing else is heard. */
async function* interruptible(members: AsyncIterable<Member>): AsyncGenerator<Member> {
  let heard = performance.now();
  for await (const member of members) {
    yield member;
    if (performance.now() - heard < UNHEARD_MS) continue;
    await setImmediate();
    heard = performance.now();
  }
}

const warning = (problem: Omit<Problem, 'severity'>): Problem => ({ severity: 'WARNING', ...problem });

async function* documentsIn(members: AsyncIterable<Member>): AsyncGenerator<Document> {
  for await (const { place, bytes, text, problem, warnings = [], known, note } of interruptible(members)) {
    if (known !== undefined) for (const digest of known) yield { place, text: '', digest, problems: [], isKnown: true };
    else if (problem === undefined) {
      const documents = text === undefined ? documentsOf(place, bytes) : [document(place, text, warnings.map(warning))];
      note?.(documents.map(({ digest }) => digest));
      yield* documents;
    } else yield { place, text: '', digest: sha256(bytes), problems: [{ severity: 'ERROR', ...problem }] };
  }
}

/**
 * Reads files, folders (recursively, without hidden files and README), the members of zip archives and `-` into
 * documents, in a fixed order, one at a time.
 */
export const readPaths = (paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Document> =>
  documentsIn(readMembers(paths, options));

/** Reads what is at hand and in no file, by the same rules. */
export const readGiven = (
  place: string,
  content: string | Uint8Array,
  columns?: ColumnMapping,
): AsyncGenerator<Document> =>
  documentsIn(memberRecords({ place, bytes: typeof content === 'string' ? Buffer.from(content) : content }, columns));
