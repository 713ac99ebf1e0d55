/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { cp, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { knownContainers, zipDirectory } from '../../../ingest/containers/known-container.ts';
import { readPaths } from '../../../ingest/documents.ts';
import { forget } from '../../../ingest/forget.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { digest } from '../../../src/query/digest.ts';
import { availableStores, type OpenedStore } from '../../stores.ts';
import { makeZip, type Packed } from './make-zip.ts';

const RECORD =
  '* 2001999\n* Curves\n* MPS,DMS\n* 07/01/2020,06/30/2024\n* Ana Núñez, Example University\n* Standard Grant\n* Otto Officer\n* 06/30/2024\n* USD 5.00\n\nCurves bend – always.';
const record = (number: string) => RECORD.replace('2001999', number);
const member = (number: string): Packed => ({ name: `${number}.txt`, data: Buffer.from(record(number)) });
/** Two documents in one member, and one in another. */
const PAIR: Packed = { name: 'pair.txt', data: Buffer.from(`${record('2002001')}\n\n${record('2002002')}`) };
const ONE = member('2002003');

describe.each(availableStores())('a container that was read before, on $name', ({ open }) => {
  let opened: OpenedStore;
  let folder: string;
  let path: string;
  beforeEach(async () => {
    opened = await open();
    folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
    path = join(folder, 'a.zip');
    await writeFile(path, makeZip([PAIR, ONE]));
  });
  afterEach(async () => {
    await opened.end();
    await rm(folder, { recursive: true });
  });
  /** Ingests a file, and says which documents were unpacked and cut. */
  const run = async (file = path) => {
    const cut: string[] = [];
    async function* documents() {
      for await (const document of readPaths([file], { containers: knownContainers(opened.store) })) {
        if (document.isKnown !== true) cut.push(document.place.replace(/^.*[!/]/, ''));
        yield document;
      }
    }
    const { read, ingested, known, quarantined } = await ingest(opened.store, documents());
    return { counts: [read, ingested, known, quarantined], cut };
  };
  const places = async () =>
    (await opened.store.records('source', 'status', ['INGESTED'])).flatMap((row) => JSON.parse(row.places) as string[]);

  it('is passed over, and all of its documents are counted as known', async () => {
    expect(await run()).toEqual({ counts: [3, 3, 0, 0], cut: ['pair.txt#1', 'pair.txt#2', '2002003.txt'] });
    expect(await run()).toEqual({ counts: [3, 0, 3, 0], cut: [] });
  });

  it('leaves no trace in the graph', async () => {
    await run();
    const whole = await digest(opened.store);
    const stats = await opened.store.stats();
    const [container] = await opened.store.records('source', 'status', ['CONTAINER']);
    await opened.store.write({ removeRecords: { source: [container!.id] } });
    expect(await digest(opened.store)).toBe(whole);
    expect(await opened.store.stats()).toEqual(stats);
  });

  it('gives back a document that was forgotten, with the others of its member', async () => {
    await run();
    const whole = await digest(opened.store);
    await forget(opened.store, 'a.zip!pair.txt#2');
    expect(await run()).toEqual({ counts: [3, 1, 2, 0], cut: ['pair.txt#1', 'pair.txt#2'] });
    expect(await digest(opened.store)).toBe(whole);
    expect(await run()).toEqual({ counts: [3, 0, 3, 0], cut: [] });
  });

  it('is read again where its directory says that a member changed, whatever the file’s times say', async () => {
    await run();
    await writeFile(path, makeZip([PAIR, { ...ONE, data: Buffer.from(record('2002004')) }]));
    await utimes(path, 1, 1);
    expect(await run()).toEqual({ counts: [3, 1, 2, 0], cut: ['pair.txt#1', 'pair.txt#2', '2002003.txt'] });
    await utimes(path, 2, 2);
    expect(await run()).toEqual({ counts: [3, 0, 3, 0], cut: [] });
  });

  it('is read once more at another place, which its documents then have too', async () => {
    await run();
    const copy = join(folder, 'copy.zip');
    await cp(path, copy);
    expect(await run(copy)).toMatchObject({ counts: [3, 0, 3, 0], cut: { length: 3 } });
    expect((await places()).filter((place) => place.startsWith(copy))).toHaveLength(3);
    expect(await run(copy)).toEqual({ counts: [3, 0, 3, 0], cut: [] });
    expect(await run()).toEqual({ counts: [3, 0, 3, 0], cut: [] });
  });

  it('reads what was quarantined again, and nothing else', async () => {
    const lunch = { name: 'lunch.txt', data: Buffer.from('lunch is at noon') };
    await writeFile(path, makeZip([ONE, lunch, { ...PAIR, crc: 1 }]));
    expect((await run()).counts).toEqual([3, 1, 0, 2]);
    expect(await run()).toEqual({ counts: [3, 0, 1, 2], cut: ['lunch.txt', 'pair.txt'] });
  });

  it('is not remembered where it was read only in part', async () => {
    for await (const document of readPaths([path], { containers: knownContainers(opened.store) }))
      if (document.place.endsWith('#2')) break;
    expect(await opened.store.records('source', 'status', ['CONTAINER'])).toEqual([]);
  });

  it('is read, though it is remembered, where a run that was stopped took none of it in', async () => {
    const signal = AbortSignal.abort();
    await ingest(opened.store, readPaths([path], { containers: knownContainers(opened.store) }), { signal });
    expect(await opened.store.records('source', 'status', ['CONTAINER'])).toHaveLength(1);
    expect(await run()).toMatchObject({ counts: [3, 3, 0, 0], cut: { length: 3 } });
  });

  it('may be a file of JSON lines, of which those that are not known are read', async () => {
    const award = JSON.stringify(JSON.parse(await readFile('test/fixtures/nsf/award.json', 'utf8')));
    const lines = join(folder, 'a.jsonl');
    await writeFile(lines, `${award}\n{"lunch":"one"}\n\n${award}\n`);
    expect(await run(lines)).toEqual({ counts: [3, 1, 1, 1], cut: ['a.jsonl#1', 'a.jsonl#2', 'a.jsonl#3'] });
    expect(await run(lines)).toEqual({ counts: [3, 0, 2, 1], cut: ['a.jsonl#2'] });
    await forget(opened.store, 'a.jsonl#1');
    expect(await run(lines)).toEqual({ counts: [3, 1, 1, 1], cut: ['a.jsonl#1', 'a.jsonl#2', 'a.jsonl#3'] });
  });

  it('is nothing where the archive is broken', async () => {
    await writeFile(path, makeZip([PAIR, ONE]).subarray(0, -30));
    expect(await zipDirectory(path)).toBeNull();
    expect((await run()).counts).toEqual([1, 0, 0, 1]);
  });
});
