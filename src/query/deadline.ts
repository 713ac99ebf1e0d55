/**
 * The time that an answer may take.
 */
import { setMaxListeners } from 'node:events';
import { GrantgraphError } from '../errors.ts';
import type { Deadline } from '../store/store.ts';

export interface RunningDeadline extends Deadline {
  /** Nobody waits any more: what still runs for the answer ends. */
  cancel(): void;
  /** The answer is given: stops the clock. */
  end(): void;
}

/** A deadline that is over in some seconds, or when it is cancelled. */
export function deadlineIn(seconds: number): RunningDeadline {
  const controller = new AbortController();
  // Every read of an answer listens.
  setMaxListeners(0, controller.signal);
  const until = performance.now() + seconds * 1000;
  const timer = setTimeout(() => {
    const message = `expected an answer within ${String(seconds)} s, found that it takes longer: ask for less at once`;
    controller.abort(new GrantgraphError('TIME_LIMIT', message));
  }, seconds * 1000);
  return {
    signal: controller.signal,
    left: () => Math.max(1, Math.ceil(until - performance.now())),
    cancel() {
      clearTimeout(timer);
      controller.abort(new GrantgraphError('TIME_LIMIT', 'nobody waits for the answer any more'));
    },
    end() {
      clearTimeout(timer);
    },
  };
}
