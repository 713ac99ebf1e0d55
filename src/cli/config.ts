import type { Command } from 'commander';
import { ALL_SETTINGS, readConfig, unknownSettings } from '../config.ts';
import { EXIT, note, print, type AddCommand } from './session.ts';

export const configCommand: AddCommand = (program, session) =>
  program
    .command('config')
    .description('Print every setting, with what it is now and where that comes from, and check them.')
    .option('--json', 'print JSON')
    .action(async (_options: unknown, command: Command) => {
      const { json } = command.optsWithGlobals<{ json?: true }>();
      const settings = ALL_SETTINGS.map(({ name, fallback, about, isSecret }) => {
        const given = session.env[name]?.trim() ?? '';
        const value = given === '' ? fallback : isSecret ? '(set)' : given;
        return { name, value, isDefault: given === '', about };
      });
      const lines = settings.flatMap(({ name, value, isDefault, about }) => [
        `${name}=${value}${isDefault ? '  (default)' : ''}`,
        `  ${about}`,
      ]);
      await print(session, json ? JSON.stringify(settings, null, 2) : lines.join('\n'));
      readConfig(session.env);
      for (const name of unknownSettings(session.env)) {
        note(session, `grantgraph: ${name}: there is no such setting`);
        session.exitCode = EXIT.FAILED;
      }
    });
