/**
 * Fellowships that NSF pays to the fellow: the institution of the record is the person.
 */
import { parseName, type PersonName } from '../../names/person-name.ts';
import type { NsfInstitution } from './award.ts';

const FELLOWSHIP = 'Fellowship Award';

const FAMILY_FIRST = /^[^,]+, ?[^,]+(?:,\s*(?:Jr|Sr|I{2,3}|IV)\.?)?$/;

/**
 * Whether the recipient is one of the award's investigators, mostly written family name first: `Brandt, Madeline
 * Virginia`, or in columns, `Brandt            Madeline`. It has no UEI. In a fellowship one half of such a name will do
 * (people change names); else family and first given name must agree.
 */
export function isFellow(
  written: string,
  institution: Pick<NsfInstitution, 'uei'>,
  instrument: string | undefined,
  people: readonly PersonName[],
): boolean {
  if (institution.uei !== null) return false;
  const inColumns = /^(\S.*?)\s{4,}(\S.*)$/.exec(written);
  const name = inColumns ? `${inColumns[1]!}, ${inColumns[2]!}` : written;
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
