import { nameOf } from '../../ingest/names/person-name.ts';
import { grouped, type TableMaker } from './table.ts';

/** Names that fewer people bear are left out: the table counts, it lists nobody. */
const LEAST = 3;

/** How many different given names go with a family name, and family names with a given name (or its initial). */
export function nameCounts(): TableMaker {
  const partners = new Map<string, Set<string>>();
  const add = (key: string, partner: string) => {
    partners.set(key, (partners.get(key) ?? new Set()).add(partner));
  };
  return {
    format: 'Lines: family or given, number of different partners, folded names.',
    add(award) {
      for (const { pi_first_name, pi_last_name } of award.pi ?? []) {
        const name = nameOf({ given: pi_first_name ?? '', family: pi_last_name ?? '' });
        const given = name?.givenKeys[0];
        if (name === null || given === undefined) continue;
        add(`family:${name.familyKey}`, given);
        add(`given:${given}`, name.familyKey);
        if (given.length > 1) add(`given:${given[0]!}`, name.familyKey);
      }
    },
    lines() {
      const kept = [...partners].filter(([, of]) => of.size >= LEAST);
      return grouped(
        kept.map(([key, of]) => {
          const [kind, name] = key.split(':') as [string, string];
          return [`${kind} ${String(of.size)}`, name] as const;
        }),
      );
    },
  };
}
