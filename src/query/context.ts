/**
 * What every resolver of one request is given.
 */
import { GrantgraphError } from '../errors.ts';
import type { Deadline, Store } from '../store/store.ts';
import type { MatchPeople } from './match.ts';
import type { AwardsOfNumber } from './resolve-id.ts';
import type { FindSimilarAwards } from './similar.ts';
import type { Loaders, NodeCache } from './loaders.ts';
import { createLoaders } from './loaders.ts';

type InstitutionsNamed = (store: Store, text: string) => Promise<readonly string[]>;

/** What a server can do beside reading the graph. It is handed in, for queries know nothing of ingest. */
export interface Abilities {
  readonly matchPeople: MatchPeople;
  /** Every award that a written number may mean: `DMS-2031883`. */
  readonly awardsOfNumber: AwardsOfNumber;
  /** Ids of the institutions that a short form stands for: `UIUC`, `Ga. Tech`; of `UW` several. None where it is not known. */
  readonly institutionsMeant: InstitutionsNamed;
  /** Ids of the institutions that a name in any form leads to; none where it is not known. */
  readonly institutionsNamed: InstitutionsNamed;
  readonly similarAwards: FindSimilarAwards;
}

const without = (what: string, of: string) => (): Promise<never> =>
  Promise.reject(new GrantgraphError('CONFIG', `${what}: this server was started without the comparison of ${of}`));
const NONE: Abilities = {
  matchPeople: without('match', 'names'),
  similarAwards: without('similarAwards', 'texts'),
  awardsOfNumber: () => Promise.resolve([]),
  institutionsMeant: () => Promise.resolve([]),
  institutionsNamed: () => Promise.resolve([]),
};

export interface Context extends Abilities {
  readonly store: Store;
  /**
   * The loaders of one place in a query. Each place has its own, so that the number of database calls depends on the
   * query alone: not on how many parents there are, and not on which answers happen to arrive at the same moment.
   */
  at(site: string): Loaders;
  /** Number of reads that this request has asked of the store. */
  readonly reads: () => number;
  /** Whether the request has asked for this read of the store. */
  readonly hasRead: (name: keyof Store) => boolean;
}

/** Which parts of a store are questions about the graph: those are counted. */
const IS_READ: Readonly<Record<keyof Store, boolean>> = {
  records: true,
  recordKeys: true,
  nodes: true,
  edges: true,
  list: true,
  wordsNear: true,
  mentionCounts: true,
  linked: true,
  facets: true,
  stats: true,
  name: false,
  version: false,
  scan: false,
  frozen: false,
  check: false,
  within: false,
  lock: false,
  ready: false,
  write: false,
  close: false,
  calls: false,
};
const READS = (Object.keys(IS_READ) as (keyof Store)[]).filter((name) => IS_READ[name]);

/** Nodes that earlier requests about this version of the graph have read. */
interface Cached {
  readonly cache: NodeCache;
  readonly graphVersion: number;
}

interface ContextOptions extends Partial<Abilities> {
  readonly deadline?: Deadline | undefined;
  readonly cached?: Cached | undefined;
  /** Runs a read when it is its turn. */
  readonly inTurn?: <T>(read: () => Promise<T>) => Promise<T>;
}

/**
 * A context of its own for each request: nothing that one request read is shown to another, but nodes by way of a cache
 * that knows the graph's version. With a deadline its reads end when that is over.
 */
export function createContext(
  store: Store,
  { deadline, cached, inTurn = (read) => read(), ...abilities }: ContextOptions = {},
): Context {
  let reads = 0;
  const names = new Set<string>();
  const bounded = deadline ? store.within(deadline) : store;
  const counted = Object.create(bounded) as Record<string, unknown>;
  for (const name of READS) {
    const read = bounded[name] as unknown as (...args: unknown[]) => Promise<unknown>;
    counted[name] = (...args: unknown[]) => {
      reads += 1;
      names.add(name);
      return inTurn(() => read.apply(bounded, args));
    };
  }
  const own = counted as unknown as Store;
  if (cached) own.nodes = cached.cache.at(cached.graphVersion, own.nodes);
  const peek = cached && ((id: string) => cached.cache.peek(cached.graphVersion, id));
  const sites = new Map<string, Loaders>();
  const at = (site: string) => {
    let loaders = sites.get(site);
    if (!loaders) sites.set(site, (loaders = createLoaders(own, peek)));
    return loaders;
  };
  return { store: own, at, reads: () => reads, hasRead: (name) => names.has(name), ...NONE, ...abilities };
}
