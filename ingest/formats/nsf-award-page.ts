/**
 * The page of an award on nsf.gov (`Award Abstract # 2031883`), as its text is pasted or as the page is saved.
 */
import type { Format } from './format.ts';
import type { ProgramKind } from '../../src/model.ts';
import type { Content, Document } from '../statements.ts';
import { cleanText } from '../text/clean.ts';
import { cleanLine } from '../text/clean-line.ts';
import { emailHash } from '../text/email-hash.ts';
import { awardPageStarts, cutAwardPage, looksLikeAwardPage, type AwardPage } from './nsf-award-page/fields.ts';
import type { NsfAward, NsfInstitution, NsfPerson, NsfProgram, Value } from './nsf/award.ts';
import { codedNames, namesOfCodes } from './nsf/coded-names.ts';
import { nsfReading } from './nsf/reading.ts';
import { newReport, type Report } from '../problem.ts';
import { distinctFunds } from './nsf/table.ts';
import { readDay, readDollars, readIdentifier, readText, readUei } from './nsf/values.ts';

const PERSON = /^[\s•*·-]*(\S.*?)\s*\(((?:Former )?(?:Co-?)?(?:Principal )?Investigator)\)\s*$/i;
const ADDRESS = /\b[A-Z]{2}\s+[A-Z]{2}\s+[\dA-Z -]{3,}$/;
const EMAIL = /^\S+@\S+$/;
const PHONE = /^\(?\d{3}\)?[ -]?\d{3}-\d{4}/;

const orNull = (value: string): string | null => (value === '' ? null : value);

function awardOf(page: AwardPage, report: Report): NsfAward {
  const lines = (label: string): readonly string[] => page.fields.get(label) ?? [];
  const text = (label: string): string => readText(lines(label).join(' '), label, report);
  const valued = <T>(label: string, value: T | null): Value<T> | null =>
    value === null ? null : { value, path: label };
  const stated = (label: string): Value<string> | null => valued(label, orNull(text(label)));
  const day = (label: string, severity: 'error' | 'warn') =>
    valued(label, readDay(text(label).replace(/\s*\(Estimated\)$/i, ''), label, report, severity));
  const dollars = (label: string) => valued(label, readDollars(text(label), label, report));

  const number = readIdentifier(text('Award Number') || page.heading, 'award', 'Award Number', report);
  if (text('Award Number') === '' && page.heading === '')
    report.error('Award Number', 'an award number of 7 digits', null);
  else if (page.heading !== '' && number !== null && page.heading !== number)
    report.warn('Award Number', `the number in the heading, ${page.heading}`, number);
  for (const [label, value] of page.strangers)
    report.warn(label, `a known label (${label} is not, and is left out)`, value);
  const title = readText(page.title, 'title', report);
  if (title === '') report.error('title', 'a title below "Award Abstract #"', null);

  const manager = lines('Program Manager');
  const [division, ...divisionName] = lines('NSF Org');
  const units = manager.slice(1).filter((line) => /^[A-Z]{2,5}$/.test(line) && line !== division);
  const unit = [units.at(-1), division].filter((code) => code !== undefined);
  const abstract = cleanText(page.abstract);
  const email = manager.find((line) => EMAIL.test(line));
  const listings = text('Assistance Listing Number(s)');
  const funds = distinctFunds(
    lines('Primary Program Source').flatMap((line) => {
      const match = /^(\d[\dA-Z]{5,11})\s*(.*)$/.exec(readText(line, 'Primary Program Source', report));
      return match ? [{ code: match[1]!, name: orNull(match[2]!) }] : [];
    }),
  );
  return {
    number: valued('Award Number', number),
    title: valued('title', orNull(title)),
    abstract: valued('ABSTRACT', orNull(abstract)),
    agency: 'NSF',
    startDate: day('Start Date', 'error'),
    endDate: day('End Date', 'error'),
    obligated: dollars('Total Awarded Amount to Date'),
    estimatedTotal: dollars('Total Intended Award Amount'),
    instrument: stated('Award Instrument'),
    transaction: null,
    listings: listings === '' ? null : { value: listings.split(/[,;]\s*/), path: 'Assistance Listing Number(s)' },
    people: peopleOf(lines('History of Investigator'), report),
    peopleComplete: true,
    programsComplete: true,
    officer:
      manager[0] === undefined
        ? null
        : {
            value: readText(manager[0], 'Program Manager', report),
            path: 'Program Manager',
            emailHash: email === undefined ? null : emailHash(email),
          },
    recipients: recipientsOf(page, report),
    performers: institutionOf(lines('Primary Place of Performance'), 'Primary Place of Performance', report),
    programs: [
      ...programsOf('ELEMENT', text('Program Element Code(s)'), lines('NSF Program(s)'), 'Program Element Code(s)'),
      ...programsOf('REFERENCE', text('Program Reference Code(s)'), [], 'Program Reference Code(s)'),
    ],
    unit: { value: unit, path: 'NSF Org' },
    unitName: orNull(readText(divisionName.join(' '), 'NSF Org', report)),
    orgCode: null,
    funds: funds.length === 0 ? null : { value: funds, path: 'Primary Program Source' },
    asOf: day('Latest Amendment Date', 'warn')?.value ?? null,
  };
}

/** `Jane Roe (Co-Principal Investigator)`, with an address below, of which only the hash is kept. */
function peopleOf(lines: readonly string[], report: Report): NsfPerson[] {
  const people: NsfPerson[] = [];
  for (const [i, line] of lines.entries()) {
    const match = PERSON.exec(line);
    if (!match) {
      if (!EMAIL.test(line)) report.warn('History of Investigator', 'a name and a role in brackets', line);
      continue;
    }
    const path = `History of Investigator[${people.length}]`;
    const next = lines[i + 1];
    people.push({
      path,
      role: match[2]!,
      given: '',
      family: '',
      suffix: '',
      whole: readText(match[1]!, path, report),
      startDate: null,
      endDate: null,
      identifiers: {},
      emailHash: next !== undefined && EMAIL.test(next) ? emailHash(next) : null,
    });
  }
  return people;
}

/** The lines of a name and an address: the city stands above the line of state, country and code. */
function institutionOf(lines: readonly string[], label: string, report: Report): NsfInstitution[] {
  const name = readText(lines[0] ?? '', label, report);
  if (name === '') return [];
  const at = lines.findIndex((line, i) => i > 0 && ADDRESS.test(line));
  const [state, country] = at < 0 ? [] : ADDRESS.exec(lines[at]!)![0].split(/\s+/);
  const before = at < 0 ? '' : lines[at]!.replace(ADDRESS, '').replace(/[\s,]+$/, '');
  const city = before !== '' ? before : at > 1 && !PHONE.test(lines[at - 1]!) ? lines[at - 1]! : '';
  return [
    {
      path: label,
      name,
      uei: null,
      parentUei: null,
      legalName: null,
      city: orNull(city),
      state: state ?? null,
      country: country ?? null,
    },
  ];
}

/** The recipient's legal name stands at the top of the page, its own with its address. */
function recipientsOf(page: AwardPage, report: Report): NsfInstitution[] {
  const lines = (label: string) => page.fields.get(label) ?? [];
  const legalName = readText(lines('Recipient').join(' '), 'Recipient', report);
  const uei = lines('Unique Entity Identifier (UEI)')[0];
  const parentUei = lines('Parent UEI')[0];
  const office = institutionOf(
    lines('Recipient Sponsored Research Office'),
    'Recipient Sponsored Research Office',
    report,
  );
  return (office.length > 0 ? office : institutionOf(lines('Recipient'), 'Recipient', report)).map((one) => ({
    ...one,
    legalName: orNull(legalName),
    uei: readUei(uei, 'Unique Entity Identifier (UEI)', report),
    parentUei: readUei(parentUei, 'Parent UEI', report),
  }));
}

/** Codes with the names beside them, a line each or parted by commas, else with those of NSF's own list. */
function programsOf(programKind: ProgramKind, codes: string, names: readonly string[], path: string): NsfProgram[] {
  const list = codes.split(/,\s*/).filter((code) => code !== '');
  const perLine = names.map((name) => cleanLine(name.replace(/,$/, '')));
  const coded =
    perLine.length === list.length
      ? list.map((code, i) => ({ code, name: perLine[i]! }))
      : names.length === 0
        ? null
        : codedNames(programKind, codes, cleanLine(names.join(' ')).replace(/,$/, ''));
  return (coded ?? namesOfCodes(programKind, codes)).map(({ code, name }) => ({ path, programKind, code, name }));
}

function read(document: Document): Content {
  const report = newReport();
  return nsfReading(awardOf(cutAwardPage(document.text), report), report);
}

export const nsfAwardPage: Format = {
  name: 'nsf-award-page',
  version: 1,
  rank: 20,
  description: 'the page of an award on nsf.gov ("Award Abstract # …"), as pasted text or saved HTML',
  detect: looksLikeAwardPage,
  split(text) {
    const starts = awardPageStarts(text);
    return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
  },
  read,
};
