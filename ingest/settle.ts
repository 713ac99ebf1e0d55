/**
 * Resolution and assembly: from the evidence layer to the graph, layer by layer, only what the queue names.
 *
 * A layer reads mentions and the final results of earlier layers, never its own or later ones, and computes each touched
 * block from all that is in it. The queue is in the store: what a crash or Ctrl-C left over, the next run finishes.
 */
import type { Store } from '../src/store/store.ts';
import type { Layer, LayerName } from './layer.ts';
import { assembleLayer } from './assemble/assemble-layer.ts';
import { goneLayer } from './assemble/gone-layer.ts';
import { articleLayer } from './resolve/article-layer.ts';
import { formLayer } from './resolve/form-layer.ts';
import { personLayer } from './resolve/person-layer.ts';
import { siblingLayer } from './resolve/sibling-layer.ts';
import { maskLayer } from './suppress/mask-layer.ts';

/** In the order they run. */
const LAYERS: readonly Layer[] = [formLayer, siblingLayer, articleLayer, personLayer, maskLayer, assembleLayer, goneLayer];

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
