import type { Store } from '../store/store.ts';
import type { Coverage } from './apollo.ts';

/** What is loaded of which agency, counted once for each version of the graph; null where it cannot be told. */
export function coverageOf(store: Store): (graphVersion: number) => Promise<Coverage | null> {
  let known: { readonly version: number; readonly coverage: Promise<Coverage | null> } | null = null;
  return (version) => {
    if (known?.version !== version) {
      const counted = store.stats().then(
        (stats) => stats.coverage,
        () => null,
      );
      known = { version, coverage: counted };
    }
    return known.coverage;
  };
}
