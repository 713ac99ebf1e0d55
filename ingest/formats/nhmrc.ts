/**
 * Lists of Australian health research: NHMRC's summaries of results and grants, and those of the Medical Research Future Fund. A
 * row a grant; the first of the team is Chief Investigator A, who leads it.
 */
import { agencyOf } from '../agencies/index.ts';
import type { PersonFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { named, program, recipient, textOf } from './parts.ts';
import type { Fields, Value } from './record.ts';

const LEAD = [
  'CIA_Name',
  'CIA Name',
  'Chief Investigator A/Project Lead',
  'Chief Investigator A',
  'Chief Investigator A (Project Lead)',
];
const TEAM = ['Chief Investigator Team', 'CI Team', 'Chief Investigators', 'Investigators'];
const NUMBER = ['APP ID', 'Application ID', 'Grant ID', 'Grant Id', 'APP_ID', 'Application No', 'Grant Number'];

/** Everybody once, the lead first. */
function team(record: Fields): PersonFields[] {
  const [lead, others] = [textOf(record, LEAD), textOf(record, TEAM)];
  const names = (from: Value<string> | null) => (from?.value ?? '').split(/[;|]/).map((name) => name.trim());
  const all = [...names(lead), ...names(others)].filter((name) => name !== '');
  return [...new Set(all)].map((value, i) => {
    const { path } = (i === 0 ? (lead ?? others) : (others ?? lead))!;
    return named({ value, path }, i === 0 ? 'Principal Investigator' : 'Co-Investigator');
  });
}

export const nhmrc = flatFormat({
  name: 'nhmrc',
  version: 1,
  rank: 40,
  description: "lists of Australia's NHMRC and Medical Research Future Fund (CSV, XLSX); a row a grant",
  signs: [
    ['APP ID', 'CIA_Name'],
    ['APP ID', 'CIA Name'],
    ['Application ID', 'Chief Investigator A', 'Admin Institution'],
    ['Application ID', 'CIA Name'],
    ['CIA Name', 'Admin Institution'],
    ['CIA Name', 'Administering Institution'],
    ['Chief Investigator A', 'Administering Institution'],
    ['Grant ID', 'MRFF Initiative'],
    ['Grant ID', 'Chief Investigator A/Project Lead'],
  ],
  agency: (record) => agencyOf(record.has(['MRFF Initiative', 'Chief Investigator A/Project Lead']) ? 'MRFF' : 'NHMRC'),
  fields: {
    title: ['Grant Title', 'Project Name', 'Application Title', 'Scientific Title'],
    abstract: ['Plain Description', 'Project Summary', 'Media Summary', 'Plain Language Summary'],
    start: ['Start Yr', 'Start Year', 'Grant Start Year', 'Contract Start Date', 'Start Date', 'Grant Start Date'],
    end: ['End Yr', 'End Year', 'Grant End Year', 'Contract End Date', 'End Date', 'Grant End Date'],
    awarded: ['Total', 'Total Grant Value', 'Total Amount', 'Budget', 'Grant Amount', 'Total Amount Awarded'],
    instrument: ['Grant Type', 'Scheme', 'Type of Grant'],
  },
  notes: {
    Field: ['Field of Research', 'Field(s) of Research (DIVISION / Group / Field)', 'Fields of Research'],
    Area: 'Broad Research Area',
    Announced: 'Date Announced',
  },
  ignored: `State StateorTerritory Sector OrganisationType FORCategory ResKW1 ResKW2 ResKW3 ResKW4 ResKW5 DateUploaded Keywords`,
  more: (record, agency) => ({
    number: record.awardNumber(NUMBER, agency),
    people: team(record),
    institutions: recipient(
      textOf(record, ['Admin Institution', 'Administering Institution', 'Organisation', 'Administering Organisation']),
      {
        country: agency.country,
      },
    ),
    programs: [
      ...program(record, null, ['MRFF Initiative', 'Sub Type', 'Grant Sub Type']),
      ...program(record, null, ['Grant Opportunity', 'Funding Opportunity']),
    ],
  }),
});
