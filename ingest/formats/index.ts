/**
 * Every source format that is read. A new one is one file beside this and one line here.
 */
import { defect } from '../guard.ts';
import type { Document, Problem, Reading } from '../statements.ts';
import { awardRecord } from './award-record.ts';
import { extractorOf, type Format } from './format.ts';
import { grantPage } from './grant-page.ts';
import { newsArticle } from './news-article.ts';
import { gtrProject } from './gtr-project.ts';
import { gtrTable } from './gtr-table.ts';
import { nihApi } from './nih-api.ts';
import { nihTable } from './nih-table.ts';
import { nsfApi } from './nsf-api.ts';
import { nsfAwardPage } from './nsf-award-page.ts';
import { nsfJson } from './nsf-json.ts';
import { nsfAbstractFile } from './nsf-abstract-file.ts';
import { nsfNotice } from './nsf-notice.ts';
import { nsfTable } from './nsf-table.ts';
import { nsfXml } from './nsf-xml.ts';
import { refusalOf, refused } from './refused.ts';
import { syntaxOf, type Syntax } from './syntax.ts';

/** By what a text is made of; in the order in which a tie of two formats is broken. */
const BY_SYNTAX: Readonly<Record<Syntax, readonly Format[]>> = {
  JSON: [nsfJson, nsfApi, nsfTable, nihApi, nihTable, gtrTable, gtrProject],
  XML: [nsfXml, gtrProject],
  PROSE: [gtrProject, awardRecord, grantPage, nsfAwardPage, nsfAbstractFile, nsfNotice, newsArticle],
};

export const FORMATS: readonly Format[] = [...new Set([...BY_SYNTAX.PROSE, ...BY_SYNTAX.JSON, ...BY_SYNTAX.XML])];

/** At or below this a format only says that it could not be worse than nothing: the format is unknown. */
const FLOOR = 0.05;

/** The format of a text, from its content alone, or null where no format knows it: data is never read as prose. */
export function detect(text: string): Format | null {
  let best: Format | null = null;
  let highest = FLOOR;
  for (const extractor of BY_SYNTAX[syntaxOf(text)]) {
    const score = extractor.detect(text);
    if (score > highest) [best, highest] = [extractor, score];
    if (highest >= 1) break;
  }
  // Prose is earned: what is something else is refused by its name.
  if (best !== newsArticle && (best !== null || syntaxOf(text) !== 'PROSE')) return best;
  const refusal = refusalOf(text);
  return refusal === null ? best : refused(refusal);
}

/** What came of one document. `reading` is null where an `ERROR` quarantines it; `problems` then says why. */
export interface Extraction {
  readonly format: Format | null;
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

const isError = (problem: Problem) => problem.severity === 'ERROR';

/** Reads one document by its format. What a reader throws is a problem of the document. */
export function extract(document: Document): Extraction {
  try {
    return extracted(document);
  } catch (error) {
    return { format: null, reading: null, problems: [...document.problems, defect(error)] };
  }
}

function extracted(document: Document): Extraction {
  if (document.problems.some(isError)) return { format: null, reading: null, problems: document.problems };
  const format = detect(document.text);
  if (!format) {
    const found = 'a text that none of them knows';
    const expected = FORMATS.map(({ description }) => description).join('; ');
    const problem: Problem = { severity: 'ERROR', field: 'format', expected, found };
    return { format: null, reading: null, problems: [...document.problems, problem] };
  }
  const content = format.read(document);
  const problems = [...document.problems, ...content.problems];
  const { name: kind, rank } = format;
  const reading = problems.some(isError) ? null : { ...content, kind, rank, extractor: extractorOf(format) };
  return { format, reading, problems };
}
