/**
 * Fellowships that NSF pays to the fellow: the institution of the record is the person.
 */
import { fold } from '../../../src/fold.ts';
import { parseName, type PersonName } from '../../text/person-name.ts';
import type { NsfInstitution } from './award.ts';

const FELLOWSHIP = 'Fellowship Award';

/**
 * Whether the recipient is one of the award's investigators, written family name first: `Brandt, Madeline Virginia`, or
 * in columns, `Brandt            Madeline`. It has no UEI; outside fellowships the given name must agree too.
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
  if (!/^[^,]+, ?[^,]+(?:,\s*(?:Jr|Sr|I{2,3}|IV)\.?)?$/.test(name)) return false;
  const fellow = parseName(name);
  if (fellow === null || fellow.givenKeys.length === 0) return false;
  const initial = fellow.givenKeys[0]![0];
  return people.some((person) => {
    const isFamily = person.familyKey === fellow.familyKey || fold(person.family) === fold(fellow.family);
    const isGiven = person.givenKeys[0]?.[0] === initial;
    return instrument === FELLOWSHIP ? isFamily || person.givenKeys[0] === fellow.givenKeys[0] : isFamily && isGiven;
  });
}
