/**
 * Excel workbooks (.xlsx): the rows of each sheet, read as a stream. Only the shared texts are held in memory.
 */
import { Parser } from 'htmlparser2';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import type { ByteSource, Member } from './byte-source.ts';
import { tableMembers, type Row, type TableOptions } from './table.ts';

/** More is refused: a few bytes in an archive can stand for very many. */
const LIMITS = {
  sharedTexts: 512 * 2 ** 20,
  sheet: 8 * 2 ** 30,
  ratio: 200,
  ratioFrom: 2 ** 20,
  rows: 1_048_576,
  columns: 16_384,
};

/** Whether a zip file begins as office documents do: it is one document, and no archive of some. */
export function isOfficeDocument(head: Uint8Array): boolean {
  const name = Buffer.from(head.subarray(30, 60)).toString('latin1');
  return /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|customXml\/|mimetypeapplication\/)/.test(name);
}

type Attributes = Readonly<Record<string, string>>;
interface Handler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Names without the prefix that some programs put before them: `x:row`. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);

const parserOf = (handler: Handler): Parser =>
  new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(local(name), attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );

async function* texts(zip: ZipFile, entry: Entry, most: number): AsyncGenerator<string> {
  const { compressedSize, uncompressedSize } = entry;
  if (
    uncompressedSize > most ||
    (uncompressedSize > LIMITS.ratioFrom && uncompressedSize > compressedSize * LIMITS.ratio)
  )
    throw new Error(`${entry.fileName}: ${uncompressedSize} bytes packed into ${compressedSize} (a zip bomb?)`);
  const decoder = new TextDecoder();
  for await (const chunk of await zip.openReadStreamPromise(entry))
    yield decoder.decode(chunk as Buffer, { stream: true });
}

async function parseAll(zip: ZipFile, entry: Entry | undefined, handler: Handler): Promise<void> {
  if (entry === undefined) return;
  const parser = parserOf(handler);
  for await (const text of texts(zip, entry, LIMITS.sharedTexts)) parser.write(text);
  parser.end();
}

/** Texts that cells refer to by number. Phonetic guides (`rPh`) are no part of them. */
async function sharedTexts(zip: ZipFile, entry: Entry | undefined): Promise<string[]> {
  const all: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  await parseAll(zip, entry, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    text: (part) => void (text += isText ? part : ''),
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') all.push(text);
    },
  });
  return all;
}

/** Excel's own formats of dates; of others the letters tell. */
const isDateFormat = (id: number, code: string | undefined): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58) ||
  (code !== undefined && /[dmy]/i.test(code.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '')));

/** By number of a cell's style: whether it shows a number as a date. */
async function dateStyles(zip: ZipFile, entry: Entry | undefined): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let isCells = false;
  await parseAll(zip, entry, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') isCells = true;
      else if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
      else if (name === 'xf' && isCells) dates.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (name) => void (isCells = isCells && name !== 'cellXfs'),
  });
  return dates;
}

interface Sheet {
  readonly name: string;
  readonly path: string;
}

async function sheetsOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
  const sheets: { name: string; id: string }[] = [];
  const targets = new Map<string, string>();
  let is1904 = false;
  await parseAll(zip, entries.get('xl/workbook.xml'), {
    open(name, attributes) {
      const id = Object.entries(attributes).find(([key]) => local(key) === 'id' && key !== 'id')?.[1];
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: id ?? '' });
      else if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  await parseAll(zip, entries.get('xl/_rels/workbook.xml.rels'), {
    open: (_, { Id, Target }) => void targets.set(Id ?? '', Target ?? ''),
  });
  const found = sheets.map(({ name, id }): Sheet => {
    const target = targets.get(id) ?? '';
    return { name, path: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
  return { sheets: found.filter(({ path }) => entries.has(path)), is1904 };
}

const DAY = 86_400_000;

/** A day number as a date; days before March 1900 are one less, as Excel believes in 29 February 1900. */
function dateOf(serial: number, is1904: boolean): string {
  const days = is1904 ? serial + 1462 : serial;
  return new Date(Math.round((days - (days < 60 ? 25_568 : 25_569)) * DAY)).toISOString().slice(0, 10);
}

/** `AB12` → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Line ends and other characters that XML cannot hold are written `_x000D_`. */
const unescaped = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');

interface Book {
  readonly shared: readonly string[];
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
}

/** What a cell shows, as a CSV would hold it. */
function shown(type: string, style: string, value: string, { shared, dates, is1904 }: Book): string {
  if (type === 's') return unescaped(shared[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.slice(0, 10);
  if (type !== '' && type !== 'n') return unescaped(value);
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (dates[Number(style)] === true && number >= 0 && number < 2_958_466) return dateOf(number, is1904);
  // `290002.0` and `1.5E+3` are written by some programs; of `12.125` the point could be one between thousands.
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(String(number)) ? number.toFixed(4) : String(number);
}

async function* sheetRows(zip: ZipFile, entry: Entry, book: Book): AsyncGenerator<Row> {
  let ready: Row[] = [];
  let cells: string[] = [];
  let number = 0;
  let column = -1;
  let type = '';
  let style = '';
  let value = '';
  let isValue = false;
  const parser = parserOf({
    open(name, { r, t, s }) {
      if (name === 'row') {
        number = r === undefined ? number + 1 : Number(r);
        cells = [];
        column = -1;
      } else if (name === 'c') {
        column = r === undefined ? column + 1 : columnOf(r);
        [type, style, value] = [t ?? '', s ?? '', ''];
      } else if (name === 'v' || name === 't') isValue = true;
    },
    text: (part) => void (value += isValue ? part : ''),
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c' && column < LIMITS.columns) {
        while (cells.length < column) cells.push('');
        cells[column] = shown(type, style, value, book);
      } else if (name === 'row') ready.push({ number, cells });
    },
  });
  for await (const text of texts(zip, entry, LIMITS.sheet)) {
    parser.write(text);
    yield* ready;
    ready = [];
  }
  parser.end();
  yield* ready;
}

/** The sheets of a workbook, in their order, each with its rows. */
async function sheetsIn(zip: ZipFile): Promise<{ name: string; rows: () => AsyncGenerator<Row> }[]> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const { sheets, is1904 } = await sheetsOf(zip, entries);
  if (sheets.length === 0) throw new Error('an office document without sheets of cells');
  const shared = await sharedTexts(zip, entries.get('xl/sharedStrings.xml'));
  const dates = await dateStyles(zip, entries.get('xl/styles.xml'));
  return sheets.map(({ name, path }) => ({
    name,
    rows: () => sheetRows(zip, entries.get(path)!, { shared, dates, is1904 }),
  }));
}

const openBook = ({ origin }: ByteSource): Promise<ZipFile> => {
  const options = { lazyEntries: true, autoClose: false } as const;
  return typeof origin === 'string' ? openPromise(origin, options) : fromBufferPromise(Buffer.from(origin), options);
};

/** The rows of a workbook: `awards.xlsx#row 12`. One that cannot be read, or is another office document, is one member. */
export async function* workbookMembers(
  source: ByteSource,
  options: Pick<TableOptions, 'recognises' | 'container' | 'mapping'>,
): AsyncGenerator<Member> {
  let zip: ZipFile | null = null;
  try {
    zip = await openBook(source);
    const sheets = await sheetsIn(zip);
    let from = 0;
    for (const { name, rows } of sheets) {
      // Of several sheets, each names its own.
      const named = sheets.length === 1 ? {} : { sheet: name };
      from = yield* tableMembers(source, rows(), { ...options, isRagged: true, from, ...named });
    }
  } catch (error) {
    options.container?.note(0, []);
    const problem = { field: 'workbook', expected: 'an Excel workbook (.xlsx)', found: (error as Error).message };
    yield { place: source.place, bytes: source.head, problem };
  } finally {
    zip?.close();
  }
}

/** The rows of a workbook's first sheet. Throws where it cannot be read. */
export async function* firstSheetRows(source: ByteSource): AsyncGenerator<Row> {
  const zip = await openBook(source);
  try {
    yield* (await sheetsIn(zip))[0]!.rows();
  } finally {
    zip.close();
  }
}
