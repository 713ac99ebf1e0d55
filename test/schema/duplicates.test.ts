/** Runs on SQLite, and on Neo4j where GRANTGRAPH_TEST_NEO4J names one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pair, suppress } from '../../ingest/decide.ts';
import { ingest } from '../../ingest/ingest.ts';
import { record, stream } from '../ingest/decisions/documents.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data, errorOf } from './ask.ts';

/** Three namesakes at three places, whom nothing but their name and funder ties. */
const DOCUMENTS = ['Marsh College', 'Delta University', 'Hill Academy'].map((place, i) => {
  const document = record(`999000${String(i)}`, 'Jing Huang', place);
  return { ...document, text: document.text.replace('Olga', ['Olga', 'Otto', 'Pat'][i]!) };
});

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-duplicates-'));
  beforeAll(async () => {
    opened = await open();
    await ingest(opened.store, stream(DOCUMENTS));
  });
  afterAll(async () => {
    await opened.end();
    rmSync(folder, { recursive: true });
  });

  interface Pair {
    person: { id: string; name: string };
    other: { id: string };
    score: number;
    reasons: string[];
  }
  const PAIR = 'person { id name } other { id } score reasons';
  const all = async () =>
    (await data(opened.store, `{ possibleDuplicates { totalCount nodes { ${PAIR} } pageInfo { hasNextPage } } }`))[
      'possibleDuplicates'
    ] as { totalCount: number; nodes: Pair[]; pageInfo: unknown };

  test('people who may be one are listed once a pair, with reasons and score', async () => {
    const { totalCount, nodes, pageInfo } = await all();
    expect([totalCount, nodes.length, pageInfo]).toEqual([3, 3, { hasNextPage: false }]);
    for (const { person, other, score, reasons } of nodes) {
      expect(person.name).toBe('Jing Huang');
      expect(person.id < other.id).toBe(true);
      expect(score).toBeGreaterThan(0.4);
      expect(score).toBeLessThan(1);
      expect(reasons).toContain('same name');
    }
    expect(new Set(nodes.map(({ person, other }) => `${person.id} ${other.id}`)).size).toBe(3);
  });

  test('pages follow one another by cursor, and a foreign cursor is refused', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const query = `query ($after: String) { possibleDuplicates(first: 2, after: $after) {
        edges { cursor node { person { id } other { id } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
      const page = (await data(opened.store, query, { after }))['possibleDuplicates'] as {
        edges: { cursor: string; node: { person: { id: string }; other: { id: string } } }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string };
      };
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...page.edges.map(({ node }) => `${node.person.id} ${node.other.id}`));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual((await all()).nodes.map(({ person, other }) => `${person.id} ${other.id}`));
    expect(await errorOf(opened.store, '{ possibleDuplicates(after: "x") { nodes { score } } }')).toContain('after:');
    expect(await errorOf(opened.store, '{ possibleDuplicates(first: 500) { nodes { score } } }')).toContain('0 to 200');
  });

  test('a person lists those who may be them, and what was judged or suppressed is listed no more', async () => {
    const { nodes } = await all();
    const [{ person, other }] = nodes as [Pair];
    const of = async (id: string) => {
      const query = `query ($id: ID!) { person(id: $id) { possibleDuplicates { ${PAIR} } } }`;
      return ((await data(opened.store, query, { id }))['person'] as { possibleDuplicates: Pair[] } | null)
        ?.possibleDuplicates;
    };
    const mine = (await of(other.id))!;
    expect(mine).toHaveLength(2);
    expect(mine.every((one) => one.person.id === other.id && one.other.id !== other.id)).toBe(true);

    const court = { store: opened.store, file: join(folder, 'judgements.jsonl') };
    await pair(court, 'different', [person.id, other.id]);
    expect((await all()).totalCount).toBe(2);
    expect((await of(other.id))!.map((one) => one.other.id)).not.toContain(person.id);
    await suppress(court, person.id);
    expect((await all()).totalCount).toBe(1);
    expect(await of(person.id)).toBeUndefined();
    const [left] = (await all()).nodes;
    await pair(court, 'same', [left!.person.id, left!.other.id]);
    expect((await all()).totalCount).toBe(0);
  });
});
