/**
 * One thread of the workers: answers its tasks one after the other. Its store is opened when a layer first asks for it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { GrantgraphError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { LayerResult } from '../resolve/layer.ts';
import { layerNamed } from '../resolve/layers.ts';
import { readAll } from './workers.ts';
import type { Answer, Task, ThreadData } from './threads.ts';

const { store: url, env } = workerData as ThreadData;
let store: Promise<Store> | null = null;

async function valueOf(task: Exclude<Task, 'end'>): Promise<unknown> {
  if ('read' in task) return readAll(task.read);
  store ??= openStore(url, { env, mustExist: true, isInBulk: true });
  const own = await store;
  const result = await layerNamed(task.layer).run(own, task.keys);
  return { ...result, changes: own.ready(result.changes) } satisfies LayerResult;
}

async function answerTo(task: Exclude<Task, 'end'>): Promise<Answer> {
  try {
    return { value: await valueOf(task) };
  } catch (error) {
    const { message, stack } = error as Error;
    return {
      error:
        error instanceof GrantgraphError ? { code: error.code, message } : { code: null, message: stack ?? message },
    };
  }
}

let last: Promise<void> = Promise.resolve();
parentPort!.on('message', (task: Task) => {
  last = last.then(async () => {
    if (task !== 'end') {
      parentPort!.postMessage(await answerTo(task));
      return;
    }
    await (await store)?.close();
    parentPort!.close();
  });
});
