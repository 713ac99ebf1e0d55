/**
 * What a store holds: counted, told by its digest, and taken out again.
 */
import type { Command } from 'commander';
import type { TrendYearValue } from '../query/facets.ts';
import { trendOfAgency } from '../query/facets.ts';
import type { StoreStats } from '../store/store.ts';
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
} from './session.ts';

/** Awards of each agency by the year in which they start. */
type Years = ReadonlyMap<string, readonly TrendYearValue[]>;

/** The counts as aligned lines, kinds that are not there left out. */
function statsLines({ nodes, edges, quarantined, queued, coverage }: StoreStats, years: Years): string[] {
  const counts = (record: Readonly<Record<string, number>>) => {
    const present = Object.entries(record).filter(([, count]) => count > 0);
    const width = Math.max(0, ...present.map(([name]) => name.length));
    return present.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count)}`);
  };
  const year = (value: number | null) => (value === null ? '?' : String(value));
  return [
    'nodes',
    ...counts(nodes),
    'edges',
    ...counts(edges),
    'awards loaded',
    ...coverage.flatMap(({ agency, awards, firstYear, lastYear, asOf }) => {
      const when = asOf === null ? '' : `, as of ${asOf}`;
      const byYear = years.get(agency) ?? [];
      const shown =
        byYear.length < 2 ? [] : [`    ${byYear.map((one) => `${one.year}: ${one.awardCount}`).join(', ')}`];
      return [`  ${agency}: ${String(awards)}, starting ${year(firstYear)} to ${year(lastYear)}${when}`, ...shown];
    }),
    `quarantined documents: ${String(quarantined)}`,
    ...(queued > 0 ? [`waiting to be resolved: ${String(queued)} (run ingest to go on)`] : []),
  ];
}

export const statsCommand: AddCommand = (program, session) =>
  program
    .command('stats')
    .description('Count what is in the graph, and say which agencies and years are loaded.')
    .option('--json', 'print JSON')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & { json?: true }>();
      const text = await withGraph(session, options, async (graph) => {
        const stats = await graph.stats();
        if (options.json) return JSON.stringify(stats, null, 2);
        const years = new Map<string, TrendYearValue[]>();
        for (const { agency } of stats.coverage) years.set(agency, await trendOfAgency(graph.store, agency));
        return statsLines(stats, years).join('\n');
      });
      await print(session, text);
    });

export const digestCommand: AddCommand = (program, session) =>
  program
    .command('digest')
    .description("Print a sha256 of the graph's content: the same for the same documents, on every store.")
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      await print(session, await withGraph(session, options, (graph) => graph.digest()));
    });

export const forgetCommand: AddCommand = (program, session) =>
  program
    .command('forget')
    .description('Remove one source and what only it said.')
    .argument('<source>', "the source's id or digest, or the name of the file it was read from")
    .option(...WAIT)
    .action(async (source: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions & LockOptions>();
      const { removed } = await withGraph(session, options, (graph) =>
        graph.forget(source, changing(session, options)),
      );
      await print(session, `forgot ${removed}`);
      if (session.signal.aborted) {
        note(session, 'grantgraph: stopped; the next ingest or forget goes on from here');
        session.exitCode = EXIT.INTERRUPTED;
      }
    });
