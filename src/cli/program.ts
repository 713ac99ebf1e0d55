/**
 * The commands of `grantgraph`, in the order that help lists them.
 */
import { Command } from 'commander';
import { coaCommand } from './coa.ts';
import { digestCommand } from './digest.ts';
import { duplicatesCommand } from './duplicates.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { forgetCommand } from './forget.ts';
import { judgeCommand } from './judge.ts';
import { ingestCommand } from './ingest.ts';
import { matchCommand } from './match.ts';
import { version } from '../package.ts';
import { serveCommand } from './serve.ts';
import type { Session } from './session.ts';
import { startCommand } from './start.ts';
import { suppressCommand } from './suppress.ts';
import { statsCommand } from './stats.ts';

/** Adds one command to the program. */
export type AddCommand = (program: Command, session: Session) => Command;

/** One command, one file, one line. */
const COMMANDS: readonly AddCommand[] = [
  ingestCommand,
  extractCommand,
  serveCommand,
  startCommand,
  statsCommand,
  digestCommand,
  forgetCommand,
  duplicatesCommand,
  matchCommand,
  judgeCommand,
  suppressCommand,
  exportCommand,
  coaCommand,
];

/** Options that every command takes. */
export interface CommonOptions {
  readonly store?: string;
}

export function program(session: Session): Command {
  const root = new Command('grantgraph')
    .description('A knowledge graph of researchers and funding, with the passage behind every fact.')
    .version(version)
    .option('--store <url>', 'file:PATH or neo4j://HOST:PORT (default: $GRANTGRAPH_STORE, or file:./grantgraph.db)')
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({
      writeOut: (text) => session.stdout.write(text),
      writeErr: (text) => session.stderr.write(text),
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'grantgraph: '));
      },
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 a document was quarantined, 130 stopped by Ctrl-C.',
    );
  for (const add of COMMANDS) add(root, session);
  return root;
}
