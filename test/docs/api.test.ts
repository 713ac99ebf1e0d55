/** The queries of docs/api.md, run on the samples; and the words that it lists. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLInputObjectType } from 'graphql';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import { buildSchema } from '../../schema/index.ts';
import { FACETS } from '../../src/store/store.ts';
import { data } from '../schema/ask.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';
import { FIVE_DOCUMENTS } from '../five-documents.ts';

const PAGE = readFileSync('docs/api.md', 'utf8');
/** Each query, with the heading that it stands under. */
const QUERIES = PAGE.split(/^## /m).flatMap((section) =>
  [...section.matchAll(/^```graphql\n([^]*?)^```$/gm)].map(([, query], i): [string, string] => [
    `${section.slice(0, section.indexOf('\n'))}, ${String(i + 1)}`,
    query!,
  ]),
);

/** The values at the ends of an answer. */
const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
/** Whether some list in an answer is empty, but for the amounts of nothing. */
const hasEmpty = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length === 0 || value.some(hasEmpty)
    : typeof value === 'object' &&
      value !== null &&
      Object.entries(value).some(([name, part]) => name !== 'obligatedAmounts' && hasEmpty(part));

describe.each(availableStores())('docs/api.md on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await ingest(opened.store, readPaths(FIVE_DOCUMENTS));
  });
  afterAll(() => opened.end());

  it.each(QUERIES)('has queries that find something in the samples: %s', async (_, query) => {
    const answer = await data(opened.store, query);
    expect(leaves(answer).length).toBeGreaterThan(2);
    expect(hasEmpty(answer)).toBe(false);
  });
});

describe('docs/api.md', () => {
  it('names every condition of the filter of awards and every facet', () => {
    const filter = buildSchema().getType('AwardFilterInput') as GraphQLInputObjectType;
    const words = [...Object.keys(filter.getFields()), ...FACETS];
    expect(words.filter((word) => !PAGE.includes(`\`${word}\``))).toEqual([]);
    expect(QUERIES.length).toBeGreaterThan(5);
  });
});
