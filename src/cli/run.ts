/**
 * The commands of `grantgraph`, in the order that help lists them; runs one command line and gives its exit code.
 */
import { Command, CommanderError } from 'commander';
import { GrantgraphError, type ErrorCode } from '../errors.ts';
import { version } from '../package.ts';
import { changesCommand } from './changes.ts';
import { columnsCommand } from './columns.ts';
import { configCommand } from './config.ts';
import { digestCommand, forgetCommand, statsCommand } from './content.ts';
import { duplicatesCommand } from './duplicates.ts';
import { coaCommand, exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { fetchCommand } from './fetch.ts';
import { ingestCommand } from './ingest.ts';
import { judgeCommand, suppressCommand } from './judge.ts';
import { backupCommand, restoreCommand, verifyCommand } from './keep.ts';
import { matchCommand } from './match.ts';
import { mcpCommand } from './mcp.ts';
import { neo4jCommand } from './neo4j.ts';
import { quarantineCommand } from './quarantine.ts';
import { searchCommand } from './search.ts';
import { serveCommand, startCommand } from './serve.ts';
import { similarCommand } from './similar.ts';
import { EXIT, note, type AddCommand, type Io, type Session } from './session.ts';

/** One command, one line. */
const COMMANDS: readonly AddCommand[] = [
  ingestCommand,
  fetchCommand,
  extractCommand,
  columnsCommand,
  serveCommand,
  startCommand,
  configCommand,
  mcpCommand,
  statsCommand,
  changesCommand,
  digestCommand,
  forgetCommand,
  backupCommand,
  restoreCommand,
  verifyCommand,
  quarantineCommand,
  duplicatesCommand,
  searchCommand,
  matchCommand,
  similarCommand,
  judgeCommand,
  suppressCommand,
  exportCommand,
  coaCommand,
  neo4jCommand,
];

function program(session: Session): Command {
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

/** Errors of the person who typed; all others are failures. */
const USAGE_CODES: readonly ErrorCode[] = ['USAGE', 'BAD_USER_INPUT', 'CONFIG'];

/** @param args what stands after the program's name. Never rejects: errors are written to `io.stderr`. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const session: Session = { ...io, exitCode: EXIT.OK };
  try {
    await program(session).parseAsync([...args], { from: 'user' });
    return session.exitCode;
  } catch (error) {
    return report(session, error);
  }
}

function report(session: Session, error: unknown): number {
  // Commander has written its message; help and version come here too, with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  // Ctrl-C cut off the input.
  if (session.signal.aborted && isCutOff(error)) return EXIT.INTERRUPTED;
  if (error instanceof GrantgraphError) {
    note(session, `grantgraph: ${error.message}`);
    return USAGE_CODES.includes(error.code) ? EXIT.USAGE : EXIT.FAILED;
  }
  // The system's own refusals (no space, no permission) explain themselves; anything else is a defect of ours.
  note(session, `grantgraph: ${messageOf(error)}`);
  return EXIT.FAILED;
}

/** The fields of an error, whichever realm made it. */
type Thrown = Partial<NodeJS.ErrnoException> | null | undefined;

function messageOf(error: unknown): string {
  const { syscall, message, stack } = (error as Thrown) ?? {};
  return (syscall === undefined ? stack : message) ?? String(error);
}

const isCutOff = (error: unknown) =>
  ['ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes((error as Thrown)?.code ?? '');
