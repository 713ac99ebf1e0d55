/**
 * A record whose fields are taken by name: a JSON object, an XML element, or a row of a table (a JSON object of headers and
 * cells). What cannot be read is reported with its place, what was expected and what was found; what nobody took is
 * reported by `rest`.
 *
 * Names are compared by their letters and digits, without case: `fundsObligatedAmt` is `funds_obligated_amt`.
 */
import { SCHEMES, type Scheme } from '../agencies/schemes.ts';
import type { Agency } from '../agencies/agency.ts';
import type { Identifier, Money } from '../../src/model.ts';
import { minorUnits } from '../../src/money.ts';
import { detached } from '../../src/text.ts';
import { newReport, type Report } from '../problem.ts';
import { cleanLine, cleanText } from '../text/clean.ts';
import { MONTH_FIRST, type DateReader } from '../text/date.ts';
import { spelled, type Reading } from '../text/decimal-marks.ts';
import { countedIn, currencyIn, readAmount, type DecimalMark } from '../text/amounts.ts';
import { keptEmail, type KeptEmail } from '../text/contacts.ts';

/** A value and the path of the field that states it: `pi[0].nsf_id`. */
export interface Value<T> {
  readonly value: T;
  readonly path: string;
}

/** One name, or several that mean the same: the first that holds something is taken. */
export type Names = string | readonly string[];

export interface Fields {
  /** Path of the record itself: empty for the whole, `pi[0]` for one of a list. */
  readonly path: string;
  readonly report: Report;
  /** Whether a field of one of the names is there, empty or not. */
  has(names: Names): boolean;
  /** Takes a field as it is; null where it is not there or empty. */
  raw(names: Names): Value<unknown> | null;
  /** Plain text on one line, or a number written out. A list or an object in its place is an error: it is another format. */
  text(names: Names): Value<string> | null;
  /** Plain text with its paragraphs. */
  prose(names: Names): Value<string> | null;
  /** A day as an ISO date. Unreadable: a warning. */
  date(names: Names, reader?: DateReader): Value<string> | null;
  /**
   * An amount, which is all of the cell; a field may be called `Amount (k€)`. Zero and what is below it are amounts; a
   * currency that the cell says must agree. Unreadable: a warning.
   */
  money(names: Names, currency: string, decimal?: DecimalMark): Value<Money> | null;
  integer(names: Names): Value<number> | null;
  /** Read by a function that gives null for what it does not understand: an error where the record stands on it. */
  read<T>(
    names: Names,
    expected: string,
    read: (text: string) => T | null,
    severity?: 'error' | 'warn',
  ): Value<T> | null;
  /** The award's number in its agency's canonical form; one that is missing or is no number is an error. */
  awardNumber(names: Names, agency: Agency): Value<string> | null;
  /** An identifier of a known scheme; one that breaks its form is none, with a warning. */
  identifier(names: Names, scheme: Scheme): Identifier | null;
  /** Keyed hash and domain of an e-mail address; null where the field holds none. */
  email(names: Names): KeptEmail | null;
  /** Texts of a list (one text is a list of one), each with its path. What is no text is an error. */
  texts(names: Names): Value<string>[];
  /** The objects of a list (one object is a list of one), read one by one; what is left of each is reported. */
  list<T>(names: Names, read: (item: Fields) => T): T[];
  /** An object within; one without fields where there is none. Its rest is reported with this one's. */
  within(names: Names): Fields;
  /** Leaves fields out by name, separated by blanks; `*` all. They may still be taken. */
  ignore(names: string): void;
  /** Reports every field that was neither taken nor ignored. */
  rest(): void;
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of fields by their letters and digits: few, and asked for with every record. */
const plainNames = new Map<string, string>();
const MOST_NAMES = 5000;

/** One spelling for `fundsObligatedAmt` and `funds_obligated_amt`. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() || name;
  if (plainNames.size < MOST_NAMES) plainNames.set(detached(name), detached(plain));
  return plain;
}

/** The same of a name without what it says that its amounts are counted in; null where it says nothing. */
function uncounted(name: string): string | null {
  const counted = countedIn(name);
  return counted === null || counted.title === '' ? null : plainName(counted.title);
}

/** A value with the name of its field as it is written. */
interface Held extends Value<unknown> {
  readonly name: string;
}

/** Name of what a table tells of some cells of a row, by field: no column is called so. */
export const TOLD = '';

/** What stands in a cell of amounts where there is none. */
const NO_AMOUNT =
  /^\s*(?:no data|n\/?a|nan|null|none|(?:data )?not (?:available|applicable|disclosed|included)(?: in P3)?|unknown|-+)\s*$/i;

/** Stands where an agency knows no day. */
const NO_DAY = '1900-01-01';

/** The fields of one object. `seen` holds the unknown fields that were reported, so that a list reports each once. */
export function fieldsOf(record: object, report: Report, path = '', seen = new Set<string>()): Fields {
  const held = new Map<string, Held>();
  const beside: unknown = path === '' ? (record as { readonly [TOLD]?: unknown })[TOLD] : null;
  const told = isObject(beside) ? new Map(Object.entries(beside) as [string, Reading][]) : null;
  const taken = new Set<string>();
  const inner: Fields[] = [];
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  /** Names that say what amounts are counted in, by what they are without it. */
  const counted = new Map<string, string>();
  for (const name of Object.keys(record)) {
    if (name === TOLD && told !== null) continue;
    const value = (record as { [name: string]: unknown })[name];
    const key = plainName(name);
    const before = held.get(key);
    if (before === undefined || isAbsent(before.value)) held.set(key, { value, path: at(name), name });
    else if (!isAbsent(value) && JSON.stringify(value) !== JSON.stringify(before.value))
      report.warn(at(name), `what ${before.path} says`, value);
    const bare = uncounted(name);
    if (bare !== null && !counted.has(bare)) counted.set(bare, key);
  }
  const keyOf = (name: string) => {
    const key = plainName(name);
    return held.has(key) ? key : (counted.get(key) ?? key);
  };
  /** Marks all of the names as taken; gives the first that is filled. */
  const take = (names: Names): Held | null => {
    let first: Held | null = null;
    for (const name of typeof names === 'string' ? [names] : names) {
      const key = keyOf(name);
      const field = held.get(key);
      if (field === undefined) continue;
      taken.add(key);
      if (first === null && !isAbsent(field.value)) first = field;
    }
    return first;
  };
  /** The text of a field as its table tells to read it. */
  const asTold = (field: Held | null, text: string): string => {
    const as = field === null ? undefined : told?.get(field.name);
    return as === undefined ? text : spelled(text, as);
  };
  const nameOf = (names: Names) => (typeof names === 'string' ? names : names[0]!);
  const valued = <T>(value: T | null, from: Value<unknown>): Value<T> | null =>
    value === null ? null : { value, path: from.path };
  const written = (from: Value<unknown>): string | null =>
    typeof from.value === 'string' ? from.value : typeof from.value === 'number' ? String(from.value) : null;

  const fields: Fields = {
    path,
    report,
    has: (names) => (typeof names === 'string' ? [names] : names).some((name) => held.has(keyOf(name))),
    raw: take,
    text(names) {
      const field = take(names);
      if (field === null) return null;
      if (written(field) === null) report.error(field.path, 'text', field.value);
      const text = cleanLine(written(field) ?? '');
      return text === '' ? null : { value: text, path: field.path };
    },
    prose(names) {
      const field = take(names);
      if (field === null) return null;
      if (typeof field.value !== 'string') report.error(field.path, 'text', field.value);
      const text = typeof field.value === 'string' ? cleanText(field.value) : '';
      return text === '' ? null : { value: text, path: field.path };
    },
    date(names, { expected, read } = MONTH_FIRST) {
      const field = take(names);
      const found = fields.read(names, expected, (text) => read(asTold(field, text)));
      if (found?.value !== NO_DAY) return found;
      report.warn(found.path, 'a day, or nothing', found.value);
      return null;
    },
    money(names, currency, decimal) {
      const field = take(names);
      if (field === null || NO_AMOUNT.test(String(field.value))) return null;
      const { value, path: place, name } = field;
      const { mark, times } = countedIn(name) ?? { mark: null, times: 1 };
      const own = currencyIn(mark, currency);
      const amount =
        typeof value === 'number'
          ? { minor: minorUnits(value * times, own) + 0, currency: own }
          : readAmount(typeof value === 'string' ? asTold(field, value) : '', own, { decimal: decimal ?? null, times });
      const isRead = Number.isSafeInteger(amount?.minor);
      if (!isRead) report.warn(place, `an amount in ${own}`, value);
      return valued(isRead ? amount : null, field);
    },
    integer: (names) =>
      fields.read(names, 'a whole number', (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : null)),
    read(names, expected, read, severity = 'warn') {
      const field = take(names);
      if (field === null) return null;
      const text = written(field);
      const value = text === null ? null : read(text.trim());
      if (value === null) report[severity](field.path, expected, field.value);
      return valued(value, field);
    },
    awardNumber(names, agency) {
      const field = take(names);
      if (field === null) {
        report.error(nameOf(names), agency.numberExpected, null);
        return null;
      }
      const text = written(field);
      const number = text === null ? null : agency.awardNumber(text);
      if (number === null) report.error(field.path, agency.numberExpected, field.value);
      // A spreadsheet, or a number in JSON, takes zeros off the front.
      else if (typeof field.value === 'number' || number.length > text!.trim().length)
        report.warn(field.path, `${agency.numberExpected} (read as ${number})`, field.value);
      return valued(number, field);
    },
    identifier(names, scheme) {
      const { expected, read } = SCHEMES[scheme];
      const found = fields.read(names, expected, read);
      return found && { scheme, value: found.value };
    },
    email(names) {
      const field = take(names);
      return typeof field?.value === 'string' ? keptEmail(field.value) : null;
    },
    texts(names) {
      const field = take(names);
      if (field === null) return [];
      const { value } = field;
      return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one, i) => {
        const place = Array.isArray(value) ? `${field.path}[${i}]` : field.path;
        if (typeof one === 'string') return isAbsent(one) ? [] : [{ value: one, path: place }];
        if (one !== null) report.error(place, 'text', one);
        return [];
      });
    },
    list(names, read) {
      const field = take(names);
      if (field === null) return [];
      return (Array.isArray(field.value) ? (field.value as unknown[]) : [field.value]).flatMap((one, i) => {
        const place = `${field.path}[${i}]`;
        if (!isObject(one)) {
          if (!isAbsent(one)) report.error(place, 'an object', one);
          return [];
        }
        const item = fieldsOf(one, report, place, seen);
        const value = read(item);
        item.rest();
        return [value];
      });
    },
    within(names) {
      const field = take(names);
      if (field !== null && !isObject(field.value)) report.error(field.path, 'an object', field.value);
      const found = fieldsOf(isObject(field?.value) ? field.value : {}, report, field?.path ?? at(nameOf(names)), seen);
      inner.push(found);
      return found;
    },
    ignore(names) {
      for (const name of names === '*' ? held.keys() : names.split(/\s+/)) taken.add(plainName(name));
    },
    rest() {
      for (const [key, field] of held) {
        if (taken.has(key)) continue;
        const place = field.path.replace(/\[\d+\]/g, '[]');
        if (seen.has(place)) continue;
        seen.add(place);
        const name = field.path.slice(path === '' ? 0 : path.length + 1);
        report.warn(place, `a known field (${name} is not, and is left out)`, field.value);
      }
      for (const one of inner) one.rest();
    },
  };
  return fields;
}

/** The fields of the one object that a JSON text holds; without fields, and an error reported, where it holds none. */
export function jsonFields(text: string): Fields {
  const report = newReport();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The parser's message may quote the text, and with it an address: only what is wrong, and where, is kept.
    const told = (error as Error).message;
    const isQuoting = told.endsWith(' is not valid JSON') && told.includes('"');
    const message = isQuoting ? told.slice(0, told.indexOf('"')).replace(/,? ?(?:\.{3})?$/, '') : told;
    const isCut = /end of JSON input|Unterminated|Expected .* (?:in JSON )?at position \d+/.test(message);
    report.error('record', 'one whole JSON object', `${isCut ? 'text that is cut off or broken: ' : ''}${message}`);
    return fieldsOf({}, report);
  }
  if (isObject(value)) return fieldsOf(value, report);
  report.error('record', 'one JSON object', Array.isArray(value) ? `a list of ${value.length} values` : value);
  return fieldsOf({}, report);
}

/** How far into a text the names of its fields are looked for. */
const HEAD = 20_000;

/** By what names a field is found. */
export const namesOfField = (name: string): string[] => [plainName(name), ...[uncounted(name) ?? []].flat()];

/** Names of the fields of a JSON text's beginning, as they are written. */
export const namesIn = (text: string): string[] =>
  /^\s*[[{]/.test(text)
    ? [...text.slice(0, HEAD).matchAll(/"((?:[^"\\]|\\.){1,80})"\s*:/g)].map(([, name]) => name!)
    : [];

/** The same by their letters and digits: what a format is recognised by. */
export function namesOf(text: string): ReadonlySet<string> {
  if (text !== lastText) [lastText, lastNames] = [text, new Set(namesIn(text).flatMap(namesOfField))];
  return lastNames;
}

/** Several formats ask one text for its names. */
let [lastText, lastNames]: [string, ReadonlySet<string>] = ['', new Set()];

/** Whether a JSON text has all of these fields. */
export const hasFields = (text: string, ...names: readonly string[]): boolean => {
  const found = namesOf(text);
  return names.every((name) => found.has(plainName(name)));
};
