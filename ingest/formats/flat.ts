/**
 * Formats whose records are flat: each field of an award is one column or one member of an object, found by any of its names.
 */
import type { Identifier } from '../../src/model.ts';
import { majorUnits } from '../../src/money.ts';
import type { Agency } from '../agencies/agency.ts';
import { SCHEMES, type Scheme } from '../agencies/schemes.ts';
import type { Content, Document } from '../statements.ts';
import { daysOf, type DateReader } from '../text/date.ts';
import { countedIn, currencyIn, markOf, type DecimalMark } from '../text/amounts.ts';
import { currencyCode } from '../text/money.ts';
import {
  awardContent,
  noContent,
  type AwardFields,
  type InstitutionFields,
  type PersonFields,
  type ProgramFields,
} from './award.ts';
import type { Format } from './format.ts';
import { hasFields, jsonFields, namesOfField, plainName, type Fields, type Names, type Value } from './record.ts';
import { memberSpans } from '../text/json-spans.ts';

export interface FlatFormat extends Pick<Format, 'name' | 'version' | 'rank' | 'description'> {
  /** Names of fields that a record has all of; of several lists one is enough. */
  readonly signs: readonly (readonly string[])[];
  /** The agency; null where the record says none, which is an error. */
  readonly agency: Agency | ((record: Fields) => Agency | null);
  /** The field that says the agency, for messages. Default: `funder`. */
  readonly funderField?: string;
  /** What each is called. */
  readonly fields: Partial<
    Record<'number' | 'title' | 'abstract' | 'start' | 'end' | 'awarded' | 'instrument' | 'asOf', Names>
  >;
  /** Lines of the source's text that state no fact of the graph, by their labels. */
  readonly notes?: Readonly<Record<string, Names>>;
  /** Names of fields that are not read, parted by blanks. */
  readonly ignored?: string;
  /** How first and last days are written. Default: as people of the agency's country write them. */
  readonly days?: readonly [DateReader, DateReader];
  /** What else the record says; null where it is none of an award, which was reported. */
  more?(record: Fields, agency: Agency): Partial<AwardFields> | null;
}

/** How sure the word of a list is that was gathered from others, of 1,000,000. */
export const GATHERED = 900_000;

/** How records say that they have nothing to say. */
const NOTHING = /^(?:n\/?a|no data|nan|null|none|not applicable|not available|unknown|unavailable|-+)$/i;

/** A text, or null where it stands for nothing. Long numbers stay: cleaning takes them for those of phones. */
export function textOf(record: Fields, names: Names): Value<string> | null {
  const field = record.raw(names);
  if (field === null || (typeof field.value !== 'string' && typeof field.value !== 'number')) return null;
  const value = String(field.value).replace(/\s+/g, ' ').trim();
  return value === '' || NOTHING.test(value) ? null : { value, path: field.path };
}

/** Numbers of assistance listings: `47.050, 47.074`. `847` is one of the department that a caller knows: `93.847`. */
export function listings(record: Fields, names: Names, department?: string): Value<string[]> | null {
  const field = textOf(record, names);
  const codes = (field?.value ?? '').split(/[,;]\s*/).filter((code) => code !== '');
  const whole = codes.map((code) =>
    department !== undefined && /^\d{3}$/.test(code) ? `${department}.${code}` : code,
  );
  const [known, others] = [whole.filter((code) => LISTING.test(code)), whole.filter((code) => !LISTING.test(code))];
  if (others.length > 0) record.report.warn(field!.path, 'numbers of assistance listings as 47.050', field!.value);
  return known.length === 0 ? null : { value: known, path: field!.path };
}
const LISTING = /^\d{2}\.[\dA-Z]{2,4}$/i;

/** Lines of the source's text, by their labels. */
export const notesOf = (record: Fields, notes: Readonly<Record<string, Names>>): NonNullable<AwardFields['notes']> =>
  Object.entries(notes).flatMap(([label, names]) => {
    const note = textOf(record, names);
    return note === null ? [] : [{ ...note, label }];
  });

/** The currency that a field of a record says, or null. */
export const currencyAt = (record: Fields, names: Names): string | null =>
  currencyCode(textOf(record, names)?.value ?? '');

/**
 * An amount of a record that may say its currency: in a field of its own, in the name of the amount's field or beside its
 * figures. Else it is that of a funder that is known; without a currency it is none.
 */
export function moneyOf(record: Fields, names: Names, agency: Agency, said: string | null, decimal?: DecimalMark) {
  const amount = textOf(record, names);
  if (amount === null) return null;
  const mark = countedIn(amount.path)?.mark ?? markOf(amount.value);
  const currency = said ?? currencyIn(mark, agency.country === '' ? '' : agency.currency);
  if (currency !== '') return record.money(names, currency, decimal);
  record.report.warn(amount.path, 'an amount with its currency', amount.value);
  return null;
}

/** An identifier, or null: one that breaks its scheme's form is none, and not worth a word. */
export function identified(record: Fields, names: Names, scheme: Scheme): Identifier | null {
  const value = SCHEMES[scheme].read(textOf(record, names)?.value ?? '');
  return value === null ? null : { scheme, value };
}

/** A recipient by name, with what is known of it; none where it is not named. */
export function recipient(name: Value<string> | null, more: Partial<InstitutionFields> = {}): InstitutionFields[] {
  return name === null ? [] : [{ path: name.path, name: name.value, part: 'RECIPIENT', ...more }];
}

/** `ICT-10-2015 - Collective Awareness Platforms`: a code with its name. */
const CODED = /^(\S+) - (\S.*)$/;

/** A program by its code, beside which its name may stand; or by its name alone where `scheme` is null. */
export function program(
  record: Fields,
  scheme: string | null,
  code: Names,
  name: Names | null = null,
): ProgramFields[] {
  const field = textOf(record, code);
  const named = name === null ? null : textOf(record, name);
  if (field === null) return [];
  const { path, value } = field;
  const [, coded = value, beside = value] = scheme === null ? [] : (CODED.exec(value) ?? []);
  return [{ path, scheme, code: scheme && coded, name: named?.value ?? beside }];
}

/** The one record of a text: without the box around it (`{ "data": { … } }`). */
function unboxed(text: string): string {
  const start = text.indexOf('{');
  const [only, ...others] = memberSpans(text, start).values();
  return start < 0 || only === undefined || others.length > 0 || text[only.start] !== '{'
    ? text
    : unboxed(text.slice(only.start, only.end));
}

/** Whether a record itself has all of some fields, and not what lies within it. */
function hasOwn(text: string, names: readonly string[]): boolean {
  const own = new Set([...memberSpans(text, text.indexOf('{')).keys()].flatMap(namesOfField));
  return names.every((name) => own.has(plainName(name)));
}

/** Titles of honour before a name, which is read without them. */
const PROFESSOR = /(?:(?:associate|assistant|adjunct|emeritus|conjoint|assoc\.?) |a\/)?prof(?:essor(?:in)?)?/;
const HONOUR =
  /dr|doctor|mr|mrs|ms|miss|mx|sir|dame|lord|hon|privatdozent(?:in)?|pd|dr-?ing|habil|h\.c|dipl\.?-?\w{1,5}/;
const HONOURS = new RegExp(`^(?:(?:${PROFESSOR.source}|${HONOUR.source})\\.?,? )+`, 'i');

/** Somebody named as a whole, of whom no more is known. */
export const named = (field: Value<string>, role: string, more: Partial<PersonFields> = {}): PersonFields => ({
  path: field.path,
  whole: field.value.replace(HONOURS, ''),
  role,
  ...more,
});

export function flatFormat(flat: FlatFormat): Format {
  const { name, version, rank, description, signs, fields, notes = {} } = flat;
  function read({ text }: Document): Content {
    const record = jsonFields(unboxed(text));
    record.ignore(flat.ignored ?? '');
    const agency = typeof flat.agency === 'function' ? flat.agency(record) : flat.agency;
    if (agency === null) {
      const field = flat.funderField ?? 'funder';
      record.report.error(field, 'the name of a funder', record.raw(field)?.value);
      return noContent(record.report);
    }
    const take = <T>(names: Names | undefined, how: (names: Names) => T): T | null =>
      names === undefined ? null : how(names);
    const [START, END] = flat.days ?? daysOf(agency.country);
    const more = flat.more?.(record, agency) ?? (flat.more ? null : {});
    if (more === null) return noContent(record.report);
    const award: AwardFields = {
      agency,
      number:
        more.number === undefined ? take(fields.number, (names) => record.awardNumber(names, agency)) : more.number,
      title: take(fields.title, (names) => record.text(names)),
      abstract: take(fields.abstract, (names) => record.prose(names)),
      startDate: take(fields.start, (names) => record.date(names, START)),
      endDate: take(fields.end, (names) => record.date(names, END)),
      awarded: take(fields.awarded, (names) => record.money(names, agency.currency)),
      instrument: take(fields.instrument, (names) => textOf(record, names)),
      asOf: take(fields.asOf, (names) => record.date(names, START))?.value ?? null,
      people: [],
      peopleComplete: false,
      institutions: [],
      programs: [],
      programsComplete: false,
      notes: notesOf(record, notes),
      ...more,
    };
    record.rest();
    const { awarded = null } = award;
    // What was taken back is a line of an account, not what an award is worth.
    const isBelow = awarded !== null && awarded.value.minor < 0;
    if (isBelow) record.report.warn(awarded.path, 'an amount of zero or more', majorUnits(awarded.value));
    return awardContent(isBelow ? { ...award, awarded: null } : award, record.report);
  }
  const detect = (text: string) =>
    signs.some((names) => hasFields(text, ...names) && hasOwn(unboxed(text), names)) ? 1 : 0;
  return { name, version, rank, description, detect, read };
}
