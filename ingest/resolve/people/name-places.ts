import type { PersonName } from '../../names/person-name.ts';
import type { PersonGroup } from './person-group.ts';

const nameOf = (name: PersonName) => `${name.givenKeys[0] ?? ''}|${name.familyKey}`;

/** Counts at how many institutions of a block somebody is of the name of a group: first given name and family name. */
export function namePlaces(groups: readonly PersonGroup[]): (group: PersonGroup) => number {
  const places = new Map<string, Set<string>>();
  for (const { names, items } of groups)
    for (const name of names) {
      const key = nameOf(name);
      let of = places.get(key);
      if (of === undefined) places.set(key, (of = new Set()));
      for (const { institution } of items) if (institution !== null) of.add(institution);
    }
  return ({ names }) => names.reduce((most, name) => Math.max(most, places.get(nameOf(name))!.size), 0);
}
