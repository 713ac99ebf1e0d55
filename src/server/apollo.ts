/**
 * GraphQL over HTTP: Apollo Server with our limits, errors and extensions.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { GraphQLError, Kind, print, visit } from 'graphql';
import type { Logger } from 'pino';
import type { Config, Limits } from '../config.ts';
import type { Context } from '../query/context.ts';
import { costReckoner } from '../query/cost.ts';
import { isRefusal, limitRule } from '../query/limits.ts';
import type { Store, StoreStats } from '../store/store.ts';
import type { Caller } from './admission.ts';
import { errorFormatter, isFault, statusOf } from './errors.ts';
import type { Metrics } from './metrics.ts';
import { queryCaches } from './query-caches.ts';

export type Coverage = StoreStats['coverage'];
export interface RequestContext extends Context {
  readonly caller: Caller;
  readonly graphVersion: number;
  readonly coverage: Promise<Coverage | null>;
  /** `ETag` of the answer, if it has no errors. */
  readonly tag: string | undefined;
}
export type Apollo = ApolloServer<RequestContext>;

/** Makes the server of a schema; it is not started yet. */
export function apolloServer(schema: GraphQLSchema, config: Config, log: Logger, metrics: Metrics): Apollo {
  const { limits, introspection } = config;
  const { plugins, ...caches } = queryCaches(config, metrics);
  return new ApolloServer<RequestContext>({
    schema,
    validationRules: [limitRule(limits)],
    parseOptions: { maxTokens: limits.tokens },
    introspection,
    ...caches,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError: errorFormatter(limits),
    plugins: [
      ...plugins,
      limitCost(schema, limits, metrics),
      reportExtensions(limits),
      reportTrouble(config, log, metrics),
      ApolloServerPluginLandingPageDisabled(),
      // Answers are as long good as the graph does not change, which `http-cache.ts` knows.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Refuses what would cost too much, before anything is read. */
function limitCost(schema: GraphQLSchema, limits: Limits, metrics: Metrics): ApolloServerPlugin<RequestContext> {
  const reckon = costReckoner(schema, limits);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, request, operationName, contextValue }) => {
          try {
            assertPlain(request.variables);
            const cost = reckon(document, request.variables ?? {}, operationName);
            contextValue.caller.cost = cost;
            metrics.cost.observe(cost);
          } catch (error) {
            if (!isRefusal(error)) throw error;
            const { message, extensions } = error;
            throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Levels of lists and objects in a value of a variable; a filter has ten. */
const LEVELS = 32;

/** Throws for variables with text that is none (half of a pair of surrogates), or nested more deeply than anybody writes. */
function assertPlain(value: unknown, path = 'variables', level = 0): void {
  const refuse = (found: string) =>
    new GraphQLError(`${path}: ${found}`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw refuse('expected Unicode text, found half of a pair of surrogates');
  if (typeof value !== 'object' || value === null) return;
  if (level === LEVELS) throw refuse(`expected ${String(LEVELS)} levels at most, found more`);
  for (const [key, one] of Object.entries(value)) assertPlain(one, level < 3 ? `${path}.${key}` : path, level + 1);
}

/** Says with every answer what the graph holds, how new it is, and what the answer cost. */
function reportExtensions({ cost: budget }: Limits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async ({ response, contextValue }) => {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { graphVersion, reads, hasRead, caller, tag } = contextValue;
          const { cost } = caller;
          // What is quarantined or queued changes without a change of the graph.
          if (tag !== undefined && !singleResult.errors && !hasRead('stats')) response.http.headers.set('etag', tag);
          const grantgraph = { graphVersion, databaseCalls: reads(), coverage: await contextValue.coverage };
          singleResult.extensions = {
            ...singleResult.extensions,
            grantgraph,
            ...(cost === undefined ? {} : { cost: { budget, used: cost } }),
          };
        },
      }),
  };
}

/** Gives the status of a fault, counts errors, and writes to the log what went wrong and what was slow. */
function reportTrouble({ slowMs }: Config, log: Logger, metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors)
            if (isFault(error)) log.error({ id: contextValue.caller.id, err: error.originalError ?? error });
          return Promise.resolve();
        },
        willSendResponse: ({ response, contextValue, document }) => {
          const { caller, reads } = contextValue;
          const { cost } = caller;
          const ms = Math.round(performance.now() - caller.since);
          if (ms >= slowMs && document)
            log.warn({ id: caller.id, ms, cost, databaseCalls: reads(), query: shapeOf(document) }, 'slow query');
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          for (const { extensions } of errors) {
            const code = String(extensions?.['code']);
            metrics.errors.inc({ code });
            if (code.startsWith('STORE_')) response.http.status = statusOf(code);
          }
          return Promise.resolve();
        },
      }),
  };
}

const SHAPE = 2000;

/** A query without what it asks about, which may be people's names. */
const shapeOf = (document: DocumentNode) =>
  print(visit(document, { StringValue: () => ({ kind: Kind.STRING, value: '…' }) })).slice(0, SHAPE);

/** What is loaded of which agency, counted once for each version of the graph; null where it cannot be told. */
export function coverageOf(store: Store): (graphVersion: number) => Promise<Coverage | null> {
  let known: { readonly version: number; readonly coverage: Promise<Coverage | null> } | null = null;
  return (version) => {
    if (known?.version !== version) {
      const counted = store.stats().then(
        (stats) => stats.coverage,
        () => {
          // Asked again with the next question.
          known = null;
          return null;
        },
      );
      known = { version, coverage: counted };
    }
    return known.coverage;
  };
}
