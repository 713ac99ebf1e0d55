/**
 * Every source format that is read. A new one is one file beside this and one line here.
 */
import type { Document, Extractor, Problem, Reading } from '../source.ts';
import { awardRecord } from './award-record.ts';
import { grantPage } from './grant-page.ts';
import { newsArticle } from './news-article.ts';
import { nsfJson } from './nsf-json.ts';

/** In the order in which a tie of two formats is broken. */
export const EXTRACTORS: readonly Extractor[] = [nsfJson, awardRecord, grantPage, newsArticle];

/** The format of a text, from its content alone, or null where no extractor knows it. */
export function detect(text: string): Extractor | null {
  let best: Extractor | null = null;
  let highest = 0;
  for (const extractor of EXTRACTORS) {
    const score = extractor.detect(text);
    if (score > highest) [best, highest] = [extractor, score];
  }
  return best;
}

/** What came of one document. `reading` is null where an `ERROR` quarantines it; `problems` then says why. */
export interface Extraction {
  readonly extractor: Extractor | null;
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

const isError = (problem: Problem) => problem.severity === 'ERROR';

/** Reads one document with the extractor of its format. */
export function extract(document: Document): Extraction {
  if (document.problems.some(isError)) return { extractor: null, reading: null, problems: document.problems };
  const extractor = detect(document.text);
  if (!extractor) {
    const found = 'a text that none of them knows';
    const expected = EXTRACTORS.map((one) => one.description).join('; ');
    return {
      extractor: null,
      reading: null,
      problems: [...document.problems, { severity: 'ERROR', field: 'format', expected, found }],
    };
  }
  const reading = extractor.read(document);
  const problems = [...document.problems, ...reading.problems];
  return { extractor, reading: problems.some(isError) ? null : reading, problems };
}
