import type { Command } from 'commander';
import type { IngestSummary } from '../../ingest/pipeline.ts';
import type { Store } from '../store/store.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { progressLine } from './progress.ts';
import { EXIT, note, print, withStore, type Session } from './session.ts';
import { summaryLines, warningLines } from './summary.ts';

/** Ingests paths and tells what became of each document. Leaves the exit code in the session. */
export async function ingestPaths(session: Session, store: Store, paths: readonly string[]): Promise<IngestSummary> {
  // Loaded when used: the background tables of resolution are large, and help should not wait for them.
  const { readPaths } = await import('../../ingest/documents.ts');
  const { ingest } = await import('../../ingest/pipeline.ts');
  const { threadCount, threads } = await import('../../ingest/crew/threads.ts');
  const count = threadCount(session.env);
  const line = progressLine(session);
  const summary = await ingest(store, readPaths(paths, { stdin: session.stdin }), {
    onProgress: (progress) => {
      line.show(progress);
    },
    signal: session.signal,
    ...(count > 0 && { startCrew: () => threads({ store: store.name, env: session.env }, count) }),
  });
  line.clear();
  for (const warning of warningLines(summary.warnings)) note(session, warning);
  await print(session, summaryLines(summary).join('\n'));
  if (summary.quarantined > 0) session.exitCode = EXIT.QUARANTINED;
  if (summary.isStopped) {
    note(session, 'grantgraph: stopped; the next run goes on from here');
    session.exitCode = EXIT.INTERRUPTED;
  }
  return summary;
}

export const ingestCommand: AddCommand = (program, session) =>
  program
    .command('ingest')
    .description('Read documents into the graph.')
    .argument('<path...>', 'files, folders, or - for standard input')
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      await withStore(session, options, (store) => ingestPaths(session, store, paths), { mayCreate: true });
    });
