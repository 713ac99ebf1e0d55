/**
 * A relationship: the walk from one node to the nodes of another kind, as a page of edges.
 */
import { yearOf } from '../day.ts';
import type { Money, Role } from '../model.ts';
import type { AwardFilter, Direction, LinkDetail, LinkOrder } from '../store/store.ts';
import { LINK_DETAILS } from '../store/store.ts';
import { encodeCursor } from './cursor.ts';
import { given } from './filter.ts';
import type { Loaders } from './loaders.ts';
import type { FacetScope } from './facets.ts';
import type { FactEdgeValue } from './facts.ts';
import type { Asked } from './lookahead.ts';
import { askedFields } from './lookahead.ts';
import type { ConnectionValue, EdgeValue, PageRequest } from './page.ts';
import { connectionOf, pageOf } from './page.ts';
import type { Pair, PairEdges, PairKinds } from './pair.ts';

/** How to walk, as a caller gives it. */
export interface LinksRequest extends PageRequest {
  readonly filter?: AwardFilter;
  readonly roles?: readonly Role[];
  /** Between people: of the one at the near end. */
  readonly ownRoles?: readonly Role[];
  readonly includeFormer?: boolean;
  readonly minimum?: number;
  readonly among?: readonly string[];
  readonly excludeSameInstitution?: boolean;
  readonly orderBy?: { readonly by: LinkOrder; readonly direction: Direction; readonly currency: string };
}

/** One link, with what its evidence is found by. */
export interface LinkEdgeValue extends EdgeValue {
  readonly kinds: PairKinds;
  readonly pair: Pair;
  readonly projectCount: number;
  readonly awardCount: number;
  readonly obligatedAmounts: readonly Money[];
  readonly sharedAwardAmounts: readonly Money[];
  /** Null unless asked for. */
  readonly strengthPerMillion: number | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Fields of an edge that need the shared projects or awards. */
const NEED_SHARED = ['sharedProjects', 'roles', 'via', 'evidence', 'evidenceCount', 'sharedThemes', 'institutionsThen'];
/** Fields of an edge that a store works for. */
const DETAILS: Record<LinkDetail, readonly string[]> = {
  PROJECT_COUNT: ['projectCount'],
  MONEY: ['obligatedAmounts', 'sharedAwardAmounts'],
  DATES: ['firstYear', 'lastYear'],
};
const LARGEST_FIRST = { by: 'COUNT', direction: 'DESC', currency: 'USD' } as const;

/** The nodes of kind `to` that a walk from one node of kind `from` leads to. */
export async function links(
  loaders: Loaders,
  kinds: PairKinds,
  origin: string,
  request: LinksRequest,
  info: Asked,
): Promise<ConnectionValue<LinkEdgeValue>> {
  const { orderBy = LARGEST_FIRST } = request;
  const narrowing = narrowingOf(request);
  const listing = {
    list: `${kinds.from} → ${kinds.to} ${origin}`,
    order: `${orderBy.by} ${orderBy.direction}${orderBy.by.endsWith('MONEY') ? ` ${orderBy.currency}` : ''}`,
    filter: narrowing,
  };
  const page = pageOf(listing, request);
  const asked = askedFields(info);
  // The walk to awards or projects shares just its target.
  const isStatement = kinds.to === 'AWARD' || kinds.to === 'PROJECT';
  const withShared = !isStatement && NEED_SHARED.some((field) => asked.has(field));
  const { links: found, ...rest } = await loaders
    .linked({
      ...kinds,
      page,
      order: { by: orderBy.by, direction: orderBy.direction },
      currency: orderBy.currency,
      withShared,
      withStrength: asked.has('strength'),
      withTotal: asked.has('totalCount'),
      without: LINK_DETAILS.filter((detail) => !DETAILS[detail].some((field) => asked.has(field))),
      // An award carries its abstract: that is better had from the cache.
      withNodes: kinds.to !== 'AWARD' && (asked.has('node') || asked.has('nodes')),
      ...narrowing,
    })
    .load(origin);
  const edges = found.map((link): LinkEdgeValue => ({
    target: link.target,
    ...(link.node === undefined ? {} : { found: link.node }),
    cursor: () => encodeCursor(listing, link.key),
    kinds,
    pair: { origin, target: link.target, shared: isStatement ? [link.target] : link.shared },
    projectCount: link.projectCount,
    awardCount: link.awardCount,
    obligatedAmounts: link.obligated,
    sharedAwardAmounts: link.sharedObligated,
    strengthPerMillion: link.strength,
    firstYear: yearOf(link.firstDate),
    lastYear: yearOf(link.lastDate),
  }));
  return { ...connectionOf(edges, rest), facetScope: facetScopeOf(kinds, origin, request) };
}

/** What a request keeps, without its page and order. */
export function narrowingOf(request: LinksRequest) {
  const { filter, roles, ownRoles, includeFormer, minimum, among, excludeSameInstitution } = request;
  return given({ filter, roles, ownRoles, includeFormer, minimum, among, excludeSameInstitution });
}

/** The awards that a relationship goes through, for its facets. */
export function facetScopeOf(
  { from, to }: PairKinds,
  origin: string,
  { filter, roles, ownRoles, includeFormer }: LinksRequest,
): FacetScope {
  return {
    from: { kind: from, id: origin },
    byProject: from === to,
    // Elsewhere roles are of the person at the far end.
    ...given({ filter, includeFormer, roles: to === 'PERSON' ? ownRoles : roles }),
  };
}

/** Fields of an edge that need the edges behind it. */
const NEED_FACTS = ['role', 'roles', 'isFormer', 'startDate', 'endDate', 'nameAsWritten', 'evidence', 'evidenceCount'];

/** The awards or projects that a walk from one node leads to, with the edges that put it there. */
export async function statements(
  loaders: Loaders,
  kinds: PairKinds,
  origin: string,
  request: LinksRequest,
  info: Asked,
): Promise<ConnectionValue<FactEdgeValue>> {
  const connection = await links(loaders, kinds, origin, request, info);
  const asked = askedFields(info);
  const needed = NEED_FACTS.some((field) => asked.has(field));
  const facts = needed ? await Promise.all(connection.edges.map((edge) => behind(loaders, edge))) : [];
  const edges = connection.edges.map(({ target, cursor, found }, place) => ({
    target,
    ...(found === undefined ? {} : { found }),
    cursor,
    facts: facts[place]?.origin ?? [],
  }));
  return { ...connection, edges };
}

/** The edges of the graph behind one link. */
export function behind(loaders: Loaders, { kinds, pair }: Pick<LinkEdgeValue, 'kinds' | 'pair'>): Promise<PairEdges> {
  return loaders.pairs(kinds).load(pair);
}
