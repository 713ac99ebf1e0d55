/**
 * Mutants of good documents: each is ingested, known or quarantined, none takes two seconds, and the graph stays whole.
 * 500 here; `npm run test:fuzz` makes 10,000 (`GRANTGRAPH_FUZZ`), from `GRANTGRAPH_FUZZ_SEED`.
 */
import { expect, it } from '@jest/globals';
import { documentsOf } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { alone, readAll } from '../../ingest/workers/workers.ts';
import type { Document } from '../../ingest/statements.ts';
import { availableStores } from '../stores.ts';
import { mutant, randomFrom, seeds } from './mutants.ts';

const COUNT = Number(process.env['GRANTGRAPH_FUZZ'] ?? 500);
const SEED = Number(process.env['GRANTGRAPH_FUZZ_SEED'] ?? 1);
const MOST_CPU = 2_000_000;
/** Documents of one ingest. */
const BATCH = 500;

const texts = seeds();
const [sqlite] = availableStores();

it(
  `${String(COUNT)} mutants are each ingested, known or quarantined, quickly, and by no reader that fails`,
  async () => {
    const random = randomFrom(SEED);
    const slow: string[] = [];
    const failed: string[] = [];
    const opened = await sqlite!.open();
    const cpu = () => {
      const { user, system } = process.cpuUsage();
      return user + system;
    };
    readAll(documentsOf('warm', Buffer.from(texts[0]!))); // Loads its tables.
    for (let made = 0; made < COUNT; made += BATCH) {
      const documents: Document[] = [];
      for (let i = 0; i < Math.min(BATCH, COUNT - made); i += 1) {
        const { how, text } = mutant(texts, random);
        const began = cpu();
        const cut = documentsOf(`mutant ${String(made + i)} (${how})`, Buffer.from(text));
        const read = readAll(cut);
        const took = cpu() - began;
        if (took > MOST_CPU) slow.push(`${cut[0]!.place}: ${String(took / 1e6)} s`);
        for (const problem of read.flatMap(({ problems }) => problems))
          if (problem.field === 'reader') failed.push(`${cut[0]!.place}: ${problem.found}`);
        documents.push(...cut);
      }
      const summary = await ingest(
        opened.store,
        (async function* () {
          yield* await Promise.resolve(documents);
        })(),
        { startWorkers: () => alone(opened.store) },
      );
      const { read, ingested, known, quarantined } = summary;
      expect(read).toBe(documents.length);
      expect(ingested + known + quarantined).toBe(read);
      expect(summary.broken).toEqual([]);
      expect((await opened.store.stats()).queued).toBe(0);
    }
    await opened.end();
    expect({ slow, failed }).toEqual({ slow: [], failed: [] });
  },
  60_000 + COUNT * 500,
);
