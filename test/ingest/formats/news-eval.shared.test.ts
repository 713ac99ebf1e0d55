import { describe, expect, it } from '@jest/globals';
import { toArticle } from '../../../ingest/formats/news/article.ts';
import { statementsOf } from '../../../ingest/formats/news/statements.ts';
import { type Measure, Scores } from '../../../scripts/eval-articles/score.ts';
import { readTexts } from '../../../scripts/eval-articles/texts.ts';

/** The short form of `npm run eval:articles`: the points as committed, over all texts with answers beside the project. */
describe('the articles beside the project', () => {
  const scores = new Scores();
  for (const text of readTexts()) {
    const article = toArticle(text.text);
    scores.add(text, { text: article.text, ...statementsOf(article) });
  }

  it.each<[Measure, number]>([
    ['people precise', 0.95],
    ['people found', 0.95],
    ['role', 0.95],
    ['institution', 0.87],
    ['awards counted', 0.92],
    ['funder', 0.95],
    ['amount', 0.85],
    ['currency', 0.85],
    ['number', 0.9],
    ['quote holds the claim', 0.98],
  ])('%s: at least %f', (measure, floor) => {
    if (scores.share(measure) < floor) throw new Error(scores.misses.join('\n'));
    expect(scores.share(measure)).toBeGreaterThanOrEqual(floor);
  });
});
