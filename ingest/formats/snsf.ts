/**
 * Grants of the Swiss National Science Foundation: its data portal's list of grants, the older P3 export, and lists of people with
 * their grants that give a person's number or name.
 */
import { agencyOf } from '../agencies/index.ts';
import type { PersonFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { identified, named, program, recipient, textOf } from './parts.ts';
import type { Fields } from './record.ts';

/** A project number, bare or behind that of the instrument: `200021_900001`. */
const NUMBER = ['GrantNumberString', 'Project Number String', 'GrantNumber', 'Project Number', 'project_number'];

const ROLES: readonly (readonly [written: RegExp, role: string])[] = [
  [/responsible|^applicant$|hauptgesuch/i, 'Principal Investigator'],
  [/co-?applicant|applicant/i, 'Co-Investigator'],
];

function people(record: Fields): PersonFields[] {
  const lead = textOf(record, ['ResponsibleApplicantName', 'Responsible Applicant']);
  const [given, family] = [record.text(['FirstName', 'First Name']), record.text(['Surname', 'LastName', 'Last Name'])];
  const written = textOf(record, ['Role', 'PersonRole', 'Function'])?.value ?? '';
  const identifiers = [
    identified(record, ['PersonNumber', 'Person ID SNSF', 'ResponsibleApplicantNumber'], 'snsf'),
    identified(record, 'OrcidId', 'orcid'),
  ];
  const role = ROLES.find(([form]) => form.test(written))?.[1] ?? 'Investigator';
  if (family !== null)
    return [{ path: family.path, given: given?.value ?? '', family: family.value, role, identifiers }];
  return lead === null ? [] : [named(lead, 'Principal Investigator', { identifiers })];
}

/** `ETH Zurich - ETHZ`; what is abroad is not named. */
function place(record: Fields) {
  const field = textOf(record, ['ResearchInstitution', 'University', 'Institution Full Name', 'university']);
  const institute = textOf(record, ['Institute', 'Institution', 'institution']);
  const isNamed =
    field !== null && !/^(?:institution abroad|non-profit|companies|nicht zuteilbar|unassignable)/i.test(field.value);
  const name = isNamed ? { ...field, value: field.value.replace(/ - [A-Z]{2,7}$/, '') } : institute;
  const country = textOf(record, ['InstituteCountry', 'Institution Country'])?.value ?? null;
  return recipient(name, {
    city: textOf(record, ['InstituteCity', 'InstitutePlace'])?.value ?? null,
    country: isNamed ? 'CH' : country,
  });
}

export const snsf = flatFormat({
  name: 'snsf',
  version: 1,
  rank: 40,
  description: 'grants of the Swiss National Science Foundation (CSV, XLSX), data portal and P3; a row a grant',
  signs: [
    ['GrantNumber', 'AmountGrantedAllSets'],
    ['GrantNumber', 'ResponsibleApplicantName'],
    ['Project Number', 'Responsible Applicant', 'Funding Instrument'],
    ['project_number', 'project_title', 'funding_instrument', 'approved_amount'],
  ],
  agency: () => agencyOf('SNSF'),
  fields: {
    title: ['TitleEnglish', 'Title', 'Project Title English', 'Project Title', 'project_title'],
    abstract: ['Abstract', 'LaySummary_En', 'LaySummaryLead_En'],
    start: ['EffectiveGrantStartDate', 'Start Date', 'StartDate', 'start_date'],
    end: ['EffectiveGrantEndDate', 'End Date', 'EndDate', 'end_date'],
    awarded: ['AmountGrantedAllSets', 'Approved Amount', 'approved_amount'],
    instrument: ['FundingInstrumentReporting', 'Funding Instrument', 'funding_instrument'],
  },
  notes: {
    Institute: ['Institute', 'Institution', 'institution'],
    Discipline: ['MainDiscipline', 'Discipline Name'],
    State: ['State', 'running'],
    Keywords: ['Keywords', 'keywords'],
  },
  ignored: `Title GrantNumber FundingInstrumentLevel1 ResearchInstitutionType MainDisciplineNumber MainDiscipline_Level1 AllDisciplines
    CallEndDate CallDecisionYear AllOriginalDisciplines`,
  more: (record, agency) => ({
    number: record.awardNumber(NUMBER, agency),
    people: people(record),
    institutions: place(record),
    programs: [
      ...program(record, null, ['FundingInstrumentPublished', 'Funding Instrument', 'funding_instrument']),
      ...program(record, null, 'CallFullTitle'),
    ],
  }),
});
