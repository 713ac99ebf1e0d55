import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { duration, grouped, progressLine } from '../../src/cli/progress.ts';
import type { ProgressOptions } from '../../src/cli/progress.ts';
import type { Session } from '../../src/cli/session.ts';

const NONE = { ingested: 0, known: 0, quarantined: 0 };

function shown(options: Partial<ProgressOptions> = {}, terminal: { isTTY?: true; columns?: number } = {}) {
  let text = '';
  let time = 0;
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  const session: Session = {
    stdin: Readable.from([]),
    stdout: stderr,
    stderr: Object.assign(stderr, terminal),
    env: {},
    signal: new AbortController().signal,
    exitCode: 0,
  };
  const line = progressLine(session, { left: () => Promise.resolve(null), now: () => time, ...options });
  return {
    line,
    text: () => text,
    /** Lets some seconds pass. */
    async wait(seconds: number) {
      time += seconds * 1000;
      await new Promise(setImmediate);
    },
  };
}

describe('the progress of an ingest', () => {
  it('tells how many documents of how many, how fast, how long still, and what became of them', async () => {
    const { line, text, wait } = shown({ left: () => Promise.resolve(49_131) });
    await wait(10);
    line.show({ stage: 'READ', read: 20_000, ingested: 18_000, known: 1999, quarantined: 1 });
    expect(text()).toBe(
      'reading … 20,000 of 49,131 documents, 2,000/s, 15 s left; 18,000 ingested, 1,999 known, 1 quarantined\n',
    );
  });

  it('tells neither a total nor the time left where nobody knows how much there is', async () => {
    const { line, text, wait } = shown();
    await wait(2);
    line.show({ stage: 'READ', read: 300, ...NONE, ingested: 300 });
    expect(text()).toBe('reading … 300 documents, 150/s; 300 ingested, 0 known, 0 quarantined\n');
  });

  it('goes on where the total cannot be told', async () => {
    const { line, text, wait } = shown({ left: () => Promise.reject(new Error('no such folder')) });
    await wait(2);
    line.show({ stage: 'READ', read: 2, ...NONE });
    expect(text()).toContain('reading … 2 documents, ');
  });

  it('counts each stage from its own beginning, with what is queued for it', async () => {
    const { line, text, wait } = shown({ left: (stage) => Promise.resolve(stage === 'person' ? 900 : null) });
    await wait(5);
    line.show({ stage: 'READ', read: 10, ...NONE });
    line.show({ stage: 'person', read: 10, ...NONE, keys: 100 });
    await wait(10);
    line.show({ stage: 'person', read: 10, ...NONE, keys: 400 });
    await wait(10);
    line.show({ stage: 'person', read: 10, ...NONE, keys: 500 });
    expect(text().split('\n').slice(1)).toEqual([
      'matching people … 100 names; 0 ingested, 0 known, 0 quarantined',
      'matching people … 500 of 1,000 names, 50/s, 10 s left; 0 ingested, 0 known, 0 quarantined',
      'matching people … 1,000 of 1,000 names, 50/s; 0 ingested, 0 known, 0 quarantined',
      '',
    ]);
    expect(line.stages).toEqual([
      { stage: 'READ', count: 10, seconds: 5 },
      { stage: 'person', count: 1000, seconds: 20 },
    ]);
  });

  it('writes a line of each stage at once, and then one every five seconds', async () => {
    const { line, text, wait } = shown();
    for (let read = 1; read <= 12; read += 1) {
      await wait(1);
      line.show({ stage: 'READ', read, ...NONE });
    }
    expect([...text().matchAll(/reading … (\d+)/g)].map((match) => match[1])).toEqual(['1', '6', '11']);
  });

  it('rewrites one line on a terminal, cut to its width, and clears it', async () => {
    const { line, text, wait } = shown({}, { isTTY: true, columns: 30 });
    await wait(1);
    for (const read of [1, 2]) line.show({ stage: 'READ', read, ...NONE });
    line.clear();
    const lines = text().split('\r\u001b[2K');
    expect(lines).toEqual(['', 'reading … 1 documents, 1/s; 0', 'reading … 2 documents, 2/s; 0', '']);
  });

  it.each([{}, { isTTY: true, columns: 80 } as const])('shows nothing when it is quiet, but counts', (terminal) => {
    const { line, text } = shown({ isQuiet: true }, terminal);
    line.show({ stage: 'READ', read: 5, ...NONE });
    line.clear();
    expect([text(), line.stages]).toEqual(['', [{ stage: 'READ', count: 5, seconds: 0 }]]);
  });
});

describe('figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [49_131, '49,131'],
    [1_234_567, '1,234,567'],
  ])('are grouped: %d', (count, text) => {
    expect(grouped(count)).toBe(text);
  });
  it.each([
    [0.2, '1 s'],
    [99, '99 s'],
    [100, '2 min'],
    [5900, '98 min'],
    [9000, '2 h 30 min'],
  ])('of %d seconds are said as a person says them', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
