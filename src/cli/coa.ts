import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { coaTable } from '../export/coa.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { note, print, withStore } from './session.ts';

interface CoaOptions extends CommonOptions {
  readonly asOf?: string;
  readonly out?: string;
}

export const coaCommand: AddCommand = (program, session) =>
  program
    .command('coa')
    .description("Write a person's collaborators of 48 months as NSF's COA form lists them (table 4), as CSV.")
    .argument('<person>', 'id of the person')
    .option('--as-of <date>', 'day that the 48 months end on (default: the latest that is loaded)')
    .option('--out <file>', 'write to a file')
    .action(async (person: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CoaOptions>();
      const table = await withStore(session, options, (store) => coaTable(store, person, options.asOf));
      const what = `${String(table.rows)} collaborators of ${table.person.name} in the 48 months to ${table.asOf}`;
      if (options.out === undefined) {
        await print(session, table.text);
        note(session, what);
        return;
      }
      await writeFile(options.out, table.text);
      note(session, `wrote ${options.out}: ${what}`);
    });
