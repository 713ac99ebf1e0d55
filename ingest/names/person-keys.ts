import { identifierKey } from '../../src/identifiers.ts';
import type { PersonMention } from '../statements.ts';
import { type PersonName, mentionName } from './person-name.ts';

const closed = (key: string) => key.replaceAll(' ', '');

/**
 * Key of the block that a name is resolved in: the family name, closed, so that `Van Hentenryck` and `VanHentenryck` meet;
 * of a double one the first half, which is the half that is kept most often.
 */
export function familyBlock(name: PersonName): string {
  return closed(name.familyHalves[0] ?? name.familyKey);
}

/** Each form that a family name may take elsewhere, closed, its own first: two that agree share one. */
export function familyForms(name: PersonName): string[] {
  return [closed(name.familyKey), ...name.familyForms];
}

/**
 * Keys that tie blocks together: each form that the family name may take elsewhere, with the given name. So
 * `Maria Lopez` meets `Maria Garcia-Lopez`, and the blocks of Lopez and Garcia are resolved as one only where there are
 * two such people. None for initials: they would glue all families of double names.
 */
export function nameKeys(name: PersonName): string[] {
  const given = name.givenKeys[0];
  if (given === undefined || given.length < 2) return [];
  const own = familyForms(name).map((nameVariant) => `name:${nameVariant} ${given}`);
  return [...own, ...name.otherForms.flatMap((other) => nameKeys(other.name))];
}

type Person = Pick<PersonMention, 'name' | 'parts' | 'personKind' | 'identifiers'>;

/** Keys of a mention in the evidence layer: blocks that share one are resolved together. Officers have no name keys. */
export function personKeys(
  person: Person,
  name: PersonName | null | undefined = person.personKind === 'RESEARCHER' ? mentionName(person) : null,
): string[] {
  const ids = person.identifiers.map(identifierKey);
  return person.personKind === 'RESEARCHER' && name ? [...ids, ...nameKeys(name)] : ids;
}
