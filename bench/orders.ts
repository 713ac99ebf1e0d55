/**
 * The graph is a function of the set of documents: the years in two orders, in one run and in one run each, give one
 * digest. Exits with 1 where they do not.
 */
import { parseArgs } from 'node:util';
import { STORE_HELP, STORE_OPTIONS, withBench } from './bench-options.ts';
import { digestOf, grantgraph } from './commands.ts';

const { values } = parseArgs({ options: STORE_OPTIONS });

/** The ways to read some files: each a list of runs, each run a list of files. */
function ways(files: readonly string[]): Readonly<Record<string, readonly (readonly string[])[]>> {
  // 1 3 0 2: neither the order nor its reverse.
  const mixed = [...files.filter((_, i) => i % 2 === 1), ...files.filter((_, i) => i % 2 === 0)];
  return {
    'one run': [files],
    'one run, another order': [mixed],
    'a run for each file, a third order': [...mixed].reverse().map((file) => [file]),
  };
}

if (values.help) console.log(`Usage: npx tsx bench/orders.ts [options]\n\n${STORE_HELP}`);
else
  await withBench(values, async ({ files, empty }) => {
    const digests = new Set<string>();
    for (const [name, runs] of Object.entries(ways(files))) {
      const store = await empty(name.replace(/\W+/g, '-'));
      let seconds = 0;
      for (const run of runs) seconds += (await grantgraph(['ingest', ...run, '--store', store])).seconds;
      const digest = await digestOf(store);
      digests.add(digest);
      console.log(`${digest}  ${seconds.toFixed(0).padStart(5)} s  ${name}`);
    }
    console.log(digests.size === 1 ? 'PASS' : 'FAIL');
    process.exitCode = digests.size === 1 ? 0 : 1;
  });
