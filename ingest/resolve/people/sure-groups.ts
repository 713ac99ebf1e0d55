/**
 * The first steps of who is who: mentions that surely are one person, before anything is weighed.
 */
import { byId } from '../../../src/id.ts';
import { JUDGED_SAME } from '../../judgements/judged-sets.ts';
import { sides } from '../../judgements/judged.ts';
import { clusters } from '../clusters.ts';
import { identifiersConflict, identifiersOf, namesAgree, personGroup, type PersonGroup } from './person-group.ts';
import type { PersonItem } from './person-item.ts';

export interface Because {
  readonly reason: string;
  /** Per million. */
  readonly score: number;
}

interface Step extends Because {
  readonly keysOf: (item: PersonItem) => readonly string[];
  readonly mayJoin: (a: PersonGroup, b: PersonGroup) => boolean;
}

const full = ({ name }: PersonItem) => `${name.givenKeys.join(' ')}|${name.familyKey}|${name.suffix ?? ''}`;
/** One full name, and one place of some kind. */
const nameAt = (place: (item: PersonItem) => string | null) => (item: PersonItem) => {
  const at = place(item);
  return at === null || item.name.isInitialsOnly ? [] : [`${full(item)}|${at}`];
};
const agree = (a: PersonGroup, b: PersonGroup) => !identifiersConflict(a, b) && namesAgree(a.names, b.names) !== null;

const STEPS: readonly Step[] = [
  { ...JUDGED_SAME, keysOf: ({ judged }) => judged?.same ?? [], mayJoin: () => true },
  { reason: 'same identifier', score: 1_000_000, keysOf: identifiersOf, mayJoin: () => true },
  {
    reason: 'same e-mail address and name',
    score: 995_000,
    keysOf: ({ emailHash }) => (emailHash === null ? [] : [emailHash]),
    mayJoin: agree,
  },
  {
    reason: 'same name in the same project',
    score: 990_000,
    keysOf: nameAt(({ project }) => project),
    mayJoin: agree,
  },
  {
    reason: 'same name at the same institution',
    score: 980_000,
    keysOf: nameAt(({ institution }) => institution),
    mayJoin: agree,
  },
];

/** Groups of mentions that surely are one person. All that share a key are one, or, where any two cannot be, none. */
export function sureGroups(items: readonly PersonItem[], why: Map<string, Because>): PersonGroup[] {
  const sets = clusters(items.map(({ id }) => id));
  const byItem = new Map(items.map((item) => [item.id, item]));
  const grouped = () => sets.sets().map((members) => personGroup(members.map((id) => byItem.get(id)!)));
  let groups = grouped();
  for (const { keysOf, mayJoin, reason, score } of STEPS) {
    const byKey = new Map<string, string[]>();
    for (const item of items)
      for (const key of keysOf(item)) {
        const found = byKey.get(key);
        if (found === undefined) byKey.set(key, [item.id]);
        else found.push(item.id);
      }
    const byRoot = new Map(groups.map((group) => [group.id, group]));
    // Kept up within the step, so that no two keys of it bring together what is judged apart.
    const apart = new Map(groups.flatMap((group) => (group.apart.size > 0 ? [[group.id, group.apart]] : [])));
    let isChanged = false;
    for (const members of byKey.values()) {
      if (members.length < 2) continue;
      const roots = [...new Set(members.map((id) => sets.find(id)))].sort(byId);
      const all = roots.flatMap((root) => {
        const group = byRoot.get(root);
        const marks = apart.get(root);
        return group === undefined ? [] : marks === undefined ? [group] : [{ ...group, apart: marks }];
      });
      // Groups that a key of this step joined already are compared at the next.
      for (const side of sides(all)) {
        if (side.length < 2 || side.some((a, i) => side.some((b, j) => i < j && !mayJoin(a, b)))) continue;
        for (const { id } of side) sets.join(side[0]!.id, id);
        const marks = side.flatMap((group) => [...group.apart]);
        if (marks.length > 0) apart.set(sets.find(side[0]!.id), new Set(marks));
        isChanged = true;
        const joined = new Set(side.flatMap(({ items: own }) => own.map(({ id }) => id)));
        for (const id of members) if (joined.has(id) && !why.has(id)) why.set(id, { reason, score });
      }
    }
    if (isChanged) groups = grouped();
  }
  return groups;
}
