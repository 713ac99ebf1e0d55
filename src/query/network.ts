/**
 * A network of people, of institutions, or of institutions and programs: what is drawn, exported and analysed.
 */
import { GrantgraphError } from '../errors.ts';
import { byId } from '../id.ts';
import type { GraphNode, NodeKind } from '../model.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import { affiliationsOf } from './affiliation.ts';
import { resolveFilter } from './filter.ts';
import { labelOf } from './label.ts';
import type { Drawn, NetworkKind, NetworkLink, Spec } from './network-links.ts';
import { NETWORK_ENDS, around, isEnd, whole } from './network-links.ts';
import { resolveId } from './resolve-id.ts';

export { NETWORK_KINDS } from './network-links.ts';
export type { NetworkKind, NetworkLink } from './network-links.ts';

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

export interface Network {
  readonly kind: NetworkKind;
  /** In the order of their ids. */
  readonly nodes: readonly NetworkNode[];
  /** In the order of source, then target. */
  readonly links: readonly NetworkLink[];
  /** True where `first` left nodes out. */
  readonly isCut: boolean;
}

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
