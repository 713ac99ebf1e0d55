/**
 * The HTTP server: GraphQL, the pages that ask it, and networks as files.
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { buildSchema } from '../schema/index.ts';
import { readConfig } from './config.ts';
import { GrantgraphError } from './errors.ts';
import { networkFile } from './export/network-file.ts';
import type { Context } from './query/context.ts';
import { createContext } from './query/context.ts';
import type { MatchPeople } from './query/match.ts';
import { TOKEN_LIMIT, limitRule } from './query/limits.ts';
import type { Store, StoreStats } from './store/store.ts';

export interface ServerOptions {
  readonly store: Store;
  /** Default `GRANTGRAPH_PORT`, or 4000; 0 takes any free port. */
  readonly port?: number;
  /** Default `GRANTGRAPH_HOST`, or 127.0.0.1: nobody else on the network is served unless asked for. */
  readonly host?: string;
  /** Folder of the built pages. */
  readonly pages?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:4000`; GraphQL is at `/graphql` below it. */
  readonly url: string;
  /** Finishes the requests under way, then stops. The store stays open. */
  close(): Promise<void>;
}

type Coverage = StoreStats['coverage'];
type RequestContext = Context & { readonly graphVersion: number; readonly coverage: Promise<Coverage | null> };

/** `dist/web`, from the compiled server as from its source. */
const PAGES = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../dist/web' : '../web', import.meta.url));
/** Loaded when first asked for: the tables of names are large, and the server's start should not wait for them. */
const matchPeople: MatchPeople = async (store, requests) =>
  (await import('../ingest/match-people.ts')).matchPeople(store, requests);

const BODY_LIMIT = '256kb';

/** Serves a store until closed. Rejects with `CONFIG` where the address cannot be listened on. */
export async function startServer({ store, pages = PAGES, ...options }: ServerOptions): Promise<RunningServer> {
  const config = readConfig();
  const { port = config.port, host = config.host } = options;
  const app = express();
  const http = createServer(app);
  const apollo = new ApolloServer<RequestContext>({
    schema: buildSchema(),
    validationRules: [limitRule],
    parseOptions: { maxTokens: TOKEN_LIMIT },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      reportExtensions,
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  routes(app, store, apollo, pages);
  await listen(http, port, host);
  const { port: actual } = http.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`, close: () => apollo.stop() };
}

function routes(app: Express, store: Store, apollo: ApolloServer<RequestContext>, pages: string): void {
  const coverage = coverageOf(store);
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.get('/healthz', async (_request, response) => {
    response.json({ status: 'ok', graphVersion: await store.version() });
  });
  app.get('/', (_request, response) => {
    response.redirect(existsSync(`${pages}/explorer/index.html`) ? '/explorer/' : '/graphql');
  });
  app.use(
    '/graphql',
    playground(pages),
    express.json({ limit: BODY_LIMIT }),
    withBody,
    expressMiddleware(apollo, {
      context: async () => {
        const graphVersion = await store.version();
        return { ...createContext(store, { matchPeople }), graphVersion, coverage: coverage(graphVersion) };
      },
    }),
  );
  app.get('/network.:format', async (request, response) => {
    const file = await networkFile(store, request.params.format, request.query);
    response.type(file.mediaType).setHeader('Content-Disposition', `attachment; filename="${file.name}"`);
    response.send(file.text);
  });
  for (const page of ['playground', 'explorer']) app.use(`/${page}`, express.static(`${pages}/${page}`));
  app.use((request, response) => {
    response.status(404).json({ error: { code: 'NOT_FOUND', message: `nothing is served at ${request.path}` } });
  });
  app.use(handleError);
}

/** A browser that opens `/graphql` gets the playground; everything else is for Apollo. */
function playground(pages: string): RequestHandler {
  const file = `${pages}/playground/index.html`;
  return (request, response, next) => {
    if (request.method !== 'GET' || request.query['query'] !== undefined || !request.accepts(['json', 'html'])) next();
    else if (request.accepts(['json', 'html']) !== 'html') next();
    else if (existsSync(file)) response.sendFile(file);
    else response.status(503).type('text').send('The playground is not built yet: npm run build makes it.\n');
  };
}

/** Apollo wants a body where a GET has none. */
const withBody: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};

/** What is loaded of which agency, counted once for each version of the graph; null where it cannot be told. */
function coverageOf(store: Store): (graphVersion: number) => Promise<Coverage | null> {
  let known: { readonly version: number; readonly coverage: Promise<Coverage | null> } | null = null;
  return (version) => {
    if (known?.version !== version) {
      const counted = store.stats().then(
        (stats) => stats.coverage,
        () => null,
      );
      known = { version, coverage: counted };
    }
    return known.coverage;
  };
}

/** Says with every answer what the graph holds, how new it is, and what the answer cost. */
const reportExtensions: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const { graphVersion, reads } = contextValue;
        const grantgraph = { graphVersion, databaseCalls: reads(), coverage: await contextValue.coverage };
        singleResult.extensions = { ...singleResult.extensions, grantgraph };
      },
    }),
};

const INTERNAL = 'something went wrong in the server; its log says what';

/** Errors meant for the user pass with their code; of any other nothing is told. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof GrantgraphError) return { ...formatted, extensions: { code: original.code } };
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  console.error(original);
  return { ...formatted, message: INTERNAL, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Errors outside GraphQL: a body that is no JSON, a wrong parameter of a file. */
const handleError: ErrorRequestHandler = (error: Error & { status?: number }, _request, response, _next) => {
  const isOurs = error instanceof GrantgraphError;
  const status = isOurs ? 400 : (error.status ?? 500);
  if (status >= 500) console.error(error);
  const message = status >= 500 ? INTERNAL : error.message;
  const code = isOurs ? error.code : status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  response.status(status).json({ error: { code, message } });
};

function listen(http: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const what = error.code === 'EADDRINUSE' ? 'it is in use' : error.message;
      reject(new GrantgraphError('CONFIG', `cannot listen on ${host}:${String(port)}: ${what}`, { cause: error }));
    });
    http.listen(port, host, resolve);
  });
}
