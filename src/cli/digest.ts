import type { Command } from 'commander';
import { digest } from '../query/digest.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { print, withStore } from './session.ts';

export const digestCommand: AddCommand = (program, session) =>
  program
    .command('digest')
    .description("Print a sha256 of the graph's content: the same for the same documents, on every store.")
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      await print(session, await withStore(session, options, digest));
    });
