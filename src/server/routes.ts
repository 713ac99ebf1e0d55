/**
 * What is served where.
 */
import compression from 'compression';
import express from 'express';
import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expressMiddleware } from '@as-integrations/express5';
import type { ErrorRequestHandler, Express, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { coaTable } from '../export/coa.ts';
import { coaWorkbook } from '../export/coa-workbook.ts';
import { batches } from '../export/exporter.ts';
import { isWholeNetwork, networkFile } from '../export/network-file.ts';
import type { Abilities } from '../query/context.ts';
import { createContext } from '../query/context.ts';
import type { RunningDeadline } from '../query/deadline.ts';
import { deadlineIn } from '../query/deadline.ts';
import { nodeCache } from '../query/loaders.ts';
import type { AwardFilter, Store } from '../store/store.ts';
import { callerOf } from './admission.ts';
import type { Caller } from './admission.ts';
import { coverageOf } from './apollo.ts';
import type { Apollo, RequestContext } from './apollo.ts';
import { errorReply } from './errors.ts';
import type { HttpError } from './errors.ts';
import { graphqlPost } from './graphql-post.ts';
import type { Locals } from './http-cache.ts';
import { httpCache, latestVersion } from './http-cache.ts';
import { lane } from './lane.ts';
import { answerMcp } from './mcp.ts';
import type { Metrics } from './metrics.ts';

/** Bytes of nodes in the cache. */
const NODE_BYTES = 64 * 2 ** 20;
/** Cost from which on a question is dear: its reads leave room for those of others. Files cost as much. */
const DEAR = 5000;
/** Seconds that the whole of a network may take: it is a file, and no answer that somebody looks at. */
const WHOLE_SECONDS = 600;

export interface RouteOptions {
  readonly store: Store;
  readonly apollo: Apollo;
  readonly config: Config;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly abilities: Abilities;
  /** Folder of the built pages. */
  readonly pages: string;
  /** Reads a filter of awards that an address holds; handed in, since the schema knows its rules. */
  readonly parseFilter: (text: string) => AwardFilter;
  /** Whether the server is about to stop. */
  readonly isEnding: () => boolean;
}

/**
 * Puts the handlers of every address into the application. Gives the handler of requests that comes before it: it
 * answers what most programs ask, and says of each request whether it did.
 */
export function routes(app: Express, options: RouteOptions): ReturnType<typeof graphqlPost> {
  const { store, apollo, config, log, metrics, pages, abilities, parseFilter, isEnding } = options;
  const { limits } = config;
  const coverage = coverageOf(store);
  const version = latestVersion(store, limits);
  const nodes = nodeCache(NODE_BYTES);
  const waits = (seconds: number) => void metrics.wait.observe(seconds);
  // One reader at least is left to cheap questions, however many dear ones there are.
  const dear = lane(Math.max(1, config.readers - 1), waits);
  const cheap = lane(4 * config.readers, waits);
  metrics.gauge('node_cache_bytes', 'Bytes of nodes that are kept.', () => nodes.bytes);
  metrics.gauge('waiting', 'Reads that wait for their turn.', () => dear.waiting + cheap.waiting);
  const turns = (response: ServerResponse, caller: Caller, seconds = limits.seconds) => {
    const deadline = deadlineOf(response, seconds);
    const inTurn = <T>(read: () => Promise<T>) =>
      ((caller.cost ?? 0) >= DEAR ? dear : cheap).run(caller.client, deadline.signal, read);
    return { deadline, inTurn };
  };
  /** The turns of a file. */
  const fileTurns = (response: ServerResponse, seconds?: number) =>
    turns(response, { ...callerOf(response), cost: DEAR }, seconds);
  const contextOf = (response: ServerResponse, graphVersion: number, tag?: string): RequestContext => {
    const caller = callerOf(response);
    const cached = { cache: nodes, graphVersion };
    return {
      ...createContext(store, { ...turns(response, caller), cached, ...abilities }),
      caller,
      graphVersion,
      tag,
      coverage: coverage(graphVersion),
    };
  };
  app.disable('x-powered-by');
  // Answers are tagged by the version of the graph, not by a digest of their text.
  app.disable('etag');
  app.use(compression());
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/health/ready', async (_request, response) => {
    if (isEnding()) response.status(503).json({ status: 'stopping' });
    else response.json({ status: 'ok', graphVersion: await version() });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.text());
  });
  app.get('/', (_request, response) => {
    const hasPages = config.pages && existsSync(`${pages}/explorer/index.html`);
    response.redirect(hasPages ? '/explorer/' : '/graphql');
  });
  app.all(
    '/graphql',
    playground(config.pages ? `${pages}/playground/index.html` : null),
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
  // Whole networks are made one at a time.
  const whole = lane(1, waits);
  app.get('/network.:format', httpCache(version), async (request, response) => {
    const { query, params } = request;
    const isWhole = isWholeNetwork(query);
    const { client } = callerOf(response);
    const reading = fileTurns(response, isWhole ? WHOLE_SECONDS : limits.seconds);
    const make = () => networkFile(createContext(store, reading).store, params.format as string, query, parseFilter);
    const file = await (isWhole ? whole.run(client, reading.deadline.signal, make) : make());
    response.type(file.mediaType).setHeader('Content-Disposition', `attachment; filename="${file.name}"`);
    response.setHeader('ETag', (response.locals as Locals).tag!);
    await pipeline(Readable.from(batches(file.pieces)), response);
  });
  app.get(['/people/:id/coa.csv', '/people/:id/coa.xlsx'], httpCache(version), async (request, response) => {
    const { asOf } = request.query;
    const format = extname(request.path).slice(1);
    const day = asOf === undefined ? undefined : String(asOf);
    const reader = createContext(store, fileTurns(response)).store;
    const table = await coaTable(reader, request.params.id as string, day);
    const file = format === 'csv' ? table.text : await coaWorkbook(reader, table);
    response.type(format).setHeader('Content-Disposition', `attachment; filename="coa.${format}"`);
    // Without a day the table is that of today, and tomorrow another.
    if (day !== undefined) response.setHeader('ETag', (response.locals as Locals).tag!);
    response.send(file);
  });
  app.all('/mcp', express.json({ limit: limits.requestKb * 1024 }), async (request, response) => {
    const graphVersion = await version();
    const contextValue = contextOf(response, graphVersion);
    await answerMcp(request, response, {
      coverage: () => contextValue.coverage,
      async ask(query, variables) {
        const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
        if (body.kind !== 'single') throw new Error('expected an answer in one piece, found one in several');
        const { data, errors = [] } = body.singleResult;
        if (errors.length > 0 || !data) throw new Error(errors.map(({ message }) => message).join('\n'));
        return data;
      },
    });
  });
  for (const page of config.pages ? ['playground', 'explorer'] : [])
    app.use(`/${page}`, express.static(`${pages}/${page}`));
  app.use((request, response) => {
    response.status(404).json({ error: { code: 'NOT_FOUND', message: `nothing is served at ${request.path}` } });
  });
  const reply = (error: HttpError, response: ServerResponse) => {
    const { status, body } = errorReply(error);
    if (status >= 500) log.error({ id: callerOf(response).id, err: error });
    return { status, body };
  };
  const handleError: ErrorRequestHandler = (error: HttpError, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, body } = reply(error, response);
    response.status(status).json(body);
  };
  app.use(handleError);
  return graphqlPost(apollo, { limits, version, contextOf, reply });
}

/** The time that an answer may take; it is over too when the client has gone away. */
function deadlineOf(response: ServerResponse, seconds: number): RunningDeadline {
  const deadline = deadlineIn(seconds);
  response.once('close', () => {
    if (response.writableFinished) deadline.end();
    else deadline.cancel();
  });
  return deadline;
}

/** A browser that opens `/graphql` gets the playground, if its file is named; everything else is for Apollo. */
function playground(file: string | null): RequestHandler {
  return (request, response, next) => {
    const { query, extensions } = request.query;
    const isHead = request.method === 'HEAD';
    // Apollo knows no HEAD; the body of its answer is not sent.
    if (isHead) request.method = 'GET';
    if (file === null || request.method !== 'GET' || query !== undefined || extensions !== undefined) next();
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
