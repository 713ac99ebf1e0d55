/**
 * grantgraph as a user runs it: one process a command, which may be killed on its way.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './corpus.ts';

export interface Ended {
  readonly seconds: number;
  readonly isKilled: boolean;
  readonly stdout: string;
  /** The last line of progress. */
  readonly reached: string;
}

/** Runs one command; throws where it fails. `killAfterMs`: `kill -9` so long after its first line of progress. */
export async function grantgraph(args: readonly string[], killAfterMs: number | null = null): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    if (killAfterMs !== null) timer ??= setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(timer);
  if (signal !== 'SIGKILL' && code !== 0)
    throw new Error(`grantgraph ${args.join(' ')}: exit ${String(code)}\n${stderr}`);
  return {
    seconds: (performance.now() - start) / 1000,
    isKilled: signal === 'SIGKILL',
    stdout,
    reached: stderr.split('\n').findLast((line) => line.includes('…')) ?? '',
  };
}

/** The digest of what a store holds. */
export async function digestOf(store: string): Promise<string> {
  return (await grantgraph(['digest', '--store', store])).stdout.trim();
}
