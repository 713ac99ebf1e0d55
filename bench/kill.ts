/**
 * `kill -9` at ten moments of an ingest, then a run that finishes it: the digest is that of an uninterrupted run. Exits
 * with 1 where it is not, or where fewer kills struck.
 */
import { parseArgs } from 'node:util';
import { STORE_HELP, STORE_OPTIONS, withBench } from './bench-options.ts';
import { digestOf, grantgraph } from './commands.ts';

const { values } = parseArgs({
  options: { ...STORE_OPTIONS, kills: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
});

/** Numbers from 0 to 1, the same for the same seed. */
function fractions(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

if (values.help)
  console.log(`Usage: npx tsx bench/kill.ts [options]

  --kills N      how many (default 10)
  --seed N       other moments (default 1)
${STORE_HELP}`);
else
  await withBench(values, async ({ files, empty }) => {
    const kills = Number(values.kills);
    const whole = await empty('whole');
    const { seconds } = await grantgraph(['ingest', ...files, '--store', whole]);
    const expected = await digestOf(whole);
    console.log(`${expected}  ${seconds.toFixed(0).padStart(5)} s  uninterrupted`);

    const store = await empty('killed');
    const fraction = fractions(Number(values.seed));
    let struck = 0;
    for (let i = 0; i < kills; i += 1) {
      // Each gets a part of the way: ten of them together most of it.
      const after = 1000 * seconds * (0.02 + (1.5 / kills) * fraction());
      const { isKilled, reached } = await grantgraph(['ingest', ...files, '--store', store, '--wait'], after);
      if (isKilled) struck += 1;
      console.log(`${isKilled ? 'killed' : 'done  '} after ${(after / 1000).toFixed(1).padStart(6)} s  ${reached}`);
    }
    const last = await grantgraph(['ingest', ...files, '--store', store, '--wait']);
    const digest = await digestOf(store);
    console.log(`${digest}  ${last.seconds.toFixed(0).padStart(5)} s  finished: ${last.stdout.split('\n')[0]!}`);
    const isRight = digest === expected && struck === kills;
    console.log(isRight ? 'PASS' : `FAIL: ${String(struck)} of ${String(kills)} kills struck`);
    process.exitCode = isRight ? 0 : 1;
  });
