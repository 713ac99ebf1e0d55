/**
 * Keeping a store: backed up, restored, verified.
 */
import type { Command } from 'commander';
import { grouped } from './progress.ts';
import {
  EXIT,
  WAIT,
  changing,
  note,
  print,
  withGraph,
  type AddCommand,
  type CommonOptions,
  type LockOptions,
} from './session.ts';

export const backupCommand: AddCommand = (program, session) =>
  program
    .command('backup')
    .description('Write all that the store holds into one file, also while it is served or filled.')
    .argument('<file>', 'as grants.backup; one that is there is replaced once the new one is whole')
    .action(async (file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const { rows, bytes, digest } = await withGraph(session, options, (graph) => graph.backup(file, session));
      note(session, `${file}: ${grouped(rows)} records, nodes and edges in ${grouped(Math.ceil(bytes / 1024))} KiB`);
      await print(session, `digest ${digest}`);
    });

export const restoreCommand: AddCommand = (program, session) =>
  program
    .command('restore')
    .description('Put a backup into an empty store of either kind. One that was cut short is gone on with.')
    .argument('<file>', 'what grantgraph backup wrote')
    .option(...WAIT)
    .action(async (file: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & LockOptions>();
      await withGraph(
        session,
        options,
        async (graph) => {
          const { rows, digest } = await graph.restore(file, changing(session, options));
          note(session, `${graph.store.name}: ${grouped(rows)} records, nodes and edges of ${file}`);
          await print(session, `digest ${digest}`);
          const { isInForce } = await import('../../ingest/decisions/judgement-file.ts');
          const judgements = await graph.judgementsFile();
          if (!(await isInForce(graph.store, judgements)))
            note(
              session,
              `grantgraph: ${judgements} holds other judgements than the backup: the next ingest takes those of the file`,
            );
        },
        { mayCreate: true, isInBulk: true },
      );
    });

export const verifyCommand: AddCommand = (program, session) =>
  program
    .command('verify')
    .description(
      'Read all of the store, or of a backup, and say what does not agree. Exit code 1 where something does not.',
    )
    .argument('[backup]', 'a file that grantgraph backup wrote (default: the store)')
    .action(async (backup: string | undefined, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      if (backup !== undefined) {
        const { readBackup } = await import('../backup/restore.ts');
        const { rows, digest } = await readBackup(backup);
        note(session, `${backup}: ${grouped(rows)} records, nodes and edges, whole`);
        await print(session, `digest ${digest}`);
        return;
      }
      const found = await withGraph(session, options, (graph) => graph.verify(session));
      const { nodes, edges, records, queued, faults, more, digest } = found;
      note(session, `${grouped(nodes)} nodes, ${grouped(edges)} edges, ${grouped(records)} records were read`);
      if (queued > 0)
        note(
          session,
          `${grouped(queued)} names and projects wait to be resolved: links were not compared; run ingest first`,
        );
      const rest = more > 0 ? [`and ${grouped(more)} more like these`] : [];
      await print(session, [...faults, ...rest, `digest ${digest}`].join('\n'));
      if (faults.length > 0) session.exitCode = EXIT.FAILED;
    });
