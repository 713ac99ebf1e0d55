import type { PersonMention } from '../../statements.ts';
import { mentionName, type PersonName } from '../../names/person-name.ts';
import { identifierKeys } from '../identifier-keys.ts';
import { nameKeys } from './family-block.ts';

type Person = Pick<PersonMention, 'name' | 'parts' | 'personKind' | 'identifiers'>;

/** Keys of a mention in the evidence layer: blocks that share one are resolved together. Officers have no name keys. */
export function personKeys(
  person: Person,
  name: PersonName | null | undefined = person.personKind === 'RESEARCHER' ? mentionName(person) : null,
): string[] {
  const ids = identifierKeys(person.identifiers);
  return person.personKind === 'RESEARCHER' && name ? [...ids, ...nameKeys(name)] : ids;
}
