import type { Command } from 'commander';
import { WAIT, whileLocked, type LockOptions } from './locked.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { EXIT, note, print, withStore } from './session.ts';

export const forgetCommand: AddCommand = (program, session) =>
  program
    .command('forget')
    .description('Remove one source and what only it said.')
    .argument('<source>', "the source's id or digest, or the name of the file it was read from")
    .option(...WAIT)
    .action(async (source: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & LockOptions>();
      const { forget } = await import('../../ingest/forget.ts');
      const { signal } = session;
      const { removed } = await withStore(session, options, (store) =>
        whileLocked(session, store, options, () => forget(store, source, { signal })),
      );
      await print(session, `forgot ${removed}`);
      if (signal.aborted) {
        note(session, 'grantgraph: stopped; the next ingest or forget goes on from here');
        session.exitCode = EXIT.INTERRUPTED;
      }
    });
