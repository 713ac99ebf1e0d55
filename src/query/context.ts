/**
 * What every resolver of one request is given.
 */
import type { Store } from '../store/store.ts';
import type { Loaders } from './loaders.ts';
import { createLoaders } from './loaders.ts';

export interface Context {
  readonly store: Store;
  /**
   * The loaders of one place in a query. Each place has its own, so that the number of database calls depends on the
   * query alone: not on how many parents there are, and not on which answers happen to arrive at the same moment.
   */
  at(site: string): Loaders;
  /** Number of reads that this request has asked of the store. */
  readonly reads: () => number;
}

const READS: readonly (keyof Store)[] = [
  'records',
  'recordKeys',
  'nodes',
  'edges',
  'list',
  'search',
  'linked',
  'teams',
  'ranking',
  'facets',
  'stats',
];

/** A context of its own for each request: nothing that one request read is shown to another. */
export function createContext(store: Store): Context {
  let reads = 0;
  const counted: Store = new Proxy(store, {
    get(target, name) {
      if (READS.includes(name as keyof Store)) reads += 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  const sites = new Map<string, Loaders>();
  const at = (site: string) => {
    const loaders = sites.get(site) ?? createLoaders(counted);
    sites.set(site, loaders);
    return loaders;
  };
  return { store: counted, at, reads: () => reads };
}
