/**
 * The guard in front of every reader: what a document makes throw, or take too long, is a problem of that document alone.
 */
import { createContext, Script } from 'node:vm';
import { version } from '../src/package.ts';
import type { Problem } from './statements.ts';

/** Milliseconds that one document may take. Time passes on a busy machine too, so it is ample. */
export const DOCUMENT_MS = 120_000;

const box = createContext({ task: null as unknown });
const script = new Script('task()');

/** Runs a task, but ends it after some milliseconds, whatever it does: it then throws, as `isOverTime` tells. */
export function within<T>(milliseconds: number, task: () => T): T {
  const before = box['task'];
  box['task'] = task;
  try {
    return script.runInContext(box, { timeout: milliseconds }) as T;
  } finally {
    box['task'] = before;
  }
}

export const isOverTime = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** The first place of our own code in a stack: `ingest/formats/nsf/reading.ts:48`. */
const OUR_PLACE = /(?:ingest|src)\/[\w./-]+\.[jt]s:\d+/;

/** What a person is told where a reader threw: the place in the code, and the version, which a later one may mend. */
export function defect(error: unknown): Problem {
  const by = `grantgraph ${version}`;
  if (isOverTime(error)) {
    const expected = `a document that ${by} reads within ${DOCUMENT_MS / 1000} seconds`;
    return { severity: 'ERROR', field: 'time', expected, found: 'one that takes longer' };
  }
  const { name = 'Error', message = String(error), stack = '' } = (error ?? {}) as Partial<Error>;
  if (name === 'RangeError' && /call stack/.test(message)) {
    const expected = `values nested as deep as ${by} can follow`;
    return { severity: 'ERROR', field: 'depth', expected, found: 'values nested deeper' };
  }
  const place = OUR_PLACE.exec(stack)?.[0];
  const found = `${name}: ${message}${place === undefined ? '' : ` (${place})`}`;
  return {
    severity: 'ERROR',
    field: 'reader',
    expected: `a text that ${by} can read; this is a defect of ours`,
    found,
  };
}
