#!/usr/bin/env node
/**
 * The command `grantgraph`: gives the process's streams and signals to the commands in `cli/`.
 */
import { run } from './cli/run.ts';

// `grantgraph … | head` closes our output early; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

// The first Ctrl-C stops between two batches, and a wait for input at once; the second is the system's.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stop.abort();
    process.stdin.destroy();
  });
}

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, signal: stop.signal });
