/**
 * Formats whose records are flat: each field of an award is one column or one member of an object, found by any of its names.
 */
import type { Identifier } from '../../src/model.ts';
import type { Agency } from '../agencies/agency.ts';
import { SCHEMES, type Scheme } from '../agencies/schemes.ts';
import type { Content, Document } from '../statements.ts';
import { daysOf } from '../text/date.ts';
import { awardContent, noContent, type AwardFields, type InstitutionFields, type ProgramFields } from './award.ts';
import type { Format } from './format.ts';
import { hasFields, jsonFields, type Fields, type Names, type Value } from './record.ts';

export interface FlatFormat extends Pick<Format, 'name' | 'version' | 'rank' | 'description'> {
  /** Names of fields that a record has all of; of several lists one is enough. */
  readonly signs: readonly (readonly string[])[];
  /** The agency; null where the record says none, which is an error. */
  readonly agency: Agency | ((record: Fields) => Agency | null);
  /** What each is called. */
  readonly fields: Partial<
    Record<'number' | 'title' | 'abstract' | 'start' | 'end' | 'awarded' | 'instrument' | 'asOf', Names>
  >;
  /** Lines of the source's text that state no fact of the graph, by their labels. */
  readonly notes?: Readonly<Record<string, Names>>;
  /** Names of fields that are not read, parted by blanks. */
  readonly ignored?: string;
  /** What else the record says; null where it is none of an award, which was reported. */
  more?(record: Fields, agency: Agency): Partial<AwardFields> | null;
}

/** How records say that they have nothing to say. */
const NOTHING = /^(?:n\/?a|nan|null|none|not applicable|not available|unknown|unavailable|-+)$/i;

/** A text, or null where it stands for nothing. Long numbers stay: cleaning takes them for those of phones. */
export function textOf(record: Fields, names: Names): Value<string> | null {
  const field = record.raw(names);
  if (field === null || (typeof field.value !== 'string' && typeof field.value !== 'number')) return null;
  const value = String(field.value).replace(/\s+/g, ' ').trim();
  return value === '' || NOTHING.test(value) ? null : { value, path: field.path };
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

/** A program by its code, or by its name alone where `scheme` is null. */
export function program(
  record: Fields,
  scheme: string | null,
  code: Names,
  name: Names | null = null,
): ProgramFields[] {
  const field = textOf(record, code);
  const named = name === null ? null : textOf(record, name);
  if (field === null) return [];
  return [{ path: field.path, scheme, code: scheme && field.value, name: named?.value ?? field.value }];
}

export function flatFormat(flat: FlatFormat): Format {
  const { name, version, rank, description, signs, fields, notes = {} } = flat;
  function read({ text }: Document): Content {
    const record = jsonFields(text);
    record.ignore(flat.ignored ?? '');
    const agency = typeof flat.agency === 'function' ? flat.agency(record) : flat.agency;
    if (agency === null) {
      record.report.error('funder', 'the name of a funder', null);
      return noContent(record.report);
    }
    const take = <T>(names: Names | undefined, how: (names: Names) => T): T | null =>
      names === undefined ? null : how(names);
    const [START, END] = daysOf(agency.country);
    const more = flat.more?.(record, agency) ?? (flat.more ? null : {});
    if (more === null) return noContent(record.report);
    const award: AwardFields = {
      agency,
      number:
        more.number === undefined ? take(fields.number, (names) => record.awardNumber(names, agency)) : more.number,
      title: take(fields.title, (names) => record.text(names)),
      abstract: take(fields.abstract, (names) => record.prose(names)),
      startDate: take(fields.start, (names) => record.date(names, 'warn', START)),
      endDate: take(fields.end, (names) => record.date(names, 'warn', END)),
      awarded: take(fields.awarded, (names) => record.money(names, agency.currency)),
      instrument: take(fields.instrument, (names) => textOf(record, names)),
      asOf: take(fields.asOf, (names) => record.date(names, 'warn', START))?.value ?? null,
      people: [],
      peopleComplete: false,
      institutions: [],
      programs: [],
      programsComplete: false,
      notes: Object.entries(notes).flatMap(([label, names]) => {
        const note = textOf(record, names);
        return note === null ? [] : [{ ...note, label }];
      }),
      ...more,
    };
    record.rest();
    return awardContent(award, record.report);
  }
  const detect = (text: string) => (signs.some((names) => hasFields(text, ...names)) ? 1 : 0);
  return { name, version, rank, description, detect, read };
}
