/**
 * What a layer of resolution or assembly is: keys in, changes out. `resolve-graph.ts` runs them in the order of `layers.ts`.
 */
import type { Changes, QueueItem, Store } from '../../src/store/store.ts';

/** The layers, in the order they run. */
export const LAYER_NAMES = [
  'nameVariant',
  'parent',
  'sibling',
  'article',
  'person',
  'mask',
  'assemble',
  'prune',
  'link',
] as const;
export type LayerName = (typeof LAYER_NAMES)[number];

/** Work for a later layer. */
export interface Queued extends QueueItem {
  readonly layer: LayerName;
}

/** What one batch of a layer changes. */
export interface LayerResult {
  readonly changes: Changes;
  /** Keys that it dealt with though it was not asked for them. */
  readonly done: readonly string[];
  /** Keys that it was asked for and left in the queue. */
  readonly left?: readonly string[];
}

/** Who computes what a layer changes; it writes nothing. */
export interface LayerRunner {
  /** Threads beside the one that asks. */
  readonly size: number;
  run(layer: LayerName, keys: readonly string[]): Promise<LayerResult>;
}

export interface Layer {
  readonly name: LayerName;
  /** Keys in a batch. */
  readonly batch: number;
  /** True where a batch depends on what the one before it wrote. */
  readonly isSerial?: boolean;
  run(store: Store, keys: readonly string[]): Promise<LayerResult>;
}
