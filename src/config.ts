/**
 * The settings of an installation: one table, read from the environment and checked. `grantgraph config` prints it.
 */
import { availableParallelism } from 'node:os';
import { isIP } from 'node:net';
import { GrantgraphError } from './errors.ts';

interface Setting<T> {
  readonly name: `GRANTGRAPH_${string}`;
  /** As one would write it; empty: none. */
  readonly fallback: string;
  readonly about: string;
  /** What a value has to be, for messages. */
  readonly expected: string;
  /** undefined for a text that is no value. An empty text is one only where the fallback is empty. */
  readonly read: (text: string) => T | undefined;
  /** Never printed. */
  readonly isSecret?: true;
}
type Values<S> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };
type Name = Setting<unknown>['name'];

function count(name: Name, fallback: number, least: number, most: number, about: string): Setting<number> {
  return {
    name,
    fallback: String(fallback),
    about,
    expected: `a whole number, ${String(least)} to ${String(most)}`,
    read: (text) =>
      /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined,
  };
}
function text(name: Name, fallback: string, about: string, form: RegExp = /^/, expected = 'a text'): Setting<string> {
  return { name, fallback, about, expected, read: (given) => (form.test(given) ? given : undefined) };
}
const secret = (name: Name, about: string, form?: RegExp, expected?: string): Setting<string> => ({
  ...text(name, '', about, form, expected),
  isSecret: true,
});
function yesNo(name: Name, fallback: 'yes' | 'no', about: string): Setting<boolean> {
  return { name, fallback, about, expected: 'yes or no', read: (given) => ({ yes: true, no: false })[given] };
}
/** Words with commas between them. */
function list(name: Name, about: string, expected: string, isOne: (word: string) => boolean): Setting<string[]> {
  const read = (given: string) => {
    const words = given.split(',').flatMap((word) => word.trim() || []);
    return words.every(isOne) ? words : undefined;
  };
  return { name, fallback: '', about, expected: `${expected}, with commas between them`, read };
}
function choice<T extends string>(name: Name, fallback: T, words: readonly T[], about: string): Setting<T> {
  const read = (given: string) => words.find((word) => word === given);
  return { name, fallback, about, expected: `one of ${words.join(', ')}`, read };
}

const isOrigin = (word: string) => URL.canParse(word) && new URL(word).origin === word;
const isHostName = (word: string) => /^[\w.-]+$|^\[[\da-f:.]+\]$/i.test(word);
const isNetwork = (word: string) => {
  const [address = '', bits = '0', ...rest] = word.split('/');
  return word === 'loopback' || (isIP(address) > 0 && /^\d{1,3}$/.test(bits) && rest.length === 0);
};
const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** What one request may ask at most. */
const LIMITS = {
  depth: count('GRANTGRAPH_DEPTH_LIMIT', 12, 1, 50, 'levels of fields in a query; introspection does not count'),
  rootFields: count('GRANTGRAPH_ROOT_FIELD_LIMIT', 15, 1, 1000, 'fields at the root of a query'),
  aliases: count('GRANTGRAPH_ALIAS_LIMIT', 30, 0, 1000, 'aliases in a query'),
  tokens: count('GRANTGRAPH_TOKEN_LIMIT', 2000, 10, 100_000, 'words and signs of a query'),
  cost: count('GRANTGRAPH_COST_LIMIT', 50_000, 1, 100_000_000, 'cost of a query, see below'),
  page: count('GRANTGRAPH_PAGE_LIMIT', 200, 1, 200, 'edges of one page (`first`, `last`); it can be made smaller'),
  requestKb: count('GRANTGRAPH_REQUEST_LIMIT_KB', 256, 1, 100_000, 'kilobytes of a request'),
  seconds: count(
    'GRANTGRAPH_TIME_LIMIT',
    20,
    1,
    3600,
    'seconds that an answer may take; then its work in the database is ended',
  ),
};
export type Limits = Values<typeof LIMITS>;

export const SETTINGS = {
  store: text(
    'GRANTGRAPH_STORE',
    'file:./grantgraph.db',
    'the database: a file, or `neo4j://host:7687` (see [neo4j.md](neo4j.md))',
  ),
  neo4jUser: text('GRANTGRAPH_NEO4J_USER', 'neo4j', 'user of Neo4j'),
  neo4jPassword: secret('GRANTGRAPH_NEO4J_PASSWORD', 'password of that user'),
  neo4jDatabase: text('GRANTGRAPH_NEO4J_DATABASE', '', "database of Neo4j; none: the user's home database"),
  judgements: text('GRANTGRAPH_JUDGEMENTS', '', 'file of judgements; none: the one beside the store'),
  secret: secret('GRANTGRAPH_SECRET', 'key that e-mail addresses are hashed with before the first ingest'),
  threads: count(
    'GRANTGRAPH_THREADS',
    Math.min(4, Math.max(1, availableParallelism() - 1)),
    0,
    99,
    "threads of an ingest; by default one for each core but the writer's, 4 at most",
  ),
  readers: count(
    'GRANTGRAPH_READERS',
    // libsql's threads are as many as the processor has cores, and one reader more costs memory alone.
    Math.max(2, Math.min(8, availableParallelism())),
    1,
    64,
    'SQLite: connections that read; by default as many as cores, 2 to 8',
  ),
  host: text(
    'GRANTGRAPH_HOST',
    '127.0.0.1',
    'address to listen on; `0.0.0.0` serves the network',
    /^(?!.*:\/\/)[^\s/]+$/,
    'a host name or address as 127.0.0.1',
  ),
  port: {
    ...count('GRANTGRAPH_PORT', 4000, 0, 65535, 'port to listen on; 0 takes any free one'),
    expected: 'a port, 0 to 65535',
  },
  hosts: list(
    'GRANTGRAPH_HOSTS',
    'names that the server answers to (`Host` of a request); none: on a loopback address its own alone, else any',
    'host names without a port',
    isHostName,
  ),
  origins: list(
    'GRANTGRAPH_CORS_ORIGINS',
    'pages of these origins may ask (`https://example.org`, or `*` for any); none: our own pages alone',
    'origins as https://example.org, or *',
    (word) => word === '*' || isOrigin(word),
  ),
  frames: list(
    'GRANTGRAPH_FRAME_ANCESTORS',
    'origins whose pages may show ours in a frame; none: nobody',
    'origins as https://example.org',
    isOrigin,
  ),
  proxies: list(
    'GRANTGRAPH_TRUSTED_PROXIES',
    'addresses or networks of proxies whose `X-Forwarded-For` is believed (`loopback`, `10.0.0.0/8`)',
    'addresses, networks or loopback',
    isNetwork,
  ),
  token: secret(
    'GRANTGRAPH_TOKEN',
    'where set, all but `/health` needs `Authorization: Bearer` with it',
    /^$|^[\x21-\x7e]{16,}$/,
    '16 signs or more, without spaces',
  ),
  userHeader: text(
    'GRANTGRAPH_USER_HEADER',
    '',
    'where set, all but `/health` needs this header, which a trusted proxy sets for who has signed in',
    /^[\w-]*$/,
    'the name of a header',
  ),
  introspection: yesNo(
    'GRANTGRAPH_INTROSPECTION',
    'yes',
    'whether the schema may be asked for; the playground needs it',
  ),
  pages: yesNo('GRANTGRAPH_PAGES', 'yes', 'whether the playground and the explorer are served'),
  persistedQueries: text(
    'GRANTGRAPH_PERSISTED_QUERIES',
    '',
    'JSON file of the only queries that are answered, see below; none: any query',
  ),
  rate: count(
    'GRANTGRAPH_RATE_LIMIT',
    600,
    0,
    1_000_000,
    'requests of one client in a minute; 0: any number; clients on this machine are never limited',
  ),
  atOnce: count('GRANTGRAPH_CLIENT_LIMIT', 32, 0, 10_000, 'requests of one client at once; 0: any number; as above'),
  logLevel: choice(
    'GRANTGRAPH_LOG',
    'warn',
    LOG_LEVELS,
    'what is logged, as lines of JSON on standard error; `info`: each request',
  ),
  slowMs: count('GRANTGRAPH_SLOW_MS', 1000, 1, 3_600_000, 'milliseconds from which on an answer is logged as slow'),
  bodySeconds: count('GRANTGRAPH_BODY_TIME', 30, 1, 3600, 'seconds in which a request has to come in whole'),
  graceSeconds: count(
    'GRANTGRAPH_GRACE',
    10,
    0,
    3600,
    'seconds that requests under way have to end when the server is stopped',
  ),
} satisfies Record<string, Setting<unknown>>;

export interface Config extends Values<typeof SETTINGS> {
  readonly limits: Limits;
}

export const ALL_SETTINGS: readonly Setting<unknown>[] = [...Object.values(SETTINGS), ...Object.values(LIMITS)];

/** What a text says of a setting that is given by some name. */
function valueIn<T>({ read, expected, isSecret }: Setting<T>, name: string, given: string): T {
  const value = read(given);
  if (value !== undefined) return value;
  throw new GrantgraphError('CONFIG', `${name}: expected ${expected}, found ${isSecret ? 'another' : `'${given}'`}`);
}
const valueOf = <T>(setting: Setting<T>, env: NodeJS.ProcessEnv): T =>
  valueIn(setting, setting.name, env[setting.name]?.trim() || setting.fallback);

const valuesOf = <S extends Record<string, Setting<unknown>>>(settings: S, env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(settings).map(([key, of]) => [key, valueOf(of, env)])) as Values<S>;

/** Reads the settings; one that is unset or empty takes its default. Throws `CONFIG` for a value that cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  return { ...valuesOf(SETTINGS, env), limits: valuesOf(LIMITS, env) };
}

/** One setting. Throws `CONFIG` for a value that cannot be used. */
export const readSetting = <K extends keyof typeof SETTINGS>(key: K, env: NodeJS.ProcessEnv = process.env): Config[K] =>
  valueOf(SETTINGS[key] as Setting<Config[K]>, env);

/** A port number, 0 for any that is free. Throws `CONFIG`, naming what it was given as. */
export const readPort = (name: string, given: string | number): number =>
  valueIn(SETTINGS.port, name, String(given).trim());

/** Variables that the project's own tests and scripts are told by. */
const FOR_TESTS = /^GRANTGRAPH_(?:TEST_|FUZZ|CHROMIUM$|BUILT$)/;

/** Names that begin like a setting and are none: misspelt, most likely. */
export function unknownSettings(env: NodeJS.ProcessEnv): string[] {
  const names = new Set<string>(ALL_SETTINGS.map(({ name }) => name));
  return Object.keys(env).filter((name) => name.startsWith('GRANTGRAPH_') && !FOR_TESTS.test(name) && !names.has(name));
}
