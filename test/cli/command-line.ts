/** Runs a command line in this process, on streams that keep what is written. */
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly stdin?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What standard error says of itself; default: no terminal. */
  readonly terminal?: { readonly isTTY: true; readonly columns: number };
  readonly signal?: AbortSignal;
}

function keeper() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

export async function commandLine(args: readonly string[], world: World = {}): Promise<Outcome> {
  const [stdout, stderr] = [keeper(), keeper()];
  const code = await run(args, {
    stdin: Readable.from(world.stdin === undefined ? [] : [Buffer.from(world.stdin)]),
    stdout: stdout.stream,
    stderr: Object.assign(stderr.stream, world.terminal),
    env: world.env ?? {},
    signal: world.signal ?? new AbortController().signal,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
