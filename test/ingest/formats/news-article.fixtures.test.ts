import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { passageFaults } from './news-passages.ts';
import { Scores, type Answer, type Measure } from './news-scores.ts';

/** Made-up releases in many styles, each with answers made by hand before the extractor read it. */
const FOLDER = new URL('../../fixtures/news/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8').trim();

describe('the made-up articles', () => {
  const scores = new Scores();
  const articles = readdirSync(FOLDER)
    .sort()
    .filter((file) => file.endsWith('.json'))
    .map((answers) => {
      const name = answers.replace(/\.json$/, '');
      const file = readdirSync(FOLDER).find((other) => other.startsWith(`${name}.`) && other !== answers)!;
      const answer = JSON.parse(text(answers)) as Answer;
      return { name, answer, reading: scores.read(name, text(file), answer) };
    });

  it.each(articles)('$name: has its date, and passages that hold what they state', ({ answer, reading }) => {
    expect(reading.publishedAt).toBe(answer.date);
    expect(passageFaults(reading)).toEqual([]);
  });

  it.each<[Measure, number]>([
    ['people found', 0.98],
    ['people precise', 0.97],
    ['role', 0.98],
    ['institution', 0.94],
    ['funders found', 0.98],
    ['funders precise', 0.98],
    ['amounts found', 0.98],
    ['amounts precise', 0.98],
    ['programs found', 0.96],
    ['programs precise', 0.98],
    ['number', 0.98],
    ['title', 0.95],
    ['statements', 1],
  ])('%s: at least as well as before', (measure, floor) => {
    if (scores.share(measure) < floor) throw new Error(JSON.stringify(scores.table()) + scores.misses.join('\n'));
    expect(scores.share(measure)).toBeGreaterThanOrEqual(floor);
  });
});
