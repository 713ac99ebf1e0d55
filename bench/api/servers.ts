/**
 * Servers in processes of their own, and questions to them.
 */
import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Usage } from './child.ts';

export interface Server {
  readonly url: string;
  /** Asks one question over a connection that is kept. */
  ask(body: string): Promise<unknown>;
  usage(): Promise<Usage>;
  stop(): void;
}

/** Starts `serve-ours.ts` or `serve-peer.ts` over a database. */
export async function startChild(file: string, store: string): Promise<Server> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [store], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const gone = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`${file}: ended with ${String(code)}`));
    });
  });
  // Nobody waits for it at the end.
  gone.catch(() => undefined);
  const next = <T>() => {
    const told = new Promise<T>((resolve) => {
      child.once('message', (message) => {
        resolve(message as T);
      });
    });
    return Promise.race([told, gone]);
  };
  const { url } = await next<{ url: string }>();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'content-type': 'application/json' };
  return {
    url,
    ask: (body) =>
      new Promise((resolve, reject) => {
        const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            resolve(JSON.parse(Buffer.concat(parts).toString('utf8')));
          });
        });
        sent.on('error', reject).end(body);
      }),
    usage() {
      const told = next<Usage>();
      child.send('usage');
      return told;
    },
    stop() {
      agent.destroy();
      child.kill();
    },
  };
}
