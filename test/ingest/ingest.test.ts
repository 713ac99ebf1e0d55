/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../ingest/documents.ts';
import { forget } from '../../ingest/forget.ts';
import { ingest } from '../../ingest/ingest.ts';
import { alone, type ReadDocument } from '../../ingest/workers/workers.ts';
import { availableStores, type OpenedStore } from '../stores.ts';
import { wholeGraph } from '../seed-facts.ts';

const record = (given: Partial<Record<'number' | 'person' | 'dates' | 'title' | 'place', string>> = {}) =>
  [
    `* ${given.number ?? '2312840'}`,
    `* ${given.title ?? 'Collaborative Research: Snow on Glass'}`,
    '* CSE,IIS',
    `* ${given.dates ?? '07/01/2023,06/30/2026'}`,
    `* ${given.person ?? 'Zhihui Zhu'}, ${given.place ?? 'Ohio State University'}`,
    '* Standard Grant',
    '* Vladimir Pavlovic',
    '* 06/30/2026',
    '* USD 400,000.00',
    '',
    'Snow that falls on warm glass melts from below, and nobody has measured how fast the film of water grows before the',
    'flake slides. This project films thousands of flakes on heated panes, fits a model of the film to what is seen, and',
    'hands the model to those who build greenhouses, windows and solar panels in cold countries. Questions? mail snow@example.edu',
  ].join('\n');

async function* stream(...texts: readonly string[]) {
  for (const [i, text] of texts.entries()) yield* documentsOf(`file ${i}`, Buffer.from(text));
}

describe.each(availableStores())('ingest on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.end());

  it('counts every document once: read = ingested + known + quarantined', async () => {
    const summary = await ingest(
      opened.store,
      stream(record(), record(), record({ dates: 'soon' }), 'lunch is at noon'),
    );
    expect(summary).toMatchObject({ read: 4, ingested: 1, known: 1, quarantined: 2 });
    expect(summary.problems.map(({ place }) => place)).toEqual(['file 2', 'file 3']);
    expect((await opened.store.stats()).quarantined).toBe(2);
  });

  it('keeps a quarantined document with its problem, and no address that it holds', async () => {
    await ingest(opened.store, stream(record({ dates: 'soon, says pi@example.edu' })));
    const [kept] = await opened.store.records('source', 'status', ['QUARANTINED']);
    expect(kept!.places).toBe('["file 0"]');
    expect(kept!.data).toContain('start and end date');
    expect(kept!.data).not.toMatch(/@example\.edu/);
  });

  it('stores no e-mail address of what it takes in', async () => {
    await ingest(opened.store, stream(record()));
    const { nodes, edges } = await wholeGraph(opened.store);
    const statements = await opened.store.records('statement', 'award', ['award:nsf:2312840']);
    expect(JSON.stringify([nodes, edges, statements])).not.toContain('@example.edu');
    expect(JSON.stringify(nodes)).toContain('[e-mail]');
  });

  it('makes sibling awards one project, in whichever order they come, and parts them when one is forgotten', async () => {
    const sibling = record({ number: '2312841', person: 'Jeremias Sulam', place: 'Johns Hopkins University' });
    await ingest(opened.store, stream(sibling));
    await ingest(opened.store, stream(record()));
    const graph = await wholeGraph(opened.store);
    expect(graph.of('PROJECT').map(({ id }) => id)).toEqual(['project:nsf:2312840']);
    const [zhu] = graph.of('PERSON').filter(({ name }) => name === 'Zhihui Zhu');
    const [page] = await opened.store.linked({ from: 'PERSON', ids: [zhu!.id], to: 'PERSON' });
    expect(page!.links).toHaveLength(1);
    // Both awards count, each once.
    expect(page!.links[0]!.obligated).toEqual([{ minor: 80_000_000, currency: 'USD' }]);
    const source = graph.to('DESCRIBES_AWARD', 'award:nsf:2312840')[0]!.from;
    await forget(opened.store, source);
    expect((await wholeGraph(opened.store)).of('PROJECT').map(({ id }) => id)).toEqual(['project:nsf:2312841']);
  });

  it('joins a PI who moved by a new award with the old text: one project, and CONTINUES', async () => {
    const title = 'CAREER: Snow on Glass';
    await ingest(
      opened.store,
      stream(
        record({
          number: '2540142',
          title,
          dates: '07/01/2025,05/31/2027',
          place: 'University of California-Berkeley',
        }),
        record({ number: '2144994', title, dates: '02/01/2022,05/31/2027', place: 'Princeton University' }),
      ),
    );
    const graph = await wholeGraph(opened.store);
    expect(graph.of('PROJECT').map(({ id }) => id)).toEqual(['project:nsf:2144994']);
    expect(graph.from('CONTINUES', 'award:nsf:2540142').map(({ to }) => to)).toEqual(['award:nsf:2144994']);
    expect(graph.of('PERSON').filter(({ name }) => name === 'Zhihui Zhu')).toHaveLength(1);
  });

  it('lets go of what it read once that is written, however much there is to come', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const results: WeakRef<ReadDocument>[] = [];
    let held = NaN;
    const workers = alone(opened.store);
    async function* batches(count: number) {
      for (let i = 0; i < count * 200; i += 1) yield* documentsOf(`file ${i}`, Buffer.from(`lunch ${i} is at noon`));
      await turn();
      collectGarbage();
      held = results.filter((result) => result.deref() !== undefined).length;
    }
    await ingest(opened.store, batches(8), {
      signal: new AbortController().signal,
      startWorkers: () => ({
        ...workers,
        size: 1,
        async read(documents) {
          const read = await workers.read(documents);
          results.push(new WeakRef(read[0]!));
          return read;
        },
      }),
    });
    expect(results).toHaveLength(8);
    // Two batches wait for a thread.
    expect(held).toBeLessThanOrEqual(3);
  });
});
