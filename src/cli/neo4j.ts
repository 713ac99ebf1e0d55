/**
 * A local Neo4j for those who have no server: what `npm run neo4j` runs too.
 */
import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { readPort } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import { packageRoot } from '../package.ts';
import { EXIT, note, print, type AddCommand } from './session.ts';

/** What of scripts/neo4j/server.mjs is used here; it is no part of the compiled program, for the tests start servers by it too. */
interface ServerScript {
  readonly NEO4J_VERSION: string;
  readonly SetUpError: new () => Error;
  startNeo4j(options: {
    readonly home: string;
    readonly boltPort: number;
    readonly httpPort?: number;
    readonly heap: string;
    readonly detach: boolean;
    readonly signal: AbortSignal;
    log(line: string): void;
  }): Promise<{
    readonly url: string;
    readonly user: string;
    readonly password: string;
    readonly passwordFrom: string;
    readonly child: ChildProcess;
    /** When the server has ended. */
    readonly ended: Promise<void>;
    stop(): Promise<void>;
  }>;
  /** Whether one ran from that home. */
  stopNeo4j(home: string): Promise<boolean>;
}

interface Neo4jOptions {
  readonly home: string;
  readonly boltPort: number;
  readonly httpPort?: number;
  readonly heap: string;
  readonly detach?: true;
  readonly stop?: true;
}

export const neo4jCommand: AddCommand = (program, session) =>
  program
    .command('neo4j')
    .description('Run a Neo4j on this machine alone, until Ctrl-C. Needs Java 17 or 21, and Maven for the first start.')
    .option('--home <dir>', 'where data, configuration and password are kept', '.neo4j')
    .option('--bolt-port <port>', 'port for Bolt', (text) => readPort('--bolt-port', text), 7687)
    .option('--http-port <port>', "also serve HTTP for Neo4j's tools (default: off)", (text) =>
      readPort('--http-port', text),
    )
    .option('--heap <size>', 'memory of the server', '1g')
    .option('--detach', 'return once it answers; end it with --stop')
    .option('--stop', 'stop the one that runs from --home')
    .action(async (_options: unknown, command: Command) => {
      const { home, stop, detach = false, ...options } = command.optsWithGlobals<Neo4jOptions>();
      const script = join(packageRoot, 'scripts/neo4j/server.mjs');
      const { NEO4J_VERSION, SetUpError, startNeo4j, stopNeo4j } = (await import(
        pathToFileURL(script).href
      )) as ServerScript;
      if (stop) {
        await print(session, (await stopNeo4j(resolve(home))) ? 'Neo4j stopped.' : `No Neo4j runs from ${home}.`);
        return;
      }
      const log = (line: string) => {
        note(session, line);
      };
      const { signal } = session;
      const starting = startNeo4j({ ...options, detach, home: resolve(home), signal, log });
      const server = await starting.catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error instanceof SetUpError ? new GrantgraphError('CONFIG', error.message) : error;
      });
      if (server === null) {
        note(session, 'grantgraph: stopped while Neo4j started');
        session.exitCode = EXIT.INTERRUPTED;
        return;
      }
      await print(
        session,
        [
          `Neo4j ${NEO4J_VERSION} answers.`,
          `  address   ${server.url}`,
          `  user      ${server.user}`,
          `  password  ${server.password} (from ${server.passwordFrom})`,
          'To use it:',
          `  export GRANTGRAPH_STORE=${server.url} GRANTGRAPH_NEO4J_PASSWORD=${server.password}`,
          ...(detach ? [] : ['Ctrl-C stops it.']),
        ].join('\n'),
      );
      if (detach) {
        server.child.unref();
        return;
      }
      const end = () => void server.stop();
      signal.addEventListener('abort', end, { once: true });
      if (signal.aborted) end();
      await server.ended;
      note(session, 'Neo4j stopped.');
    });
