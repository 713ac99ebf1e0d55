/**
 * What the resolvers at one place of a query read through: one batch, however many parents there are.
 */
import DataLoader from 'dataloader';
import type { GraphNode, Edge, EdgeType } from '../model.ts';
import { recent } from '../recent.ts';
import type { Recent } from '../recent.ts';
import type { Store, EdgeQuery, LinkPage, Walk } from '../store/store.ts';
import { EDGE_TYPES } from '../model.ts';
import type { Pair, PairKinds, PairEdges } from './pair.ts';
import { pairEdges } from './pair.ts';
import { resolveAmong } from './resolve-id.ts';
import { narrowing } from './filter.ts';
import { groupBy } from '../group-by.ts';

/** A walk without its origins. */
type WalkSpec = Omit<Walk, 'ids'>;

/** What of edges is read: all, all but the evidence, or the ends, role and whether that ended. */
const DETAILS = {
  WHOLE: {},
  FACTS: { withEvidence: false },
  ENDS: { withFacts: false },
} as const satisfies Record<string, Partial<EdgeQuery>>;
export type EdgeDetail = keyof typeof DETAILS;

interface NodeLoader {
  /** A node that is at hand is given at once: to wait for a promise takes longer than to find it. */
  load(id: string): GraphNode | Promise<GraphNode | null>;
  /** The nodes of some ids, in their order. */
  loadAll(ids: readonly string[]): (GraphNode | null)[] | Promise<(GraphNode | null)[]>;
}

export interface Loaders {
  readonly node: NodeLoader;
  /** Edges of some types that start (`from`) or end (`to`) at a node. */
  edges(
    types: readonly EdgeType[],
    end: 'from' | 'to',
    detail?: EdgeDetail,
  ): { load(id: string): Promise<readonly Edge[]> };
  linked(spec: WalkSpec): DataLoader<string, LinkPage>;
  /** The edges that connect the two ends of a link of a walk. */
  pairs(kinds: PairKinds): DataLoader<Pair, PairEdges, string>;
  /** Any other batch: `key` names the field and its arguments. */
  batch<K extends string, V>(key: string, load: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V>;
}

/** The edges of a type at one end of a node, for each of `<type> <id>`. */
async function edgesOf(
  store: Store,
  asked: readonly string[],
  end: 'from' | 'to',
  detail: EdgeDetail,
): Promise<(readonly Edge[])[]> {
  const parts = asked.map((key) => key.split(' ', 2) as [EdgeType, string]);
  const distinct = <T>(values: readonly T[]) => [...new Set(values)];
  const types = distinct(parts.map(([type]) => type));
  const found = await store.edges({ types, [end]: distinct(parts.map(([, id]) => id)), ...DETAILS[detail] });
  const byKey = groupBy(found, (edge) => `${edge.type} ${edge[end]}`);
  return asked.map((key) => byKey.get(key) ?? []);
}

function nodeLoader(store: Store, peek: (id: string) => GraphNode | undefined = () => undefined): NodeLoader {
  const loader = new DataLoader((ids: readonly string[]) => store.nodes(ids));
  const load = (id: string) => peek(id) ?? loader.load(id);
  return {
    load,
    loadAll(ids) {
      const found = ids.map(load);
      return found.some((node) => node instanceof Promise) ? Promise.all(found) : (found as GraphNode[]);
    },
  };
}

/** Loaders for one place in one request; `peek` gives nodes that are at hand. */
export function createLoaders(store: Store, peek?: (id: string) => GraphNode | undefined): Loaders {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  const batch: Loaders['batch'] = (key, load) => once(key, () => new DataLoader(load));
  return {
    node: nodeLoader(store, peek),
    batch,
    edges: (types, end, detail = 'WHOLE') => {
      // What several fields of a place ask of the same nodes is read at once, whatever the types.
      const shared = batch(`edges ${end} ${detail}`, (asked: readonly string[]) => edgesOf(store, asked, end, detail));
      const [only, ...others] = EDGE_TYPES.filter((type) => types.includes(type));
      if (only === undefined) return { load: () => Promise.resolve([]) };
      if (others.length === 0) return { load: (id) => shared.load(`${only} ${id}`) };
      const load = (id: string) => Promise.all([only, ...others].map((type) => shared.load(`${type} ${id}`)));
      return { load: async (id) => (await load(id)).flat() };
    },
    linked: ({ filter, ...spec }) =>
      batch(`linked ${JSON.stringify([spec, filter])}`, async (ids) =>
        store.linked({
          ...spec,
          ids,
          ...(await narrowing(store, filter)),
          ...(spec.among ? { among: await resolveAmong(store, [spec.to], spec.among) } : {}),
        }),
      ),
    pairs: (kinds) =>
      once(
        `pairs ${JSON.stringify(kinds)}`,
        () =>
          new DataLoader((pairs: readonly Pair[]) => pairEdges(store, kinds, pairs), {
            cacheKeyFn: ({ origin, target, shared }) => `${origin} ${target} ${shared.join(' ')}`,
          }),
      ),
  };
}

export interface NodeCache {
  /** Wraps the read of nodes for a request about a version of the graph. */
  at(graphVersion: number, read: Store['nodes']): Store['nodes'];
  /** The node of an id, if it is here, for a request about a version of the graph. */
  peek(graphVersion: number, id: string): GraphNode | undefined;
  /** Bytes that it holds, about. */
  readonly bytes: number;
}

/** Bytes that a node holds, about: its texts, and what each field takes beside. */
function bytesOf(_id: string, node: GraphNode): number {
  let bytes = 200;
  for (const value of Object.values(node)) bytes += 40 + (typeof value === 'string' ? 2 * value.length : 0);
  return bytes;
}

/** Keeps the nodes that were read last, up to so many bytes. A source is not kept: it carries its text. */
export function nodeCache(bytes: number): NodeCache {
  let version = -1;
  const empty = () => recent<GraphNode>(bytes, bytesOf);
  let kept: Recent<GraphNode> = empty();

  return {
    at(graphVersion, read) {
      if (graphVersion > version) {
        version = graphVersion;
        kept = empty();
      }
      // A request that began before the last write neither takes nor gives.
      if (graphVersion < version) return read;
      const mine = kept;
      return async (ids) => {
        const known = ids.map((id) => mine.get(id));
        const missing = ids.filter((_, place) => known[place] === undefined);
        if (missing.length === 0) return known as GraphNode[];
        const found = await read(missing);
        for (const node of found) if (node !== null && node.kind !== 'SOURCE') mine.set(node.id, node);
        let next = 0;
        return known.map((node) => node ?? found[next++] ?? null);
      };
    },
    peek: (graphVersion, id) => (graphVersion === version ? kept.get(id) : undefined),
    get bytes() {
      return kept.weight;
    },
  };
}
