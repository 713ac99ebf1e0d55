/**
 * The paths of `reach.ts`, followed in memory.
 */
import type { NodeKind, Role } from '../../../model.ts';
import { ROLE_CODE } from '../codes.ts';
import { AWARDS_OF, forward, reversed } from '../reach.ts';
import type { Path } from '../reach.ts';
import { degree, markOf } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { isHeldEdge } from './compact-graph.ts';
import type { CompactGraph } from './compact-graph.ts';

interface Step {
  readonly links: Adjacency;
  /** Whether it is a person's part, which has a role. */
  readonly isPart: boolean;
}
export type Way = readonly Step[];

/** The steps of a path, or of the same path from its other end. */
export function wayOf(graph: CompactGraph, path: Path, isReversed = false): Way {
  return (isReversed ? reversed(path) : forward(path)).map(({ hop: [direction, type], back }) => {
    if (!isHeldEdge(type)) throw new Error(`a compact graph does not hold ${type}`);
    const links = (direction === 'along') !== back ? graph.along[type] : graph.against[type];
    return { links, isPart: type === 'INVESTIGATES' || type === 'MEMBER_OF' };
  });
}

/** The ways from a node of a kind to awards, or (reversed) from an award to nodes of the kind. */
export const waysOf = (graph: CompactGraph, kind: NodeKind, isReversed = false) =>
  AWARDS_OF[kind].map((path) => wayOf(graph, path, isReversed));

/** Which parts count, by their marks. */
export type Accepted = Uint8Array;
const ALL_ROLES = [0, ...Object.values(ROLE_CODE)];
export function accepted(roles: readonly Role[] | undefined, includeFormer: boolean): Accepted {
  const marks = new Uint8Array(8);
  for (const role of roles?.map((name) => ROLE_CODE[name]) ?? ALL_ROLES) {
    marks[markOf(role, 0)] = 1;
    if (includeFormer) marks[markOf(role, 1)] = 1;
  }
  return marks;
}

/** Visits what a way leads to, as often as it does. */
export function follow(way: Way, from: number, parts: Accepted, visit: (place: number) => void, at = 0): void {
  const step = way[at];
  if (step === undefined) {
    visit(from);
    return;
  }
  const { starts, far, marks } = step.links;
  const isLast = at === way.length - 1;
  for (let i = starts[from]!, end = starts[from + 1]!; i < end; i += 1) {
    if (step.isPart && parts[marks[i]!] === 0) continue;
    if (isLast) visit(far[i]!);
    else follow(way, far[i]!, parts, visit, at + 1);
  }
}

/** Places that are reached from some places, each once. */
export function reached(ways: readonly Way[], from: readonly number[], parts: Accepted): number[] {
  const found: number[] = [];
  for (const way of ways) for (const place of from) follow(way, place, parts, (end) => found.push(end));
  // One step from one node leads nowhere twice, but that a person may have two roles.
  const isOnce = from.length === 1 && ways.length === 1 && ways[0]!.length < 2 && ways[0]![0]?.isPart !== true;
  return isOnce ? found : [...new Set(found)];
}

/** How many edges the first steps of some ways have at some places: how much there is to do. */
export function work(ways: readonly Way[], from: readonly number[]): number {
  let sum = 0;
  for (const [step] of ways) for (const place of from) sum += step === undefined ? 1 : degree(step.links, place);
  return sum;
}

/** A unit and all units below it. */
export function withBelow({ below }: CompactGraph, unit: number): number[] {
  const found = new Set([unit]);
  for (const each of found) for (const next of below[each]!) found.add(next);
  return [...found];
}

/** The nodes whose awards are those of a node. */
export const originsOf = (graph: CompactGraph, kind: NodeKind, place: number) =>
  kind === 'FUNDING_UNIT' ? withBelow(graph, place) : [place];
