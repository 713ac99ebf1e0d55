/**
 * The shortest chains of collaboration between two people, or two institutions: who shares a project with whom, from one
 * to the other. Searched from both ends, level by level, always on the side that has fewer to ask about.
 */
import { GrantgraphError } from '../errors.ts';
import { byId, kindOf } from '../ids.ts';
import type { AwardFilter, Store, Participants, ParticipantsQuery } from '../store/store.ts';
import { resolveFilter } from './filter.ts';
import { resolveIds } from './resolve-id.ts';

export const HOP_LIMIT = 10;
export const CHAIN_LIMIT = 100;

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

/** Two neighbours in a chain, with every project that they share. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** Ids, sorted; none is missing. */
  readonly projects: readonly string[];
}

export interface Paths {
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

/** Next nodes of a node, with the projects that lead there. */
type Neighbours = Map<string, string[]>;
/** How far the search has come from one end. */
interface Side {
  readonly level: Map<string, number>;
  /** The nodes one level nearer to the end. */
  readonly back: Map<string, Neighbours>;
  frontier: readonly string[];
  depth: number;
}

/** The shortest chains. Rejects with `BAD_USER_INPUT` for ends that are not two people or two institutions. */
export async function paths(store: Store, request: PathRequest): Promise<Paths> {
  const { maxHops } = request;
  inRange('maxHops', maxHops, HOP_LIMIT);
  inRange('first', request.first, CHAIN_LIMIT);
  const filter = await resolveFilter(store, request.filter ?? {});
  const { includeFormer = true } = request;
  // Ids are mostly those of today: the first step is asked for while they are looked up.
  const asked = [request.from, request.to];
  const [{ kind, from, to }, early] = await Promise.all([
    endsOf(store, request),
    store.participants({
      kind: kindOf(request.from) === 'INSTITUTION' ? 'INSTITUTION' : 'PERSON',
      filter,
      includeFormer,
      ids: asked,
    }),
  ]);
  if (from === to) return { from, to, hops: 0, chainCount: 1, chains: [[]] };

  const sides = [sideOf(from), sideOf(to)] as const;
  const first = from === request.from && to === request.to ? early : null;
  const meeting = await meet(store, { kind, filter, includeFormer }, sides, maxHops, first);
  if (meeting.length === 0) return { from, to, hops: null, chainCount: 0, chains: [] };
  const next = joined(sides[0], sides[1], meeting);
  return {
    from,
    to,
    hops: sides[0].depth + sides[1].depth,
    chainCount: countOf(next, from, to),
    chains: chainsOf(next, from, to, request.first),
  };
}

/** Goes on from both ends until they meet, and gives the nodes where they do; none where they do not. */
async function meet(
  store: Store,
  spec: Omit<ParticipantsQuery, 'ids'>,
  sides: readonly [Side, Side],
  maxHops: number,
  first: readonly Participants[] | null,
): Promise<string[]> {
  const hops = () => sides[0].depth + sides[1].depth;
  while (hops() < maxHops) {
    const [near, far] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    if (near.frontier.length === 0) break;
    const isJoint = near.frontier.length + far.frontier.length <= FEW;
    const ids = isJoint ? [...near.frontier, ...far.frontier] : near.frontier;
    const participants = (hops() === 0 ? first : null) ?? (await store.participants({ ...spec, ids }));
    const steps: readonly (readonly [Side, Side])[] = [[near, far], ...(isJoint ? [[far, near] as const] : [])];
    for (const [side, other] of steps) {
      if (hops() === maxHops) break;
      expand(side, participants);
      const meeting = side.frontier.filter((id) => other.level.has(id));
      if (meeting.length > 0) return meeting;
    }
  }
  return [];
}

function inRange(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw new GrantgraphError('BAD_USER_INPUT', `${name}: expected 1 to ${String(most)}, found ${String(value)}`);
}

/** The present ids of the ends and their kind. */
async function endsOf(store: Store, request: PathRequest) {
  const [from, to] = await resolveIds(store, [request.from, request.to]);
  for (const [name, node] of Object.entries({ from, to })) {
    if (node?.kind === 'PERSON' || node?.kind === 'INSTITUTION') continue;
    const id = name === 'from' ? request.from : request.to;
    const found = node ? `'${id}', which is of kind ${node.kind}` : `'${id}', which no node has`;
    throw new GrantgraphError('BAD_USER_INPUT', `${name}: expected the id of a PERSON or INSTITUTION, found ${found}`);
  }
  const kind = from!.kind as ParticipantsQuery['kind'];
  if (to!.kind !== kind) {
    const message = `to: expected the id of a ${kind}, as from is, found '${request.to}', which is of kind ${to!.kind}`;
    throw new GrantgraphError('BAD_USER_INPUT', message);
  }
  return { kind, from: from!.id, to: to!.id };
}

const sideOf = (id: string): Side => ({ level: new Map([[id, 0]]), back: new Map(), frontier: [id], depth: 0 });

/** Goes one level on: to all who share a project with somebody of the frontier and were not met before. */
function expand(side: Side, participants: readonly Participants[]): void {
  const asked = new Set(side.frontier);
  side.depth += 1;
  const reached = new Set<string>();
  for (const { project, origins: all, members } of participants) {
    const origins = all.filter((id) => asked.has(id));
    if (origins.length === 0) continue;
    for (const member of members) {
      const level = side.level.get(member) ?? side.depth;
      if (level < side.depth) continue;
      side.level.set(member, level);
      reached.add(member);
      const back = side.back.get(member) ?? new Map<string, string[]>();
      side.back.set(member, back);
      for (const origin of origins) back.set(origin, [...(back.get(origin) ?? []), project]);
    }
  }
  side.frontier = [...reached].sort(byId);
}

/** Every step of every shortest chain: for each node that lies on one, the nodes that may come next. */
function joined(start: Side, end: Side, meeting: readonly string[]): Map<string, Neighbours> {
  const next = new Map<string, Neighbours>();
  const put = (from: string, to: string, projects: string[]) => {
    const neighbours = next.get(from) ?? new Map<string, string[]>();
    next.set(from, neighbours.set(to, projects));
  };
  const walk = (side: Side, step: (node: string, nearer: string, projects: string[]) => void) => {
    const seen = new Set(meeting);
    // A set may be added to while it is gone through.
    for (const node of seen) {
      for (const [nearer, projects] of side.back.get(node) ?? []) {
        step(node, nearer, projects);
        seen.add(nearer);
      }
    }
  };
  walk(start, (node, nearer, projects) => put(nearer, node, projects));
  walk(end, (node, nearer, projects) => put(node, nearer, projects));
  return next;
}

/** Number of ways from a node to the end. */
function countOf(next: ReadonlyMap<string, Neighbours>, from: string, to: string): number {
  const known = new Map([[to, 1]]);
  const count = (node: string): number => {
    const found = known.get(node) ?? [...(next.get(node) ?? [])].reduce((sum, [after]) => sum + count(after), 0);
    known.set(node, found);
    return found;
  };
  return count(from);
}

/** The first ways from a node to the end, in the order of the ids on them. */
function chainsOf(next: ReadonlyMap<string, Neighbours>, from: string, to: string, first: number): Step[][] {
  const chains: Step[][] = [];
  const follow = (node: string, steps: readonly Step[]) => {
    if (node === to) chains.push([...steps]);
    for (const [after, projects] of [...(next.get(node) ?? [])].sort(([a], [b]) => byId(a, b))) {
      if (chains.length === first) return;
      follow(after, [...steps, { from: node, to: after, projects }]);
    }
  };
  follow(from, []);
  return chains;
}
