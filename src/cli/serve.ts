import { join } from 'node:path';
import type { Command } from 'commander';
import { readConfig, readPort, unknownSettings } from '../config.ts';
import { GrantgraphError } from '../errors.ts';
import type { Graph } from '../index.ts';
import { packageRoot } from '../package.ts';
import type { Store } from '../store/store.ts';
import { ingestPaths } from './ingest.ts';
import { JUDGEMENTS, JUDGEMENTS_HELP, type JudgementOptions } from './judge.ts';
import { EXIT, note, print, withGraph, type AddCommand, type CommonOptions, type Session } from './session.ts';

interface ServeOptions extends CommonOptions {
  readonly port?: number;
  readonly host?: string;
}

/** Options of the commands that serve. */
const PORT = '--port <port>';
const PORT_HELP = 'port to listen on, 0 for any (default: $GRANTGRAPH_PORT, or 4000)';
const HOST = '--host <host>';
const HOST_HELP = 'address to listen on (default: $GRANTGRAPH_HOST, or 127.0.0.1)';
const portOf = (text: string) => readPort('--port', text);

/**
 * Has the store count who has the most awards, as it does once for each version of the graph: the start page lists them, and
 * its first reader would wait for two seconds.
 */
async function countAhead(store: Store): Promise<void> {
  for (const kind of ['PERSON', 'INSTITUTION', 'PROGRAM', 'THEME'] as const) {
    try {
      await store.list({ kinds: [kind], order: { by: 'AWARD_COUNT', direction: 'DESC' }, page: { first: 1 } });
    } catch {
      // Whoever asks is told.
      return;
    }
  }
}

/** Serves until it is told to stop. */
async function serveUntilStopped(session: Session, graph: Graph, options: ServeOptions): Promise<void> {
  // Libraries check in development what is checked by tests here: a tenth of the time of a large answer.
  process.env['NODE_ENV'] ??= 'production';
  const { port, host } = { ...readConfig(session.env), ...options };
  for (const name of unknownSettings(session.env))
    note(session, `grantgraph: ${name}: there is no such setting; "grantgraph config" lists those that there are`);
  const server = await graph.serve({ port, host, env: session.env });
  await print(
    session,
    `GraphQL and playground  ${server.url}/graphql\nnetwork explorer        ${server.url}/explorer/`,
  );
  void countAhead(graph.store);
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
      await withGraph(session, options, (graph) => serveUntilStopped(session, graph, options));
    });

/** Whether the file holds other judgements than the store. */
async function areJudgementsNew(graph: Graph, { judgements }: JudgementOptions): Promise<boolean> {
  const { isInForce } = await import('../../ingest/decisions/judgement-file.ts');
  return !(await isInForce(graph.store, await graph.judgementsFile(judgements)));
}

export const startCommand: AddCommand = (program, session) =>
  program
    .command('start')
    .description('Serve; a store that is empty is filled with the sample documents first. What npm start does.')
    .option(PORT, PORT_HELP, portOf)
    .option(HOST, HOST_HELP)
    .option(JUDGEMENTS, JUDGEMENTS_HELP)
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ServeOptions & JudgementOptions>();
      const serveFilled = async (graph: Graph) => {
        const { nodes, quarantined, queued } = await graph.stats();
        const read = (paths: readonly string[]) =>
          ingestPaths(session, graph, paths, options).catch((error: unknown) => {
            // Somebody else fills it: what is there by now can be served.
            if (!(error instanceof GrantgraphError) || error.code !== 'STORE_LOCKED') throw error;
            note(session, `grantgraph: ${error.message}`);
          });
        if (nodes.SOURCE === 0 && quarantined === 0) {
          note(session, `${graph.store.name} is new: reading the sample documents`);
          await read([join(packageRoot, 'samples')]);
        } else if (queued > 0 || (await areJudgementsNew(graph, options))) await read([]);
        if (session.exitCode === EXIT.INTERRUPTED) return;
        await serveUntilStopped(session, graph, options);
      };
      await withGraph(session, options, serveFilled, { mayCreate: true });
    });
