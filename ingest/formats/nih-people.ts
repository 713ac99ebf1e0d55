/**
 * People of RePORTER's records: in the lists of its API, and in the cells of its tables.
 */
import { cleanLine, foldSpace } from '../text/clean.ts';
import type { PersonFields } from './award.ts';
import { identifiersOf, saidText } from './nih-fields.ts';
import { givenIn, textOf } from './parts.ts';
import type { Fields, Value } from './record.ts';

/** A name, `LAST, FIRST M`, without the `(contact)` that may stand behind it. */
const plainPerson = (written: string): string => cleanLine(written.replace(/\(contact\)/i, ''));

/** The contact PI, whose institution the record gives; where the others work is not said. */
const leader = (isPart: boolean, isContact: boolean, hasInstitution: boolean): Partial<PersonFields> => ({
  role: isPart ? 'Leader of a sub-project' : isContact ? 'Contact PI' : 'PI',
  institution: isContact && hasInstitution ? 0 : null,
});

export const nameParts = (person: Fields) => {
  person.ignore('full_name');
  return {
    path: person.path,
    given: givenIn(person, 'first_name', 'middle_name'),
    family: person.text('last_name')?.value ?? '',
  };
};

/** All investigators where the answer lists them, else the contact PI; whose institution the record gives. */
export function listedInvestigators(record: Fields, isPart: boolean, hasInstitution: boolean): PersonFields[] {
  const listed = record.list('principal_investigators', (person): PersonFields => {
    person.ignore('title');
    const isContact = person.raw('is_contact_pi')?.value === true;
    const id = textOf(person, 'profile_id')?.value;
    return {
      ...nameParts(person),
      ...leader(isPart, isContact, hasInstitution),
      identifiers: identifiersOf(record, person.path, { nih: id }),
    };
  });
  const contact = saidText(record, 'contact_pi_name');
  if (listed.length > 0 || contact === null) return listed;
  return [{ path: contact.path, whole: plainPerson(contact.value), ...leader(isPart, true, hasInstitution) }];
}

/** What a cell holds, parted by semicolons. */
export const parts = (text: Value<string> | null): Value<string>[] =>
  (text?.value.split(';') ?? []).map(foldSpace).flatMap((value) => (value === '' ? [] : [{ ...text!, value }]));

/** The contact PI, whose institution and id the row gives, and the others, of whom it gives names alone. */
export function namedInvestigators(record: Fields, isPart: boolean, hasInstitution: boolean): PersonFields[] {
  const listed = parts(saidText(record, ['PI_NAMEs']));
  const contact = saidText(record, ['Contact PI / Project Leader', 'PI NAME']);
  const names = contact === null ? listed : [contact, ...parts(saidText(record, 'Other PI or Project Leader(s)'))];
  const ids = parts(textOf(record, ['Contact PI Person ID', 'PI_IDS', 'PI PERSON ID']));
  const contactAt = names.findIndex(({ value }) => /\(contact\)/i.test(value));
  return names.map(({ value, path }, i) => {
    const id = /\d+/.exec(ids[i]?.value ?? '')?.[0];
    return {
      path,
      whole: plainPerson(value),
      identifiers: id === undefined ? [] : identifiersOf(record, ids[i]!.path, { nih: id }),
      ...leader(isPart, i === Math.max(contactAt, 0), hasInstitution),
    };
  });
}
