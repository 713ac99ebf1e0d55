/**
 * Resolution and assembly: from the evidence layer to the graph, layer by layer, only what the queue names.
 *
 * A layer reads mentions and the final results of earlier layers, never its own or later ones, and computes each touched
 * block from all that is in it: so batches of one layer may be computed side by side, also where they overlap. The queue
 * is in the store: what a crash or Ctrl-C left over, the next run finishes.
 */
import type { Store } from '../../src/store/store.ts';
import { alone, type Workers } from '../workers/workers.ts';
import type { Layer, LayerName, LayerResult } from './layer.ts';
import { LAYERS } from './layers.ts';

export interface ResolveOptions {
  /** Stops between two batches when aborted. */
  readonly signal?: AbortSignal;
  /** Who computes. Default: this thread. */
  readonly workers?: Workers;
  onBatch?(layer: LayerName, keys: number): void;
}

/** Empties the queue. */
export async function resolveGraph(store: Store, options: ResolveOptions = {}): Promise<void> {
  for (const layer of LAYERS) await resolveLayer(store, layer, options);
}

async function resolveLayer(
  store: Store,
  layer: Layer,
  { workers = alone(store), signal, onBatch }: ResolveOptions,
): Promise<void> {
  // One batch waits for each that is worked on, so that nobody is idle while one is written.
  const isAlone = layer.isSerial === true || workers.size === 0;
  const width = isAlone ? 1 : workers.size + 1;
  const started: { readonly keys: readonly string[]; readonly result: Promise<LayerResult> }[] = [];
  const isTaken = new Set<string>();
  let writing: Promise<void> | null = null;
  const write = async (keys: readonly string[], { changes, done }: LayerResult) => {
    const queueDone = [...new Set([...keys, ...done])].map((key) => ({ layer: layer.name, key }));
    await store.write({ ...changes, queueDone });
    for (const key of keys) isTaken.delete(key);
    onBatch?.(layer.name, keys.length);
  };
  try {
    for (;;) {
      while (started.length < width && signal?.aborted !== true) {
        const queued = await store.queue(layer.name, isTaken.size + layer.batch);
        const keys = queued.flatMap(({ key }) => (isTaken.has(key) ? [] : [key])).slice(0, layer.batch);
        if (keys.length === 0) break;
        for (const key of keys) isTaken.add(key);
        const result = workers.run(layer.name, keys);
        result.catch(() => undefined); // Thrown where it is awaited.
        started.push({ keys, result });
      }
      const next = started.shift();
      // What is being written may queue more.
      if (next === undefined && writing === null) return;
      // A store makes ready what it is given while it still writes what it was given before.
      const given = next === undefined ? null : write(next.keys, await next.result);
      given?.catch(() => undefined); // Thrown where it is awaited.
      const before = writing;
      writing = given;
      await before;
      if (isAlone) await writing;
    }
  } finally {
    await Promise.allSettled([...started.map(({ result }) => result), writing]);
  }
}
