/**
 * NSF's Award Search export, of all years: CSV, TSV or workbook, as the site gave it or saved again; a row an award.
 */
import { nsf } from '../agencies/nsf.ts';
import { mentionName } from '../names/person-name.ts';
import type { Content, Document } from '../statements.ts';
import { cleanLine } from '../text/clean.ts';
import { emailHash } from '../text/contacts.ts';
import { awardContent, type PersonFields } from './award.ts';
import type { Format } from './format.ts';
import { codedPrograms } from './nsf-api.ts';
import { hasFields, jsonFields, type Fields } from './record.ts';

const NOTHING = /^(?:(?:name|data)? ?not available|individual award)$/i;
const EMAIL = /(?<!\S)\S[^\s@]*@\S+/;
const FORMER = /\(former\)/i;
/** A suffix that a comma parted from its name. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|v)\.?$/i;
/** Columns that NSF's export alone calls so. */
const OWN = [
  'NSFOrganization',
  'NSFDirectorate',
  'AwardedAmountToDate',
  'Co-PIName(s)',
  'ProgramElementCode(s)',
  'ProgramReferenceCode(s)',
];
/** NSF writes its columns in one word, which people do not. */
const WRITTEN = ['"AwardNumber":', '"PrincipalInvestigator":'];
const isOfNsf = (text: string) =>
  OWN.some((name) => hasFields(text, name)) || WRITTEN.every((name) => text.includes(name));
/** A list as Python prints it, which no export of NSF's has. */
const PYTHON = /^\[(['"]).*\1\]$/s;

/** The name of a field; null where it says that there is none, or that the award is a person's own. */
function named(record: Fields, field: string) {
  const text = record.text(field);
  return text === null || NOTHING.test(text.value) ? null : text;
}

/** `Name, Name`; since 2025 `Name address,Name (Former) address`. The list may hold the PI once more. */
function coInvestigators(record: Fields, lead: string | null): PersonFields[] {
  const field = record.raw('Co-PIName(s)');
  if (field === null || typeof field.value !== 'string') return [];
  const { value, path } = field;
  const list = PYTHON.test(value.trim())
    ? value
        .trim()
        .slice(1, -1)
        .replace(/(^|, )['"]|['"](?=, |$)/g, '$1')
    : value;
  const names: string[] = [];
  for (const part of list.split(/,\s*|\n/)) {
    if (SUFFIX.test(part.replace(EMAIL, '').trim()) && names.length > 0) names.push(`${names.pop()!} ${part.trim()}`);
    else if (part.trim() !== '') names.push(part.trim());
  }
  const keyOf = (name: string) => mentionName({ name })?.spelling ?? null;
  return names.flatMap((written): PersonFields[] => {
    const whole = cleanLine(written.replace(EMAIL, '').replace(FORMER, ''));
    if (NOTHING.test(whole) || (lead !== null && keyOf(whole) === keyOf(lead))) return [];
    const role = FORMER.test(written) ? 'Former Co-Principal Investigator' : 'Co-Principal Investigator';
    return [{ path, whole, role, emailHash: emailHash(EMAIL.exec(written)?.[0] ?? '') }];
  });
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  record.ignore('OrganizationStreet OrganizationZip OrganizationPhone ARRAAmount');
  const lead = named(record, 'PrincipalInvestigator');
  const officer = named(record, 'ProgramManager');
  const leadEmail = record.email('PIEmailAddress');
  const [recipient, city] = [named(record, 'Organization'), record.text('OrganizationCity')];
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
    startDate: record.date('StartDate', 'error'),
    endDate: record.date('EndDate', 'error'),
    awarded: record.money('AwardedAmountToDate', nsf.currency),
    instrument: record.text('AwardInstrument'),
    people: [
      ...(lead === null
        ? []
        : [{ path: lead.path, whole: lead.value, role: 'Principal Investigator', emailHash: leadEmail }]),
      ...coInvestigators(record, lead?.value ?? null),
      ...(officer === null
        ? []
        : [{ path: officer.path, whole: officer.value, personKind: 'PROGRAM_OFFICER' as const }]),
    ],
    // Those who left may stand in the list or not.
    peopleComplete: false,
    institutions:
      recipient === null
        ? []
        : [
            {
              path: recipient.path,
              part: 'RECIPIENT' as const,
              name: recipient.value,
              city: city?.value ?? null,
              state: states.find((state) => state !== undefined) ?? null,
            },
          ],
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
  // Any university's own list has a number and a title, of whatever agency.
  detect: (text) => (hasFields(text, 'AwardNumber', 'Title') && isOfNsf(text) ? 1 : 0),
  read,
};
