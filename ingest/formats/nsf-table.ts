/**
 * NSF's Award Search export, of all years: CSV, TSV or workbook, as the site gave it or saved again; a row an award.
 */
import { nsf } from '../agencies/nsf.ts';
import type { Content, Document } from '../statements.ts';
import { awardContent, institutionOf, officerOf, personOf } from './award.ts';
import type { Format } from './format.ts';
import { coInvestigators, named } from './nsf-people.ts';
import { codedPrograms } from './nsf-program-names.ts';
import { hasFields, jsonFields, type Fields } from './record.ts';

/** Columns that NSF's export alone calls so. */
const OWN = [
  'NSFOrganization',
  'NSFDirectorate',
  'AwardedAmountToDate',
  'Co-PIName(s)',
  'ProgramElementCode(s)',
  'ProgramReferenceCode(s)',
];
/** Columns that others may have, as NSF writes them, in one word: four of them tell its export too. */
const WRITTEN = [
  'AwardNumber',
  'PrincipalInvestigator',
  'AwardInstrument',
  'ProgramManager',
  'LastAmendmentDate',
  'OrganizationState',
];
// Any university's own list has a number, a title and a PI, of whatever agency.
const isOfNsf = (text: string) =>
  OWN.some((name) => hasFields(text, name)) || WRITTEN.filter((name) => text.includes(`"${name}":`)).length >= 4;

function read({ text }: Document): Content {
  const record = jsonFields(text);
  record.ignore('OrganizationStreet OrganizationZip OrganizationPhone ARRAAmount');
  const lead = named(record, 'PrincipalInvestigator');
  const [directorate, division] = [record.text('NSFDirectorate'), record.text('NSFOrganization')];
  // What a script put together from the API looks alike; its amounts and units are not always what their titles say.
  if (division !== null && /^(?:directorate|division|office) (?:for|of) /i.test(division.value))
    record.report.warn(division.path, 'the code of a division, as exports of NSF have it', division.value);
  const codes = [directorate, division].flatMap((unit) =>
    unit !== null && /^[A-Z/&]{2,6}$/.test(unit.value) ? [unit] : [],
  );
  const states = ['OrganizationState', 'State'].map((field) => record.text(field)?.value);
  const award = {
    agency: nsf,
    number: record.awardNumber('AwardNumber', nsf),
    title: unquoted(record.text('Title')),
    abstract: record.prose('Abstract'),
    startDate: record.date('StartDate'),
    endDate: record.date('EndDate'),
    awarded: record.money('AwardedAmountToDate', nsf.currency),
    instrument: record.text('AwardInstrument'),
    people: [
      ...personOf(lead, { role: 'Principal Investigator', email: record.email('PIEmailAddress') }),
      ...coInvestigators(record, 'Co-PIName(s)', lead?.value ?? null),
      ...officerOf(named(record, 'ProgramManager')),
    ],
    // Those who left may stand in the list or not.
    institutions: institutionOf('RECIPIENT', named(record, 'Organization'), {
      city: record.text('OrganizationCity')?.value ?? null,
      state: states.find((state) => state !== undefined) ?? null,
    }),
    programs: [
      ...codedPrograms(record, 'nsf-element', 'ProgramElementCode(s)', 'Program(s)'),
      ...codedPrograms(record, 'nsf-reference', 'ProgramReferenceCode(s)', 'ProgramReference(s)'),
    ],
    programsComplete: record.has('ProgramElementCode(s)'),
    unit: codes.length === 0 ? null : { path: codes.at(-1)!.path, units: codes.map(({ value }) => value) },
    asOf: record.date('LastAmendmentDate')?.value ?? null,
  };
  record.rest();
  return awardContent(award, record.report);
}

/** Excel's owner put titles in quotation marks. */
const unquoted = (title: ReturnType<Fields['text']>) =>
  title && { ...title, value: /^"(.*)"$/s.exec(title.value)?.[1] ?? title.value };

export const nsfTable: Format = {
  name: 'nsf-table',
  version: 1,
  rank: 40,
  description: "exports of NSF's Award Search (CSV, TSV, XLSX); a row an award",
  detect: (text) => (hasFields(text, 'AwardNumber', 'Title') && isOfNsf(text) ? 1 : 0),
  read,
};
