/**
 * The shortest chains of collaboration between two people, or two institutions: who shares a project with whom, from one
 * to the other. Searched from both ends, level by level, always on the side that has fewer to ask about.
 */
import { badInput, inRange } from '../errors.ts';
import { byId, kindOf } from '../ids.ts';
import { LINK_DETAILS } from '../store/store.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import { narrowing } from './filter.ts';
import { idOfKind, resolveIds } from './resolve-id.ts';
import { sharedBy } from './second-degree.ts';
import type { Shared, SharedSpec } from './second-degree.ts';

const HOP_LIMIT = 10;
const CHAIN_LIMIT = 100;

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Longest chain looked for, in shared projects. */
  readonly maxHops: number;
  /** Most chains given. */
  readonly first: number;
  readonly filter?: AwardFilter;
  readonly includeFormer?: boolean;
}

/** Two neighbours in a chain. */
export interface Step {
  readonly from: string;
  readonly to: string;
}
/** What counts as sharing. */
type Spec = Omit<SharedSpec, 'roles' | 'ownRoles' | 'minimum' | 'among'>;

export interface Paths {
  readonly spec: Spec;
  /** Present ids of the two ends. */
  readonly from: string;
  readonly to: string;
  /** Number of steps of the shortest chains; null where there is none within `maxHops`. */
  readonly hops: number | null;
  /** Number of shortest chains, told apart by who is in them. */
  readonly chainCount: number;
  /** The first of them in the order of their ids. */
  readonly chains: readonly (readonly Step[])[];
}

/** As long as both sides together have no more to ask about, one read serves both: a trip to a database costs more. */
const FEW = 64;

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;
type Neighbourhood = ReadonlyMap<string, Shared>;
/** How far the search has come from one end. */
interface Side {
  readonly level: Map<string, number>;
  /** The nodes one level nearer to the end. */
  readonly back: Map<string, Set<string>>;
  frontier: readonly string[];
  depth: number;
}

/** The shortest chains. Rejects with `BAD_USER_INPUT` for ends that are not two people or two institutions. */
export async function paths(store: Store, request: PathRequest): Promise<Paths> {
  const { maxHops } = request;
  inRange('maxHops', maxHops, 1, HOP_LIMIT);
  inRange('first', request.first, 1, CHAIN_LIMIT);
  const { includeFormer } = request;
  const walk = {
    ...(await narrowing(store, request.filter)),
    // Only a walk leaves somebody out.
    ...(includeFormer === false ? { includeFormer } : {}),
  };
  // Ids are mostly those of today: the first step is asked for while they are looked up.
  const asked = [request.from, request.to];
  const early = kindOf(request.from) === 'INSTITUTION' ? 'INSTITUTION' : 'PERSON';
  const [{ kind, from, to }, links] = await Promise.all([
    endsOf(store, request),
    sharedBy(store, { ...walk, kind: early }, asked),
  ]);
  const spec: Spec = { ...walk, kind };
  if (from === to) return { spec, from, to, hops: 0, chainCount: 1, chains: [[]] };

  const sides = [sideOf(from), sideOf(to)] as const;
  const first = from === request.from && to === request.to ? links : null;
  const meeting = await meet(store, spec, sides, maxHops, first);
  if (meeting.length === 0) return { spec, from, to, hops: null, chainCount: 0, chains: [] };
  const next = joined(sides[0], sides[1], meeting);
  return {
    spec,
    from,
    to,
    hops: sides[0].depth + sides[1].depth,
    chainCount: countOf(next, from, to),
    chains: chainsOf(next, from, to, request.first),
  };
}

/** The projects that the two of each step share, sorted. One read, however many steps. */
export async function projectsOfSteps(store: Store, spec: Spec, steps: readonly Step[]): Promise<string[][]> {
  const ids = [...new Set(steps.map(({ from }) => from))];
  const among = [...new Set(steps.map(({ to }) => to))];
  const { kind, filter = {}, ...walk } = spec;
  // An empty filter: links do not say which projects they are of.
  const pages = await store.linked({
    ...walk,
    filter,
    from: kind,
    to: kind,
    ids,
    among,
    withShared: true,
    without: LINK_DETAILS,
  });
  const shared = new Map(
    pages.flatMap(({ links }, i) => links.map((link) => [`${ids[i]!} ${link.target}`, link.shared] as const)),
  );
  return steps.map(({ from, to }) => [...(shared.get(`${from} ${to}`) ?? [])]);
}

/** Goes on from both ends until they meet, and gives the nodes where they do; none where they do not. */
async function meet(
  store: Store,
  spec: Spec,
  sides: readonly [Side, Side],
  maxHops: number,
  first: Neighbourhood | null,
): Promise<string[]> {
  const hops = () => sides[0].depth + sides[1].depth;
  while (hops() < maxHops) {
    const [near, far] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    if (near.frontier.length === 0) break;
    const isJoint = near.frontier.length + far.frontier.length <= FEW;
    const ids = isJoint ? [...near.frontier, ...far.frontier] : near.frontier;
    const shared = (hops() === 0 ? first : null) ?? (await sharedBy(store, spec, ids));
    const steps: readonly (readonly [Side, Side])[] = [[near, far], ...(isJoint ? [[far, near] as const] : [])];
    for (const [side, other] of steps) {
      if (hops() === maxHops) break;
      expand(side, shared);
      const meeting = side.frontier.filter((id) => other.level.has(id));
      if (meeting.length > 0) return meeting;
    }
  }
  return [];
}

/** The present ids of the ends and their kind. */
async function endsOf(store: Store, request: PathRequest) {
  const [from, to] = await resolveIds(store, [request.from, request.to]);
  for (const [name, node] of Object.entries({ from, to }))
    idOfKind(name, ['PERSON', 'INSTITUTION'], name === 'from' ? request.from : request.to, node);
  const kind = from!.kind as Spec['kind'];
  if (to!.kind === kind) return { kind, from: from!.id, to: to!.id };
  throw badInput(`to: expected the id of a ${kind}, as from is, found '${request.to}', which is of kind ${to!.kind}`);
}

const sideOf = (id: string): Side => ({ level: new Map([[id, 0]]), back: new Map(), frontier: [id], depth: 0 });

/** Goes one level on: to all who share a project with somebody of the frontier and were not met before. */
function expand(side: Side, shared: Neighbourhood): void {
  side.depth += 1;
  const reached = new Set<string>();
  for (const origin of side.frontier) {
    for (const member of shared.get(origin)?.keys() ?? []) {
      const level = side.level.get(member) ?? side.depth;
      if (level < side.depth) continue;
      side.level.set(member, level);
      reached.add(member);
      const back = side.back.get(member);
      if (back === undefined) side.back.set(member, new Set([origin]));
      else back.add(origin);
    }
  }
  side.frontier = [...reached].sort(byId);
}

/** Every step of every shortest chain: for each node that lies on one, the nodes that may come next. */
function joined(start: Side, end: Side, meeting: readonly string[]): Neighbours {
  const next = new Map<string, Set<string>>();
  const put = (from: string, to: string) => {
    next.set(from, (next.get(from) ?? new Set()).add(to));
  };
  const walk = (side: Side, step: (node: string, nearer: string) => void) => {
    const seen = new Set(meeting);
    // A set may be added to while it is gone through.
    for (const node of seen) {
      for (const nearer of side.back.get(node) ?? []) {
        step(node, nearer);
        seen.add(nearer);
      }
    }
  };
  walk(start, (node, nearer) => {
    put(nearer, node);
  });
  walk(end, put);
  return next;
}

/** Number of ways from a node to the end. */
function countOf(next: Neighbours, from: string, to: string): number {
  const known = new Map([[to, 1]]);
  const count = (node: string): number => {
    const found = known.get(node) ?? [...(next.get(node) ?? [])].reduce((sum, after) => sum + count(after), 0);
    known.set(node, found);
    return found;
  };
  return count(from);
}

/** The first ways from a node to the end, in the order of the ids on them. */
function chainsOf(next: Neighbours, from: string, to: string, first: number): Step[][] {
  const chains: Step[][] = [];
  const follow = (node: string, steps: readonly Step[]) => {
    if (node === to) chains.push([...steps]);
    for (const after of [...(next.get(node) ?? [])].sort(byId)) {
      if (chains.length === first) return;
      follow(after, [...steps, { from: node, to: after }]);
    }
  };
  follow(from, []);
  return chains;
}
