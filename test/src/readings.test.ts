import { expect, test } from '@jest/globals';
import type { SourceKind } from '../../src/model.ts';
import { byReading } from '../../src/readings.ts';

const reading = (id: string, kind: SourceKind, asOf: string | null) => ({ id, kind, asOf });

test('a later day is believed over an earlier one, whatever the format, and an unknown day is the oldest', () => {
  const found = [
    reading('c', 'NEWS_ARTICLE', '2025-01-02'),
    reading('a', 'NSF_API', null),
    reading('b', 'NSF_API', '2025-01-01'),
  ].sort(byReading);
  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('of one day the API is believed over JSON, XML, page, bulleted record and article', () => {
  const kinds = ['NSF_XML', 'NEWS_ARTICLE', 'NSF_API', 'GRANT_PAGE', 'AWARD_RECORD', 'NSF_JSON'] as const;
  const found = kinds.map((kind) => reading('x', kind, '2025-01-01')).sort(byReading);
  expect(found.map(({ kind }) => kind)).toEqual([
    'NEWS_ARTICLE',
    'AWARD_RECORD',
    'GRANT_PAGE',
    'NSF_XML',
    'NSF_JSON',
    'NSF_API',
  ]);
});

test('two records of one format and day go by their ids, in any order of input', () => {
  const two = [reading('b', 'NSF_JSON', null), reading('a', 'NSF_JSON', null)];
  expect(two.sort(byReading)).toEqual(two.toReversed().sort(byReading));
  expect(two[0]!.id).toBe('a');
});
