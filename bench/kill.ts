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

    let store = await empty('killed-0');
    const fraction = fractions(Number(values.seed));
    const digests = [expected];
    let struck = 0;
    for (let i = 1; struck < kills && i <= 3 * kills; i += 1) {
      // Each gets a part of the way: ten of them together most of it.
      const after = 1000 * seconds * (0.02 + (1.5 / kills) * fraction());
      const { isKilled, reached } = await grantgraph(['ingest', ...files, '--store', store, '--wait'], after);
      console.log(`${isKilled ? 'killed' : 'done  '} after ${(after / 1000).toFixed(1).padStart(6)} s  ${reached}`);
      if (isKilled) struck += 1;
      else {
        // It was through before the moment came: the rest of the kills strike a new one.
        digests.push(await digestOf(store));
        store = await empty(`killed-${String(i)}`);
      }
    }
    const last = await grantgraph(['ingest', ...files, '--store', store, '--wait']);
    const digest = await digestOf(store);
    digests.push(digest);
    console.log(`${digest}  ${last.seconds.toFixed(0).padStart(5)} s  finished: ${last.stdout.split('\n')[0]!}`);
    const isRight = struck === kills && new Set(digests).size === 1;
    console.log(`${isRight ? 'PASS' : 'FAIL'}: ${String(struck)} kills, ${String(new Set(digests).size)} digest(s)`);
    process.exitCode = isRight ? 0 : 1;
  });
