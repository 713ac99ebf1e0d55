/**
 * How rare a name is, from a committed table of NSF's investigators: never from what happens to be loaded.
 */
import { TABLE } from './names-table.ts';

/** What names that the table leaves out (fewer than three partners) count for. */
const UNLISTED = 2;

let counts: Map<string, number> | null = null;

function load(): Map<string, number> {
  counts = new Map();
  for (const line of TABLE.trim().split('\n')) {
    const [label, names] = line.split('\t') as [string, string];
    const [kind, count] = label.split(' ') as [string, string];
    for (const name of names.split('|')) counts.set(`${kind}:${name}`, Number(count));
  }
  return counts;
}

/**
 * How common a name is: family names seen with this given name, times given names seen with this family name. 4 for a
 * name of which neither half is known; thousands for `Wei Zhang`. An initial counts all given names that begin with it.
 */
export function nameRarity(familyKey: string, firstGivenKey: string): number {
  const table = counts ?? load();
  return (table.get(`given:${firstGivenKey}`) ?? UNLISTED) * (table.get(`family:${familyKey}`) ?? UNLISTED);
}
