/**
 * Grant pages in Markdown: title, abstract, key facts, primary source and, on some, a citation with a retrieval date.
 */
import type { Format } from './format.ts';
import type { Content, Document, InstitutionMention, Problem, Statement } from '../statements.ts';
import { PUBLIC_SCHEMES } from '../../src/identifiers.ts';
import { quoted } from '../problem.ts';
import { readDate } from '../text/date.ts';
import { readMoney } from '../text/money.ts';
import { endsSentence } from '../text/clean.ts';
import { cutPage, looksLikePage, pageStarts } from './grant-page/sections.ts';
import { splitNames } from './grant-page/split-names.ts';
import { part, rendering, said, stated, type Passage } from './rendering.ts';

/** Key facts that are read, by their label in lower case. */
const FACTS = new Set([
  'nsf award id',
  'awardee organization',
  'sam.gov uei',
  'pi',
  'primary program',
  'all programs',
  'estimated total',
  'funds obligated',
  'transaction type',
  'period',
]);

/** An appropriation account: `01002223DB NSF RESEARCH & RELATED ACTIVIT`. */
const APPROPRIATION = /^(\d{2}[\dA-Z]{4,8}[A-Z]{2})\s+(\S.*)$/;
const ABSENT = /^(?:|-|—|–|n\/?a|none|not available|unknown)$/i;

/** The key facts of one page: value passages by label, without those that say nothing. */
type Facts = ReadonlyMap<string, Passage>;

function moneyOf(facts: Facts, label: string, field: string, problems: Problem[]) {
  const passage = facts.get(label);
  if (!passage) return null;
  const money = readMoney(passage.text);
  if (money) return stated(money, passage);
  problems.push({
    severity: 'ERROR',
    field,
    expected: 'an amount in figures as "$1,234"',
    found: quoted(passage.text),
  });
  return null;
}

function periodOf(facts: Facts, problems: Problem[]): Pick<Statement, 'startDate' | 'endDate'> {
  const passage = facts.get('period');
  if (!passage) return { startDate: null, endDate: null };
  const match = /→|->|–|—| - | to /.exec(passage.text);
  const start = passage.text.slice(0, match?.index ?? 0).trim();
  const end = match === null ? '' : passage.text.slice(match.index + match[0].length).trim();
  const [startDate, endDate] = [readDate(start), readDate(end)];
  const isBroken = (text: string, date: string | null) => date === null && !ABSENT.test(text);
  if (!match || isBroken(start, startDate) || isBroken(end, endDate) || (startDate ?? endDate) === null)
    problems.push({
      severity: 'ERROR',
      field: 'Key facts: Period',
      expected: 'two dates as "MM/DD/YYYY → MM/DD/YYYY"',
      found: quoted(passage.text),
    });
  return {
    startDate: startDate === null ? null : stated(startDate, part(passage, 0, start.length)),
    endDate: endDate === null ? null : stated(endDate, part(passage, passage.text.length - end.length)),
  };
}

function recipientOf(facts: Facts): InstitutionMention[] {
  const passage = facts.get('awardee organization');
  if (!passage) return [];
  const state = /(?<=\S)\s*\(([A-Z]{2})?\)$/.exec(passage.text);
  const uei = PUBLIC_SCHEMES.uei.read(facts.get('sam.gov uei')?.text ?? '');
  return [
    {
      name: passage.text.slice(0, state?.index),
      part: 'RECIPIENT',
      identifiers: uei === null ? [] : [{ scheme: 'uei', value: uei }],
      parent: null,
      legalName: null,
      city: null,
      state: state?.[1] ?? null,
      country: null,
      said: said(passage),
    },
  ];
}

function programsOf(facts: Facts): Pick<Statement, 'programs' | 'programsComplete' | 'appropriations'> {
  const primary = facts.get('primary program');
  const account = primary && APPROPRIATION.exec(primary.text);
  const all = facts.get('all programs');
  const named = all
    ? splitNames(all.text).map(({ start, end }) => ({
        name: all.text.slice(start, end),
        scheme: 'nsf-reference',
        code: null,
        said: said(part(all, start, end)),
      }))
    : [];
  const isNamed = (name: string) => named.some((program) => program.name.toLowerCase() === name.toLowerCase());
  return {
    appropriations: primary && account ? stated([{ code: account[1]!, name: account[2]! }], primary) : null,
    programs:
      primary && !account && !isNamed(primary.text)
        ? [{ name: primary.text, scheme: null, code: null, said: said(primary) }, ...named]
        : named,
    // The page lists references, not elements.
    programsComplete: false,
  };
}

function numberOf(facts: Facts, address: Passage | null, problems: Problem[]): Statement['number'] {
  const passage = facts.get('nsf award id');
  const field = 'Key facts: NSF award ID';
  if (!passage || !/^\d{7}$/.test(passage.text)) {
    const found = passage ? quoted(passage.text) : 'no such line';
    problems.push({ severity: 'ERROR', field, expected: 'an award number of seven digits', found });
    return null;
  }
  const linked = /AWD_ID=(\d+)/i.exec(address?.text ?? '')?.[1];
  if (linked !== undefined && linked !== passage.text)
    problems.push({
      severity: 'WARNING',
      field,
      expected: `the number in the primary source, ${linked}`,
      found: passage.text,
    });
  return stated(passage.text, passage);
}

function read(document: Document): Content {
  const problems: Problem[] = [];
  const page = cutPage(document.text);
  const text = rendering();
  const title = page.title === '' ? null : text.line(page.title);
  if (!title)
    problems.push({
      severity: 'ERROR',
      field: 'title',
      expected: 'a first line "# Title"',
      found: quoted(document.text),
    });
  text.blank();
  const abstract = ABSENT.test(page.abstract) ? null : text.line(page.abstract);
  text.blank();
  const facts = new Map<string, Passage>();
  for (const { label, value } of page.facts) {
    const passage = text.line(value, `${label}: `);
    const key = label.toLowerCase();
    if (!FACTS.has(key)) {
      const expected = 'a key fact that this format is known to have';
      problems.push({ severity: 'WARNING', field: `Key facts: ${label}`, expected, found: quoted(value) });
    } else if (!ABSENT.test(value) && !facts.has(key)) facts.set(key, passage);
  }
  text.blank();
  const address = page.url === null ? null : text.line(page.url, 'Primary source: ');
  if (page.citation !== '') text.line(page.citation);
  const pi = facts.get('pi');
  const instrument = facts.get('transaction type');
  const institutions = recipientOf(facts);
  const number = numberOf(facts, address, problems);
  const statement: Statement = {
    place: 'award',
    isRecord: true,
    agency: 'NSF',
    number,
    title: title && stated(title.text, title),
    abstract: abstract && stated(abstract.text, abstract),
    isTruncated: abstract !== null && !endsSentence(abstract.text),
    obligations: null,
    awardedAmount: moneyOf(facts, 'funds obligated', 'Key facts: Funds obligated', problems),
    estimatedTotalAmount: moneyOf(facts, 'estimated total', 'Key facts: Estimated total', problems),
    announcedAmounts: [],
    ...periodOf(facts, problems),
    awardInstrument: instrument ? stated(instrument.text, instrument) : null,
    transactionType: null,
    assistanceListings: null,
    url: address && stated(address.text, address),
    people: pi
      ? [
          {
            name: pi.text,
            personKind: 'RESEARCHER',
            role: 'PRINCIPAL_INVESTIGATOR',
            isFormer: false,
            startDate: null,
            endDate: null,
            identifiers: [],
            institution: institutions.length > 0 ? 0 : null,
            emailHash: null,
            said: [said(pi)],
          },
        ]
      : [],
    peopleComplete: false,
    institutions,
    ...programsOf(facts),
    units: number ? [{ path: ['NSF'], name: null, level: 'AGENCY', orgCode: null, said: number.said }] : [],
  };
  return {
    title: title?.text ?? '',
    url: page.url,
    publishedAt: null,
    asOf: readDate(/\bRetrieved\b[^\d]{0,80}(\d{4}-\d{2}-\d{2})/.exec(page.citation)?.[1] ?? ''),
    text: text.text,
    statements: [statement],
    problems,
  };
}

/** Markdown pages about one NSF award each. */
export const grantPage: Format = {
  name: 'grant-page',
  version: 1,
  rank: 20,
  description: 'grant page (Markdown with "Key facts")',
  detect: looksLikePage,
  split(text) {
    const starts = pageStarts(text);
    return starts.map((start, at) => ({ start: at === 0 ? 0 : start, end: starts[at + 1] ?? text.length }));
  },
  read,
};
