import { describe, expect, it } from '@jest/globals';
import { toArticle } from '../../../ingest/formats/news/article.ts';
import { statementsOf } from '../../../ingest/formats/news/statements.ts';
import { type Measure, Scores } from '../../../scripts/eval-articles/score.ts';
import { readOwnTexts } from '../../../scripts/eval-articles/texts.ts';

/** Texts written for these tests, in the manners of many countries, answered before they were read. */
describe('articles of many manners', () => {
  const scores = new Scores();
  for (const text of readOwnTexts()) {
    const article = toArticle(text.text);
    scores.add(text, { text: article.text, ...statementsOf(article) });
  }

  it.each<[Measure, number]>([
    ['people precise', 0.96],
    ['people found', 0.92],
    ['role', 0.97],
    ['institution', 0.92],
    ['awards counted', 0.9],
    ['funder', 0.95],
    ['amount', 0.95],
    ['amount precise', 0.93],
    ['currency', 0.98],
    ['number', 0.98],
    ['quote holds the claim', 0.94],
  ])('%s: at least %f', (measure, floor) => {
    if (scores.share(measure) < floor) throw new Error(scores.misses.join('\n'));
    expect(scores.share(measure)).toBeGreaterThanOrEqual(floor);
  });
});
