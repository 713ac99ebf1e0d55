/**
 * Resolution and assembly: from the evidence layer to the graph, layer by layer, only what the queue names.
 *
 * A layer reads mentions and the final results of earlier layers, never its own or later ones, and computes each touched
 * block from all that is in it: so batches of one layer may be computed side by side, also where they overlap. The queue
 * is in the store: what a crash or Ctrl-C left over, the next run finishes.
 *
 * A block that throws is reported and stays in the queue for the next run; all others are resolved.
 */
import { GrantgraphError } from '../../src/errors.ts';
import type { Store } from '../../src/store/store.ts';
import type { Layer, LayerName, LayerResult, LayerRunner } from './layer.ts';
import { layerNamed, LAYERS } from './layers.ts';

/** A block that could not be resolved. */
export interface BrokenBlock {
  readonly layer: LayerName;
  readonly key: string;
  /** What was thrown: `TypeError: …`. */
  readonly message: string;
}

export interface ResolveOptions {
  /** Stops between two batches when aborted. */
  readonly signal?: AbortSignal;
  /** Who computes. Default: this thread. */
  readonly workers?: LayerRunner;
  onBatch?(layer: LayerName, keys: number): void;
  /** Is told of blocks that throw. Where it is missing, the first of them is thrown, after the rest is resolved. */
  onBroken?(block: BrokenBlock): void;
}

/** Empties the queue, but for blocks that throw. */
export async function resolveGraph(store: Store, options: ResolveOptions = {}): Promise<void> {
  const broken: BrokenBlock[] = [];
  const onBroken = options.onBroken ?? ((block: BrokenBlock) => broken.push(block));
  for (const layer of LAYERS) await resolveLayer(store, layer, { ...options, onBroken });
  if (broken.length > 0) throw new Error(broken.map(formatBroken).join('\n'));
}

/** `not resolved: person smith: TypeError: …; it waits for the next run`. */
export const formatBroken = ({ layer, key, message }: BrokenBlock): string =>
  `not resolved: ${layer} ${key}: ${message}; it waits for the next run`;

/** The first line of what was thrown; a thread hands on the stack of its error as the message. */
function messageOf(error: unknown): string {
  const { name = 'Error', message = String(error) } = (error ?? {}) as Partial<Error>;
  const [line] = message.split('\n') as [string];
  return /^\w*Error\b/.test(line) ? line : `${name}: ${line}`;
}

const inThisThread = (store: Store): LayerRunner => ({
  size: 0,
  run: (layer, keys) => layerNamed(layer).run(store, keys),
});

async function resolveLayer(
  store: Store,
  layer: Layer,
  { workers = inThisThread(store), signal, onBatch, onBroken }: ResolveOptions,
): Promise<void> {
  // One batch waits for each that is worked on, so that nobody is idle while one is written.
  const isAlone = layer.isSerial === true || workers.size === 0;
  const width = isAlone ? 1 : workers.size + 1;
  const started: { readonly keys: readonly string[]; readonly result: Promise<LayerResult> }[] = [];
  const isTaken = new Set<string>();
  let writing: Promise<void> | null = null;
  /** Where one block of a batch throws, each is computed alone. A broken one is taken for the rest of this run. */
  const writeEach = async (keys: readonly string[], error: unknown) => {
    if (error instanceof GrantgraphError) throw error;
    if (keys.length === 1) onBroken?.({ layer: layer.name, key: keys[0]!, message: messageOf(error) });
    else
      for (const key of keys) {
        const [result] = await Promise.allSettled([workers.run(layer.name, [key])]);
        await (result.status === 'fulfilled' ? write([key], result.value) : writeEach([key], result.reason));
      }
  };
  const write = async (keys: readonly string[], { changes, done, left = [] }: LayerResult) => {
    const asked = keys.filter((key) => !left.includes(key));
    const queueDone = [...new Set([...asked, ...done])].map((key) => ({ layer: layer.name, key }));
    await store.write({ ...changes, queueDone });
    for (const key of keys) isTaken.delete(key);
    onBatch?.(layer.name, asked.length);
  };
  try {
    for (;;) {
      while (started.length < width && signal?.aborted !== true) {
        const queued = await store.records('queue', 'layer', [layer.name], { first: isTaken.size + layer.batch });
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
      const [result] = await Promise.allSettled([next?.result]);
      const given =
        next === undefined
          ? null
          : result.status === 'fulfilled'
            ? write(next.keys, result.value!)
            : writeEach(next.keys, result.reason);
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
