/**
 * The settings of an installation, read from the environment and checked.
 */
import { GrantgraphError } from './errors.ts';

export interface Config {
  /** `file:./grantgraph.db`, `neo4j://host:7687`, … as `openStore` takes it. */
  readonly store: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

const DEFAULTS = { GRANTGRAPH_STORE: 'file:./grantgraph.db', GRANTGRAPH_PORT: '4000', GRANTGRAPH_HOST: '127.0.0.1' };

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
  return { store: setting('GRANTGRAPH_STORE'), port: readPort('GRANTGRAPH_PORT', setting('GRANTGRAPH_PORT')), host };
}

/** A port number from text. Throws `CONFIG`, naming the setting. */
export function readPort(name: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new GrantgraphError('CONFIG', `${name}: expected a port, 0 to 65535, found '${text}'`);
  return port;
}
