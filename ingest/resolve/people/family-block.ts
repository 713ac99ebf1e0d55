import type { PersonName } from '../../text/person-name.ts';

/**
 * Key of the block that a name is resolved in: the family name, closed, so that `Van Hentenryck` and `VanHentenryck` meet;
 * of a double one the first half, which is the half that is kept most often. A block never glues two family names
 * together, so a person whose second half stands alone is not found.
 */
export function familyBlock(name: PersonName): string {
  return (name.familyHalves[0] ?? name.familyKey).replaceAll(' ', '');
}
