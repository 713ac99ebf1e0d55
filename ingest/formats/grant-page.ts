/**
 * Grant pages in Markdown: title, abstract, key facts, primary source and, on some, a citation with a retrieval date.
 */
import { nsf } from '../agencies/nsf.ts';
import type { Content, Document } from '../statements.ts';
import { readDate } from '../text/date.ts';
import { spansFrom } from '../text/json-spans.ts';
import { readMoney } from '../text/money.ts';
import { awardContent, institutionOf, personOf, type ProgramFields } from './award.ts';
import type { Format } from './format.ts';
import { markdownPage } from './markdown-page.ts';
import { splitNames } from './nsf-program-names.ts';

const PAGE = /^# +\S.*\n(?:[ \t]*\n){0,3}(?:>|## )/gm;
const ABSENT = /^(?:|-|—|–|n\/?a|none|not available|unknown)$/i;
/** An appropriation account: `01002223DB NSF RESEARCH & RELATED ACTIVIT`. */
const APPROPRIATION = /^(\d{2}[\dA-Z]{4,8}[A-Z]{2})\s+(\S.*)$/;
const BETWEEN = /→|->|–|—| - | to /;

/** `07/01/2025 → 05/31/2027`, of which one may be nothing. */
function periodOf(text: string) {
  const match = BETWEEN.exec(text);
  if (match === null) return null;
  const written = [text.slice(0, match.index).trim(), text.slice(match.index + match[0].length).trim()] as const;
  const dates = written.map((one) => (ABSENT.test(one) ? null : (readDate(one) ?? undefined)));
  return dates.includes(undefined) || dates.every((date) => date === null) ? null : { written, dates };
}

function read({ text }: Document): Content {
  const { record, shown, url, citation } = markdownPage(text, ABSENT);
  const { report } = record;
  const fact = (label: string) => record.text(`Key facts: ${label}`);
  const money = (label: string) =>
    record.read(`Key facts: ${label}`, 'an amount in figures as "$1,234"', readMoney, 'error');
  const number = record.awardNumber('Key facts: NSF award ID', nsf);
  const linked = /AWD_ID=(\d+)/i.exec(url ?? '')?.[1];
  if (number && linked !== undefined && linked !== number.value)
    report.warn(number.path, `the number in the primary source, ${linked}`, number.value);
  const period = record.read('Key facts: Period', 'two dates as "MM/DD/YYYY → MM/DD/YYYY"', periodOf, 'error');
  const [start, end] = period?.value.dates ?? [];
  const recipient = fact('Awardee organization');
  const state = /(?<=\S)\s*\(([A-Z]{2})?\)$/.exec(recipient?.value ?? '');
  const primary = fact('Primary program');
  const account = APPROPRIATION.exec(primary?.value ?? '');
  const all = fact('All programs');
  const listed = splitNames(all?.value ?? '').map((cut, i): ProgramFields => {
    const name = all!.value.slice(cut.start, cut.end);
    const { path } = shown.within(all!.path, `${all!.path}[${i}]`, name, cut.start, cut.end);
    return { path, scheme: 'nsf-reference', code: null, name };
  });
  const isListed = listed.some(({ name }) => name.toLowerCase() === primary?.value.toLowerCase());
  const content = awardContent(
    {
      agency: nsf,
      number,
      title: record.text('title'),
      abstract: record.prose('abstract'),
      startDate: start ? shown.within(period!.path, 'start', start, 0, period!.value.written[0].length) : null,
      endDate: end ? shown.within(period!.path, 'end', end, -period!.value.written[1].length) : null,
      awarded: money('Funds obligated'),
      estimatedTotal: money('Estimated total'),
      instrument: fact('Transaction type'),
      people: personOf(fact('PI'), { role: 'Principal Investigator', institution: recipient && 0 }),
      institutions: institutionOf(
        'RECIPIENT',
        recipient && { ...recipient, value: recipient.value.slice(0, state?.index) },
        {
          identifiers: [record.identifier('Key facts: SAM.gov UEI', 'uei')],
          state: state?.[1] ?? null,
        },
      ),
      // The page lists references, not elements.
      programs:
        primary && !account && !isListed
          ? [{ path: primary.path, scheme: null, code: null, name: primary.value }, ...listed]
          : listed,
      appropriations: account && { path: primary!.path, value: [{ code: account[1]!, name: account[2]! }] },
      unit: number && { path: number.path, units: [], level: 'AGENCY' },
      asOf: readDate(/\bRetrieved\b[^\d]{0,80}(\d{4}-\d{2}-\d{2})/.exec(citation)?.[1] ?? ''),
      url,
      page: url === null ? null : { value: url, path: 'Primary source' },
      shown,
    },
    report,
  );
  record.ignore('PrimarySource');
  record.rest();
  return content;
}

/** 0 to 1: how sure it is that a text is a grant page; a page that was cut before its key facts is one too. */
function detect(text: string): number {
  if (/^## +Key facts[ \t]*$/im.test(text) && /^[-*+][ \t]+\*\*[^*\n]+:\*\*/m.test(text)) return 0.95;
  if (/^[-*+][ \t]+\*\*NSF award ID:?\*\*/im.test(text)) return 0.9;
  const head = text.trimStart().slice(0, 4000);
  // A page that lost its line ends is still one, for its reader to refuse.
  if (/^# .{1,4000}## Key facts - \*\*/.test(head)) return 0.9;
  return /^# +\S/.test(head) && /^> \*\*NSF\b|^## +Abstract[ \t]*$/im.test(head) ? 0.7 : 0;
}

/** Markdown pages about one NSF award each. */
export const grantPage: Format = {
  name: 'grant-page',
  version: 1,
  rank: 20,
  description: 'grant page (Markdown with "Key facts")',
  detect,
  split: (text) =>
    spansFrom(
      [...text.matchAll(PAGE)].map(({ index }) => index),
      text,
    ),
  read,
};
