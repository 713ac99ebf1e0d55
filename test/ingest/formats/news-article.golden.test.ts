import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { newsArticle } from '../../../ingest/formats/news-article.ts';
import { sha256 } from '../../../src/ids.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').trim();

it('reads the marsh article as it was reviewed', () => {
  const text = file('fixtures/news/marsh-team.txt');
  const reading = newsArticle.read({ place: 'marsh-team.txt', text, digest: sha256(text), problems: [] });
  expect(reading).toEqual(JSON.parse(file('golden/news/marsh-team.json')));
});
