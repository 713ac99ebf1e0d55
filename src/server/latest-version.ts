import type { Store } from '../store/store.ts';

/**
 * The graph's version as it is when asked or later. Those who ask while one read is under way share the next: one
 * that began before somebody asked may not know what was written since.
 */
export function latestVersion(store: Store): () => Promise<number> {
  let running: Promise<unknown> | null = null;
  let next: Promise<number> | null = null;
  const read = () => {
    next = null;
    const version = store.version();
    const done = version.then(
      () => undefined,
      () => undefined,
    );
    running = done;
    void done.then(() => {
      if (running === done) running = null;
    });
    return version;
  };
  return () => {
    if (running === null) return read();
    next ??= running.then(read);
    return next;
  };
}
