/**
 * One document never ends a run: what cannot be read is named and passed over, the rest goes in.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { documentsOf, readPaths } from '../../ingest/documents.ts';
import { defect, isOverTime, within } from '../../ingest/guard.ts';
import { ingest } from '../../ingest/ingest.ts';
import { formatProblems } from '../../ingest/problem.ts';
import type { Document } from '../../ingest/statements.ts';
import { alone, readWithin } from '../../ingest/workers/workers.ts';
import { availableStores, type OpenedStore } from '../stores.ts';
import { generatedRecords } from './generated.ts';

const [first, second] = generatedRecords(2) as [string, string];
const document = (place: string, text: string): Document => documentsOf(place, Buffer.from(text))[0]!;
/** A document whose text is none when a reader touches it: the reader throws, as a defect of it would. */
const trap = (place: string): Document => ({
  place,
  digest: 'f'.repeat(64),
  problems: [],
  text: { length: 7, slice: () => 'grants ' } as unknown as string,
});

describe('a task with a limit of time', () => {
  it('gives its value, throws what it throws, and is ended when it is over its time, inside a regular expression too', () => {
    expect(within(1000, () => 7)).toBe(7);
    expect(() => within(1000, () => JSON.parse('{'))).toThrow(SyntaxError);
    let thrown: unknown;
    try {
      within(50, () => /^(a+)+$/.test(`${'a'.repeat(60)}b`));
    } catch (error) {
      thrown = error;
    }
    expect(isOverTime(thrown)).toBe(true);
    expect(defect(thrown)).toMatchObject({
      field: 'time',
      expected: expect.stringMatching(/grantgraph \d.* 120 seconds/),
    });
  });

  it('is given to each document alone where all of them together take too long', () => {
    const slow: Document = {
      ...document('slow', first),
      get text(): string {
        for (;;) if (Date.now() < 0) return '';
      },
    };
    readWithin(10_000, [document('a', first)], () => null); // Loads its tables.
    const found = readWithin(400, [document('a', first), slow, document('b', second)], () => null);
    expect(found.map((one) => one && one.rows !== null)).toEqual([true, null, true]);
  });
});

describe.each(availableStores())('an ingest on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.end());

  async function* given(...documents: Document[]) {
    yield* await Promise.resolve(documents);
  }

  it('quarantines a document whose reader throws, names its file, the place in the code and the version, and goes on', async () => {
    const summary = await ingest(opened.store, given(document('a', first), trap('b'), document('c', second)));
    expect(summary).toMatchObject({ read: 3, ingested: 2, known: 0, quarantined: 1 });
    expect(formatProblems('b', summary.problems[0]!.problems)).toMatch(
      /^b: reader: expected a text that grantgraph \d+\.\d+\.\d+ can read; .+, found TypeError: .+ \(ingest\/formats\/[\w/-]+\.ts:\d+\)$/,
    );
    expect((await opened.store.stats()).queued).toBe(0);
  });

  it('reads again what was quarantined, and takes it in where it now can', async () => {
    const text = document('a', first);
    const unreadable = { ...trap('a'), digest: text.digest };
    expect(await ingest(opened.store, given(unreadable))).toMatchObject({ quarantined: 1 });
    expect(await ingest(opened.store, given(text))).toMatchObject({ ingested: 1, quarantined: 0 });
    expect((await opened.store.stats()).quarantined).toBe(0);
  });

  it('hands a document that takes long to a thread, which leaves this one to hear signals', async () => {
    const handed: string[] = [];
    const others = {
      ...alone(opened.store),
      read: (late: readonly Document[]) => {
        handed.push(...late.map(({ place }) => place));
        return Promise.resolve(late.map(() => ({ rows: null, problems: [] })));
      },
    };
    const slow: Document = {
      ...document('slow', first),
      get text(): string {
        for (;;) if (Date.now() < 0) return '';
      },
    };
    const read = await alone(opened.store, () => others).read([document('a', second), slow]);
    expect(handed).toEqual(['slow']);
    expect(read.map(({ rows }) => rows !== null)).toEqual([true, false]);
  });

  it('costs four times as much for a text that is found four times as often', async () => {
    const cpuOf = async (count: number, text: string) => {
      const began = process.cpuUsage();
      const copies = Array.from({ length: count }, (_, at) => document(`lunch ${String(at)}.txt`, text));
      expect(await ingest(opened.store, given(...copies))).toMatchObject({ read: count, quarantined: count });
      return process.cpuUsage(began).user;
    };
    await cpuOf(500, 'lunch is early');
    const [few, many] = [await cpuOf(2000, 'lunch is at noon'), await cpuOf(8000, 'lunch is late')];
    expect(many / few).toBeLessThan(9);
    const rows = await opened.store.records('source', 'status', ['QUARANTINED']);
    expect(rows.map(({ places }) => (JSON.parse(places) as string[]).length).sort()).toEqual([2000, 500, 8000]);
  });
});

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-guard-'));
  const server = createServer();
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('with links that lead nowhere or in circles, a pipe, a socket and odd names is read; each is named', async () => {
    writeFileSync(join(folder, 'a.txt'), first);
    writeFileSync(join(folder, 'z.txt'), second);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
    mkdirSync(join(folder, 'inner'));
    symlinkSync(folder, join(folder, 'inner', 'up'));
    symlinkSync('/dev/zero', join(folder, 'zero'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0x62])]), first);
    const found = new Map<string, string>();
    for await (const { place, problems } of readPaths([folder]))
      found.set(place.replace(folder, ''), problems.map((problem) => problem.found).join());
    expect(Object.fromEntries(found)).toEqual({
      '/a.txt': '',
      '/dangling': 'a link that leads nowhere, or a name that is not UTF-8',
      '/loop': 'a link that leads to itself',
      '/pipe': 'a named pipe',
      '/socket': 'a socket',
      '/z.txt': '',
      '/zero': 'a device',
      '/\ufffdb': 'a link that leads nowhere, or a name that is not UTF-8',
    });
  });

  it('or a process given as a pipe is read like a file', () => {
    const command = `node --import tsx src/cli/main.ts extract --json <(cat "${join(folder, 'a.txt')}")`;
    const out = execFileSync('bash', ['-c', command], { encoding: 'utf8' });
    expect(JSON.parse(out)).toMatchObject({ kind: expect.any(String), awards: [{ isRecord: true }] });
  });
});

it('nothing that a document holds reaches a terminal raw', () => {
  const found = '\u001b[2J\n\u202eevil\u0007\u009b';
  const line = formatProblems('a\u001b.txt', [{ severity: 'ERROR', field: 'x\r', expected: 'y', found }]);
  expect(line).toBe('a\\u001b.txt: x\\u000d: expected y, found \\u001b[2J\\u000a\\u202eevil\\u0007\\u009b');
});
