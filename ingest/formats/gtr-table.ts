/**
 * The list that UKRI's Gateway to Research downloads: a row a project.
 */
import { councilOf, ukri } from '../agencies/ukri.ts';
import { DAY_FIRST } from '../text/date.ts';
import type { PersonFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { identified, recipient, textOf } from './parts.ts';
import type { Fields } from './record.ts';

/** Who stands as PI where there is none. */
const NOBODY = /^(?:research (?:finance|office|services)|unknown(?: unknown)?|tb[ac])$/i;

function person(record: Fields, who: 'PI' | 'Student', role: string): PersonFields[] {
  const [family, given, others] = ['Surname', 'FirstName', 'OtherNames'].map((part) => record.text(`${who}${part}`));
  const identifiers = [identified(record, `${who} ORCID iD`, 'orcid'), identified(record, `${who}Id`, 'gtr')];
  if (family == null || NOBODY.test(`${given?.value ?? ''} ${family.value}`.trim())) return [];
  const names = [given?.value, others?.value].filter(Boolean).join(' ');
  return [{ path: family.path, role, given: names, family: family.value, identifiers }];
}

/**
 * The days of a row. A copy that another program wrote has ISO dates, in which it took the first of two numbers for the month
 * where both may be one, and the start for the end too.
 */
function days(record: Fields) {
  const [from, to] = ['StartDate', 'EndDate'].map((name) => record.raw(name));
  const start = record.date('StartDate', DAY_FIRST);
  const end = record.date('EndDate', DAY_FIRST);
  const isCopied = /^\d{4}-\d\d-\d\d/.test(String(from?.value)) && from?.value === to?.value;
  if (!isCopied || start === null) return { startDate: start, endDate: end };
  const [year, month, day] = start.value.split('-');
  const value = day! <= '12' ? `${year}-${day}-${month}` : start.value;
  record.report.warn(
    start.path,
    `two days as DD/MM/YYYY (the start is read as ${value}, the end is not known)`,
    start.value,
  );
  return { startDate: { ...start, value }, endDate: null };
}

export const gtrTable = flatFormat({
  name: 'gtr-table',
  version: 1,
  rank: 40,
  description: "lists of UKRI's Gateway to Research (CSV, XLSX); a row a project",
  signs: [
    ['ProjectReference', 'FundingOrgName'],
    ['ProjectReference', 'LeadROName'],
  ],
  agency: ukri,
  fields: { number: 'ProjectReference', title: 'Title', instrument: 'ProjectCategory' },
  notes: { Department: 'Department', Region: 'Region', Status: 'Status', 'Expenditure in pounds': 'ExpenditurePounds' },
  ignored: 'GTRProjectUrl ProjectId FundingOrgId fullname StudentId',
  more(record) {
    const category = textOf(record, 'ProjectCategory')?.value ?? '';
    const reference = textOf(record, 'ProjectReference');
    const council = councilOf(reference?.value ?? '', textOf(record, 'FundingOrgName')?.value ?? null);
    const awarded = record.money('AwardPounds', ukri.currency);
    const lead = identified(record, 'LeadROId', 'gtr');
    const isAbroad = /^(?:outside uk|unknown)?$/i.test(textOf(record, 'Region')?.value ?? '');
    return {
      ...days(record),
      // Nothing: paid by the training grant that the studentship is part of.
      awarded: awarded?.value.minor === 0 ? null : awarded,
      people: [
        ...person(record, 'PI', /^training grant/i.test(category) ? 'Training grant holder' : 'Principal Investigator'),
        ...person(record, 'Student', 'Student'),
      ],
      institutions: recipient(textOf(record, 'LeadROName'), {
        identifiers: [lead],
        country: isAbroad ? null : 'GB',
      }),
      unit: reference && { path: reference.path, units: council === null ? [] : [council] },
    };
  },
});
