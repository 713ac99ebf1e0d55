/**
 * A relationship that the graph states itself and that may be long, as the people of an institution: the store cuts the
 * page, and only the edges of its rows are read.
 */
import type { Edge, EdgeType } from '../model.ts';
import type { EndOrder } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { encodeCursor } from './cursor.ts';
import type { FactEdgeValue } from './facts.ts';
import { groupBy } from '../group-by.ts';
import type { Loaders } from './loaders.ts';
import type { Asked } from './lookahead.ts';
import { askedFields } from './lookahead.ts';
import type { ConnectionValue, PageRequest } from './page.ts';
import { connectionOf, pageOf } from './page.ts';

export interface Ends {
  readonly type: EdgeType;
  readonly near: 'from' | 'to';
  readonly order: EndOrder;
}

/** Fields of an edge that need the edges behind it. */
const NEED_FACTS = ['firstSeen', 'lastSeen', 'method', 'evidence', 'evidenceCount'];

/** A page of what the edges of a node lead to. `list` names the list to its cursors. Two database calls a place. */
export async function endsOf(
  store: Store,
  loaders: Loaders,
  { type, near, order }: Ends,
  node: string,
  request: PageRequest,
  list: string,
  info: Asked,
): Promise<ConnectionValue<FactEdgeValue>> {
  const listing = { list, order, filter: null };
  const page = pageOf(listing, request);
  const asked = askedFields(info);
  const withTotal = asked.has('totalCount');
  const { rows, ...rest } = await loaders
    .batch(`ends ${JSON.stringify([type, near, order, page, withTotal])}`, (ids: readonly string[]) =>
      store.ends({ type, near, order, page, ids, withTotal }),
    )
    .load(node);
  const facts = NEED_FACTS.some((field) => asked.has(field))
    ? await loaders
        .batch(`edges between ${type} ${near}`, (pairs: readonly string[]) => between(store, type, near, pairs))
        .loadMany(rows.map(({ target }) => JSON.stringify([node, target])))
    : [];
  const edges = rows.map(({ target, key }, place): FactEdgeValue => {
    const found = facts[place] ?? [];
    if (found instanceof Error) throw found;
    return { target, cursor: () => encodeCursor(listing, key), facts: found };
  });
  return connectionOf(edges, rest);
}

/** The edges of a type between the two ends of each pair. */
async function between(
  store: Store,
  type: EdgeType,
  near: 'from' | 'to',
  pairs: readonly string[],
): Promise<readonly Edge[][]> {
  const far = near === 'from' ? 'to' : 'from';
  const ends = pairs.map((pair) => JSON.parse(pair) as [string, string]);
  const distinct = (place: 0 | 1) => [...new Set(ends.map((pair) => pair[place]))];
  // From the far ends: each has few edges, where the near end has many.
  const [nears, fars] = [new Set(distinct(0)), distinct(1)];
  const edges = (await store.edges({ types: [type], [far]: fars })).filter((edge) => nears.has(edge[near]));
  const found = groupBy(edges, (edge) => JSON.stringify([edge[near], edge[far]]));
  return pairs.map((pair) => found.get(pair) ?? []);
}
