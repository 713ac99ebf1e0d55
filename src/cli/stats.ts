import type { Command } from 'commander';
import type { StoreStats } from '../store/store.ts';
import type { AddCommand, CommonOptions } from './program.ts';
import { print, withStore } from './session.ts';

/** The counts as aligned lines, kinds that are not there left out. */
function statsLines({ nodes, edges, quarantined, queued, coverage }: StoreStats): string[] {
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
    ...coverage.map(({ agency, awards, firstYear, lastYear, asOf }) => {
      const when = asOf === null ? '' : `, as of ${asOf}`;
      return `  ${agency}: ${String(awards)}, starting ${year(firstYear)} to ${year(lastYear)}${when}`;
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
      const stats = await withStore(session, options, (store) => store.stats());
      await print(session, options.json ? JSON.stringify(stats, null, 2) : statsLines(stats).join('\n'));
    });
