/** The library: what docs/library.md says of it holds. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGraph, type Graph } from '../../src/index.ts';
import { ADA, BEN } from '../cli/records.ts';

describe('the library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-library-'));
  const url = `file:${join(folder, 'graph.db')}`;
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph(url, { env: {} });
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  it('has a line in docs/library.md for every method', () => {
    const page = readFileSync('docs/library.md', 'utf8');
    const methods = [...page.matchAll(/^\| (`.*`) +\|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`(\w+)/g)]);
    expect(methods.map(([, name]) => name)).toEqual(expect.arrayContaining(Object.keys(graph)));
  });

  it('takes documents that are in no file, and tells what became of each', async () => {
    const summary = await graph.ingest([
      { name: 'ada.txt', content: ADA },
      { name: 'ben.txt', content: Buffer.from(BEN) },
      { name: 'empty.txt', content: ' ' },
    ]);
    expect(summary).toMatchObject({ read: 3, ingested: 2, known: 0, quarantined: 1, isStopped: false });
    expect(summary.problems.map(({ place }) => place)).toEqual(['empty.txt']);
    expect((await graph.stats()).nodes.AWARD).toBe(2);
  });

  it('answers questions of the API, and says what is wrong with one', async () => {
    const { awards } = await graph.ask<{ awards: { totalCount: number } }>('{ awards { totalCount } }');
    expect(awards.totalCount).toBe(2);
    await expect(graph.ask('{ awards { nodes { titel } } }')).rejects.toThrow('Did you mean "title"');
  });

  it('exports a network through the awards of a filter', async () => {
    const request = { kind: 'INSTITUTION_PROGRAM', filter: '{"since": "2999-01-01"}' } as const;
    expect((await graph.network(request)).links).toEqual([]);
    expect(await graph.export('d3', request)).toContain('"links": []');
    await expect(graph.export('gefx', request)).rejects.toThrow('format: expected one of gexf, graphml');
  });

  it('lets one process at a time change a store; who waits is told why, and can give up', async () => {
    const other = await openGraph(url, { env: {} });
    try {
      const told: string[] = [];
      const giveUp = new AbortController();
      const waiting = await graph.change(async () => {
        await expect(other.forget('ada.txt')).rejects.toMatchObject({ code: 'STORE_LOCKED' });
        const wait = { wait: true, signal: giveUp.signal, onWait: (reason: string) => told.push(reason) };
        const outcome = other.forget('ada.txt', wait).catch((error: unknown) => error);
        while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        giveUp.abort();
        return { outcome: await outcome };
      });
      expect(waiting.outcome).toMatchObject({ name: 'AbortError' });
      expect(told).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it('is, after a source is forgotten, the graph of what remains', async () => {
    await graph.forget('ben.txt');
    const alone = await openGraph(`file:${join(folder, 'alone.db')}`, { env: {} });
    await alone.ingest({ name: 'ada.txt', content: ADA });
    expect(await graph.digest()).toBe(await alone.digest());
    await alone.close();
  });
});
