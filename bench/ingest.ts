/**
 * `npm run bench:ingest`: NSF's yearly files into SQLite and Neo4j; what it prints is told in README.md.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { corpusFiles, ROOT, YEARS } from './corpus.ts';
import { bareMerge, type BareResult } from './ingest/bare-merge.ts';
import { build, firstAnswer } from './ingest/first-answer.ts';
import type { Measurement, Task } from './ingest/measure.ts';
import { report } from './ingest/report.ts';
import { benchServer, wipe } from './neo4j-server.ts';

const HELP = `Usage: npm run bench:ingest -- [options]

  --store NAMES     sqlite, neo4j or sqlite,neo4j (default: both)
  --years YEARS     files to read (default ${YEARS.join(',')})
  --limit N         at most so many awards, from the first year on (default: all)
  --small N         the smaller graph that the cost per award is compared with (default 12000)
  --one-more N      documents put in again, one by one, into the full graph (default 20)
  --neo4j URL       an empty server to use; user and password as for grantgraph (default: starts one of its own)
  --wipe            empty that server first
  --out FILE        where the figures go (default bench/results/ingest.json)`;

const { values: options } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite,neo4j' },
    years: { type: 'string', default: YEARS.join(',') },
    limit: { type: 'string' },
    small: { type: 'string', default: '12000' },
    'one-more': { type: 'string', default: '20' },
    neo4j: { type: 'string' },
    wipe: { type: 'boolean', default: false },
    out: { type: 'string', default: join(ROOT, 'bench/results/ingest.json') },
    help: { type: 'boolean', default: false },
  },
});

/** What is measured of one store. */
export interface StoreResult {
  readonly small: Measurement;
  readonly full: Measurement;
  readonly bare: BareResult | null;
  readonly firstAnswerSeconds: number | null;
}
export type Results = Readonly<Record<string, StoreResult>>;

const note = (line: string) => process.stderr.write(`${line}\n`);
const whole = (name: string, text: string): number => {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`--${name}: expected a whole number, found "${text}"`);
};

async function measure(task: Task): Promise<Measurement> {
  const args = ['--import', 'tsx', join(ROOT, 'bench/ingest/measure.ts'), JSON.stringify(task)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Measurement;
}

async function measureStore(
  name: string,
  urlOf: (size: string) => Promise<string>,
  scratch: string,
): Promise<StoreResult> {
  const years = options.years.split(',');
  const limit = options.limit === undefined ? 0 : whole('limit', options.limit);
  const small = await corpusFiles({ years, limit: whole('small', options.small) }, scratch);
  const files = await corpusFiles({ years, limit }, scratch);
  note(`${name}: the small graph …`);
  const smaller = await measure({ store: await urlOf('small'), files: small, oneMore: 0 });
  note(`${name}: the full graph …`);
  const url = await urlOf('full');
  const full = await measure({ store: url, files, oneMore: whole('one-more', options['one-more']) });
  if (name === 'sqlite') return { small: smaller, full, bare: null, firstAnswerSeconds: await firstAnswer(url) };
  note(`${name}: the same rows, bare …`);
  return { small: smaller, full, bare: await bareMerge(url, full.sizes), firstAnswerSeconds: null };
}

async function main(): Promise<void> {
  if (options.help) return console.log(HELP);
  // First, so that it fails before minutes were spent.
  if (options.store.split(',').includes('sqlite')) build();
  const scratch = await mkdtemp(join(tmpdir(), 'grantgraph-bench-'));
  const results: Record<string, StoreResult> = {};
  try {
    for (const name of options.store.split(',')) {
      if (name === 'sqlite') {
        results[name] = await measureStore(name, (size) => Promise.resolve(`file:${join(scratch, size)}.db`), scratch);
      } else if (name === 'neo4j') {
        const server = await benchServer(options.neo4j, options.wipe, scratch);
        if (server === null) continue;
        const emptied = async () => {
          await wipe(server.url);
          return server.url;
        };
        try {
          results[name] = await measureStore(name, emptied, scratch);
        } finally {
          await server.stop();
        }
      } else throw new Error(`--store: expected sqlite or neo4j, found "${name}"`);
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
  const { table, figures } = report(results);
  console.log(table);
  await mkdir(join(options.out, '..'), { recursive: true });
  const machine = { cores: availableParallelism(), node: process.version };
  await writeFile(options.out, `${JSON.stringify({ machine, stores: figures }, null, 2)}\n`);
}

await main();
