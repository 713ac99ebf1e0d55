/**
 * GraphQL over HTTP: Apollo Server with our limits, errors and extensions.
 */
import type { Server } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../config.ts';
import type { Context } from '../query/context.ts';
import { costReckoner, isRefusal, limitRule } from '../query/limits.ts';
import type { Store, StoreStats } from '../store/store.ts';
import { errorFormatter } from './errors.ts';

export type Coverage = StoreStats['coverage'];
export interface RequestContext extends Context {
  readonly graphVersion: number;
  readonly coverage: Promise<Coverage | null>;
  /** `ETag` of the answer, if it has no errors. */
  readonly tag: string | undefined;
  /** Set once it is reckoned. */
  cost?: number;
}
export type Apollo = ApolloServer<RequestContext>;

/** Makes the server of a schema; it is not started yet. */
export function apolloServer(schema: GraphQLSchema, http: Server, limits: Limits): Apollo {
  return new ApolloServer<RequestContext>({
    schema,
    validationRules: [limitRule(limits)],
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: errorFormatter(limits),
    plugins: [
      limitCost(schema, limits),
      reportExtensions(limits),
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginLandingPageDisabled(),
      // Answers are as long good as the graph does not change, which `http-cache.ts` knows.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Refuses what would cost too much, before anything is read. */
function limitCost(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<RequestContext> {
  const reckon = costReckoner(schema, limits);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, request, operationName, contextValue }) => {
          try {
            contextValue.cost = reckon(document, request.variables ?? {}, operationName);
          } catch (error) {
            // Variables that do not fit are told better by the execution that follows.
            if (!isRefusal(error)) return Promise.resolve();
            const { message, extensions } = error;
            throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Says with every answer what the graph holds, how new it is, and what the answer cost. */
function reportExtensions({ cost: budget }: Limits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async ({ response, contextValue }) => {
          if (response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { graphVersion, reads, hasRead, cost, tag } = contextValue;
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

/** What is loaded of which agency, counted once for each version of the graph; null where it cannot be told. */
export function coverageOf(store: Store): (graphVersion: number) => Promise<Coverage | null> {
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
