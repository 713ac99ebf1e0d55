/**
 * A relationship that the graph states itself and that may be long, as the people of an institution: the store cuts the
 * page, and only the edges of its rows are read.
 */
import { EDGE_ENDS } from '../model.ts';
import type { Edge, EdgeType } from '../model.ts';
import { LINK_DETAILS } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { encodeCursor } from './cursor.ts';
import type { FactEdgeValue } from './facts.ts';
import { groupBy } from '../group-by.ts';
import type { Loaders } from './loaders.ts';
import type { Asked } from './lookahead.ts';
import { askedFields } from './lookahead.ts';
import type { ConnectionValue, PageRequest } from './page.ts';
import { connectionOf, pageOf } from './page.ts';

const ORDERS = { ID: 'COUNT', LAST_SEEN: 'LAST_DATE' } as const;

export interface Ends {
  readonly type: EdgeType;
  readonly near: 'from' | 'to';
  /** By id, or by the end date, latest first. */
  readonly order: keyof typeof ORDERS;
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
  const [from, to] = near === 'from' ? EDGE_ENDS[type] : [EDGE_ENDS[type][1], EDGE_ENDS[type][0]];
  const { links, ...rest } = await loaders
    .linked({
      from,
      to,
      along: type,
      order: { by: ORDERS[order], direction: 'DESC' },
      page,
      withTotal,
      without: LINK_DETAILS,
    })
    .load(node);
  const facts = NEED_FACTS.some((field) => asked.has(field))
    ? await loaders
        .batch(`edges between ${type} ${near}`, (pairs: readonly string[]) => between(store, type, near, pairs))
        .loadMany(links.map(({ target }) => JSON.stringify([node, target])))
    : [];
  const edges = links.map(({ target, key }, place): FactEdgeValue => {
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
