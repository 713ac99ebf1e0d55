/**
 * Plural lists and the search: pages of whole nodes.
 */
import type { NodeKind, PersonKind } from '../model.ts';
import type { AwardFilter, Direction, ListOrder, NodeFilter, NodePage } from '../store/store.ts';
import type { Context } from './context.ts';
import type { Listing } from './cursor.ts';
import { encodeCursor } from './cursor.ts';
import type { FacetScope } from './facets.ts';
import { given, resolveFilter } from './filter.ts';
import type { Asked } from './lookahead.ts';
import { askedFields } from './lookahead.ts';
import type { ConnectionValue, PageRequest } from './page.ts';
import { connectionOf, pageOf } from './page.ts';
import { wordsMeant } from './resolve-id.ts';
import { searchForgivingly } from './search-forgivingly.ts';
import type { Correction } from './search-forgivingly.ts';

export interface ListRequest extends PageRequest {
  readonly filter?: AwardFilter;
  readonly where?: NodeFilter;
  readonly personKind?: PersonKind;
  readonly orderBy?: { readonly by: ListOrder; readonly direction: Direction; readonly currency?: string };
}

const BY_NAME: NonNullable<ListRequest['orderBy']> = { by: 'NAME', direction: 'ASC' };

/** A page of the nodes of one kind. */
export async function listNodes(
  context: Context,
  kind: NodeKind,
  request: ListRequest,
  info: Asked,
): Promise<ConnectionValue> {
  const { store } = context;
  const { where, personKind, orderBy = BY_NAME } = request;
  const words = request.filter?.text && (await wordsMeant(context, request.filter.text));
  const filter = words ? { ...request.filter, text: words } : request.filter;
  const { by, direction, currency = 'USD' } = orderBy;
  const listing = {
    list: kind,
    order: `${by} ${direction}${by === 'MONEY' ? ` ${currency}` : ''}`,
    filter: { filter, where, personKind },
  };
  // Awards are narrowed by a filter, every other kind by its own conditions: all that is given has to hold. Words lead to
  // the nodes by way of an index.
  const { text, ...rest } = where ?? {};
  const own: NodeFilter = given({
    text,
    award: filter && (await resolveFilter(store, filter)),
    personKinds: personKind && [personKind],
  });
  const found = await store.list({
    kinds: [kind],
    where: Object.keys(rest).length === 0 ? own : { ...own, AND: [await resolveFilter(store, rest)] },
    page: pageOf(listing, request),
    order: { by, direction },
    currency,
    withTotal: askedFields(info, 1).has('totalCount'),
  });
  const facetScope: FacetScope = { from: null, ...given({ filter }) };
  return { ...toConnection(listing, found), facetScope };
}

/** A page of what a text finds, best first, and what was read otherwise than written. Rejects with `BAD_USER_INPUT` where the text has no word. */
export async function searchNodes(
  context: Context,
  { query, kinds = [], ...request }: PageRequest & { query: string; kinds?: readonly NodeKind[] },
  info: Asked,
): Promise<ConnectionValue & { corrections: readonly Correction[] }> {
  const withTotal = askedFields(info, 1).has('totalCount');
  const listing = { list: 'search', order: 'RANK', filter: { query, kinds } };
  const page = pageOf(listing, request);
  const found = await searchForgivingly(context, query, kinds, page, (wordings, part) =>
    context.store.list({
      kinds,
      where: { OR: wordings.map((text) => ({ text })) },
      order: { by: 'MATCH', direction: 'ASC' },
      page: part,
      withTotal: withTotal && part === page,
    }),
  );
  return { ...toConnection(listing, found), corrections: found.corrections };
}

function toConnection(listing: Listing, { rows, ...rest }: NodePage): ConnectionValue {
  const edges = rows.map(({ node, key }) => ({
    target: node.id,
    cursor: () => encodeCursor(listing, key),
    found: node,
  }));
  return connectionOf(edges, rest);
}
