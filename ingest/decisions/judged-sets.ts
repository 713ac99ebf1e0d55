/**
 * Judgements over sets that resolution found by itself, where they need not be known while it works.
 */
import { byId } from '../../src/ids.ts';
import { clusters } from '../resolve/clusters.ts';
import { sides, type Marks } from './judged.ts';

/** Why a member of a judged set is in it. */
export const JUDGED_SAME = { reason: 'judged the same', score: 1_000_000 } as const;

/**
 * Parts the sets that hold both sides of a judgement (whoever stands on neither stays behind, apart from both), then joins
 * those that are judged the same. Members sorted, sets by their smallest member.
 */
export function judgedSets(
  found: readonly (readonly string[])[],
  marksOf: (member: string) => Marks | null,
): string[][] {
  const marks = new Map(found.flat().map((member) => [member, marksOf(member)]));
  if (![...marks.values()].some((one) => one !== null)) return found.map((set) => [...set]);
  const sets = clusters(marks.keys());
  const join = (members: readonly string[]) => members.forEach((member) => sets.join(members[0]!, member));
  for (const set of found) {
    const items = set.map((member) => ({ member, apart: new Set(marks.get(member)?.apart) }));
    const parts = sides(items).map((side) => side.map(({ member }) => member));
    const placed = new Set(parts.flat());
    for (const part of [...parts, set.filter((member) => !placed.has(member))]) join(part);
  }
  const bySame = new Map<string, string[]>();
  for (const [member, one] of marks)
    for (const root of one?.same ?? []) bySame.set(root, [...(bySame.get(root) ?? []), member]);
  for (const members of bySame.values()) join(members.sort(byId));
  return sets.sets();
}
