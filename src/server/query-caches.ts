/**
 * What is kept of queries between requests: their parsed text, and texts that clients name by their hash.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Config } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { recent } from '../recent.ts';
import type { Metrics } from './metrics.ts';

const DOCUMENT_BYTES = 64 * 2 ** 20;
const TEXT_BYTES = 16 * 2 ** 20;
/** Of a parsed query beside its text, for each word or sign; and what is kept beside it: its costs. */
const TOKEN_BYTES = 320;
const BESIDE = 8000;

function bytesOf({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens += 1;
  return BESIDE + 2 * (loc?.source.body.length ?? 0) + TOKEN_BYTES * tokens;
}

function cacheOf<V>(bytes: number, bytesOfValue: (value: V) => number) {
  const kept = recent<V>(bytes, (key, value) => 2 * key.length + bytesOfValue(value));
  return {
    get: (key: string) => Promise.resolve(kept.get(key)),
    set: (key: string, value: V) => Promise.resolve(kept.set(key, value)),
    delete: () => Promise.resolve(false),
    bytes: () => kept.weight,
  };
}

type Options = Pick<ApolloServerOptions<BaseContext>, 'documentStore' | 'persistedQueries'>;

/** Caches for Apollo, bounded by the bytes that they hold; and the rule that keeps to the queries of a file, if one is named. */
export function queryCaches(
  config: Pick<Config, 'persistedQueries'>,
  metrics: Metrics,
): Options & { plugins: ApolloServerPlugin[] } {
  const documentStore = cacheOf<DocumentNode>(DOCUMENT_BYTES, bytesOf);
  const texts = cacheOf<string>(TEXT_BYTES, (text) => 2 * text.length);
  metrics.gauge(
    'query_cache_bytes',
    'Bytes of parsed queries and of their texts that are kept.',
    () => documentStore.bytes() + texts.bytes(),
  );
  if (config.persistedQueries === '') return { documentStore, persistedQueries: { cache: texts }, plugins: [] };
  const known = queriesOf(config.persistedQueries);
  const cache = { ...texts, get: (key: string) => Promise.resolve(known.get(key.replace('apq:', ''))) };
  return { documentStore, persistedQueries: { cache }, plugins: [onlyThose(known)] };
}

/** The queries of a file, `{"name or hash": "query …"}`, by the SHA-256 of their text. */
function queriesOf(file: string): ReadonlyMap<string, string> {
  try {
    const texts = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    const wrong = texts.find((text) => typeof text !== 'string');
    if (wrong !== undefined)
      throw new Error(`expected an object of texts, found ${JSON.stringify(wrong).slice(0, 80)}`);
    return new Map((texts as string[]).map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  } catch (error) {
    const { message } = error as Error;
    throw new GrantgraphError('CONFIG', `GRANTGRAPH_PERSISTED_QUERIES: ${file}: ${message}`, { cause: error });
  }
}

function onlyThose(known: ReadonlyMap<string, string>): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ queryHash }) => {
          if (known.has(queryHash)) return Promise.resolve();
          const message = 'expected a query of the list of this server, found another';
          throw new GraphQLError(message, { extensions: { code: 'QUERY_NOT_LISTED', http: { status: 400 } } });
        },
      }),
  };
}
