/**
 * Workers in threads. Each reads documents, and computes layers with a reading store of its own.
 */
import { Worker } from 'node:worker_threads';
import { GrantgraphError, type ErrorCode } from '../../src/errors.ts';
import type { LayerName, LayerResult } from '../resolve/layer.ts';
import type { Document } from '../statements.ts';
import { defect } from '../guard.ts';
import type { Workers, ReadDocument } from './workers.ts';

/** What a thread is asked: documents to read, keys of a layer to compute, or to close its store and end. */
export type Task =
  { readonly read: readonly Document[] } | { readonly layer: LayerName; readonly keys: readonly string[] } | 'end';

/** Its answer. Errors cross as plain data: classes do not. */
export type Answer =
  { readonly value: unknown } | { readonly error: { readonly code: string | null; readonly message: string } };

/** Where the threads find the store, and the settings they read. */
export interface ThreadData {
  readonly store: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The program of a thread. As a source file it is run by tsx, which is there where this file is; built, by itself. */
function program(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./worker.js', import.meta.url);
  const [tsx, worker] = [import.meta.resolve('tsx/esm/api'), new URL('./worker.ts', import.meta.url).href];
  const code = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(worker)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

interface Waiting {
  readonly isReading: boolean;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A thread is no more, which is no answer: whatever it was at may have ended it. */
class ThreadEnded extends Error {}

/** Room for what is made and dropped again: with less, a tenth of the time goes into collecting it. */
const YOUNG_MB = 96;
/**
 * Below 2 GB the engine collects what is old when there is twice of what is in use, else at four times: 400 MB and more of
 * garbage. A tenth of this is in use.
 */
const OLD_MB = 2000;

/** One thread with the tasks that it has been given, answered in order. */
function thread(data: ThreadData) {
  const worker = new Worker(program(), {
    workerData: data,
    env: data.env as NodeJS.ProcessEnv,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
  });
  const waiting: Waiting[] = [];
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      resolve();
    });
  });
  let ending: Error | null = null;
  const fail = (error: Error) => {
    ending ??= error;
    for (const { reject } of waiting.splice(0)) reject(ending);
  };
  worker.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.shift()!;
    if ('value' in answer) resolve(answer.value);
    else {
      const { code, message } = answer.error;
      reject(code === null ? new Error(message) : new GrantgraphError(code as ErrorCode, message));
    }
  });
  worker.on('error', (error) => {
    fail(new ThreadEnded((error as Error).message));
  });
  worker.on('exit', (code) => {
    fail(new ThreadEnded(`a thread of the ingest ended with code ${code}`));
  });
  return {
    waiting,
    isEnded: () => ending !== null,
    ask: (task: Task) =>
      new Promise<unknown>((resolve, reject) => {
        // A thread that has ended answers nobody.
        if (ending !== null) {
          reject(ending);
          return;
        }
        waiting.push({ isReading: typeof task === 'object' && 'read' in task, resolve, reject });
        worker.postMessage(task);
      }),
    close: async (isAtOnce: boolean) => {
      if (isAtOnce && waiting.some(({ isReading }) => isReading)) await worker.terminate();
      else worker.postMessage('end' satisfies Task);
      return ended;
    },
  };
}

/** Starts the threads, one or more. */
export function threads(data: ThreadData, size: number): Workers {
  const all = Array.from({ length: size }, () => thread(data));
  let isClosed = false;
  const ask = (task: Task) => {
    if (!isClosed) for (const [at, one] of all.entries()) if (one.isEnded()) all[at] = thread(data);
    return all.reduce((least, one) => (one.waiting.length < least.waiting.length ? one : least)).ask(task);
  };
  async function read(documents: readonly Document[]): Promise<ReadDocument[]> {
    try {
      return (await ask({ read: documents })) as ReadDocument[];
    } catch (error) {
      // One of them was more than a thread can bear. Each alone: only that one is quarantined.
      if (!(error instanceof ThreadEnded) || isClosed) throw error;
      if (documents.length === 1) return [{ rows: null, problems: [...documents[0]!.problems, defect(error)] }];
      const found: ReadDocument[] = [];
      for (const document of documents) found.push(...(await read([document])));
      return found;
    }
  }
  return {
    size,
    read,
    run: async (layer, keys) => (await ask({ layer, keys })) as LayerResult,
    close: async (isAtOnce = false) => {
      isClosed = true;
      await Promise.all(all.map((one) => one.close(isAtOnce)));
    },
  };
}
