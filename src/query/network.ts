/**
 * A network of people, institutions, programs or themes: what is drawn, exported and analysed.
 */
import { badInput } from '../errors.ts';
import { byId } from '../ids.ts';
import { inParts } from '../in-parts.ts';
import type { GraphNode, NodeKind, Role } from '../model.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import type { Affiliation } from './affiliation.ts';
import { affiliationsOf } from './affiliation.ts';
import { idOfKind, resolveAmong, resolveId } from './resolve-id.ts';
import { given, narrowing } from './filter.ts';
import { labelOf } from '../model.ts';
import { amongNodes, aroundCenter, whole } from './network-part.ts';
import type { NodeFacts } from './network-facts.ts';
import { ownFacts, sumsOf, withVia } from './network-facts.ts';
import type { NetworkKind, NetworkLink, Drawn, Spec } from './network-links.ts';
import { CHUNK, NETWORK_ENDS, byEnds, isEnd, strongest } from './network-links.ts';

export { NETWORK_KINDS } from './network-links.ts';
export type { NetworkKind, NetworkLink } from './network-links.ts';

/**
 * Which part of the graph to draw. At most one of `center`, `institution`, `program`, `theme` and `among`; none: what the
 * filter keeps, or all of it.
 */
export interface NetworkRequest {
  readonly kind: NetworkKind;
  /** Id of a node: it, its neighbours and the links among them. */
  readonly center?: string;
  /** With `center`: how many links away from it, 1 or 2. */
  readonly radius?: 1 | 2;
  /** Id of an institution, program or theme: the nodes that its awards lead to, and the links through its awards. */
  readonly institution?: string;
  readonly program?: string;
  readonly theme?: string;
  /** Ids of nodes of the two ends: these and the links among them. */
  readonly among?: readonly string[];
  readonly filter?: AwardFilter;
  /** Of people: both ends of a link have one of these roles in what they share; the centre any. */
  readonly roles?: readonly Role[];
  readonly includeFormer?: boolean;
  /** Least weight of a link. */
  readonly minimum?: number;
  /** Most nodes, and most links: the strongest are kept, and what is left out is counted. Absent: no limit; of themes `MOST_THEMES`. */
  readonly first?: number;
  readonly firstLinks?: number;
  /** Keep nodes without a link. Default false. */
  readonly includeIsolated?: boolean;
  /** Around a centre, where nodes share projects: nothing of a link but its weight is read; the rest is 0, null and none. */
  readonly onlyWeights?: boolean;
  /** Also find where people are. Default true. */
  readonly withInstitutions?: boolean;
  /** Also tell awards, money, years and identifiers of each node, and the awards behind each link. Default false. */
  readonly withFacts?: boolean;
  /** With `withFacts`: whether the awards behind each link are told too. Default true. */
  readonly via?: boolean;
  /** Told what is done, and of how many nodes or links it is. */
  readonly onProgress?: (doing: string, done: number) => void;
}

interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** A person's latest institution; null for other kinds, where none is known, and unless wanted. */
  readonly institution: Affiliation | null;
  /** Number of links, and the sum of their weights. */
  readonly linkCount: number;
  readonly weight: number;
  /** With `withFacts`. */
  readonly facts?: NodeFacts;
}

export interface Network {
  readonly kind: NetworkKind;
  /** In the order of their ids. */
  readonly nodes: readonly NetworkNode[];
  /** In the order of source, then target. */
  readonly links: readonly NetworkLink[];
  /** True where nodes or links were left out. */
  readonly isCut: boolean;
  /** Nodes that were found and left out. Without a centre or scope those that may have no link count too. */
  readonly cutNodes: number;
  /** Links among the nodes found that were left out. */
  readonly cutLinks: number;
}

/** Themes of a network where nobody says how many: every award links each of its eight with the seven others. */
const MOST_THEMES = 2000;

/** Draws a network. Rejects with `BAD_USER_INPUT` for a scope that does not fit the kind. */
export async function network(store: Store, asked: NetworkRequest): Promise<Network> {
  const isBounded = asked.kind !== 'THEME_THEME' || asked.first !== undefined || asked.among !== undefined;
  const request = isBounded ? asked : { ...asked, first: MOST_THEMES };
  const scope = await scopeOf(store, request);
  const among = request.among ? await resolveAmong(store, NETWORK_ENDS[request.kind], request.among) : null;
  const { filter } = await narrowing(store, request.filter);
  const scoped = scope ? scopeFilter(scope, request) : {};
  const { roles } = request;
  if (roles && request.kind !== 'PERSON_PERSON')
    throw badInput(`roles: expected the kind PERSON_PERSON beside them, found ${request.kind}`);
  const spec: Spec = {
    ...(filter || Object.keys(scoped).length > 0 ? { filter: both(filter, scoped) } : {}),
    ...(roles ? { roles, ownRoles: roles } : {}),
    order: { by: 'COUNT', direction: 'DESC' },
    ...(request.includeFormer === false ? { includeFormer: false } : {}),
    ...(request.minimum === undefined ? {} : { minimum: request.minimum }),
  };
  // A scope that is no end of the links is in the filter.
  const center = scope !== null && isEnd(scope, request.kind) ? scope : undefined;
  return assemble(store, request, await draw(store, request, center, among, spec), spec, center);
}

function draw(
  store: Store,
  request: NetworkRequest,
  center: string | undefined,
  among: readonly string[] | null,
  spec: Spec,
): Promise<Drawn> {
  if (among) return amongNodes(store, request.kind, among, spec);
  return center === undefined ? whole(store, request, spec) : aroundCenter(store, request, center, spec);
}

/** The present id of the node that the request is about, or null for the whole graph. */
async function scopeOf(store: Store, request: NetworkRequest): Promise<string | null> {
  const { center, institution, program, theme, among, radius } = request;
  const given = Object.entries({ center, institution, program, theme, among }).filter(([, id]) => id !== undefined);
  if (given.length > 1) {
    const names = given.map(([name]) => name).join(' and ');
    throw badInput(`expected one of center, institution, program, theme and among, found ${names}`);
  }
  const [name, id] = given[0] ?? [];
  if (radius !== undefined && radius !== 1 && name !== 'center') {
    throw badInput(`radius: expected a center beside it, found ${name ?? 'none'}`);
  }
  if (name === undefined || typeof id !== 'string') return null;
  const node = await resolveId(store, id);
  const ends: readonly NodeKind[] = NETWORK_ENDS[request.kind];
  const wanted = name === 'center' ? ends : [name.toUpperCase() as NodeKind];
  return idOfKind(name, wanted, id, node);
}

/** A scope that is not an end of the links narrows the awards that they go through. */
function scopeFilter(scope: string, { kind, institution, program, theme }: NetworkRequest): AwardFilter {
  if (isEnd(scope, kind)) return {};
  if (institution !== undefined) return { institutions: [scope] };
  if (program !== undefined) return { programs: [scope] };
  return theme === undefined ? {} : { themes: [scope] };
}

/** The awards that two filters keep. */
function both(one: AwardFilter = {}, other: AwardFilter): AwardFilter {
  const isApart = Object.keys(other).every((name) => !(name in one));
  return isApart ? { ...one, ...other } : { ...one, AND: [...(one.AND ?? []), other] };
}

/** Number of links of each node, and the sum of their weights. */
function weightsOf(links: Iterable<NetworkLink>): Map<string, { linkCount: number; weight: number }> {
  const weights = new Map<string, { linkCount: number; weight: number }>();
  for (const { source, target, weight } of links) {
    for (const end of [source, target]) {
      const sum = weights.get(end) ?? { linkCount: 0, weight: 0 };
      weights.set(end, { linkCount: sum.linkCount + 1, weight: sum.weight + weight });
    }
  }
  return weights;
}

/** Names the nodes and puts all in order. */
async function assemble(
  store: Store,
  request: NetworkRequest,
  drawn: Drawn,
  spec: Spec,
  center?: string,
): Promise<Network> {
  const { filter, includeFormer } = spec;
  const narrowed = given({ filter, includeFormer });
  const { ids } = drawn;
  const links = strongest(drawn.links, request.firstLinks);
  const cutLinks = drawn.links.length - links.length;
  const weights = weightsOf(links);
  // A node whose every link was cut goes with them.
  const bared = request.includeIsolated === true ? 0 : weightsOf(drawn.links).size - weights.size;
  const cutNodes = drawn.cutNodes + bared;
  const kept = [...new Set(ids)].filter((id) => request.includeIsolated === true || weights.has(id)).sort(byId);
  const nodes: NetworkNode[] = [];
  for (const ids of inParts(kept, CHUNK)) {
    const found = (await store.nodes(ids)).filter((node): node is GraphNode => node !== null);
    const isHomed = request.withInstitutions ?? true;
    const people = isHomed ? found.filter((node) => node.kind === 'PERSON').map((node) => node.id) : [];
    const homes = await affiliationsOf(store, people);
    const sums = request.withFacts ? await sumsOf(store, ids, narrowed) : null;
    request.onProgress?.('naming nodes', nodes.length);
    for (const node of found) {
      const institution = homes.get(node.id) ?? null;
      const sum = sums?.get(node.id);
      nodes.push({
        id: node.id,
        kind: node.kind,
        label: labelOf(node),
        institution,
        ...(weights.get(node.id) ?? { linkCount: 0, weight: 0 }),
        ...(sum ? { facts: { ...sum, ...ownFacts(node, institution) } } : {}),
      });
    }
  }
  const ordered = (
    request.withFacts && request.via !== false
      ? await withVia(store, request.kind, links, spec, center, request.onProgress)
      : [...links]
  ).sort(byEnds);
  return { kind: request.kind, nodes, links: ordered, isCut: cutNodes + cutLinks > 0, cutNodes, cutLinks };
}
