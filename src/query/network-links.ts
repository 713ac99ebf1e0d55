/**
 * The links of a network, and how many of them are kept.
 */
import { yearOf } from '../day.ts';
import { byId, kindOf } from '../ids.ts';
import { inParts } from '../in-parts.ts';
import type { Money, NodeKind } from '../model.ts';
import type { Link, Store, Walk } from '../store/store.ts';
import { sharedBy } from './second-degree.ts';

/** A walk without its ends. `roles` and `ownRoles` are the same here: links have no direction. */
export type Spec = Omit<Walk, 'from' | 'ids' | 'to' | 'page' | 'among'>;

/** What the links of the centre are read by: it takes part in any role. */
export const ofCenter = ({ ownRoles: _, ...spec }: Spec): Spec => spec;

/** What each of some nodes is linked with, and how much that weighs. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What was found of a network before it is named. */
export interface Drawn {
  readonly ids: readonly string[];
  /** Each once. */
  readonly links: readonly NetworkLink[];
  /** Nodes that were found and are left out for want of room. */
  readonly cutNodes: number;
}

/** Origins of one walk; bounds the memory that a walk over the whole graph takes. */
export const CHUNK = 1000;

/** The links of each of some nodes of one end. */
export async function linksFrom(
  store: Store,
  kind: NetworkKind,
  from: NodeKind,
  ids: readonly string[],
  spec: Spec & Pick<Walk, 'among' | 'page'>,
): Promise<[id: string, links: NetworkLink[]][]> {
  const pages = ids.length === 0 ? [] : await store.linked({ ...spec, from, ids, to: otherEnd(kind, from) });
  return ids.map((id, place) => [id, (pages[place]?.links ?? []).map((link) => linkOf(kind, id, link))]);
}

/** Whether the links are shared projects. */
const isByProject = (kind: NetworkKind) => kind === 'PERSON_PERSON' || kind === 'INSTITUTION_INSTITUTION';

/**
 * What each of some nodes of one end is linked with, and how much that weighs. Of people and of institutions the shared
 * projects are counted: money and dates are left where they are.
 */
export async function weightsFrom(
  store: Store,
  kind: NetworkKind,
  from: NodeKind,
  ids: readonly string[],
  spec: Spec & Pick<Walk, 'page'>,
): Promise<Weights> {
  if (from === 'PERSON' || (from === 'INSTITUTION' && isByProject(kind))) {
    const { order: _order, page: _page, ...walk } = spec;
    return sharedBy(store, { ...walk, kind: from }, ids);
  }
  const far = (origin: string, { source, target }: NetworkLink) => (source === origin ? target : source);
  const found = await linksFrom(store, kind, from, ids, spec);
  return new Map(found.map(([id, links]) => [id, new Map(links.map((link) => [far(id, link), link.weight]))]));
}

/** The links whose two ends are both among the ids; of them the centre may have any role. */
export async function linksAmong(
  store: Store,
  kind: NetworkKind,
  ids: readonly string[],
  spec: Spec,
  center?: string,
): Promise<NetworkLink[]> {
  if (center !== undefined && spec.ownRoles !== undefined) {
    const others = ids.filter((id) => id !== center);
    const [[, own] = ['', []]] = await linksFrom(store, kind, kindOf(center)!, [center], {
      ...ofCenter(spec),
      among: others,
    });
    return [...own, ...(await linksAmong(store, kind, others, spec))];
  }
  const [from, to] = NETWORK_ENDS[kind];
  const links = new Map<string, NetworkLink>();
  const origins = ids.filter((id) => kindOf(id) === from);
  const among = ids.filter((id) => kindOf(id) === to);
  for (const some of inParts(origins, CHUNK)) {
    for (const [, found] of await linksFrom(store, kind, from, some, { ...spec, among })) {
      for (const link of found) links.set(keyOf(link), link);
    }
  }
  return [...links.values()];
}

/**
 * The same links with their weights alone, where they are shared projects. Only those of nodes that are not `known` are
 * read.
 */
export async function weightedAmong(
  store: Store,
  kind: NetworkKind,
  ids: readonly string[],
  spec: Spec,
  known: Weights,
): Promise<NetworkLink[]> {
  if (!isByProject(kind)) return linksAmong(store, kind, ids, spec);
  const links = new Map<string, NetworkLink>();
  const inside = new Set(ids);
  const add = (weights: Weights) => {
    for (const [id, own] of weights) {
      for (const [far, weight] of own) {
        if (!inside.has(far)) continue;
        const [source, target] = byId(id, far) < 0 ? [id, far] : [far, id];
        const link = { source, target, weight, projectCount: weight, awardCount: 0, obligated: [] };
        // The centre's own come first: there it may have any role.
        if (!links.has(keyOf(link))) links.set(keyOf(link), { ...link, firstYear: null, lastYear: null });
      }
    }
  };
  add(known);
  const rest = ids.filter((id) => !known.has(id));
  for (const some of inParts(rest, CHUNK)) add(await weightsFrom(store, kind, NETWORK_ENDS[kind][0], some, spec));
  return [...links.values()];
}

/** The links that weigh most; of equal ones those with the lower ids. */
export function strongest(links: readonly NetworkLink[], most: number | undefined): readonly NetworkLink[] {
  if (most === undefined || links.length <= most) return links;
  return [...links].sort((a, b) => b.weight - a.weight || byEnds(a, b)).slice(0, most);
}

/** By source, then target. */
export const byEnds = (a: NetworkLink, b: NetworkLink): number => byId(a.source, b.source) || byId(a.target, b.target);

export const NETWORK_KINDS = [
  'PERSON_PERSON',
  'INSTITUTION_PROGRAM',
  'INSTITUTION_INSTITUTION',
  'THEME_THEME',
] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** The kinds of node at the two ends of a network's links. */
export const NETWORK_ENDS = {
  PERSON_PERSON: ['PERSON', 'PERSON'],
  INSTITUTION_PROGRAM: ['INSTITUTION', 'PROGRAM'],
  INSTITUTION_INSTITUTION: ['INSTITUTION', 'INSTITUTION'],
  THEME_THEME: ['THEME', 'THEME'],
} as const satisfies Record<NetworkKind, readonly [NodeKind, NodeKind]>;

/** People and partners share projects; everything else is linked by awards. */
const WEIGHT = {
  PERSON_PERSON: 'projectCount',
  INSTITUTION_PROGRAM: 'awardCount',
  INSTITUTION_INSTITUTION: 'projectCount',
  THEME_THEME: 'awardCount',
} as const satisfies Record<NetworkKind, keyof Link>;

export interface NetworkLink {
  /** Ids: institution, then program; in the other kinds the lower id first. */
  readonly source: string;
  readonly target: string;
  /** Shared projects of people and of institutions; else awards. */
  readonly weight: number;
  readonly projectCount: number;
  readonly awardCount: number;
  /** Of the distinct awards behind the link, by currency. */
  readonly obligated: readonly Money[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Ids of the awards behind it, and of projects that have none; with `withFacts`. */
  readonly via?: readonly string[];
}

/** Whether a node can be an end of the links of a kind. */
export const isEnd = (id: string, kind: NetworkKind) =>
  (NETWORK_ENDS[kind] as readonly NodeKind[]).includes(kindOf(id)!);

/** The kind at the other end of a link from a node of one end. */
export function otherEnd(kind: NetworkKind, from: NodeKind): NodeKind {
  const [first, second] = NETWORK_ENDS[kind];
  return from === first ? second : first;
}

/** A link of a walk from one end, as the network writes it. */
export function linkOf(kind: NetworkKind, origin: string, link: Link): NetworkLink {
  const [first, second] = NETWORK_ENDS[kind];
  const swap = first === second ? byId(origin, link.target) > 0 : kindOf(origin) !== first;
  return {
    source: swap ? link.target : origin,
    target: swap ? origin : link.target,
    weight: link[WEIGHT[kind]],
    projectCount: link.projectCount,
    awardCount: link.awardCount,
    obligated: link.obligated,
    firstYear: yearOf(link.firstDate),
    lastYear: yearOf(link.lastDate),
  };
}

export const keyOf = ({ source, target }: Pick<NetworkLink, 'source' | 'target'>) => `${source}\n${target}`;
