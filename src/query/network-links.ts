/**
 * The nodes and links of a network before they are named: found around one node, or over the whole graph.
 */
import { byId, kindOf } from '../id.ts';
import type { Money, NodeKind } from '../model.ts';
import type { Link, Page, Store, Walk } from '../store/store.ts';

export const NETWORK_KINDS = ['PERSON_PERSON', 'INSTITUTION_PROGRAM', 'INSTITUTION_INSTITUTION'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** The kinds of node at the two ends of a network's links. */
export const NETWORK_ENDS = {
  PERSON_PERSON: ['PERSON', 'PERSON'],
  INSTITUTION_PROGRAM: ['INSTITUTION', 'PROGRAM'],
  INSTITUTION_INSTITUTION: ['INSTITUTION', 'INSTITUTION'],
} as const satisfies Record<NetworkKind, readonly [NodeKind, NodeKind]>;

export interface NetworkLink {
  /** Ids: institution, then program; in the other kinds the lower id first. */
  readonly source: string;
  readonly target: string;
  /** Shared projects between alike nodes; awards between an institution and a program. */
  readonly weight: number;
  readonly projectCount: number;
  readonly awardCount: number;
  /** Of the distinct awards behind the link, by currency. */
  readonly obligated: readonly Money[];
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** The year of an ISO date. */
export const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** A walk without its ends. */
export type Spec = Omit<Walk, 'from' | 'ids' | 'to' | 'page'>;
export interface Drawn {
  readonly ids: readonly string[];
  readonly links: ReadonlyMap<string, NetworkLink>;
  readonly isCut: boolean;
}

/** How much to draw. */
interface Size {
  readonly kind: NetworkKind;
  readonly first?: number;
  readonly includeIsolated?: boolean;
}

/** Origins of one walk; bounds the memory that a walk over the whole graph takes. */
const CHUNK = 1000;

/** Whether a node can be an end of the links of a kind. */
export const isEnd = (id: string, kind: NetworkKind) =>
  (NETWORK_ENDS[kind] as readonly NodeKind[]).includes(kindOf(id)!);

/** The nodes that a scope leads to, best first, and the links among them. */
export async function around(store: Store, request: Size, scope: string, spec: Spec): Promise<Drawn> {
  const ends: readonly NodeKind[] = NETWORK_ENDS[request.kind];
  const self = isEnd(scope, request.kind);
  const from = kindOf(scope)!;
  const targets = [...new Set(ends)].filter((kind) => !self || ends[0] === ends[1] || kind !== from);
  const ids = self ? [scope] : [];
  let isCut = false;
  for (const [place, to] of targets.entries()) {
    const { first } = request;
    const room = first === undefined ? undefined : Math.ceil((first - ids.length) / (targets.length - place));
    if (room !== undefined && room < 1) {
      isCut = true;
      continue;
    }
    const walk = {
      ...spec,
      ...(self ? {} : { minimum: 1 }),
      from,
      ids: [scope],
      to,
      ...(room === undefined ? {} : { page: { first: room } }),
    };
    const page = (await store.linked(walk))[0];
    ids.push(...(page?.links.map((link) => link.target) ?? []));
    isCut ||= page?.hasNext ?? false;
  }
  return { ids, links: await linksAmong(store, request.kind, ids, spec), isCut };
}

/** Every node of the kinds, those with most awards first, until there are enough with a link. */
export async function whole(store: Store, request: Size, spec: Spec): Promise<Drawn> {
  const kinds = [...new Set<NodeKind>(NETWORK_ENDS[request.kind])];
  const limit = request.first ?? Number.POSITIVE_INFINITY;
  const ids: string[] = [];
  const links = new Map<string, NetworkLink>();
  let isCut = false;
  for (const [place, kind] of kinds.entries()) {
    const room = Math.ceil((limit - ids.length) / (kinds.length - place));
    let count = 0;
    let more = true;
    for (let page: Page = { first: CHUNK }; more;) {
      const listed = await store.list({
        kind,
        page,
        order: { by: 'AWARD_COUNT', direction: 'DESC' },
        ...(kind === 'PERSON' ? { personKind: 'RESEARCHER' as const } : {}),
      });
      const chunk = listed.rows.map(({ node }) => node.id);
      const linked = await linksFrom(store, request.kind, kind, chunk, spec);
      for (const [id, found] of linked) {
        if (found.length === 0 && request.includeIsolated !== true) continue;
        if (count === room) {
          isCut = true;
          break;
        }
        ids.push(id);
        count += 1;
        for (const link of found) links.set(keyOf(link), link);
      }
      const last = listed.rows.at(-1);
      more = listed.hasNext && last !== undefined && !isCut;
      if (last) page = { first: CHUNK, after: last.key };
    }
  }
  const kept = new Set(ids);
  const inside = [...links].filter(([, { source, target }]) => kept.has(source) && kept.has(target));
  return { ids, links: new Map(inside), isCut };
}

const keyOf = ({ source, target }: NetworkLink) => `${source}\n${target}`;

/** The links whose two ends are both among the ids. */
async function linksAmong(store: Store, kind: NetworkKind, ids: readonly string[], spec: Spec) {
  const [from] = NETWORK_ENDS[kind];
  const kept = new Set(ids);
  const links = new Map<string, NetworkLink>();
  const origins = ids.filter((id) => kindOf(id) === from);
  for (let start = 0; start < origins.length; start += CHUNK) {
    for (const [, found] of await linksFrom(store, kind, from, origins.slice(start, start + CHUNK), spec)) {
      for (const link of found) if (kept.has(link.source) && kept.has(link.target)) links.set(keyOf(link), link);
    }
  }
  return links;
}

/** The links of each of some nodes of one end, as the network writes them. */
async function linksFrom(store: Store, kind: NetworkKind, from: NodeKind, ids: readonly string[], spec: Spec) {
  const [first, second] = NETWORK_ENDS[kind];
  const to = from === first ? second : first;
  const pages = ids.length === 0 ? [] : await store.linked({ ...spec, from, ids, to });
  return ids.map((id, place): [string, NetworkLink[]] => [
    id,
    (pages[place]?.links ?? []).map((link) => linkOf(kind, from === first, id, link)),
  ]);
}

function linkOf(kind: NetworkKind, forward: boolean, origin: string, link: Link): NetworkLink {
  const [first, second] = NETWORK_ENDS[kind];
  const swap = first === second ? byId(origin, link.target) > 0 : !forward;
  return {
    source: swap ? link.target : origin,
    target: swap ? origin : link.target,
    weight: first === second ? link.projectCount : link.awardCount,
    projectCount: link.projectCount,
    awardCount: link.awardCount,
    obligated: link.obligated,
    firstYear: yearOf(link.firstDate),
    lastYear: yearOf(link.lastDate),
  };
}
