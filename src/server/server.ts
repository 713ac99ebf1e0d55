/**
 * The HTTP server: GraphQL, the pages that ask it, and networks as files.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { buildSchema, parseFilter } from '../../schema/index.ts';
import { readConfig } from '../config.ts';
import type { Limits } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { abilities } from './abilities.ts';
import { apolloServer } from './apollo.ts';
import { routes } from './routes.ts';
import type { Store } from '../store/store.ts';

export interface ServerOptions {
  readonly store: Store;
  /** Default `GRANTGRAPH_PORT`, or 4000; 0 takes any free port. */
  readonly port?: number;
  /** Default `GRANTGRAPH_HOST`, or 127.0.0.1: nobody else on the network is served unless asked for. */
  readonly host?: string;
  /** What one request may ask; what is left out is as the environment says. */
  readonly limits?: Partial<Limits>;
  /** Folder of the built pages. */
  readonly pages?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`; GraphQL is at `/graphql` below it. */
  readonly url: string;
  /** Finishes the requests under way, then stops. The store stays open. */
  close(): Promise<void>;
}

/** `dist/web`, from the compiled server as from its source. */
const PAGES = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web' : '../../web', import.meta.url));

/** Serves a store until closed. Rejects with `CONFIG` where the address cannot be listened on. */
export async function startServer({ store, pages = PAGES, ...options }: ServerOptions): Promise<RunningServer> {
  const config = readConfig();
  const { port = config.port, host = config.host } = options;
  const limits = { ...config.limits, ...options.limits };
  const app = express();
  const http = createServer();
  const apollo = apolloServer(buildSchema(), http, limits);
  await apollo.start();
  const isAnswered = routes(app, store, apollo, { limits, pages, abilities, parseFilter });
  http.on('request', (request, response) => {
    if (!isAnswered(request, response)) app(request, response);
  });
  await listen(http, port, host);
  const { port: actual } = http.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`, close: () => apollo.stop() };
}

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const what = error.code === 'EADDRINUSE' ? 'it is in use' : error.message;
      reject(new GrantgraphError('CONFIG', `cannot listen on ${host}:${String(port)}: ${what}`, { cause: error }));
    });
    http.listen(port, host, resolve);
  });
}
