/**
 * One ingest in a process of its own, so that its memory is its own: reads a task from its argument, writes a
 * measurement to standard output. Run by `../ingest.ts`.
 */
import { readFileSync } from 'node:fs';
import { readSetting } from '../../src/config.ts';
import { threads } from '../../ingest/workers/threads.ts';
import { knownContainers } from '../../ingest/containers/known-container.ts';
import { readPaths } from '../../ingest/documents.ts';
import { evidenceRows } from '../../ingest/evidence.ts';
import { forget } from '../../ingest/forget.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import { extract } from '../../ingest/formats/index.ts';
import { openStore } from '../../src/store/open.ts';
import { clocks, type BatchSizes, type Stages } from './stages.ts';

export interface Task {
  readonly store: string;
  readonly files: readonly string[];
  /** Documents to take out and put in again, one by one. 0: neither that nor a second run. */
  readonly oneMore: number;
}

export interface Measurement {
  readonly awards: number;
  readonly seconds: number;
  /** Of all threads of this process; the Neo4j server has its own. */
  readonly cpuSeconds: number;
  readonly peakRssMiB: number;
  /** Of that, what is no page of a mapped file: the most that was seen after a batch. null where the system does not tell. */
  readonly peakAnonymousMiB: number | null;
  readonly stages: Stages;
  readonly sizes: BatchSizes;
  readonly calls: number;
  /** Of the same files again. */
  readonly secondSeconds: number | null;
  readonly secondKnown: number | null;
  /** Of one document into the full graph, each. */
  readonly oneMoreSeconds: readonly number[];
}

const { store: url, files, oneMore } = JSON.parse(process.argv[2]!) as Task;
const { env } = process;
const timer = () => {
  const start = performance.now();
  return () => (performance.now() - start) / 1000;
};

/** What this process holds now, without the pages of files that it maps (SQLite maps its database). */
function anonymousMiB(): number | null {
  try {
    const kilobytes = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

/** How the threads' reading divides: a sample is read again, here. */
function shareOfExtract(sample: readonly Document[]): number {
  let [extracting, rows] = [0, 0];
  for (const document of sample) {
    const start = performance.now();
    const { reading } = extract(document);
    const between = performance.now();
    if (reading !== null) evidenceRows(document, reading);
    extracting += between - start;
    rows += performance.now() - between;
  }
  return extracting / (extracting + rows);
}

const store = await openStore(url, { env });
const release = await store.lock();
const clock = clocks();
const containers = knownContainers(store);
const count = readSetting('threads', env);
const sample: Document[] = [];
async function* sampled(documents: AsyncIterable<Document>): AsyncGenerator<Document> {
  let n = 0;
  for await (const document of documents) {
    if (n++ % 50 === 0) sample.push(document);
    yield document;
  }
}
const startWorkers = () => threads({ store: url, env }, count);

let peakAnonymousMiB: number | null = null;
const onProgress = () => {
  const now = anonymousMiB();
  if (now !== null) peakAnonymousMiB = Math.max(peakAnonymousMiB ?? 0, now);
};

const whole = timer();
const cpu = process.cpuUsage();
const summary = await ingest(clock.store(store), sampled(clock.documents(readPaths(files, { containers }))), {
  onProgress,
  ...(count > 0 && { startWorkers: () => clock.workers(startWorkers()) }),
});
const seconds = whole();
const { user, system } = process.cpuUsage(cpu);
const peakRssMiB = process.resourceUsage().maxRSS / 1024;
if (summary.quarantined > 0) throw new Error(`${String(summary.quarantined)} documents were quarantined`);

const stages = { ...clock.stages };
const reading = stages['extract and evidence'];
if (reading !== undefined) {
  const share = shareOfExtract(sample);
  stages['extract'] = reading * share;
  stages['evidence rows'] = reading * (1 - share);
  delete stages['extract and evidence'];
}

let secondSeconds: number | null = null;
let secondKnown: number | null = null;
const oneMoreSeconds: number[] = [];
if (oneMore > 0) {
  const second = timer();
  secondKnown = (await ingest(store, readPaths(files, { containers }), { ...(count > 0 && { startWorkers }) })).known;
  secondSeconds = second();
  const step = Math.max(1, Math.floor(sample.length / oneMore));
  for (const document of sample.filter((_, i) => i % step === 0).slice(0, oneMore)) {
    await forget(store, document.digest);
    const one = timer();
    await ingest(
      store,
      (async function* () {
        yield await Promise.resolve(document);
      })(),
    );
    oneMoreSeconds.push(one());
  }
}
await release();
await store.close();
const measurement: Measurement = {
  awards: summary.ingested,
  seconds,
  cpuSeconds: (user + system) / 1e6,
  peakRssMiB,
  peakAnonymousMiB,
  stages,
  sizes: clock.sizes,
  calls: store.calls,
  secondSeconds,
  secondKnown,
  oneMoreSeconds,
};
process.stdout.write(JSON.stringify(measurement));
