#!/usr/bin/env node
/**
 * The command `grantgraph`: gives the process's streams and signals to the commands in `cli/`.
 */
import { run } from './run.ts';

// `grantgraph … | head` closes our output early; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

// The first Ctrl-C stops between two batches, and a wait for input at once; the second is the system's.
const stop = new AbortController();
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const stopOnce = () => {
  for (const signal of SIGNALS) process.off(signal, stopOnce);
  stop.abort();
  process.stdin.destroy();
};
for (const signal of SIGNALS) process.on(signal, stopOnce);

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stop.signal });
