/**
 * Plural lists and the search: pages of whole nodes.
 */
import type { NodeKind } from '../model.ts';
import type { Direction, ListOrder, ListQuery, NodePage } from '../store/store.ts';
import type { Context } from './context.ts';
import type { Listing } from './cursor.ts';
import { encodeCursor } from './cursor.ts';
import type { FacetScope } from './facets.ts';
import { given, resolveFilter, wordsOf } from './filter.ts';
import type { Asked } from './lookahead.ts';
import { askedFields } from './lookahead.ts';
import type { ConnectionValue, PageRequest } from './page.ts';
import { connectionOf, pageOf } from './page.ts';

export interface ListRequest extends PageRequest, Pick<ListQuery, 'filter' | 'where' | 'personKind'> {
  readonly orderBy?: { readonly by: ListOrder; readonly direction: Direction; readonly currency?: string };
}

const BY_NAME: NonNullable<ListRequest['orderBy']> = { by: 'NAME', direction: 'ASC' };

/** A page of the nodes of one kind. */
export async function listNodes(
  { store }: Context,
  kind: NodeKind,
  request: ListRequest,
  info: Asked,
): Promise<ConnectionValue> {
  const { filter, where, personKind, orderBy = BY_NAME } = request;
  const { by, direction, currency = 'USD' } = orderBy;
  const listing = {
    list: kind,
    order: `${by} ${direction}${by === 'MONEY' ? ` ${currency}` : ''}`,
    filter: { filter, where, personKind },
  };
  // Words that every node of the list has to hold lead to it by way of an index.
  const { text, ...rest } = where ?? {};
  const found = await store.list({
    kind,
    page: pageOf(listing, request),
    order: { by, direction },
    currency,
    withTotal: askedFields(info, 1).has('totalCount'),
    ...given({
      tokens: text,
      filter: filter && (await resolveFilter(store, filter)),
      where: where && (await resolveFilter(store, rest)),
      personKind,
    }),
  });
  const facetScope: FacetScope = { from: null, ...given({ filter }) };
  return { ...toConnection(listing, found), facetScope };
}

/** A page of what a text finds, best first. Rejects with `BAD_USER_INPUT` where the text has no word. */
export async function searchNodes(
  { store }: Context,
  { query, kinds = [], ...request }: PageRequest & { query: string; kinds?: readonly NodeKind[] },
  info: Asked,
): Promise<ConnectionValue> {
  const withTotal = askedFields(info, 1).has('totalCount');
  const listing = { list: 'search', order: 'RANK', filter: { query, kinds } };
  const page = pageOf(listing, request);
  return toConnection(listing, await store.search({ tokens: wordsOf('query', query), kinds, page, withTotal }));
}

function toConnection(listing: Listing, { rows, ...rest }: NodePage): ConnectionValue {
  const edges = rows.map(({ node, key }) => ({
    target: node.id,
    cursor: () => encodeCursor(listing, key),
    found: node,
  }));
  return connectionOf(edges, rest);
}
