/**
 * What is served where.
 */
import compression from 'compression';
import express from 'express';
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { expressMiddleware } from '@as-integrations/express5';
import type { Express, RequestHandler } from 'express';
import type { Limits } from '../config.ts';
import { coaTable } from '../export/coa.ts';
import { networkFile } from '../export/network-file.ts';
import type { Abilities } from '../query/context.ts';
import { createContext } from '../query/context.ts';
import type { RunningDeadline } from '../query/deadline.ts';
import { deadlineIn } from '../query/deadline.ts';
import { nodeCache } from '../query/loaders.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import { coverageOf } from './apollo.ts';
import type { Apollo, RequestContext } from './apollo.ts';
import { handleError } from './errors.ts';
import { graphqlPost } from './graphql-post.ts';
import type { Locals } from './http-cache.ts';
import { httpCache, latestVersion } from './http-cache.ts';

/** Nodes in the cache: some 50 MB, if all are awards with their abstracts. */
const NODES = 10_000;

export interface RouteOptions {
  readonly abilities: Abilities;
  readonly limits: Limits;
  /** Folder of the built pages. */
  readonly pages: string;
  /** Reads a filter of awards that an address holds; handed in, since the schema knows its rules. */
  readonly parseFilter: (text: string) => AwardFilter;
}

/**
 * Puts the handlers of every address into the application. Gives the handler of requests that comes before it: it
 * answers what most programs ask, and says of each request whether it did.
 */
export function routes(
  app: Express,
  store: Store,
  apollo: Apollo,
  options: RouteOptions,
): ReturnType<typeof graphqlPost> {
  const { limits, pages, abilities, parseFilter } = options;
  const coverage = coverageOf(store);
  const version = latestVersion(store);
  const nodes = nodeCache(NODES);
  const contextOf = (response: ServerResponse, graphVersion: number, tag?: string): RequestContext => ({
    ...createContext(store, {
      deadline: deadlineOf(response, limits),
      cached: { cache: nodes, graphVersion },
      ...abilities,
    }),
    graphVersion,
    tag,
    coverage: coverage(graphVersion),
  });
  app.disable('x-powered-by');
  // Answers are tagged by the version of the graph, not by a digest of their text.
  app.disable('etag');
  app.use((_request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.use(compression());
  app.get('/healthz', async (_request, response) => {
    response.json({ status: 'ok', graphVersion: await store.version() });
  });
  app.get('/', (_request, response) => {
    response.redirect(existsSync(`${pages}/explorer/index.html`) ? '/explorer/' : '/graphql');
  });
  app.use(
    '/graphql',
    playground(pages),
    httpCache(version),
    express.json({ limit: limits.requestKb * 1024 }),
    withBody,
    expressMiddleware(apollo, {
      context: ({ res }) => {
        const { graphVersion, tag } = res.locals as Locals;
        return Promise.resolve(contextOf(res, graphVersion, tag));
      },
    }),
  );
  app.get('/network.:format', httpCache(version), async (request, response) => {
    const reader = store.within(deadlineOf(response, limits));
    const file = await networkFile(reader, request.params.format as string, request.query, parseFilter);
    response.type(file.mediaType).setHeader('Content-Disposition', `attachment; filename="${file.name}"`);
    response.setHeader('ETag', (response.locals as Locals).tag!).send(file.text);
  });
  app.get('/people/:id/coa.csv', httpCache(version), async (request, response) => {
    const { asOf } = request.query;
    const day = asOf === undefined ? undefined : String(asOf);
    const { text } = await coaTable(store.within(deadlineOf(response, limits)), request.params.id as string, day);
    response.type('text/csv').setHeader('Content-Disposition', 'attachment; filename="coa.csv"');
    // Without a day the table is that of today, and tomorrow another.
    if (day !== undefined) response.setHeader('ETag', (response.locals as Locals).tag!);
    response.send(text);
  });
  for (const page of ['playground', 'explorer']) app.use(`/${page}`, express.static(`${pages}/${page}`));
  app.use((request, response) => {
    response.status(404).json({ error: { code: 'NOT_FOUND', message: `nothing is served at ${request.path}` } });
  });
  app.use(handleError);
  return graphqlPost(apollo, { limits, version, contextOf });
}

/** The time that an answer may take; it is over too when the client has gone away. */
function deadlineOf(response: ServerResponse, { seconds }: Limits): RunningDeadline {
  const deadline = deadlineIn(seconds);
  response.once('close', () => {
    if (response.writableFinished) deadline.end();
    else deadline.cancel();
  });
  return deadline;
}

/** A browser that opens `/graphql` gets the playground; everything else is for Apollo. */
function playground(pages: string): RequestHandler {
  const file = `${pages}/playground/index.html`;
  return (request, response, next) => {
    const { query, extensions } = request.query;
    const isHead = request.method === 'HEAD';
    // Apollo knows no HEAD; the body of its answer is not sent.
    if (isHead) request.method = 'GET';
    if (request.method !== 'GET' || query !== undefined || extensions !== undefined) next();
    else if (!isHead && request.accepts(['json', 'html']) !== 'html') next();
    else if (existsSync(file)) response.sendFile(file);
    else response.status(503).type('text').send('The playground is not built yet: npm run build makes it.\n');
  };
}

/** Apollo wants a body where a GET has none. */
const withBody: RequestHandler = (request, _response, next) => {
  request.body ??= {};
  next();
};
