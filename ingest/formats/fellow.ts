/**
 * Fellowships that an agency pays to the fellow: the institution of the record is the person.
 */
import { parseName, type PersonName } from '../names/person-name.ts';
import type { Fields, Names } from './record.ts';

const FELLOWSHIP = 'Fellowship Award';

const FAMILY_FIRST = /^[^,]+, ?[^,]+(?:,\s*(?:Jr|Sr|I{2,3}|IV)\.?)?$/;

/** A recipient's name. One in columns of a printed form (`Brandt            Madeline`) keeps its space: it parts the name. */
export function recipientName(fields: Fields, names: Names): string {
  const written = fields.raw(names)?.value;
  const isInColumns = typeof written === 'string' && /\S\s{4,}\S/.test(written);
  return isInColumns ? written.trim() : (fields.text(names)?.value ?? '');
}

/**
 * Whether the recipient is one of the award's investigators, mostly written family name first: `Brandt, Madeline
 * Virginia`, or in columns, `Brandt            Madeline`. In a fellowship one half of such a name will do
 * (people change names); else family and first given name must agree.
 */
export function isFellow(written: string, instrument: string | undefined, people: readonly PersonName[]): boolean {
  const name = written.replace(/(?<=\S)\s{4,}(?=\S)/, ', ');
  const isFamilyFirst = FAMILY_FIRST.test(name);
  const fellow = parseName(name);
  if (fellow === null || fellow.givenKeys.length === 0) return false;
  const initial = fellow.givenKeys[0]![0];
  return people.some((person) => {
    const isFamily = person.familyKey === fellow.familyKey;
    const isGiven = person.givenKeys[0] === fellow.givenKeys[0];
    if (!isFamilyFirst) return isFamily && isGiven;
    return instrument === FELLOWSHIP ? isFamily || isGiven : isFamily && person.givenKeys[0]?.[0] === initial;
  });
}
