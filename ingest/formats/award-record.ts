/**
 * Award records as bulleted text: number, title, unit, dates, first investigator and recipient, instrument, officer,
 * end date and amount, then the abstract. Two dialects, told apart by the person line.
 *
 * Dialect 1: `directorate,division` · `start,end` · `Name, Institution`.
 * Dialect 2: `division,program` · `start,last amendment` · `Name,ST,Institution`.
 */
import type { Format } from './format.ts';
import type { Content, Document, Problem, Statement, UnitMention } from '../statements.ts';
import { readDate } from '../text/date.ts';
import { readMoney } from '../text/money.ts';
import { endsSentence } from '../text/clean.ts';
import { quoted } from '../problem.ts';
import { isNothing, readHead, type Head } from './award-record/head.ts';
import { cutRecord, headStarts, looksLikeRecord } from './award-record/lines.ts';
import { isSamePerson, readPersonLine } from './award-record/person-line.ts';
import { part, rendering, said, stated, type Passage } from './rendering.ts';

/** Share of these records whose first investigator is the award's principal investigator (3,000 records). */
const FIRST_IS_LEAD = 780_000;

const UNIT_CODE = /^[A-Z][A-Z0-9&/-]{1,9}$/i;

/** Units and program of the third line. */
function unitsOf(line: Passage, isSecond: boolean, problems: Problem[]): Pick<Statement, 'units' | 'programs'> {
  const [first = '', ...rest] = line.text.split(',');
  const codes = (isSecond ? [first] : [first, ...rest]).map((code) => code.trim()).filter((code) => code !== '');
  const unknown = codes.find((code) => !UNIT_CODE.test(code));
  if (unknown !== undefined || codes.length > 3)
    problems.push({
      severity: 'ERROR',
      field: 'line 3 (funding unit)',
      expected: isSecond
        ? 'a division code, a comma and a program name'
        : 'directorate and division codes as "MPS,DMS"',
      found: quoted(line.text),
    });
  const levels = isSecond ? (['DIVISION'] as const) : (['DIRECTORATE', 'DIVISION', 'SECTION'] as const);
  const unit: UnitMention = {
    path: ['NSF', ...codes],
    name: null,
    level: levels[codes.length - 1] ?? 'AGENCY',
    orgCode: null,
    said: said(isSecond ? part(line, 0, first.length) : line),
  };
  const name = rest.join(',').trim();
  if (!isSecond || name === '') return { units: [unit], programs: [] };
  const at = line.text.indexOf(name, first.length);
  return {
    units: [unit],
    programs: [{ name, scheme: 'nsf-element', code: null, said: said(part(line, at, at + name.length)) }],
  };
}

function date(line: Passage, from: number, to: number, field: string, problems: Problem[]) {
  const passage = part(line, from, to);
  const value = readDate(passage.text);
  if (value !== null) return stated(value, passage);
  problems.push({
    severity: 'ERROR',
    field,
    expected: 'a date of the calendar as MM/DD/YYYY',
    found: quoted(passage.text),
  });
  return null;
}

/** `start,end` of dialect 1; `start,last amendment` of dialect 2, whose end is the eighth line. */
function datesOf(head: Head, isSecond: boolean, problems: Problem[]) {
  const none = { startDate: null, endDate: null, asOf: null };
  const single = head.endDate && date(head.endDate, 0, head.endDate.text.length, 'line 8 (end date)', problems);
  const line = head.dates;
  const comma = line?.text.indexOf(',') ?? -1;
  if (!line || comma < 0) return none;
  const [first, second] = [readDate(line.text.slice(0, comma)), readDate(line.text.slice(comma + 1))];
  const secondIsBlank = isSecond && isNothing(line.text.slice(comma + 1));
  if (first === null || (second === null && !secondIsBlank)) {
    const field = isSecond ? 'line 4 (start and last amendment date)' : 'line 4 (start and end date)';
    problems.push({ severity: 'ERROR', field, expected: 'two dates as MM/DD/YYYY', found: quoted(line.text) });
    return none;
  }
  const startDate = stated(first, part(line, 0, comma));
  if (isSecond || second === null) return { startDate, endDate: single ?? null, asOf: second };
  if (single && single.value !== second)
    problems.push({
      severity: 'WARNING',
      field: 'line 8 (end date)',
      expected: `the end date of line 4 (${second}) again`,
      found: quoted(head.endDate?.text ?? ''),
    });
  return { startDate, endDate: stated(second, part(line, comma + 1)), asOf: null };
}

function peopleOf(head: Head, problems: Problem[]) {
  const line = head.person;
  const person = line && readPersonLine(line.text);
  if (line && !person)
    problems.push({
      severity: 'ERROR',
      field: 'line 5 (investigator and institution)',
      expected: '"Name, Institution" or "Name,ST,Institution"',
      found: quoted(line.text),
    });
  if (!line || !person) return { isSecond: false, people: [], institutions: [], isHeld: false };
  const isHeld = isSamePerson(person.name, person.institution);
  const plain = { isFormer: false, startDate: null, endDate: null, identifiers: [], emailHash: null };
  const institution = isHeld || isNothing(person.institution) ? null : person.institution;
  const people: Statement['people'] = [
    ...(isNothing(person.name)
      ? []
      : [
          {
            ...plain,
            name: person.name,
            personKind: 'RESEARCHER' as const,
            role: 'PRINCIPAL_INVESTIGATOR' as const,
            institution: institution === null ? null : 0,
            said: [said(line, 'EXTRACTED', FIRST_IS_LEAD)],
          },
        ]),
    ...(head.officer && !isNothing(head.officer.text)
      ? [
          {
            ...plain,
            name: head.officer.text,
            personKind: 'PROGRAM_OFFICER' as const,
            role: 'INVESTIGATOR' as const,
            institution: null,
            said: [said(head.officer)],
          },
        ]
      : []),
  ];
  const institutions: Statement['institutions'] =
    institution === null
      ? []
      : [
          {
            name: institution,
            part: 'RECIPIENT',
            identifiers: [],
            parent: null,
            legalName: null,
            city: null,
            state: person.state,
            country: null,
            said: said(part(line, line.text.length - institution.length)),
          },
        ];
  return { isSecond: person.isSecond, people, institutions, isHeld };
}

function amountOf(line: Passage | null, problems: Problem[]): Statement['awardedAmount'] {
  if (!line || isNothing(line.text)) return null;
  const money = readMoney(line.text);
  if (money) return stated(money, line);
  const expected = 'an amount in figures as "USD 1,234.00"';
  problems.push({ severity: 'ERROR', field: 'line 9 (obligated amount)', expected, found: quoted(line.text) });
  return null;
}

function read(document: Document): Content {
  const problems: Problem[] = [];
  const text = rendering();
  const cut = cutRecord(document.text);
  const bullets = cut.bullets.map((bullet) => text.line(bullet, '* '));
  const head = readHead(bullets, problems);
  text.blank();
  const abstract = cut.abstract === '' || isNothing(cut.abstract) ? null : text.line(cut.abstract);
  const { isSecond, people, institutions, isHeld } = peopleOf(head, problems);
  const { startDate, endDate, asOf } = datesOf(head, isSecond, problems);
  const statement: Statement = {
    place: 'award',
    isRecord: true,
    agency: 'NSF',
    number: head.number && stated(head.number.text.padStart(7, '0'), head.number),
    title: head.title && stated(head.title.text, head.title),
    abstract: abstract && stated(abstract.text, abstract),
    isTruncated: abstract !== null && !endsSentence(abstract.text),
    awardedAmount: amountOf(head.amount, problems),
    obligations: null,
    estimatedTotalAmount: null,
    announcedAmounts: [],
    startDate,
    endDate,
    awardInstrument: head.instrument && stated(head.instrument.text, head.instrument),
    transactionType: null,
    assistanceListings: null,
    appropriations: null,
    url: null,
    people,
    peopleComplete: false,
    institutions,
    ...(isHeld ? { heldByInvestigator: true } : {}),
    programsComplete: false,
    ...(head.unit ? unitsOf(head.unit, isSecond, problems) : { units: [], programs: [] }),
  };
  return {
    title: head.title?.text ?? head.number?.text ?? '',
    url: null,
    publishedAt: null,
    asOf,
    text: text.text,
    statements: [statement],
    problems,
  };
}

/** Bulleted NSF award records, 1959 to today. */
export const awardRecord: Format = {
  name: 'award-record',
  version: 1,
  rank: 10,
  description: 'bulleted NSF award record (text)',
  detect: looksLikeRecord,
  split(text) {
    const starts = headStarts(text);
    return starts.map((start, at) => ({ start: at === 0 ? 0 : start, end: starts[at + 1] ?? text.length }));
  },
  read,
};
