/**
 * How rare a name is, counted among NSF's investigators: never from what happens to be loaded.
 */
import { dataLines, dataRows, lazy } from '../../src/data.ts';

/** What names that the table leaves out (fewer than three partners) count for. */
const UNLISTED = 2;

const counts = lazy(() => {
  const found = new Map<string, number>();
  for (const [label, names] of dataRows('names/name-counts.tsv') as [string, string][]) {
    const [kind, count] = label.split(' ') as [string, string];
    for (const name of names.split('|')) found.set(`${kind}:${name}`, Number(count));
  }
  return found;
});

/**
 * How common a name is: family names seen with this given name, times given names seen with this family name. 4 for a
 * name of which neither half is known; thousands for `Wei Zhang`. An initial counts all given names that begin with it.
 */
export function nameRarity(familyKey: string, firstGivenKey: string): number {
  const table = counts();
  return (table.get(`given:${firstGivenKey}`) ?? UNLISTED) * (table.get(`family:${familyKey}`) ?? UNLISTED);
}

/** `Ouyang Qiuxiang`: the first word is known as a family name and never as a given one, the second not as a family name. */
export function isFamilyFirst(firstGivenKey: string, familyKey: string): boolean {
  const table = counts();
  return (
    table.has(`family:${firstGivenKey}`) && !table.has(`given:${firstGivenKey}`) && !table.has(`family:${familyKey}`)
  );
}

/** From here on a name is common. */
const COMMON = 4096;
/** Whether so many bear a name that there may be two of them in one place. */
export const isCommonName = (name: { readonly familyKey: string; readonly givenKeys: readonly string[] }): boolean =>
  nameRarity(name.familyKey, name.givenKeys[0] ?? '') >= COMMON;

const names = lazy(() => new Set(dataLines('names/given-names.txt').flatMap((line) => line.split(' '))));

/** Whether a folded word is a known given name. */
export const isGivenName = (word: string): boolean => names().has(word);
