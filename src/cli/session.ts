/**
 * What every command is given: streams, environment, the wish to stop, and the exit code it leaves.
 */
import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { buffer as bytesOfStream } from 'node:stream/consumers';
import { InvalidArgumentError, type Command } from 'commander';
import { printableLines } from '../../ingest/problem.ts';
import { GrantgraphError } from '../errors.ts';
import type { ChangeOptions, Graph } from '../index.ts';

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

/** Writes a result and ends its last line. */
export const print = (session: Session, result: string): Promise<void> =>
  printPiece(session, result.endsWith('\n') ? result : `${result}\n`);

/** Writes a part of a result; waits where the reader is slower than we are. A terminal obeys nothing that a document held. */
export async function printPiece({ stdout }: Session, piece: string): Promise<void> {
  if (stdout.write(printableLines(piece)) || stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    stdout.once('drain', resolve).once('close', resolve);
  });
}

/** Writes a line that is not a result. */
export function note(session: Session, line: string): void {
  session.stderr.write(`${printableLines(line)}\n`);
}

/** The bytes of a file that a command was given, `-` being standard input; `expected` says what it should be. */
export function bytesOf({ stdin }: Session, file: string, expected: string): Promise<Buffer> {
  return (file === '-' ? bytesOfStream(stdin) : readFile(file)).catch((cause: unknown): never => {
    throw new GrantgraphError('BAD_USER_INPUT', `${file}: expected ${expected}, found none that can be read`, {
      cause,
    });
  });
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, session: Session) => Command;

/** Options that every command takes. */
export interface CommonOptions {
  readonly store?: string;
}

/** The option of every command that changes the store. */
export const WAIT = ['--wait', 'wait while another process changes the store (default: refuse)'] as const;
export interface LockOptions {
  readonly wait?: boolean;
}

/** How a command changes the store: alone, until Ctrl-C. */
export const changing = (session: Session, { wait = false }: LockOptions): ChangeOptions => ({
  wait,
  signal: session.signal,
  onWait: (reason) => {
    note(session, `grantgraph: waiting: ${reason.replace(/: expected.*/s, '')}`);
  },
});

/** Reads an option that is a whole number from 1. */
export function countOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.');
  return Number(text);
}

/**
 * Opens the graph that `--store` or the environment names, and closes it whatever happens. A file that is not there is
 * an error, save for commands that fill it: they say `mayCreate`.
 */
export async function withGraph<T>(
  session: Session,
  options: CommonOptions,
  use: (graph: Graph) => Promise<T>,
  { mayCreate = false, isInBulk = false }: { readonly mayCreate?: boolean; readonly isInBulk?: boolean } = {},
): Promise<T> {
  // Loaded when used: help and mistakes need no store.
  const { openGraph } = await import('../index.ts');
  const graph = await openGraph(options.store, { env: session.env, mustExist: !mayCreate, isInBulk });
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
}
