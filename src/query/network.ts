/**
 * A network of people, of institutions, or of institutions and programs: what is drawn, exported and analysed.
 */
import { GrantgraphError } from '../errors.ts';
import { byId, kindOf } from '../id.ts';
import type { GraphNode, Money, NodeKind } from '../model.ts';
import type { AwardFilter, Link, Page, Store, Walk } from '../store/store.ts';
import { affiliationsOf } from './affiliation.ts';
import { resolveFilter } from './filter.ts';
import { labelOf } from './label.ts';
import { resolveId } from './resolve-id.ts';

export const NETWORK_KINDS = ['PERSON_PERSON', 'INSTITUTION_PROGRAM', 'INSTITUTION_INSTITUTION'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** The kinds of node at the two ends of a network's links. */
const NETWORK_ENDS = {
  PERSON_PERSON: ['PERSON', 'PERSON'],
  INSTITUTION_PROGRAM: ['INSTITUTION', 'PROGRAM'],
  INSTITUTION_INSTITUTION: ['INSTITUTION', 'INSTITUTION'],
} as const satisfies Record<NetworkKind, readonly [NodeKind, NodeKind]>;

/** Which part of the graph to draw. At most one of `center`, `institution`, `program` and `theme`; none: all of it. */
export interface NetworkRequest {
  readonly kind: NetworkKind;
  /** Id of a node: it, its neighbours and the links among them. */
  readonly center?: string;
  /** Id of an institution, program or theme: the nodes that its awards lead to, and the links through its awards. */
  readonly institution?: string;
  readonly program?: string;
  readonly theme?: string;
  readonly filter?: AwardFilter;
  readonly includeFormer?: boolean;
  /** Least weight of a link. */
  readonly minimum?: number;
  /** Most nodes; `isCut` says whether there were more. Absent: no limit. */
  readonly first?: number;
  /** Keep nodes without a link. Default false. */
  readonly includeIsolated?: boolean;
}

interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Id and name of a person's latest institution; null for other kinds and where none is known. */
  readonly institution: { readonly id: string; readonly label: string } | null;
  /** Number of links, and the sum of their weights. */
  readonly linkCount: number;
  readonly weight: number;
}

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

export interface Network {
  readonly kind: NetworkKind;
  /** In the order of their ids. */
  readonly nodes: readonly NetworkNode[];
  /** In the order of source, then target. */
  readonly links: readonly NetworkLink[];
  /** True where `first` left nodes out. */
  readonly isCut: boolean;
}

/** Origins of one walk; bounds the memory that a walk over the whole graph takes. */
const CHUNK = 1000;

type Spec = Omit<Walk, 'from' | 'ids' | 'to' | 'page'>;
interface Drawn {
  readonly ids: readonly string[];
  readonly links: ReadonlyMap<string, NetworkLink>;
  readonly isCut: boolean;
}

/** The year of an ISO date. */
export const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

/** Draws a network. Rejects with `BAD_USER_INPUT` for a scope that does not fit the kind. */
export async function network(store: Store, request: NetworkRequest): Promise<Network> {
  const scope = await scopeOf(store, request);
  const filter = await resolveFilter(store, request.filter ?? {});
  const spec: Spec = {
    filter: { ...filter, ...(scope ? scopeFilter(scope, request) : {}) },
    order: { by: 'COUNT', direction: 'DESC' },
    ...(request.includeFormer === undefined ? {} : { includeFormer: request.includeFormer }),
    ...(request.minimum === undefined ? {} : { minimum: request.minimum }),
  };
  const drawn = await (scope === null ? whole(store, request, spec) : around(store, request, scope, spec));
  return assemble(store, request, drawn);
}

/** The present id of the node that the request is about, or null for the whole graph. */
async function scopeOf(store: Store, request: NetworkRequest): Promise<string | null> {
  const { center, institution, program, theme } = request;
  const given = Object.entries({ center, institution, program, theme }).filter(([, id]) => id !== undefined);
  if (given.length > 1) {
    const names = given.map(([name]) => name).join(' and ');
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `expected one of center, institution, program and theme, found ${names}`,
    );
  }
  const [name, id] = given[0] ?? [];
  if (name === undefined || id === undefined) return null;
  const node = await resolveId(store, id);
  const ends: readonly NodeKind[] = NETWORK_ENDS[request.kind];
  const wanted = name === 'center' ? ends : [name.toUpperCase() as NodeKind];
  if (node === null || !wanted.includes(node.kind)) {
    const expected = [...new Set(wanted)].join(' or ');
    const found = node ? `'${id}', which is of kind ${node.kind}` : `'${id}', which no node has`;
    throw new GrantgraphError(
      'BAD_USER_INPUT',
      `${name}: expected the id of a node of kind ${expected}, found ${found}`,
    );
  }
  return node.id;
}

/** A scope that is not an end of the links narrows the awards that they go through. */
function scopeFilter(scope: string, { kind, institution, program, theme }: NetworkRequest): AwardFilter {
  if (isEnd(scope, kind)) return {};
  if (institution !== undefined) return { institutions: [scope] };
  if (program !== undefined) return { programs: [scope] };
  return theme === undefined ? {} : { themes: [scope] };
}

const isEnd = (id: string, kind: NetworkKind) => (NETWORK_ENDS[kind] as readonly NodeKind[]).includes(kindOf(id)!);

/** The nodes that a scope leads to, best first, and the links among them. */
async function around(store: Store, request: NetworkRequest, scope: string, spec: Spec): Promise<Drawn> {
  const ends: readonly NodeKind[] = NETWORK_ENDS[request.kind];
  const self = isEnd(scope, request.kind);
  const from = kindOf(scope)!;
  const targets = [...new Set(ends)].filter((kind) => !self || ends[0] === ends[1] || kind !== from);
  const ids = self ? [scope] : [];
  let isCut = false;
  for (const to of targets) {
    const room =
      request.first === undefined ? undefined : Math.max(1, Math.ceil((request.first - ids.length) / targets.length));
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
async function whole(store: Store, request: NetworkRequest, spec: Spec): Promise<Drawn> {
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

/** Names the nodes and puts all in order. */
async function assemble(store: Store, request: NetworkRequest, { ids, links, isCut }: Drawn): Promise<Network> {
  const weights = new Map<string, { linkCount: number; weight: number }>();
  for (const { source, target, weight } of links.values()) {
    for (const end of [source, target]) {
      const sum = weights.get(end) ?? { linkCount: 0, weight: 0 };
      weights.set(end, { linkCount: sum.linkCount + 1, weight: sum.weight + weight });
    }
  }
  const kept = [...new Set(ids)].filter((id) => request.includeIsolated === true || weights.has(id)).sort(byId);
  const found = (await store.nodes(kept)).filter((node): node is GraphNode => node !== null);
  const people = found.filter((node) => node.kind === 'PERSON').map((node) => node.id);
  const homes = await affiliationsOf(store, people);
  const nodes = found.map((node): NetworkNode => ({
    id: node.id,
    kind: node.kind,
    label: labelOf(node),
    institution: homes.get(node.id) ?? null,
    ...(weights.get(node.id) ?? { linkCount: 0, weight: 0 }),
  }));
  const ordered = [...links.values()].sort((a, b) => byId(a.source, b.source) || byId(a.target, b.target));
  return { kind: request.kind, nodes, links: ordered, isCut };
}
