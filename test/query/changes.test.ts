import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGraph, type Graph } from '../../src/index.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';

const base = {
  title: 'Glass',
  startDate: '09/01/2022',
  expDate: '08/31/2029',
  latestAmendmentDate: '08/01/2022',
  fundsObligatedAmt: '1000',
  transType: 'Standard Grant',
  awardeeName: 'Fen College',
  pi: ['Nina Quarz 000900001'],
  piFirstName: 'Nina',
  piLastName: 'Quarz',
};
const [BEFORE, AFTER, LATER] = ['2025-11-01T08:00:00.000Z', '2026-02-10T08:00:00.000Z', '2026-03-01T08:00:00.000Z'];
const line = (at: string, id: string, more: object = {}) =>
  JSON.stringify({
    fetched: { url: 'https://api.example/awards', at },
    record: { ...base, id, title: `Glass ${id}`, ...more },
  });

/** Each award as it was, and as it is. */
const LINES = [
  line(BEFORE, '2200001'),
  line(AFTER, '2200001', { expDate: '01/15/2026', fundsObligatedAmt: '400' }),
  line(LATER, '2200001', { expDate: '01/15/2026', fundsObligatedAmt: '400' }),
  line(BEFORE, '2200002'),
  line(AFTER, '2200002', { expDate: '08/31/2028', fundsObligatedAmt: '1500' }),
  line(BEFORE, '2200003'),
  line(AFTER, '2200003', {
    pi: ['Otto Berg 000900002'],
    piFirstName: 'Otto',
    piLastName: 'Berg',
    expDate: '08/31/2030',
  }),
  line(BEFORE, '2200004'),
  line(AFTER, '2200004', { awardeeName: 'Marsh University' }),
  line(BEFORE, '2200005', { expDate: '01/31/2026' }),
  line(BEFORE, '2200006'),
  line(AFTER, '2200007'),
  line(AFTER, '2600008', { startDate: '01/15/2026', latestAmendmentDate: '01/05/2026' }),
];
const SINCE = '2026-01-01';

interface Page {
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly nodes: readonly { readonly kind: string; readonly award: { readonly number: string } }[];
}

describe.each(availableStores())('changes on $name', ({ open }) => {
  let opened: OpenedStore;
  let graph: Graph;
  beforeAll(async () => {
    opened = await open();
    graph = await openGraph(opened.url, { env: { ...opened.env, GRANTGRAPH_THREADS: '0' } });
    // In any order: what is believed goes by days.
    await graph.ingest({ name: 'awards.jsonl', content: LINES.toReversed().join('\n') });
  });
  afterAll(async () => {
    await graph.close();
    await opened.end();
  });

  it('tells each kind of change, from the records of before the day to those of after', async () => {
    const { changes, firstRead } = await graph.changes({ since: SINCE });
    const told = changes.map(({ kind, awardId, day, before, after }) => [kind, awardId.slice(-7), day, before, after]);
    expect(told).toEqual([
      ['LESS_MONEY', '2200001', '2026-02-10', '1000 USD', '400 USD'],
      ['SHORTENED', '2200002', '2026-02-10', '2029-08-31', '2028-08-31'],
      ['MORE_MONEY', '2200002', '2026-02-10', '1000 USD', '1500 USD'],
      ['EXTENDED', '2200003', '2026-02-10', '2029-08-31', '2030-08-31'],
      ['NEW_PI', '2200003', '2026-02-10', 'Nina Quarz', 'Otto Berg'],
      ['MOVED', '2200004', '2026-02-10', 'Fen College', 'Marsh University'],
      ['NEW', '2600008', '2026-02-10', null, '1000 USD'],
      ['ENDED', '2200005', '2026-01-31', null, null],
      ['TERMINATED', '2200001', '2026-01-15', '2029-08-31', '2026-01-15'],
    ]);
    // 2200007 began in 2022, and nothing older than the day tells of it.
    expect(firstRead).toBe(1);
    expect(changes.find(({ kind }) => kind === 'LESS_MONEY')!.difference).toEqual({ minor: -60_000, currency: 'USD' });
  });

  it('cites the record that states what is, not the latest, and gives each change once by pages of one', async () => {
    const { changes } = await graph.changes({ since: SINCE });
    const sources = await graph.store.nodes(changes.map(({ sourceId }) => sourceId));
    // Of 2200001 a record of March repeats what that of February said first.
    const days = sources.map((node) => (node?.kind === 'SOURCE' ? node.asOf : null));
    expect(days).toEqual([...Array.from({ length: 7 }, () => '2026-02-10'), '2025-11-01', '2026-02-10']);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { changes: page }: { changes: Page } = await graph.ask(
        `query ($after: String) { changes(since: "${SINCE}", first: 1, after: $after) {
          pageInfo { endCursor hasNextPage } nodes { kind award { number } } } }`,
        { after },
      );
      seen.push(...page.nodes.map(({ kind, award: { number } }) => `${kind} ${number}`));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(changes.map(({ kind, awardId }) => `${kind} ${awardId.slice(-7)}`));
  });

  it.each(['2026-02-30', '2026-2-3', 'yesterday', ''])('refuses the day %j, everywhere', async (since) => {
    const message = `since: expected a day of the calendar as 2026-01-31, found '${since}'`;
    await expect(graph.changes({ since })).rejects.toThrow(message);
    await expect(graph.ask(`{ changes(since: "${since}") { totalCount } }`)).rejects.toThrow('expected a date as');
  });

  it('answers in the API by page, kind and filter, with the award and the record that says so', async () => {
    const query = `query ($after: String) {
      changes(since: "${SINCE}", kinds: [TERMINATED, NEW], first: 1, after: $after, filter: { text: "glass" }) {
        totalCount
        pageInfo { endCursor hasNextPage }
        nodes { kind day before after award { number } source { asOf } }
      }
    }`;
    const first = await graph.ask<{ changes: { pageInfo: { endCursor: string } } }>(query);
    expect(first.changes).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ kind: 'NEW', award: { number: '2600008' }, source: { asOf: '2026-02-10' } }],
    });
    expect(await graph.ask(query, { after: first.changes.pageInfo.endCursor })).toMatchObject({
      changes: { pageInfo: { hasNextPage: false }, nodes: [{ kind: 'TERMINATED', day: '2026-01-15' }] },
    });
    const none = '{ changes(since: "2026-01-01", filter: { text: "water" }) { totalCount } }';
    expect(await graph.ask(none)).toEqual({ changes: { totalCount: 0 } });
  });
});
