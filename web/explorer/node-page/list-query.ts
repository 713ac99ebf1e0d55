import { ask } from '../ask.ts';
import type { Edge } from './edge.ts';
import type { List } from './lists.ts';

/** Which part of a list is asked for. */
export interface Part {
  readonly id: string;
  readonly first: number;
  readonly after?: string | null;
  /** Awards that the list goes through, as the API's filter. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly orderBy?: { readonly by: string; readonly direction: 'ASC' | 'DESC' };
  /** What is asked of each edge besides. */
  readonly more?: { readonly fields: string; readonly fragments: string };
}

export interface ListPage {
  readonly edges: readonly Edge[];
  readonly totalCount: number;
}

const PAGED = {
  declares: ', $first: Int!, $after: String',
  asks: (edge: string) => `(first: $first, after: $after) ${page(edge)}`,
};
/** What each sort of list declares and takes, and what it is asked for. */
const ASKS = {
  links: {
    declares: ', $first: Int!, $after: String, $filter: AwardFilterInput, $orderBy: LinkOrderInput',
    asks: (edge) => `(first: $first, after: $after, filter: $filter, orderBy: $orderBy) ${page(edge)}`,
  },
  facts: PAGED,
  nodes: PAGED,
  facets: {
    declares: ', $filter: AwardFilterInput',
    asks: (edge, facet) =>
      `(first: 1, filter: $filter) { facets(by: [${facet}], first: 1000) { buckets { ${edge} } } }`,
  },
} as const satisfies Record<List['takes'], { declares: string; asks: (edge: string, facet: string) => string }>;

const page = (edge: string) => `{ totalCount edges { cursor ${edge} } }`;

/** The query of a list of one type of node; with `more` in each edge besides. */
export function listQuery(type: string, { field: [outer, below], takes, facet, edge }: List, more = ''): string {
  const { declares, asks } = ASKS[takes];
  const asked = asks(`${edge} ${more}`, facet ?? '');
  const list = below === undefined ? `${outer}${asked}` : `${outer} { ${below}${asked} }`;
  return `query List($id: ID!${declares}) { node(id: $id) { ... on ${type} { ${list} } } }`;
}

interface Bucket extends Omit<Edge, 'node'> {
  readonly key: { readonly value: string | null; readonly node: Edge['node'] | null };
}
type Level = Readonly<Record<string, unknown>> | null;

/** Reads a part of a list; empty where there is no such node. */
export async function loadList(
  type: string,
  list: List,
  { more, ...part }: Part,
  signal: AbortSignal,
): Promise<ListPage> {
  const query = listQuery(type, list, more && `${more.fields} `) + (more?.fragments ?? '');
  const answer = await ask<{ node: Level }>(query, part, signal);
  const [outer, below] = list.field;
  const level = (answer.node?.[outer] as Level | undefined) ?? null;
  const found = below === undefined ? level : ((level?.[below] as Level | undefined) ?? null);
  if (!found) return { edges: [], totalCount: 0 };
  if (list.takes !== 'facets') return found as unknown as ListPage;
  const [{ buckets }] = found['facets'] as readonly [{ readonly buckets: readonly Bucket[] }];
  const edges = buckets.flatMap(({ key, ...numbers }) => (key.node ? [{ ...numbers, node: key.node }] : []));
  return { edges, totalCount: edges.length };
}
