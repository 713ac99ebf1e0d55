import { expect, test } from '@jest/globals';
import { FORMATS } from '../../ingest/formats/index.ts';
import { byReading } from '../../src/readings.ts';

const rankOf = (name: string) => FORMATS.find((format) => format.name === name)!.rank;
const reading = (id: string, kind: string, asOf: string | null) => ({ id, kind, rank: rankOf(kind), asOf });

test('a later day is believed over an earlier one, whatever the format, and an unknown day is the oldest', () => {
  const found = [
    reading('c', 'news-article', '2025-01-02'),
    reading('a', 'nsf-api', null),
    reading('b', 'nsf-api', '2025-01-01'),
  ].sort(byReading);
  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('of one day the API is believed over JSON, XML, page, bulleted record and article', () => {
  const kinds = ['nsf-xml', 'news-article', 'nsf-api', 'grant-page', 'award-record', 'nsf-json'];
  const found = kinds.map((kind) => reading('x', kind, '2025-01-01')).sort(byReading);
  expect(found.map(({ kind }) => kind)).toEqual([
    'news-article',
    'award-record',
    'grant-page',
    'nsf-xml',
    'nsf-json',
    'nsf-api',
  ]);
});

test('two records of one format and day go by their ids, in any order of input', () => {
  const two = [reading('b', 'nsf-json', null), reading('a', 'nsf-json', null)];
  expect(two.sort(byReading)).toEqual(two.toReversed().sort(byReading));
  expect(two[0]!.id).toBe('a');
});
