/**
 * Given names that stand for each other: short forms, spellings and forms of other languages, in groups. A name may stand
 * in several (`alex`): two names are related when they share a group, not through a third.
 */
import { dataLines, lazy } from '../../src/data.ts';

const groupsOf = lazy(() => {
  const groups = new Map<string, Set<readonly string[]>>();
  for (const line of dataLines('names/nicknames.txt')) {
    const group = line.split(' ');
    for (const name of group) groups.set(name, (groups.get(name) ?? new Set()).add(group));
  }
  return groups;
});

/** Whether two different folded given names may be written for one another (`bill`, `william`). */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf().get(a);
  if (groups === undefined || a === b) return false;
  for (const group of groups) if (group.includes(b)) return true;
  return false;
}

const NONE: readonly string[] = [];
const related = new Map<string, readonly string[]>();

/** Every name of the groups that a folded given name stands in, itself left out; sorted. */
export function nicknamesOf(name: string): readonly string[] {
  const groups = groupsOf().get(name);
  if (groups === undefined) return NONE;
  const known = related.get(name);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const group of groups) for (const other of group) found.add(other);
  found.delete(name);
  const names = [...found].sort();
  related.set(name, names);
  return names;
}
