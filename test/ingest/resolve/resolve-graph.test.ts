/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { describe, expect, it, jest } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { alone } from '../../../ingest/workers/workers.ts';
import { threads } from '../../../ingest/workers/threads.ts';
import { resolveGraph, type BrokenBlock } from '../../../ingest/resolve/resolve-graph.ts';
import { digest } from '../../../src/query/digest.ts';
import type { Store } from '../../../src/store/store.ts';
import { availableStores } from '../../stores.ts';
import { generatedRecords } from '../generated.ts';

jest.setTimeout(300_000);

async function* records(from: number, to: number) {
  for (const text of generatedRecords(to).slice(from)) yield* documentsOf('records.txt', Buffer.from(text));
}

/** Makes the mentions of a block unreadable, or as they were; the block waits in the queue. */
async function rewrite(store: Store, block: string, data: (before: string) => string): Promise<void> {
  const rows = await store.records('mention', 'block', [block]);
  expect(rows.length).toBeGreaterThan(0);
  await store.write({
    putRecords: { mention: rows.map((row) => ({ ...row, data: data(row.data) })) },
    queueAdd: [{ layer: 'person', key: block }],
  });
}

const sourcesOf = async (store: Store) =>
  (await store.list({ kinds: ['SOURCE'], page: { first: 100 } })).rows.map(({ node }) => node.id);

const UNREADABLE = '{not JSON}';

describe.each(availableStores())('a block that cannot be resolved, on $name', ({ open }) => {
  it('is reported, waits for the next run, and holds up no other', async () => {
    const whole = await open();
    await ingest(whole.store, records(0, 40));
    const wanted = await digest(whole.store);
    await whole.end();

    const { store, end } = await open();
    await ingest(store, records(0, 20));
    await rewrite(store, 'person:kim', (before) => UNREADABLE + before);
    const { broken, ingested } = await ingest(store, records(20, 40));
    expect(ingested).toBe(20);
    const message = expect.stringMatching(/^SyntaxError: .*JSON/) as unknown as string;
    expect(broken[0]).toEqual({ layer: 'person', key: 'person:kim', message });
    // Projects that these mentions belong to cannot be assembled either; all others are.
    const projects = broken.slice(1).map(({ key }) => key);
    expect(broken.slice(1)).toEqual(projects.map((key) => ({ layer: 'assemble', key, message })));
    expect((await store.stats()).nodes.AWARD).toBeGreaterThan(35);
    expect((await store.stats()).queued).toBe(broken.length);

    await rewrite(store, 'person:kim', (before) => before.replace(UNREADABLE, ''));
    await resolveGraph(store);
    expect(await digest(store)).toBe(wanted);
    expect((await store.stats()).queued).toBe(0);
    await end();
  });

  it('is an error where nobody listens, once the others are resolved', async () => {
    const { store, end } = await open();
    await ingest(store, records(0, 20));
    await rewrite(store, 'person:kim', (before) => UNREADABLE + before);
    await rewrite(store, 'person:ito', (before) => before);
    await expect(resolveGraph(store)).rejects.toThrow(/not resolved: person person:kim: SyntaxError: .*next run/);
    expect((await store.records('queue', 'layer', ['person'])).map(({ key }) => key)).toEqual(['person:kim']);
    await end();
  });

  it('is left for the next batch where one has too many mentions, also by a thread', async () => {
    const { store, url, env, end } = await open();
    await ingest(store, records(0, 20));
    const [row] = (await store.records('mention', 'source', await sourcesOf(store))).filter(({ block }) =>
      block.startsWith('officer:'),
    );
    const copy = (block: string, place: number) => ({ ...row!, id: `${row!.id}-${block}-${String(place)}`, block });
    const many = Array.from({ length: 10_001 }, (_, place) => ({ ...copy('officer:aaa', place), node: null }));
    await store.write({
      putRecords: { mention: [...many, { ...copy('officer:bbb', 0), node: null }] },
      queueAdd: ['officer:aaa', 'officer:bbb'].map((key) => ({ layer: 'person', key })),
    });
    const workers = threads({ store: url, env: { ...process.env, ...env } }, 1);
    try {
      await resolveGraph(store, { workers });
    } finally {
      await workers.close();
    }
    expect((await store.records('mention', 'block', ['officer:bbb'])).map(({ node }) => node)).not.toContain(null);
    expect((await store.stats()).queued).toBe(0);
    await end();
  });

  it('is no block where the store itself fails: that ends the run', async () => {
    const { store, end } = await open();
    await ingest(store, records(0, 5));
    await store.write({ queueAdd: [{ layer: 'person', key: 'person:kim' }] });
    const { GrantgraphError } = await import('../../../src/errors.ts');
    const run = () => Promise.reject(new GrantgraphError('STORE_UNREACHABLE', 'no answer'));
    const found: BrokenBlock[] = [];
    const options = { workers: { ...alone(store), run }, onBroken: (block: BrokenBlock) => found.push(block) };
    await expect(resolveGraph(store, options)).rejects.toThrow('no answer');
    expect(found).toEqual([]);
    await end();
  });
});
