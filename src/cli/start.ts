import { join } from 'node:path';
import type { Command } from 'commander';
import { GrantgraphError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { ingestPaths } from './ingest.ts';
import { areJudgementsNew, JUDGEMENTS, JUDGEMENTS_HELP, type JudgementOptions } from './judgements.ts';
import { whileLocked } from './locked.ts';
import { packageRoot } from '../package.ts';
import type { AddCommand } from './program.ts';
import { HOST, HOST_HELP, PORT, PORT_HELP, portOf, serveStore, type ServeOptions } from './serve.ts';
import { EXIT, note, withStore } from './session.ts';

export const startCommand: AddCommand = (program, session) =>
  program
    .command('start')
    .description('Serve; a store that is empty is filled with the sample documents first. What npm start does.')
    .option(PORT, PORT_HELP, portOf)
    .option(HOST, HOST_HELP)
    .option(JUDGEMENTS, JUDGEMENTS_HELP)
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<ServeOptions & JudgementOptions>();
      const serveFilled = async (store: Store) => {
        const { nodes, quarantined, queued } = await store.stats();
        const read = (paths: readonly string[]) =>
          whileLocked(session, store, {}, () => ingestPaths(session, store, paths, options)).catch((error: unknown) => {
            // Somebody else fills it: what is there by now can be served.
            if (!(error instanceof GrantgraphError) || error.code !== 'STORE_LOCKED') throw error;
            note(session, `grantgraph: ${error.message}`);
          });
        if (nodes.SOURCE === 0 && quarantined === 0) {
          note(session, `${store.name} is new: reading the sample documents`);
          await read([join(packageRoot, 'samples')]);
        } else if (queued > 0 || (await areJudgementsNew(session, store, options))) await read([]);
        if (session.exitCode === EXIT.INTERRUPTED) return;
        await serveStore(session, store, options);
      };
      await withStore(session, options, serveFilled, { mayCreate: true });
    });
