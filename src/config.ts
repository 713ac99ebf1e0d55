/**
 * The settings of an installation, read from the environment and checked. docs/api-server.md lists them.
 */
import { availableParallelism } from 'node:os';
import { GrantgraphError } from './errors.ts';

/** What one request may ask at most. */
export interface Limits {
  /** Levels of fields. */
  readonly depth: number;
  /** Fields at the root of a query. */
  readonly rootFields: number;
  readonly aliases: number;
  /** Words and signs of a query. */
  readonly tokens: number;
  /** Objects that an answer may hold and walks that it may take, as reckoned before anything is read: see `limits.ts`. */
  readonly cost: number;
  /** Edges of a page; 200 is also the most that can be set. */
  readonly page: number;
  /** Kilobytes of a request. */
  readonly requestKb: number;
  /** Seconds that an answer may take. */
  readonly seconds: number;
}

export interface Config {
  /** `file:./grantgraph.db`, `neo4j://host:7687`, … as `openStore` takes it. */
  readonly store: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  readonly limits: Limits;
}

const DEFAULTS = { GRANTGRAPH_STORE: 'file:./grantgraph.db', GRANTGRAPH_PORT: '4000', GRANTGRAPH_HOST: '127.0.0.1' };

/** A setting that is a whole number: its name, default, least and greatest value. */
type NumberSetting = readonly [name: string, fallback: number, least: number, most: number];

export const LIMIT_SETTINGS = {
  depth: ['GRANTGRAPH_DEPTH_LIMIT', 12, 1, 50],
  rootFields: ['GRANTGRAPH_ROOT_FIELD_LIMIT', 15, 1, 1000],
  aliases: ['GRANTGRAPH_ALIAS_LIMIT', 30, 0, 1000],
  tokens: ['GRANTGRAPH_TOKEN_LIMIT', 2000, 10, 100_000],
  cost: ['GRANTGRAPH_COST_LIMIT', 50_000, 1, 100_000_000],
  page: ['GRANTGRAPH_PAGE_LIMIT', 200, 1, 200],
  requestKb: ['GRANTGRAPH_REQUEST_LIMIT_KB', 256, 1, 100_000],
  seconds: ['GRANTGRAPH_TIME_LIMIT', 20, 1, 3600],
} as const satisfies Record<keyof Limits, NumberSetting>;

/** libsql's threads are as many as the processor has cores, and one reader more costs memory alone. */
export const READERS_SETTING = [
  'GRANTGRAPH_READERS',
  Math.max(2, Math.min(8, availableParallelism())),
  1,
  64,
] as const satisfies NumberSetting;

/** Reads the settings; one that is unset or empty takes its default. Throws `CONFIG` for a value that cannot be used. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const setting = (name: keyof typeof DEFAULTS) => env[name]?.trim() || DEFAULTS[name];
  const host = setting('GRANTGRAPH_HOST');
  if (/[\s/]/.test(host) || host.includes('://')) {
    throw new GrantgraphError(
      'CONFIG',
      `GRANTGRAPH_HOST: expected a host name or address as 127.0.0.1, found '${host}'`,
    );
  }
  return {
    store: setting('GRANTGRAPH_STORE'),
    port: readPort('GRANTGRAPH_PORT', setting('GRANTGRAPH_PORT')),
    host,
    limits: Object.fromEntries(
      Object.entries(LIMIT_SETTINGS).map(([limit, of]) => [limit, readNumber(env, of)]),
    ) as unknown as Limits,
  };
}

/** A whole number from the environment. Throws `CONFIG`, naming the setting. */
export function readNumber(env: NodeJS.ProcessEnv, [name, fallback, least, most]: NumberSetting): number {
  const text = env[name]?.trim();
  if (!text) return fallback;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new GrantgraphError(
    'CONFIG',
    `${name}: expected a whole number, ${String(least)} to ${String(most)}, found '${text}'`,
  );
}

/** A port number from text. Throws `CONFIG`, naming the setting. */
export function readPort(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new GrantgraphError('CONFIG', `${name}: expected a port, 0 to 65535, found '${text}'`);
  return port;
}
