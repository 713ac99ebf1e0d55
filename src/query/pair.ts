/**
 * What connects the two ends of a walk's link: the edges to the awards and projects that they share. They give the
 * link its evidence, and a pair of people their roles and how they came together.
 */
import { byId, kindOf } from '../ids.ts';
import type { FundingUnit, Edge, EdgeType, NodeKind, Role, Via } from '../model.ts';
import type { Page, Store } from '../store/store.ts';
import { ROLES, VIAS } from '../model.ts';
import { groupBy } from '../group-by.ts';

/** The kinds at the two ends of a walk. */
export interface PairKinds {
  readonly from: NodeKind;
  readonly to: NodeKind;
}

/** A link with what is shared: projects where the walk goes by project, else awards. */
export interface Pair {
  readonly origin: string;
  readonly target: string;
  readonly shared: readonly string[];
}

/** The edges of each end to the shared awards and their projects, and which award is part of which project. */
export interface PairEdges {
  readonly origin: readonly Edge[];
  readonly target: readonly Edge[];
  readonly projectOf: ReadonlyMap<string, string>;
}

/** Edges between a node of a kind and the awards and projects it takes part in; `near` is the node's own end. */
const REACH: Partial<Record<NodeKind, { near: 'from' | 'to'; types: readonly EdgeType[] }[]>> = {
  PERSON: [{ near: 'from', types: ['INVESTIGATES', 'MEMBER_OF'] }],
  INSTITUTION: [
    { near: 'to', types: ['RECEIVED_BY'] },
    { near: 'from', types: ['PARTICIPATES_IN'] },
  ],
  PROGRAM: [{ near: 'to', types: ['FUNDED_UNDER'] }],
  FUNDING_UNIT: [{ near: 'to', types: ['AWARDED_BY'] }],
  THEME: [{ near: 'to', types: ['ABOUT'] }],
};

/** The edges behind each pair, in a number of database calls that does not grow with the pairs. */
export async function pairEdges(store: Store, kinds: PairKinds, pairs: readonly Pair[]): Promise<PairEdges[]> {
  const shared = [...new Set(pairs.flatMap((pair) => pair.shared))].sort(byId);
  const byProject = shared.some((id) => kindOf(id) === 'PROJECT');
  const parts =
    shared.length === 0 ? [] : await store.edges({ types: ['PART_OF'], [byProject ? 'to' : 'from']: shared });
  const projectOf = new Map(parts.map(({ from, to }) => [from, to]));
  const partsOf = groupBy(parts, ({ to }) => to);

  const statements = [...new Set([...shared, ...parts.flatMap(({ from, to }) => [from, to])])].sort(byId);
  const byEnd = new Map<string, Edge[]>();
  for (const kind of new Set([kinds.from, kinds.to])) {
    const ends = new Set<string>();
    if (kind === kinds.from) for (const pair of pairs) ends.add(pair.origin);
    if (kind === kinds.to) for (const pair of pairs) ends.add(pair.target);
    for (const { near, types } of REACH[kind] ?? []) {
      const far = near === 'from' ? 'to' : 'from';
      if (statements.length === 0) continue;
      // A unit reaches the awards of the units below it: their edges count as its own.
      const above = kind === 'FUNDING_UNIT' && kind === kinds.from ? unitsAbove(await allUnits(store)) : null;
      const edges = await store.edges({ types, [far]: statements, ...(above ? {} : { [near]: [...ends].sort(byId) }) });
      for (const edge of edges) {
        for (const end of above?.(edge[near]) ?? [edge[near]]) {
          if (ends.has(end)) byEnd.set(end, [...(byEnd.get(end) ?? []), edge]);
        }
      }
    }
  }
  return pairs.map((pair) => {
    const reached = new Set(
      pair.shared.flatMap((id) => [id, ...(partsOf.get(id) ?? []).map(({ from }) => from), projectOf.get(id) ?? id]),
    );
    const edgesOf = (id: string) => (byEnd.get(id) ?? []).filter((edge) => reached.has(statementOf(edge)));
    return { origin: edgesOf(pair.origin), target: edgesOf(pair.target), projectOf };
  });
}

/** The end of an edge that is an award or project. */
const statementOf = (edge: Edge) => (['AWARD', 'PROJECT'].includes(kindOf(edge.to)!) ? edge.to : edge.from);

/** The roles on some edges, the leading one first. */
export const rolesOf = (edges: readonly Edge[]): Role[] => ROLES.filter((role) => edges.some((e) => e.role === role));

/**
 * How two people came to share projects: an award on which both are, sibling awards of one project, or a source that
 * names both as the team (or one of them, beside the other's award).
 */
export function viasOf({ origin, target, projectOf }: PairEdges): Via[] {
  const found = new Set<Via>();
  const projects = new Set([...origin, ...target].map((edge) => projectOf.get(edge.to) ?? edge.to));
  for (const project of projects) {
    const inProject = (edge: Edge) => (projectOf.get(edge.to) ?? edge.to) === project;
    const [mine, theirs] = [origin.filter(inProject), target.filter(inProject)];
    const awards = (edges: Edge[]) => new Set(edges.filter((e) => e.type === 'INVESTIGATES').map((e) => e.to));
    const named = (edges: Edge[]) => edges.some((edge) => edge.type === 'MEMBER_OF');
    const [a, b] = [awards(mine), awards(theirs)];
    if (mine.length === 0 || theirs.length === 0) continue;
    if ([...a].some((award) => b.has(award))) found.add('SAME_AWARD');
    else if (a.size > 0 && b.size > 0) found.add('SIBLING_AWARD');
    if ((named(mine) && named(theirs)) || a.size === 0 || b.size === 0) found.add('NAMED_IN_SOURCE');
  }
  return VIAS.filter((via) => found.has(via));
}

/** Every funding unit, in the order of their ids. */
export async function allUnits(store: Store): Promise<FundingUnit[]> {
  const units: FundingUnit[] = [];
  for (let page: Page | null = { first: 1000 }; page !== null;) {
    const { rows, hasNext } = await store.list({ kinds: ['FUNDING_UNIT'], page });
    units.push(...rows.flatMap(({ node }) => (node.kind === 'FUNDING_UNIT' ? [node] : [])));
    const last = rows.at(-1);
    page = hasNext && last ? { first: 1000, after: last.key } : null;
  }
  return units.sort((a, b) => byId(a.id, b.id));
}

/** Gives the id of a unit and of every unit above it, the nearest first. */
export function unitsAbove(units: readonly FundingUnit[]): (id: string) => string[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return (id) => {
    const found: string[] = [];
    for (let at: string | null = id; at !== null && !found.includes(at); at = parents.get(at) ?? null) found.push(at);
    return found;
  };
}
