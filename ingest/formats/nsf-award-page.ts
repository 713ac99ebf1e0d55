/**
 * The page of an award on nsf.gov (`Award Abstract # 2031883`), as its text is pasted or as the page is saved.
 */
import { nsf } from '../agencies/nsf.ts';
import { newReport } from '../problem.ts';
import type { Content, Document } from '../statements.ts';
import { cleanLine } from '../text/clean.ts';
import { keptEmail } from '../text/contacts.ts';
import { readDate } from '../text/date.ts';
import { spansFrom } from '../text/json-spans.ts';
import { awardContent, officerOf } from './award.ts';
import { listings } from './parts.ts';
import type { Format } from './format.ts';
import { labelledLines, labelOf, pageLines } from './labelled.ts';
import { accountTexts, obligationTexts } from './nsf-fields.ts';
import { cutPage, HEADER, institutionsOf, linesAt, OFFICE, peopleOf, RECIPIENT } from './nsf-page-blocks.ts';
import { codedPrograms } from './nsf-program-names.ts';
import { fieldsOf, plainName } from './record.ts';

const MANAGER = ['Program Manager', 'Program Officer'];
const INVESTIGATORS = ['History of Investigator', 'Investigator(s)'];
const AWARDED = ['Total Awarded Amount to Date', 'Awarded Amount to Date'];
const LISTINGS = ['Assistance Listing Number(s)', 'CFDA Number(s)'];
const READ = [
  ...['NSF Org', 'Award Number', 'Award Instrument', 'Start Date', 'End Date', 'Latest Amendment Date'],
  ...['Total Intended Award Amount', 'Primary Place of Performance', 'Unique Entity Identifier (UEI)', 'Parent UEI'],
  ...['NSF Program(s)', 'Primary Program Source', 'Program Reference Code(s)', 'Program Element Code(s)'],
  ...[...RECIPIENT, ...OFFICE, ...MANAGER, ...INVESTIGATORS, ...AWARDED, ...LISTINGS, 'Funds Obligated to Date'],
];
const IGNORED = [
  ...['Initial Amendment Date', 'ARRA Amount', 'Sponsor Congressional District', 'DUNS ID', 'Parent DUNS ID'],
  ...['Primary Place of Performance Congressional District', 'Award Agency Code', 'Fund Agency Code'],
];
const ACCOUNTS = 'Primary Program Source';
const LABELS = new Set([...READ, ...IGNORED].map(plainName));

const isLabel = (line: string): boolean => LABELS.has(plainName(labelOf(line)?.label ?? ''));
const linesOf = (text: string): string[] =>
  pageLines(text.replace(/(Primary Place of Performance)(?:\s|<br[^<>]*>)+(?=Congressional District)/giu, '$1 '));
/** How far into a text the labels are looked for. */
const HEAD = 20_000;

function read({ text }: Document): Content {
  const { heading, title, labels, abstract } = cutPage(linesOf(text), isLabel);
  const report = newReport();
  const record = labelledLines(labels);
  const page = fieldsOf({ ...(heading === '' ? {} : { 'Award Number': heading }), ...record }, report);
  page.ignore(IGNORED.map((label) => label.replace(/ /g, '')).join(' '));
  const number = page.awardNumber('Award Number', nsf);
  if (heading !== '' && number && nsf.awardNumber(heading) !== number.value)
    report.warn('Award Number', `the number in the heading, ${heading}`, number.value);
  if (title === '') report.error('title', 'a title below "Award Abstract #"', null);
  const [manager = '', ...below] = linesAt(page, MANAGER);
  const [division, ...divisionName] = linesAt(page, 'NSF Org');
  const above = below.filter((line) => /^[A-Z]{2,5}$/.test(line) && line !== division).at(-1);
  const email = below.find((line) => line.includes('@'));
  const day = (label: string) =>
    page.read(label, 'a date as May 1, 2020', (written) => readDate(written.replace(/(?<!\s)\s*\(Estimated\)$/i, '')));
  const funds = linesAt(page, ACCOUNTS).flatMap((value) =>
    /^\d[\dA-Z]{5,11} ?/.test(value) ? [{ value, path: ACCOUNTS }] : [],
  );
  const award = {
    agency: nsf,
    number,
    title: title === '' ? null : { value: title, path: 'title' },
    abstract: abstract === '' ? null : { value: abstract, path: 'ABSTRACT' },
    startDate: day('Start Date'),
    endDate: day('End Date'),
    awarded: page.money(AWARDED, nsf.currency),
    obligations: obligationTexts(page, 'Funds Obligated to Date'),
    estimatedTotal: page.money('Total Intended Award Amount', nsf.currency),
    instrument: page.text('Award Instrument'),
    listings: listings(page, LISTINGS),
    people: [
      ...peopleOf(page, INVESTIGATORS),
      ...officerOf(
        manager === '' ? null : { value: cleanLine(manager), path: MANAGER[0]! },
        email ? keptEmail(email) : null,
      ),
    ],
    peopleComplete: true,
    institutions: institutionsOf(page),
    programs: [
      ...codedPrograms(page, 'nsf-element', 'Program Element Code(s)', 'NSF Program(s)'),
      ...codedPrograms(page, 'nsf-reference', 'Program Reference Code(s)', []),
    ],
    programsComplete: true,
    unit: {
      path: 'NSF Org',
      units: [above, division].filter((code) => code !== undefined),
      name: cleanLine(divisionName.join(' ')) || null,
    },
    appropriations: accountTexts(ACCOUNTS, funds),
    asOf: day('Latest Amendment Date')?.value ?? null,
  };
  page.rest();
  return awardContent(award, report);
}

function detect(text: string): number {
  const lines = linesOf(text.slice(0, HEAD));
  const labels = new Set(lines.flatMap((line) => (isLabel(line) ? plainName(labelOf(line)!.label) : [])));
  return labels.size >= 5 && (lines.some((line) => HEADER.test(line)) || labels.has('nsforg')) ? 0.96 : 0;
}

export const nsfAwardPage: Format = {
  name: 'nsf-award-page',
  version: 2,
  rank: 20,
  description: 'the page of an award on nsf.gov ("Award Abstract # …"), as pasted text or saved HTML',
  detect,
  split: (text) =>
    spansFrom(
      [...text.matchAll(/^#{0,3}[ \t]*Award Abstract[ \t]*#[ \t]*\d/gimu)].map(({ index }) => index),
      text,
    ),
  read,
};
