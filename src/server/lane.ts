/**
 * A lane runs so many pieces of work at once. The others wait in a queue for each client, and the clients take turns: fifteen
 * questions of one do not make the one question of another wait for all of them.
 */
export interface Lane {
  /** Runs work when it is its turn. Rejects with the signal's reason where that aborts before. */
  run<T>(client: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Pieces of work that wait. */
  readonly waiting: number;
}

/** `onWait` is told how long each piece of work has waited, in seconds. */
export function lane(most: number, onWait: (seconds: number) => void = () => undefined): Lane {
  const queues = new Map<string, Set<() => void>>();
  let running = 0;
  let waiting = 0;

  function next(): void {
    while (running < most) {
      const [first] = queues;
      if (first === undefined) return;
      const [client, queue] = first;
      const [begin] = queue;
      remove(client, queue, begin!);
      // Its next piece comes after one of every other client.
      if (queue.size > 0) {
        queues.delete(client);
        queues.set(client, queue);
      }
      running += 1;
      begin!();
    }
  }
  function remove(client: string, queue: Set<() => void>, begin: () => void): void {
    if (!queue.delete(begin)) return;
    waiting -= 1;
    if (queue.size === 0) queues.delete(client);
  }
  function turn(client: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const queue = queues.get(client) ?? new Set();
      queues.set(client, queue);
      const abandon = () => {
        remove(client, queue, begin);
        reject(signal.reason as Error);
      };
      const begin = () => {
        signal.removeEventListener('abort', abandon);
        resolve();
      };
      signal.addEventListener('abort', abandon, { once: true });
      queue.add(begin);
      waiting += 1;
    });
  }
  return {
    async run(client, signal, work) {
      signal.throwIfAborted();
      if (running < most) running += 1;
      else {
        const since = performance.now();
        await turn(client, signal);
        onWait((performance.now() - since) / 1000);
      }
      try {
        return await work();
      } finally {
        running -= 1;
        next();
      }
    },
    get waiting() {
      return waiting;
    },
  };
}
