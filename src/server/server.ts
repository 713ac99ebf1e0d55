/**
 * The HTTP server: GraphQL, the pages that ask it, and networks as files.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { destination, pino, stdTimeFunctions } from 'pino';
import type { DestinationStream } from 'pino';
import { buildSchema, parseFilter } from '../../schema/index.ts';
import { readConfig, readPort } from '../config.ts';
import type { Config, Limits } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { abilities } from './abilities.ts';
import { admission } from './admission.ts';
import { apolloServer } from './apollo.ts';
import { makeMetrics } from './metrics.ts';
import { routes } from './routes.ts';
import type { Store } from '../store/store.ts';
import { tracesOf } from './traces.ts';

export interface ServerOptions {
  readonly store: Store;
  /** Default `GRANTGRAPH_PORT`, or 4000; 0 takes any free port. */
  readonly port?: number;
  /** Default `GRANTGRAPH_HOST`, or 127.0.0.1: nobody else on the network is served unless asked for. */
  readonly host?: string;
  /** What one request may ask; what is left out is as the environment says. */
  readonly limits?: Partial<Limits>;
  /** Where all other settings are looked up. Default `process.env`. */
  readonly env?: NodeJS.ProcessEnv;
  /** Folder of the built pages. */
  readonly pages?: string;
  /** What the lines of the log are written to. Default: standard error. */
  readonly log?: DestinationStream;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`; GraphQL is at `/graphql` below it. */
  readonly url: string;
  /** Takes no more requests, lets those under way end for `GRANTGRAPH_GRACE` seconds, and stops. The store stays open. */
  close(): Promise<void>;
}

/** `dist/web`, from the compiled server as from its source. */
const PAGES = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web' : '../../web', import.meta.url));

/** Milliseconds: proxies keep their connections for a minute, and expect us to keep them longer. */
const KEPT_MS = 65_000;

/** Serves a store until closed. Rejects with `CONFIG` where the address cannot be listened on. */
export async function startServer({
  store: given,
  pages = PAGES,
  env,
  ...options
}: ServerOptions): Promise<RunningServer> {
  const read = readConfig(env);
  const { host = read.host } = options;
  const port = options.port === undefined ? read.port : readPort('port', options.port);
  const config: Config = { ...read, port, host, limits: { ...read.limits, ...options.limits } };
  const log = pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    options.log ?? destination(2),
  );
  const traces = await tracesOf(given, env);
  const store = traces?.store ?? given;
  const metrics = makeMetrics(store);
  const app = express();
  const requestTimeout = config.bodySeconds * 1000;
  const timeouts = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 1000 };
  const http = createServer({ ...timeouts, keepAliveTimeout: KEPT_MS });
  const apollo = apolloServer(buildSchema(), config, log, metrics);
  await apollo.start();
  const isAdmitted = admission(config, log, metrics);
  const end = ending(http);
  const isAnswered = routes(app, {
    store,
    apollo,
    config,
    log,
    metrics,
    pages,
    abilities,
    parseFilter,
    isEnding: end.isBegun,
  });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (!isAdmitted(request, response)) return;
    if (!isAnswered(request, response)) app(request, response);
  };
  http.on('request', (request, response) => {
    if (traces === null) answer(request, response);
    else
      traces.request(request, response, () => {
        answer(request, response);
      });
  });
  await listen(http, port, host);
  const { port: actual } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`,
    async close() {
      const cut = await end.within(config.graceSeconds);
      if (cut > 0) log.warn({ cut }, 'stopped with requests under way');
      await apollo.stop();
      await traces?.stop();
    },
  };
}

/** The end of a server: it takes no more connections, and waits for the requests under way. */
function ending(http: Server) {
  let running = 0;
  let isBegun = false;
  let whenNone: () => void = () => undefined;
  http.on('request', (_request, response) => {
    running += 1;
    response.once('close', () => {
      running -= 1;
      if (running === 0) whenNone();
    });
  });
  return {
    isBegun: () => isBegun,
    /** Gives the number of requests that were cut. */
    async within(seconds: number): Promise<number> {
      isBegun = true;
      const closed = new Promise((resolve) => http.close(resolve));
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, seconds * 1000);
        whenNone = () => {
          clearTimeout(timer);
          resolve();
        };
        if (running === 0) whenNone();
      });
      const cut = running;
      http.closeAllConnections();
      await closed;
      return cut;
    },
  };
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
