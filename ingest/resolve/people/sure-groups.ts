/**
 * The first steps of who is who: mentions that surely are one person, before anything is weighed.
 */
import { byId } from '../../../src/id.ts';
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
    let isChanged = false;
    for (const members of byKey.values()) {
      if (members.length < 2) continue;
      const roots = [...new Set(members.map((id) => sets.find(id)))].sort(byId);
      const all = roots.flatMap((root) => byRoot.get(root) ?? []);
      // Groups that a key of this step joined already are compared at the next.
      if (all.length < 2 || all.some((a, i) => all.some((b, j) => i < j && !mayJoin(a, b)))) continue;
      for (const root of roots.slice(1)) sets.join(roots[0]!, root);
      isChanged = true;
      for (const id of members) if (!why.has(id)) why.set(id, { reason, score });
    }
    if (isChanged) groups = grouped();
  }
  return groups;
}
