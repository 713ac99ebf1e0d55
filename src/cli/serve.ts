import type { Command } from 'commander';
import { readConfig, readPort } from '../config.ts';
import type { Store } from '../store/store.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { print, withStore, type Session } from './session.ts';

export interface ServeOptions extends CommonOptions {
  readonly port?: number;
  readonly host?: string;
}

/** Options of the commands that serve. */
export const PORT = '--port <port>';
export const PORT_HELP = 'port to listen on, 0 for any (default: $GRANTGRAPH_PORT, or 4000)';
export const HOST = '--host <host>';
export const HOST_HELP = 'address to listen on (default: $GRANTGRAPH_HOST, or 127.0.0.1)';
export const portOf = (text: string) => readPort('--port', text);

/** Serves until it is told to stop. */
export async function serveStore(session: Session, store: Store, options: ServeOptions): Promise<void> {
  // Libraries check in development what is checked by tests here: a tenth of the time of a large answer.
  process.env['NODE_ENV'] ??= 'production';
  const { startServer } = await import('../server/server.ts');
  const { port, host } = { ...readConfig(session.env), ...options };
  const server = await startServer({ store, port, host });
  await print(
    session,
    `GraphQL and playground  ${server.url}/graphql\nnetwork explorer        ${server.url}/explorer/`,
  );
  if (!session.signal.aborted) {
    await new Promise<void>((resolve) => {
      session.signal.addEventListener('abort', () => {
        resolve();
      });
    });
  }
  await server.close();
}

export const serveCommand: AddCommand = (program, session) =>
  program
    .command('serve')
    .description('Serve the GraphQL API and the pages until Ctrl-C.')
    .option(PORT, PORT_HELP, portOf)
    .option(HOST, HOST_HELP)
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ServeOptions>();
      await withStore(session, options, (store) => serveStore(session, store, options));
    });
