import { join } from 'node:path';
import type { Command } from 'commander';
import type { Store } from '../store/store.ts';
import { ingestPaths } from './ingest.ts';
import { JUDGEMENTS, JUDGEMENTS_HELP, takeInJudgements, type JudgementOptions } from './judgements.ts';
import { packageRoot } from './package.ts';
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
        if (nodes.SOURCE === 0 && quarantined === 0) {
          note(session, `${store.name} is new: reading the sample documents`);
          await ingestPaths(session, store, [join(packageRoot, 'samples')], options);
        } else if ((await takeInJudgements(session, store, options)) || queued > 0)
          await ingestPaths(session, store, [], options);
        if (session.exitCode === EXIT.INTERRUPTED) return;
        await serveStore(session, store, options);
      };
      await withStore(session, options, serveFilled, { mayCreate: true });
    });
