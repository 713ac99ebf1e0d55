/**
 * Parts of an award as records of many funders state them: texts, identifiers, amounts with their currency, names of people.
 */
import type { Identifier } from '../../src/model.ts';
import type { Agency } from '../agencies/agency.ts';
import { SCHEMES, type Scheme } from '../agencies/schemes.ts';
import { countedIn, currencyIn, markOf, type DecimalMark } from '../text/amounts.ts';
import { currencyCode } from '../text/money.ts';
import type { AwardFields, InstitutionFields, PersonFields, ProgramFields } from './award.ts';
import type { Fields, Names, Value } from './record.ts';

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
    department !== undefined && /^\d{3}$/.test(code) ? `${department}.${code}` : code.replace(AS_NUMBER, '$1'),
  );
  const [known, others] = [whole.filter((code) => LISTING.test(code)), whole.filter((code) => !LISTING.test(code))];
  if (others.length > 0) record.report.warn(field!.path, 'numbers of assistance listings as 47.050', field!.value);
  return known.length === 0 ? null : { value: known, path: field!.path };
}
/** What a number in a workbook is written as. */
const AS_NUMBER = /^(\d{2}\.\d{3})0$/;
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

/** Where an institution is, as far as a record says it. */
export const placeAt = (record: Fields, names: Partial<Record<'city' | 'state' | 'country', Names>>) => {
  const of = (part: keyof typeof names) =>
    names[part] === undefined ? null : (textOf(record, names[part])?.value ?? null);
  return { city: of('city'), state: of('state'), country: of('country') };
};

/** Given names that stand in several fields. */
export const givenIn = (record: Fields, ...names: readonly string[]): string =>
  names.flatMap((name) => record.text(name)?.value ?? []).join(' ');

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
