/**
 * Every source format that is read. A new one is one file beside this and one line here.
 */
import type { Document, Extractor, Problem, Reading } from '../statements.ts';
import { awardRecord } from './award-record.ts';
import { grantPage } from './grant-page.ts';
import { newsArticle } from './news-article.ts';
import { nsfApi } from './nsf-api.ts';
import { nsfAwardPage } from './nsf-award-page.ts';
import { nsfJson } from './nsf-json.ts';
import { nsfXml } from './nsf-xml.ts';
import { syntaxOf, type Syntax } from './syntax.ts';

/** By what a text is made of; in the order in which a tie of two formats is broken. */
const BY_SYNTAX: Readonly<Record<Syntax, readonly Extractor[]>> = {
  JSON: [nsfJson, nsfApi],
  XML: [nsfXml],
  PROSE: [awardRecord, grantPage, nsfAwardPage, newsArticle],
};

export const EXTRACTORS: readonly Extractor[] = [...BY_SYNTAX.PROSE, ...BY_SYNTAX.JSON, ...BY_SYNTAX.XML];

/** At or below this an extractor only says that it could not be worse than nothing: the format is unknown. */
const FLOOR = 0.05;

/** The format of a text, from its content alone, or null where no extractor knows it: data is never read as prose. */
export function detect(text: string): Extractor | null {
  let best: Extractor | null = null;
  let highest = FLOOR;
  for (const extractor of BY_SYNTAX[syntaxOf(text)]) {
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
