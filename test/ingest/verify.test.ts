/** `grantgraph verify` finds what does not agree, and says what and where. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { edge } from '../../ingest/resolve/assemble/readings.ts';
import { verify } from '../../ingest/verify.ts';
import type { NodeKind } from '../../src/model.ts';
import type { Store } from '../../src/store/store.ts';
import { connect } from '../../src/store/sqlite/database.ts';
import { availableStores, type OpenedStore } from '../stores.ts';

jest.setTimeout(300_000);

const SAMPLES = ['samples/award-2031883.txt', 'samples/news-deep-learning-team.txt'];
const first = async <T>(rows: Promise<readonly T[]>) => (await rows)[0]!;
const idsOf = async (store: Store, kind: NodeKind) =>
  (await store.list({ kinds: [kind], page: {} })).rows.map(({ node }) => node.id);

describe.each(availableStores())('a store on $name', ({ open }) => {
  let opened: OpenedStore;
  const faults = async () => (await verify(opened.store)).faults;
  beforeEach(async () => {
    opened = await open();
    await ingest(opened.store, readPaths(SAMPLES));
  });
  afterEach(() => opened.end());

  it('has a passage beyond its text, a link with other sums, a record that leads nowhere', async () => {
    const { store } = opened;
    expect(await faults()).toEqual([]);
    const received = await first(store.edges({ types: ['RECEIVED_BY'], from: await idsOf(store, 'AWARD') }));
    const link = await first(store.edges({ types: ['COLLABORATES_WITH'], from: await idsOf(store, 'PERSON') }));
    const mention = await first(store.records('mention', 'id', null, { first: 1 }));
    const passages = received.evidence.map((passage) => ({ ...passage, start: 5, end: 9_999_999 }));
    await store.write({
      putEdges: [
        { ...received, evidence: passages },
        { ...link, link: { ...link.link!, awardCount: 77 } },
      ],
      setRecords: { mention: [{ id: mention.id, node: 'person:m:nobody' }] },
    });
    const found = await faults();
    expect(found).toEqual([
      expect.stringMatching(
        /^passage: RECEIVED_BY award:.* expected a place in its \d+ characters, found (5 to 9999999|\w)/,
      ),
      `record: mention ${mention.id}, node: expected node person:m:nobody, found none`,
      `link: COLLABORATES_WITH ${link.from} → ${link.to}: expected the sums of its awards, found others, or none`,
    ]);
    // While names wait to be resolved the graph may differ from what it is made of.
    await store.write({ queueAdd: [{ layer: 'person', key: 'x' }] });
    expect(await faults()).toEqual(found.slice(0, 1));
  });

  it('has a mention without a person, which nobody asked for', async () => {
    const { store } = opened;
    const [lost, hidden] = await store.records('mention', 'id', null, { first: 2 });
    await store.write({
      setRecords: {
        mention: [
          { id: lost!.id, node: null, reason: null, score: null },
          { id: hidden!.id, node: null, reason: 'suppressed', score: 1_000_000 },
        ],
      },
    });
    expect(await faults()).toEqual([
      `person: mention ${lost!.id}: expected a person, for nothing waits to be resolved, found none`,
    ]);
    // It may be waiting.
    await store.write({ queueAdd: [{ layer: 'person', key: lost!.block }] });
    expect(await faults()).toEqual([]);
  });

  it('has a body above an institution by the word of the registry, or by nobody', async () => {
    const { store } = opened;
    const [child, parent, other] = await idsOf(store, 'INSTITUTION');
    const registered = edge('PARENT', child!, parent!, { reason: 'a part of it in ROR', score: 950_000, evidence: [] });
    await store.write({ putEdges: [registered] });
    expect(await faults()).toEqual([]);
    await store.write({ putEdges: [edge('PARENT', child!, other!, { evidence: [] })] });
    expect(await faults()).toEqual([
      `evidence: PARENT ${child} → ${other}: expected a passage, or the registry's reason, found none`,
    ]);
  });
});

describe('a file of SQLite', () => {
  it('has a node missing, and sums that are not those of its awards', async () => {
    const opened = await availableStores()[0]!.open();
    await ingest(opened.store, readPaths(SAMPLES));
    const file = connect(opened.url.slice('file:'.length), 1000);
    await file.exec('UPDATE award SET minor = minor + 1 WHERE key = (SELECT min(key) FROM award WHERE minor > 0)');
    await file.exec(`DELETE FROM node WHERE kind = 8 AND key = (SELECT max(key) FROM node WHERE kind = 8)`);
    await file.close();
    const { faults } = await verify(opened.store);
    for (const expected of [
      /^edge: .*: expected both ends in the graph, found no such node/,
      /^sum: obligations of .*: expected \d+, found \d+/,
      /^count: .*: expected \d+ that can be read, found \d+/,
    ])
      expect(faults).toContainEqual(expect.stringMatching(expected));
    await opened.end();
  });
});
