/**
 * What the API shows of documents that were really read: the rows that ingest writes are the ones that queries expect.
 */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { digest } from '../../src/query/digest.ts';
import { ADA } from '../cli/records.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { data } from './ask.ts';

const AWARD = '2031883';
const LATER = ADA.replace('Ada Nowhere', 'Ada B. Nowhere').replace('120,000.50', '150,000.00');

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.end());
  const read = (...paths: string[]) => ingest(opened.store, readPaths(paths));
  const answer = (query: string) => data(opened.store, query);

  test('a link to the project of an article leads to the award that arrives later', async () => {
    await read('samples/news-deep-learning-team.txt');
    const before = (await answer('{ search(query: "deep learning", kinds: [PROJECT]) { nodes { id } } }')) as {
      search: { nodes: { id: string }[] };
    };
    const old = before.search.nodes.map(({ id }) => id).filter((id) => id.startsWith('project:m:'));
    expect(old).toHaveLength(1);
    await read(`samples/award-${AWARD}.txt`);
    const query = `{ node(id: "${old[0]!}") { id } project(id: "${old[0]!}") { awards { nodes { number } } } }`;
    expect(await answer(query)).toMatchObject({
      node: { id: expect.stringMatching(/^project:nsf:/) as unknown },
      project: { awards: { nodes: [{ number: AWARD }] } },
    });
  });

  test('readings, mentions and name variants of documents are shown as they were written', async () => {
    const stdin = Readable.from([Buffer.from(`${ADA}\n${LATER}`)]);
    await ingest(opened.store, readPaths(['-'], { stdin }));
    const version = await digest(opened.store);
    const query = `{ award(number: "9990001") { obligatedAmount { value }
      readings { kind title obligatedAmount { value } investigators { nameAsWritten role } isCurrent }
      investigators { nodes { mentionCount mentions { nameAsWritten quote reason score } } }
      recipient { nameVariants { nameAsWritten reason uses } } } }`;
    const { award } = (await answer(query)) as {
      award: {
        obligatedAmount: unknown;
        readings: { obligatedAmount: unknown; isCurrent: boolean; investigators: unknown[] }[];
        investigators: { nodes: { mentionCount: number; mentions: Record<string, unknown>[] }[] };
        recipient: unknown;
      };
    };
    expect(award.readings.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
    expect(award.readings.at(-1)!.obligatedAmount).toEqual(award.obligatedAmount);
    expect(award.readings).toContainEqual({
      kind: 'award-record',
      title: 'Tides of Imaginary Lakes',
      obligatedAmount: { value: 150_000 },
      investigators: [{ nameAsWritten: 'Ada B. Nowhere', role: 'PRINCIPAL_INVESTIGATOR' }],
      isCurrent: expect.any(Boolean) as unknown,
    });
    const [ada, ...others] = award.investigators.nodes;
    expect(others).toEqual([]);
    expect(ada!.mentionCount).toBe(2);
    expect(ada!.mentions.map(({ nameAsWritten }) => nameAsWritten).sort()).toEqual(['Ada B. Nowhere', 'Ada Nowhere']);
    for (const { quote, nameAsWritten, reason, score } of ada!.mentions) {
      expect(quote).toContain(nameAsWritten);
      expect(reason).toEqual(expect.stringMatching(/\w/));
      expect(score).toBeGreaterThan(0.5);
    }
    expect(award.recipient).toEqual({
      nameVariants: [{ nameAsWritten: 'University of Nowhere', reason: 'the only form', uses: 2 }],
    });
    // Reading changed nothing.
    expect(await digest(opened.store)).toBe(version);
  });
});
