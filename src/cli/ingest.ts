import type { Command } from 'commander';
import type { DocumentProblems, IngestSummary } from '../../ingest/ingest.ts';
import { formatProblems } from '../../ingest/problem.ts';
import type { Graph } from '../index.ts';
import { mappingOf } from './columns.ts';
import { JUDGEMENTS, JUDGEMENTS_HELP, judgementLines, type JudgementOptions } from './judge.ts';
import { grouped, progressLine, type StageCount } from './progress.ts';
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
  type Session,
} from './session.ts';

interface IngestOptions extends JudgementOptions, LockOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
  /** File of a mapping. */
  readonly columns?: string;
}

/** Ingests paths and tells what became of each document. Leaves the exit code in the session. */
export async function ingestPaths(
  session: Session,
  graph: Graph,
  paths: readonly string[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const { formatBroken } = await import('../../ingest/resolve/resolve-graph.ts');
  const { countMembers } = await import('../../ingest/containers/files.ts');
  const { signal, stdin } = session;
  const columns = options.columns === undefined ? null : await mappingOf(session, options.columns);
  const line = progressLine(session, {
    isQuiet: options.quiet === true,
    left: (stage) =>
      stage === 'READ'
        ? countMembers(paths)
        : graph.store.records('queue', 'layer', [stage]).then((queued) => queued.length),
  });
  const stopping = () => {
    line.clear();
    note(session, 'grantgraph: stopping after this batch; Ctrl-C again stops at once');
  };
  signal.addEventListener('abort', stopping, { once: true });
  const summary = await graph
    .ingest(paths, {
      ...changing(session, options),
      ...(options.judgements === undefined ? {} : { judgements: options.judgements }),
      ...(columns === null ? {} : { columns }),
      stdin,
      onProgress: (progress) => {
        line.show(progress);
      },
      onJudgements: (taken) => {
        for (const told of judgementLines(taken)) note(session, told);
      },
    })
    .finally(() => {
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
    const { queued } = await graph.stats();
    note(
      session,
      `grantgraph: stopped: ${grouped(summary.read)}${of} documents were read, ${grouped(queued)} names and projects wait ` +
        'to be resolved. The same command goes on from here.',
    );
    session.exitCode = EXIT.INTERRUPTED;
  }
  return summary;
}

/** What an ingest tells at its end: one line of counts, and a line for each problem of a quarantined document. */
function summaryLines({ read, ingested, known, quarantined, problems }: IngestSummary): string[] {
  const counts = `read ${String(read)} = ${String(ingested)} ingested + ${String(known)} known + ${String(quarantined)} quarantined`;
  return [
    counts,
    ...problems.flatMap((one) => one.problems.map((problem) => `quarantined ${formatProblems(one.place, [problem])}`)),
  ];
}

/** Warnings about the same field, with the same expectation, are one line: the first of them, and how many more. */
function warningLines(warnings: readonly DocumentProblems[]): string[] {
  const kinds = new Map<string, { line: string; more: number }>();
  for (const { place, problems } of warnings) {
    for (const problem of problems) {
      const key = `${problem.field}\n${problem.expected}`;
      const kind = kinds.get(key);
      if (kind) kind.more += 1;
      else kinds.set(key, { line: formatProblems(place, [problem]), more: 0 });
    }
  }
  return [...kinds.values()].map(({ line, more }) =>
    more === 0 ? line : `${line} (and ${String(more)} more like it)`,
  );
}

/** The same for programs, as one JSON object: counts by outcome and by stage, and every problem. */
function summaryJson({ problems, warnings, ...counts }: IngestSummary, stages: readonly StageCount[]): string {
  const flat = (documents: readonly DocumentProblems[]) =>
    documents.flatMap(({ place, problems: found }) =>
      found.map(({ field, expected, found: was }) => ({ place, field, expected, found: was })),
    );
  return JSON.stringify({
    ...counts,
    stages: stages.map(({ stage, count, seconds }) => ({ stage, count, seconds: Number(seconds.toFixed(3)) })),
    problems: flat(problems),
    warnings: flat(warnings),
  });
}

export const ingestCommand: AddCommand = (program, session) =>
  program
    .command('ingest')
    .description('Read documents into the graph.')
    .argument('<path...>', 'files, folders, or - for standard input')
    .option('--quiet', 'show no progress')
    .option('--json', 'print what became of the documents as JSON')
    .option('--columns <file>', 'read tables that have its columns by this mapping; `grantgraph columns` makes one')
    .option(JUDGEMENTS, JUDGEMENTS_HELP)
    .option(...WAIT)
    .action(async (paths: string[], _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & IngestOptions>();
      await withGraph(session, options, (graph) => ingestPaths(session, graph, paths, options), {
        mayCreate: true,
        isInBulk: true,
      });
    });
