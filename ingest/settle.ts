/**
 * Resolution and assembly: from the evidence layer to the graph, layer by layer, only what the queue names.
 *
 * A layer reads mentions and the final results of earlier layers, never its own or later ones, and computes each touched
 * block from all that is in it. The queue is in the store: what a crash or Ctrl-C left over, the next run finishes.
 */
import type { Changes, QueueItem, Store } from '../src/store/store.ts';
import { assembleLayer } from './assemble/assemble-layer.ts';
import { goneLayer } from './assemble/gone-layer.ts';
import { articleLayer } from './resolve/article-layer.ts';
import { formLayer } from './resolve/form-layer.ts';
import { personLayer } from './resolve/person-layer.ts';
import { siblingLayer } from './resolve/sibling-layer.ts';

/** The layers, in the order they run. */
export const LAYER_NAMES = ['form', 'sibling', 'article', 'person', 'assemble', 'gone'] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** Work for a later layer. */
export interface Queued extends QueueItem {
  readonly layer: LayerName;
}

/** What one batch of a layer changes. `done` names every key that it dealt with, also such as it was not asked for. */
export interface LayerResult {
  readonly changes: Changes;
  readonly done: readonly string[];
}

export interface Layer {
  readonly name: LayerName;
  /** Keys in a batch. */
  readonly batch: number;
  run(store: Store, keys: readonly string[]): Promise<LayerResult>;
}

const LAYERS: readonly Layer[] = [formLayer, siblingLayer, articleLayer, personLayer, assembleLayer, goneLayer];

/** Empties the queue. Stops between two batches when `signal` is aborted. */
export async function settle(
  store: Store,
  options: { signal?: AbortSignal; onBatch?(layer: LayerName, keys: number): void } = {},
): Promise<void> {
  for (const layer of LAYERS) {
    for (;;) {
      if (options.signal?.aborted === true) return;
      const keys = (await store.queue(layer.name, layer.batch)).map(({ key }) => key);
      if (keys.length === 0) break;
      const { changes, done } = await layer.run(store, keys);
      const queueDone = [...new Set([...keys, ...done])].map((key) => ({ layer: layer.name, key }));
      await store.write({ ...changes, queueDone });
      options.onBatch?.(layer.name, keys.length);
    }
  }
}
