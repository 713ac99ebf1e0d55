/**
 * Formats whose records are flat: each field of an award is one column or one member of an object, found by any of its names.
 */
import { majorUnits } from '../../src/money.ts';
import type { Agency } from '../agencies/agency.ts';
import type { Content, Document } from '../statements.ts';
import { daysOf, type DateReader } from '../text/date.ts';
import { awardContent, noContent, type AwardFields } from './award.ts';
import type { Format } from './format.ts';
import { notesOf, textOf } from './parts.ts';
import { hasFields, jsonFields, namesOfField, plainName, type Fields, type Names } from './record.ts';
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
