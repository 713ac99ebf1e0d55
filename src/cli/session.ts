/**
 * What every command is given: streams, environment, the wish to stop, and the exit code it leaves.
 */
import type { Readable, Writable } from 'node:stream';
import { printableLines } from '../../ingest/problem.ts';
import type { Store } from '../store/store.ts';

/** The world outside, handed in so that tests can be another one. */
export interface Io {
  readonly stdin: Readable;
  /** Results alone. */
  readonly stdout: Writable;
  /** Progress, warnings and errors. */
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: NodeJS.ProcessEnv;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

export const EXIT = { OK: 0, FAILED: 1, USAGE: 2, QUARANTINED: 3, INTERRUPTED: 130 } as const;

export interface Session extends Io {
  exitCode: (typeof EXIT)[keyof typeof EXIT];
}

/** Writes a result; waits where the reader is slower than we are. A terminal obeys nothing that a document held. */
export async function print(session: Session, result: string): Promise<void> {
  const { stdout } = session;
  const text = printableLines(result);
  if (stdout.write(text.endsWith('\n') ? text : `${text}\n`) || stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    stdout.once('drain', resolve).once('close', resolve);
  });
}

/** Writes a line that is not a result. */
export function note(session: Session, line: string): void {
  session.stderr.write(`${printableLines(line)}\n`);
}

/**
 * Opens the store that `--store` or the environment names, and closes it whatever happens. A file that is not there is
 * an error, save for commands that fill it: they say `mayCreate`.
 */
export async function withStore<T>(
  session: Session,
  options: { readonly store?: string },
  use: (store: Store) => Promise<T>,
  { mayCreate = false, isForIngest = false }: { readonly mayCreate?: boolean; readonly isForIngest?: boolean } = {},
): Promise<T> {
  const { openStore } = await import('../store/open.ts');
  const url = options.store ?? session.env['GRANTGRAPH_STORE'];
  const store = await openStore(url, { env: session.env, mustExist: !mayCreate, isForIngest });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
