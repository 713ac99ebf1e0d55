/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { describe, expect, it, jest } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { forget } from '../../../ingest/forget.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { digest } from '../../../src/query/digest.ts';
import type { Store } from '../../../src/store/store.ts';
import { availableStores } from '../../stores.ts';
import { wholeGraph } from '../../seed-facts.ts';

jest.setTimeout(300_000);

const record = (number: string, title: string, lead: string, dates = '07/01/2023,06/30/2026') =>
  [
    `* ${number}`,
    `* ${title}`,
    '* CSE,IIS',
    `* ${dates}`,
    `* ${lead}`,
    '* Standard Grant',
    '* Vladimir Pavlovic',
    '* 06/30/2026',
    '* USD 400,000.00',
    '',
    'Snow that falls on warm glass melts from below, and nobody has measured how fast the meltwater film thickens before',
    'the flake slides. This project films snowflakes on heated panes, calibrates a lubrication model against thermal',
    'imagery, and hands the model to those who build greenhouses, skylights and photovoltaic arrays in boreal countries.',
  ].join('\n');

const SNOW = 'Collaborative Research: Snow on Glass';
const documents = {
  ohio: record('2312840', SNOW, 'Zhihui Zhu, Ohio State University'),
  michigan: record('2312841', SNOW, 'Qing Qu, University of Michigan Ann Arbor'),
  // A partner that calls the statement by another name.
  york: record('2312842', 'Collaborative Research: Why Flakes Slide', 'Jeremias Sulam, New York University'),
  // Qing Qu moves.
  iowa: record('2412843', SNOW, 'Qing Qu, University of Iowa', '01/01/2024,06/30/2026'),
};
type Name = keyof typeof documents;

async function* stream(...names: readonly Name[]) {
  for (const name of names) yield* documentsOf(`${name}.txt`, Buffer.from(documents[name]));
}

/** All orders of some names. */
function orders(names: readonly Name[]): Name[][] {
  if (names.length === 0) return [[]];
  return names.flatMap((name) => orders(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}

describe.each(availableStores())('sibling awards on $name', ({ open }) => {
  const after = async <T>(use: (store: Store) => Promise<T>): Promise<T> => {
    const opened = await open();
    const found = await use(opened.store);
    await opened.end();
    return found;
  };

  it('are one project, with the transfer tied to the award of the same lead', async () => {
    const graph = await after(async (store) => {
      await ingest(store, stream('ohio', 'michigan', 'york', 'iowa'));
      return wholeGraph(store);
    });
    const partOf = graph.edges.filter(({ type }) => type === 'PART_OF').map(({ to }) => to);
    expect(partOf).toEqual(Array.from({ length: 4 }, () => 'project:nsf:2312840'));
    const moves = graph.edges.filter(({ type }) => type === 'CONTINUES').map(({ from, to }) => [from, to]);
    expect(moves).toEqual([['award:nsf:2412843', 'award:nsf:2312841']]);
  });

  it('are the same project in whatever order they come, one run each', async () => {
    const names: Name[] = ['ohio', 'michigan', 'york', 'iowa'];
    const expected = await after(async (store) => {
      await ingest(store, stream(...names));
      return digest(store);
    });
    // Every third of the 24: each award comes first, and last, of some.
    for (const order of orders(names).filter((_, i) => i % 3 === 0)) {
      const found = await after(async (store) => {
        for (const name of order) await ingest(store, stream(name));
        return digest(store);
      });
      expect(found).toBe(expected);
    }
  });

  it('fall apart where the award that ties them is forgotten', async () => {
    const found = await after(async (store) => {
      await ingest(store, stream('ohio', 'york', 'iowa', 'michigan'));
      await forget(store, 'ohio.txt');
      await forget(store, 'michigan.txt');
      return digest(store);
    });
    const expected = await after(async (store) => {
      await ingest(store, stream('york', 'iowa'));
      return digest(store);
    });
    expect(found).toBe(expected);
  });
});
