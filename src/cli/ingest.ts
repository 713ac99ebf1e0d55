import type { Command } from 'commander';
import type { IngestSummary } from '../../ingest/ingest.ts';
import type { Store } from '../store/store.ts';
import { JUDGEMENTS, JUDGEMENTS_HELP, takeInJudgements, type JudgementOptions } from './judgements.ts';
import { WAIT, whileLocked, type LockOptions } from './locked.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { grouped, progressLine } from './progress.ts';
import { EXIT, note, print, withStore, type Session } from './session.ts';
import { summaryJson, summaryLines, warningLines } from './summary.ts';

interface IngestOptions extends JudgementOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** More than any queue holds. */
const ALL = 1e9;

/** Ingests paths and tells what became of each document. Leaves the exit code in the session. */
export async function ingestPaths(
  session: Session,
  store: Store,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  // Loaded when used: the background tables of resolution are large, and help should not wait for them.
  const { knownContainers } = await import('../../ingest/containers/known-container.ts');
  const { readPaths } = await import('../../ingest/documents.ts');
  const { ingest } = await import('../../ingest/ingest.ts');
  const { formatBroken } = await import('../../ingest/resolve/resolve-graph.ts');
  const { countMembers } = await import('../../ingest/survey.ts');
  const { threadCount, threads } = await import('../../ingest/workers/threads.ts');
  const { signal } = session;
  const count = threadCount(session.env);
  await takeInJudgements(session, store, options);
  const line = progressLine(session, {
    isQuiet: options.quiet === true,
    left: (stage) => (stage === 'READ' ? countMembers(paths) : store.queue(stage, ALL).then((queued) => queued.length)),
  });
  const stopping = () => {
    line.clear();
    note(session, 'grantgraph: stopping after this batch; Ctrl-C again stops at once');
  };
  signal.addEventListener('abort', stopping, { once: true });
  const containers = knownContainers(store);
  const summary = await ingest(store, readPaths(paths, { stdin: session.stdin, containers }), {
    onProgress: (progress) => {
      line.show(progress);
    },
    signal,
    ...(count > 0 && { startWorkers: () => threads({ store: store.name, env: session.env }, count) }),
  }).finally(() => {
    signal.removeEventListener('abort', stopping);
    line.clear();
  });
  if (options.json === true) await print(session, summaryJson(summary, line.stages));
  else {
    for (const warning of warningLines(summary.warnings)) note(session, warning);
    await print(session, summaryLines(summary).join('\n'));
  }
  for (const block of summary.broken) note(session, `grantgraph: ${formatBroken(block)}`);
  if (summary.broken.length > 0) session.exitCode = EXIT.FAILED;
  else if (summary.quarantined > 0) session.exitCode = EXIT.QUARANTINED;
  if (summary.isStopped) {
    const total = await countMembers(paths).catch(() => null);
    const of = total === null || total < summary.read ? '' : ` of ${grouped(total)}`;
    const { queued } = await store.stats();
    note(
      session,
      `grantgraph: stopped: ${grouped(summary.read)}${of} documents were read, ${grouped(queued)} names and projects wait ` +
        'to be resolved. The same command goes on from here.',
    );
    session.exitCode = EXIT.INTERRUPTED;
  }
  return summary;
}

export const ingestCommand: AddCommand = (program, session) =>
  program
    .command('ingest')
    .description('Read documents into the graph.')
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--quiet', 'show no progress')
    .option('--json', 'print what became of the documents as JSON')
    .option(JUDGEMENTS, JUDGEMENTS_HELP)
    .option(...WAIT)
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & LockOptions & IngestOptions>();
      const read = (store: Store) =>
        whileLocked(session, store, options, () => ingestPaths(session, store, paths, options));
      await withStore(session, options, read, { mayCreate: true, isForIngest: true });
    });
