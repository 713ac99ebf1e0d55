/**
 * Every source format that is read. A new one is one file beside this and one line here.
 */
import { defect } from '../guard.ts';
import type { Document, Problem, Reading } from '../statements.ts';
import { awardRecord } from './award-record.ts';
import { ofMapped } from './columns.ts';
import { fetchedOf, ofFetched } from './fetched.ts';
import { extractorOf, type Format } from './format.ts';
import { grantPage } from './grant-page.ts';
import { newsArticle } from './news-article.ts';
import { cordisPartner } from './cordis-partner.ts';
import { cordisProgram } from './cordis-program.ts';
import { cordisProject } from './cordis-project.ts';
import { crossrefGrant } from './crossref-grant.ts';
import { ercList } from './erc-list.ts';
import { federalReporter } from './federal-reporter.ts';
import { foundation } from './foundation.ts';
import { gepris } from './gepris.ts';
import { giving360 } from './giving-360.ts';
import { gtrFund } from './gtr-fund.ts';
import { gtrPerson } from './gtr-person.ts';
import { gtrProject } from './gtr-project.ts';
import { gtrTable } from './gtr-table.ts';
import { nhmrc } from './nhmrc.ts';
import { openalexAward } from './openalex-award.ts';
import { orcidEmployment } from './orcid-employment.ts';
import { orcidRecord } from './orcid-record.ts';
import { orcidFunding } from './orcid-funding.ts';
import { publication } from './publication.ts';
import { rcn } from './rcn.ts';
import { rorOrganization } from './ror-organization.ts';
import { snsf } from './snsf.ts';
import { usaspending } from './usaspending.ts';
import { nihAbstract } from './nih-abstract.ts';
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
import { namesIn } from './record.ts';
import { unreadOf } from './unread.ts';
import { syntaxOf, type Syntax } from './syntax.ts';
import { quoted } from '../problem.ts';

/** By what a text is made of; in the order in which a tie of two formats is broken. */
const BY_SYNTAX: Readonly<Record<Syntax, readonly Format[]>> = {
  JSON: [
    // Rows of tables are JSON too.
    nsfJson,
    nsfApi,
    nsfTable,
    federalReporter,
    nihApi,
    nihTable,
    nihAbstract,
    gtrTable,
    gtrProject,
    gtrPerson,
    gtrFund,
    cordisProject,
    cordisPartner,
    cordisProgram,
    ercList,
    usaspending,
    snsf,
    nhmrc,
    rcn,
    giving360,
    foundation,
    openalexAward,
    crossrefGrant,
    orcidRecord,
    orcidFunding,
    orcidEmployment,
    rorOrganization,
    publication,
  ],
  XML: [nsfXml, nsfApi, gtrProject, gtrPerson, gtrFund],
  PROSE: [gepris, gtrProject, awardRecord, grantPage, nsfAwardPage, nsfAbstractFile, nsfNotice, newsArticle],
};

export const FORMATS: readonly Format[] = [...new Set([...BY_SYNTAX.PROSE, ...BY_SYNTAX.JSON, ...BY_SYNTAX.XML])];

const WHOLE = FORMATS.filter((format) => format.isWhole === true);
/** Whether a text begins as a record that holds lists. */
export const isOneRecord = (beginning: string): boolean => WHOLE.some((format) => format.detect(beginning) > 0);

/** At or below this a format only says that it could not be worse than nothing: the format is unknown. */
const FLOOR = 0.05;

/** The format of a text, from its content alone, or null where no format knows it: data is never read as prose. */
export function detect(text: string): Format | null {
  const mapped = ofMapped(text);
  if (mapped !== null) return mapped;
  const kept = fetchedOf(text);
  if (kept !== null) {
    const format = detect(kept.record);
    return format && ofFetched(format, kept);
  }
  let best: Format | null = null;
  let highest = FLOOR;
  for (const extractor of BY_SYNTAX[syntaxOf(text)]) {
    const score = extractor.detect(text);
    if (score > highest) [best, highest] = [extractor, score];
    if (highest >= 1) break;
  }
  // Prose is earned: what is something else is refused by its name.
  if (best !== null && best !== newsArticle) return best;
  const refusal = syntaxOf(text) === 'PROSE' ? refusalOf(text) : unreadOf(text);
  return refusal === null ? best : refused(refusal);
}

/** What texts of each syntax look like, and what else may be wrong with one that no format knows. */
const LOOKS = {
  JSON: (text: string) => `JSON with the fields ${quoted(namesIn(text).slice(0, 8).join(', ')).slice(1, -1)}`,
  XML: (text: string) => `XML of ${quoted(/<[A-Za-z_][\w.:-]*/.exec(text)?.[0].slice(1) ?? '')} elements`,
  PROSE: (text: string) => `a text that begins ${quoted(text)}`,
} as const satisfies Record<Syntax, (text: string) => string>;

/** What is told of a text that no format knows: what it looks like, and the formats of its syntax. */
export function unknown(text: string): Problem {
  const syntax = syntaxOf(text);
  const what = { JSON: 'a JSON record', XML: 'an XML record', PROSE: 'a text about an award' }[syntax];
  const names = BY_SYNTAX[syntax].map(({ name }) => name).join(', ');
  const expected = `${what} of a format that is known (${names})`;
  return { severity: 'ERROR', field: 'format', expected, found: LOOKS[syntax](text) };
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
  if (!format) return { format: null, reading: null, problems: [...document.problems, unknown(document.text)] };
  const content = format.read(document);
  const problems = [...document.problems, ...content.problems];
  const { name: kind, rank } = format;
  const reading = problems.some(isError) ? null : { ...content, kind, rank, extractor: extractorOf(format) };
  return { format, reading, problems };
}
