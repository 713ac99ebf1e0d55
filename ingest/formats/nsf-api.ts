/**
 * NSF's Award Search API: `{"response":{"award":[…]}}`, cut into its awards; errors that arrive as ordinary answers.
 */
import type { Format } from './format.ts';
import type { Content, Document } from '../statements.ts';
import { cleanText } from '../text/clean.ts';
import { emailHash } from '../text/email-hash.ts';
import { elementSpans, memberSpans, recordSpans, type Span } from '../text/json-spans.ts';
import { apiFields, isApiField, type ApiField } from './nsf/api-fields.ts';
import { apiPeople } from './nsf/api-people.ts';
import type { NsfAward, NsfInstitution, NsfProgram, Value } from './nsf/award.ts';
import { codedNames, namesOfCodes } from './nsf/coded-names.ts';
import { parseJson } from './nsf/parse-json.ts';
import { noReading, nsfReading } from './nsf/reading.ts';
import { newReport, type Report } from '../problem.ts';
import { distinctFunds, type NsfRecord } from './nsf/table.ts';
import { readDay, readIdentifier, readDollars, readText, readUei } from './nsf/values.ts';

/** How far into a text the fields of an award are looked for. */
const HEAD = 20_000;

/** A list of texts; one text stands for a list of one. */
function texts(value: unknown, path: string, report: Report): string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.flatMap((one, i) => {
    if (one === undefined || one === null || one === '') return [];
    if (typeof one === 'string') return [one];
    report.error(`${path}[${i}]`, 'text', one);
    return [];
  });
}

/** Elements or references: codes in one field, names in another, both joined by commas. */
function programsOf(
  programKind: NsfProgram['programKind'],
  codes: Value<string>,
  names: Value<string>,
  report: Report,
): NsfProgram[] {
  const paired = codedNames(programKind, codes.value, names.value);
  if (paired === null && codes.value !== '' && names.value !== '')
    report.warn(names.path, `one name for each code of ${codes.path} (${codes.value})`, names.value);
  const programs = paired ?? namesOfCodes(programKind, codes.value);
  if (programs.length === 0 && names.value !== '')
    return [{ path: names.path, programKind, code: null, name: names.value }];
  return programs.map(({ code, name }) => ({
    path: names.value === '' ? codes.path : names.path,
    programKind,
    code,
    name,
  }));
}

/** Years' amounts, `FY 2026 = $494,304.00`: their sum is what was obligated. */
function sumOfYears(years: readonly string[], path: string, report: Report) {
  const amounts = years.map((year) => readDollars(/=\s*(.+)$/.exec(year)?.[1] ?? year, path, report));
  return amounts.length === 0 || amounts.includes(null)
    ? null
    : { minor: amounts.reduce((sum, money) => sum + money!.minor, 0), currency: 'USD' };
}

function awardOf(record: NsfRecord, report: Report): NsfAward {
  const field = apiFields(record, report);
  const raw = (name: ApiField) => field(name).value;
  const at = (name: ApiField) => field(name).path;
  const text = (name: ApiField): string => readText(raw(name), at(name), report);
  const orNull = (value: string) => (value === '' ? null : value);
  const valued = <T>(name: ApiField, value: T | null): Value<T> | null =>
    value === null ? null : { value, path: at(name) };
  const stated = (name: ApiField) => valued(name, orNull(text(name)));
  const institution = (
    name: ApiField,
    city: ApiField,
    state: ApiField,
    country: ApiField,
    rest: Pick<NsfInstitution, 'uei' | 'parentUei' | 'legalName'>,
  ): NsfInstitution[] => {
    const written = text(name);
    const where = { city: orNull(text(city)), state: orNull(text(state)), country: orNull(text(country)) };
    return written === '' ? [] : [{ path: at(name), name: written, ...where, ...rest }];
  };
  if (raw('id') === undefined) report.error('id', 'an award number of 7 digits', null);
  const uei = readUei(raw('ueiNumber'), at('ueiNumber'), report);
  const parentUei = readUei(raw('parentUeiNumber'), at('parentUeiNumber'), report);
  const named = text('awardeeName') === '' ? 'awardee' : 'awardeeName';
  const legalName = named === 'awardee' ? null : orNull(text('awardee'));
  const narration = raw('abstractText');
  const abstract = typeof narration === 'string' ? cleanText(narration) : text('abstractText');
  const years = texts(raw('fundsObligated'), at('fundsObligated'), report);
  const officer = stated('poName');
  const officerEmail = raw('poEmail');
  const unit = [text('dirAbbr'), text('divAbbr')].filter((code) => code !== '');
  const codesAndNames = (codes: ApiField, names: ApiField) =>
    [
      { value: text(codes), path: at(codes) },
      { value: text(names), path: at(names) },
    ] as const;
  const fundTexts = texts(raw('primaryProgram'), at('primaryProgram'), report);
  const funds = distinctFunds(
    fundTexts.map((written) => {
      const [, code = '', name = ''] = /^(\S+)\s*(.*)$/.exec(readText(written, at('primaryProgram'), report)) ?? [];
      return { code, name: orNull(name) };
    }),
  );
  const listings = stated('cfdaNumber');
  const pi = texts(raw('pi'), at('pi'), report);
  const email = raw('piEmail');
  return {
    number: valued('id', readIdentifier(raw('id'), 'award', at('id'), report)),
    title: stated('title'),
    abstract: valued('abstractText', orNull(abstract)),
    agency: orNull(text('agency')) ?? 'NSF',
    startDate: valued('startDate', readDay(raw('startDate'), at('startDate'), report, 'error')),
    endDate: valued('expDate', readDay(raw('expDate'), at('expDate'), report, 'error')),
    obligated:
      valued('fundsObligatedAmt', readDollars(raw('fundsObligatedAmt'), at('fundsObligatedAmt'), report)) ??
      valued('fundsObligated', sumOfYears(years, at('fundsObligated'), report)),
    estimatedTotal: valued('estimatedTotalAmt', readDollars(raw('estimatedTotalAmt'), at('estimatedTotalAmt'), report)),
    instrument: stated('transType'),
    transaction: null,
    listings: listings && { ...listings, value: listings.value.split(/[,;]\s*/).filter((code) => code !== '') },
    people: apiPeople({
      pi,
      coPDPI: texts(raw('coPDPI'), at('coPDPI'), report),
      pdPIName: text('pdPIName'),
      piFirstName: text('piFirstName'),
      piMiddeInitial: text('piMiddeInitial'),
      piLastName: text('piLastName'),
      piId: text('piId'),
      piEmail: typeof email === 'string' ? email : '',
    }),
    // Which fields an answer has is up to who asked: `pi` comes with all of them, and then no co-PI means none.
    peopleComplete: pi.length > 0,
    programsComplete: raw('progEleCode') !== undefined,
    officer: officer && { ...officer, emailHash: typeof officerEmail === 'string' ? emailHash(officerEmail) : null },
    recipients: institution(named, 'awardeeCity', 'awardeeStateCode', 'awardeeCountryCode', {
      uei,
      parentUei,
      legalName,
    }),
    performers: institution('perfLocation', 'perfCity', 'perfStateCode', 'perfCountryCode', {
      uei: null,
      parentUei: null,
      legalName: null,
    }),
    programs: [
      ...programsOf('ELEMENT', ...codesAndNames('progEleCode', 'fundProgramName'), report),
      ...programsOf('REFERENCE', ...codesAndNames('progRefCode', 'program'), report),
    ],
    unit: { value: unit, path: at(unit.length > 1 ? 'divAbbr' : 'dirAbbr') },
    unitName: orNull(text(unit.length > 1 ? 'orgLongName2' : 'orgLongName')),
    orgCode: orNull(text(unit.length > 1 ? 'orgCodeDiv' : 'orgCodeDir')),
    funds: funds.length === 0 ? null : { value: funds, path: at('primaryProgram') },
    asOf: readDay(raw('latestAmendmentDate'), at('latestAmendmentDate'), report, 'warn'),
  };
}

/** `[{"notificationType":"ERROR","notificationCode":"…","notificationMessage":"…"}]`, or one of them. */
function reportNotifications(value: unknown, report: Report): void {
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    const { notificationCode, notificationMessage } = (one ?? {}) as Record<string, unknown>;
    const said = [notificationCode, notificationMessage].filter((part) => typeof part === 'string').join(': ');
    report.error('serviceNotification', 'awards', said === '' ? one : said);
  }
}

function read(document: Document): Content {
  const report = newReport();
  const record = parseJson(document.text, report);
  if (record === null) return noReading(report);
  const response = (record['response'] ?? record) as NsfRecord;
  if ('serviceNotification' in response) reportNotifications(response['serviceNotification'], report);
  else if ('notificationMessage' in record) reportNotifications(record, report);
  else if ('response' in record) report.error('response.award', 'at least one award', response['award']);
  else return nsfReading(awardOf(record, report), report);
  return noReading(report);
}

/** Each award of each page, and each error of the service, is a document. */
function split(text: string): Span[] {
  return recordSpans(text).flatMap((record) => {
    if (text[record.start] !== '{') return [record];
    const members = memberSpans(text, record.start);
    const response = members.get('response');
    const page = response && text[response.start] === '{' ? memberSpans(text, response.start) : members;
    const parts = ['award', 'serviceNotification'].flatMap((name) => {
      const span = page.get(name);
      if (span === undefined) return [];
      return text[span.start] === '[' ? elementSpans(text, span.start) : [span];
    });
    return parts.length === 0 ? [record] : parts;
  });
}

export const nsfApi: Format = {
  name: 'nsf-api',
  version: 1,
  rank: 60,
  description: "answers of NSF's Award Search API: a page of awards as JSON",
  detect(text) {
    const head = text.slice(0, HEAD);
    if (!/^\s*[[{]/.test(head) || /"awd_id"\s*:/.test(head)) return 0;
    if (/^\s*\{\s*"response"\s*:/.test(head) && /"(?:award|serviceNotification)"\s*:/.test(head)) return 1;
    if (/"(?:serviceNotification|notificationMessage)"\s*:/.test(head)) return 1;
    const names = [...head.matchAll(/"([A-Za-z_]{2,30})"\s*:/g)].filter(([, name]) => isApiField(name!));
    return new Set(names.map(([, name]) => name)).size >= 3 && /"id"\s*:/.test(head) ? 0.9 : 0;
  },
  split,
  read,
};
