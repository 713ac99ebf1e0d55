/**
 * Disjoint sets over strings. Which member leads a set does not depend on the order of the joins.
 */
import { byId } from './ids.ts';

export interface Clusters {
  add(member: string): void;
  join(a: string, b: string): void;
  /** Smallest member of the set. */
  find(member: string): string;
  /** Every set, members sorted, sets by their smallest member. */
  sets(): string[][];
}

export function clusters(members: Iterable<string> = []): Clusters {
  const parent = new Map<string, string>();
  const find = (member: string): string => {
    let root = member;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = member; at !== root;) {
      const up = parent.get(at)!;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const add = (member: string) => {
    if (!parent.has(member)) parent.set(member, member);
  };
  for (const member of members) add(member);
  return {
    add,
    join(a, b) {
      add(a);
      add(b);
      const [x, y] = [find(a), find(b)];
      if (x !== y) parent.set(byId(x, y) < 0 ? y : x, byId(x, y) < 0 ? x : y);
    },
    find,
    sets() {
      const found = new Map<string, string[]>();
      for (const member of [...parent.keys()].sort(byId)) {
        const root = find(member);
        const set = found.get(root);
        if (set === undefined) found.set(root, [member]);
        else set.push(member);
      }
      return [...found.values()];
    },
  };
}
