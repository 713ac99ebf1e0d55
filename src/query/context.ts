/**
 * What every resolver of one request is given.
 */
import type { Deadline, Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';
import { createLoaders } from './loaders.ts';
import type { NodeCache } from './node-cache.ts';

export interface Context {
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

/** What of a store is no question about the graph. */
const NOT_READS: readonly string[] = [
  'within',
  'version',
  'scan',
  'queue',
  'lock',
  'write',
  'close',
] satisfies (keyof Store)[];

/** Nodes that earlier requests about this version of the graph have read. */
interface Cached {
  readonly cache: NodeCache;
  readonly graphVersion: number;
}

/**
 * A context of its own for each request: nothing that one request read is shown to another, but nodes by way of a cache
 * that knows the graph's version. With a deadline its reads end when that is over.
 */
export function createContext(store: Store, deadline?: Deadline, cached?: Cached): Context {
  let reads = 0;
  const names = new Set<string>();
  const bounded = deadline ? store.within(deadline) : store;
  const counted = Object.create(bounded) as Record<string, unknown>;
  for (const name in bounded) {
    const read: unknown = bounded[name as keyof Store];
    if (typeof read !== 'function' || NOT_READS.includes(name)) continue;
    counted[name] = (...args: unknown[]) => {
      reads += 1;
      names.add(name);
      return (read as (...args: unknown[]) => unknown).apply(bounded, args);
    };
  }
  const own = counted as unknown as Store;
  if (cached) own.nodes = cached.cache.at(cached.graphVersion, own.nodes);
  const sites = new Map<string, Loaders>();
  const at = (site: string) => {
    let loaders = sites.get(site);
    if (!loaders) sites.set(site, (loaders = createLoaders(own)));
    return loaders;
  };
  return { store: own, at, reads: () => reads, hasRead: (name) => names.has(name) };
}
