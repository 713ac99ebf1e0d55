import type { Command } from 'commander';
import { JUDGEMENTS, JUDGEMENTS_HELP, judgementsFile, type JudgementOptions } from './judgements.ts';
import { WAIT, whileLocked, type LockOptions } from './locked.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { EXIT, note, print, withStore } from './session.ts';

interface SuppressOptions extends CommonOptions, JudgementOptions, LockOptions {
  readonly undo?: true;
  readonly note?: string;
}

export const suppressCommand: AddCommand = (program, session) =>
  program
    .command('suppress')
    .description('Take a person out of the graph, for good: also out of what is ingested later.')
    .argument('<person>', 'id of the person; with --undo any id that they had, or that of the judgement')
    .option('--undo', 'let the person back in')
    .option('--note <text>', 'why, for whoever reads the file')
    .option(JUDGEMENTS, JUDGEMENTS_HELP)
    .option(...WAIT)
    .action(async (person: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<SuppressOptions>();
      const { suppress, unsuppress } = await import('../../ingest/decisions/decide.ts');
      await withStore(session, options, async (store) => {
        const file = await judgementsFile(session, store, options);
        const court = { store, file, signal: session.signal };
        if (options.undo) {
          const back = await whileLocked(session, store, options, () => unsuppress(court, person));
          await print(session, back.map(({ id, line }) => `taken back: ${id} (line ${line})`).join('\n'));
          return;
        }
        const { id, isNew } = await whileLocked(session, store, options, () => suppress(court, person, options.note));
        await print(session, `${id}  suppressed ${person}${isNew ? '' : ' (on record already)'}`);
        note(session, REMAINS.replace('FILE', file));
      });
      if (session.signal.aborted) {
        note(session, 'grantgraph: stopped; the next ingest or suppress goes on from here');
        session.exitCode = EXIT.INTERRUPTED;
      }
    });

const REMAINS = `What remains: the documents that you ingested, files exported before, and backups are as they were;
the store keeps the mentions, unshown, so that the person is known again when documents are read anew;
FILE keeps the ids. "grantgraph forget SOURCE" takes a whole document out of the store.`;
