/**
 * Collaborators of collaborators: the people two shared projects away, with the people in between.
 */
import { badInput } from '../errors.ts';
import { byId } from '../ids.ts';
import { LINK_DETAILS } from '../store/store.ts';
import type { AwardFilter, Store, Walk } from '../store/store.ts';
import type { Role } from '../model.ts';
import { affiliationsOf, isPerhaps } from './affiliation.ts';

export interface SecondDegreeSpec {
  readonly filter?: AwardFilter;
  /** Of the person two steps away. */
  readonly roles?: readonly Role[];
  /** Of the person asked about, in what they share with who is in between. */
  readonly ownRoles?: readonly Role[];
  readonly includeFormer?: boolean;
  /** Least number of projects shared at each of the two steps. */
  readonly minimum?: number;
  readonly among?: readonly string[];
  /** Leaves out who is at the institution where the first person is, both for certain. */
  readonly excludeSameInstitution?: boolean;
}

/** One person two steps away. */
export interface SecondDegree {
  readonly target: string;
  /** Who shares a project with both, sorted. */
  readonly between: readonly string[];
  /** Number of chains person–project–person–project–person. */
  readonly pathCount: number;
}

/** A walk by shared project, without its origins. */
export interface SharedSpec extends Pick<
  Walk,
  'filter' | 'roles' | 'ownRoles' | 'includeFormer' | 'minimum' | 'among'
> {
  readonly kind: 'PERSON' | 'INSTITUTION';
}
/** How many projects somebody shares with each other. */
export type Shared = ReadonlyMap<string, number>;

/** With whom each of some people (or institutions) shares projects, and how many. */
export async function sharedBy(
  store: Store,
  { kind, ...walk }: SharedSpec,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Shared>> {
  const pages = await store.linked({ ...walk, from: kind, to: kind, ids, without: LINK_DETAILS });
  return new Map(
    ids.map((id, i) => [id, new Map(pages[i]!.links.map(({ target, projectCount }) => [target, projectCount]))]),
  );
}

const NOBODY: Shared = new Map();

/**
 * The people two steps away from each of some people, none of whom is one step away. Two or three reads of the store,
 * however many people.
 */
export async function secondDegree(
  store: Store,
  ids: readonly string[],
  { roles, ownRoles, among, excludeSameInstitution, ...narrowing }: SecondDegreeSpec,
): Promise<SecondDegree[][]> {
  const walk = { kind: 'PERSON', ...narrowing } as const;
  const first = await sharedBy(store, { ...walk, ...(ownRoles ? { ownRoles } : {}) }, ids);
  const between = [...new Set([...first.values()].flatMap((own) => [...own.keys()]))].sort(byId);
  const second = await sharedBy(store, { ...walk, ...(roles ? { roles } : {}) }, between);
  const wanted = among ? new Set(among) : null;
  const found = ids.map((id) => {
    const near = first.get(id) ?? NOBODY;
    const ways = new Map<string, { between: string[]; pathCount: number }>();
    for (const go of [...near.keys()].sort(byId)) {
      for (const [target, count] of second.get(go) ?? NOBODY) {
        if (target === id || near.has(target) || (wanted && !wanted.has(target))) continue;
        const way = ways.get(target) ?? { between: [], pathCount: 0 };
        way.between.push(go);
        way.pathCount += near.get(go)! * count;
        ways.set(target, way);
      }
    }
    return [...ways].map(([target, way]) => ({ target, ...way })).sort((x, y) => byId(x.target, y.target));
  });
  return excludeSameInstitution === true ? await apart(store, ids, found) : found;
}

async function apart(
  store: Store,
  ids: readonly string[],
  found: readonly SecondDegree[][],
): Promise<SecondDegree[][]> {
  const people = new Set([...ids, ...found.flatMap((own) => own.map(({ target }) => target))]);
  const homes = await affiliationsOf(store, [...people].sort(byId));
  const certain = (person: string) => {
    const home = homes.get(person);
    return home === undefined || isPerhaps(home) ? null : home.id;
  };
  return found.map((own, place) => {
    const home = certain(ids[place]!);
    return own.filter(({ target }) => home === null || certain(target) !== home);
  });
}

/** What people two steps away can be ordered by; anything else is of shared projects, and they share none. */
export function assertOrder(by: string): asserts by is 'COUNT' {
  if (by === 'COUNT') return;
  throw badInput(`orderBy: expected COUNT (of the people in between) at depth 2, found ${by}`);
}
