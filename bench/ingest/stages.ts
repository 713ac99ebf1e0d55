/**
 * Where the time of an ingest goes: the store, the workers and the stream of documents, each with a clock.
 *
 * Stages overlap, since threads read and compute while another batch is written: the shares do not add up to 100 %.
 */
import type { Workers } from '../../ingest/workers/workers.ts';
import type { Changes, Store } from '../../src/store/store.ts';

/** Milliseconds by stage. */
export type Stages = Record<string, number>;

/** How many rows each write put, for the bare statements to put as many. */
export interface BatchSizes {
  readonly nodes: number[];
  readonly edges: number[];
  readonly mentions: number[];
}

export interface Clocks {
  readonly stages: Stages;
  readonly sizes: BatchSizes;
  documents<T>(items: AsyncIterable<T>): AsyncGenerator<T>;
  workers(workers: Workers): Workers;
  store(store: Store): Store;
}

export function clocks(): Clocks {
  const stages: Stages = {};
  const sizes: BatchSizes = { nodes: [], edges: [], mentions: [] };
  const add = (stage: string, ms: number) => {
    stages[stage] = (stages[stage] ?? 0) + ms;
  };
  const timed = async <T>(stage: string, statement: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await statement();
    } finally {
      add(stage, performance.now() - start);
    }
  };
  return {
    stages,
    sizes,
    async *documents(items) {
      const iterator = items[Symbol.asyncIterator]();
      for (;;) {
        const next = await timed('read and unzip', () => iterator.next());
        if (next.done === true) return;
        yield next.value;
      }
    },
    workers(workers) {
      // A thread answers in order: it begins a task when the one before it is answered.
      let free = 0;
      const busy = async <T>(stage: string, statement: () => Promise<T>): Promise<T> => {
        const asked = performance.now();
        try {
          return await statement();
        } finally {
          const answered = performance.now();
          add(stage, answered - Math.max(asked, free));
          free = answered;
        }
      };
      // Loading the program and its tables, for as long as the first task waits for it.
      void busy('start of the threads', () => workers.read([]));
      return {
        size: workers.size,
        read: (documents) => busy('extract and evidence', () => workers.read(documents)),
        run: (layer, keys) => busy(`${layer}: compute`, () => workers.run(layer, keys)),
        close: () => workers.close(),
      };
    },
    store(store) {
      const write = async (changes: Changes) => {
        const layer = changes.queueDone?.[0]?.layer;
        sizes.nodes.push(changes.putNodes?.length ?? 0);
        sizes.edges.push(changes.putEdges?.length ?? 0);
        sizes.mentions.push(changes.putRecords?.mention?.length ?? 0);
        await timed(layer === undefined ? 'evidence: write' : `${layer}: write`, () => store.write(changes));
      };
      const lookup =
        <A extends unknown[], R>(statement: (...args: A) => Promise<R>) =>
        (...args: A) =>
          timed('look up what is known', () => statement(...args));
      return {
        ...store,
        write,
        records: lookup(store.records) as Store['records'],
        recordKeys: lookup(store.recordKeys),
      };
    },
  };
}
