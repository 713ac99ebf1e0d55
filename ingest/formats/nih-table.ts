/**
 * Tables of NIH: exports of the RePORTER site (CSV or workbook), ExPORTER's yearly files and awards by organisation. A row is
 * an application, of which each institute that pays prints one, or a sub-project.
 */
import { nih } from '../agencies/nih.ts';
import type { Content, Document } from '../statements.ts';
import { officerOf, type InstitutionFields } from './award.ts';
import { identified, listings, textOf, placeAt } from './parts.ts';
import type { Format } from './format.ts';
import { applicationContent, DEPARTMENT } from './nih-application.ts';
import { abstractOf, identifiersOf, saidText } from './nih-fields.ts';
import { namedInvestigators, parts } from './nih-people.ts';
import { hasFields, jsonFields, type Fields } from './record.ts';

/** What is not read: measures, places on the map, parts of numbers, shares whose sum is the whole. */
const IGNORED = `
  NIHSpendingCategorization NIH_SPENDING_CATS ProjectTerms PROJECT_TERMSX PublicHealthRelevance PHR
  Type APPLICATION_TYPE Activity IC SerialNumber SupportYear Suffix CORE_PROJECT_NUM CoreProjectNumber IC_NAME
  CongressionalDistrict ORG_DISTRICT FIPS ORG_FIPS Latitude Longitude OrganizationType OrganizationZip ORG_ZIPCODE ZipCode
  ARRAIndicator ARRA_FUNDED FundingMechanism ED_INST_TYPE UEI DUNSNumber NIHCOVID19Response
  TotalCostIC DirectCostIC InDirectCostIC DIRECT_COST_AMT INDIRECT_COST_AMT DirectCost IndirectCost
  TotalCostSubProjects TOTAL_COST_SUB_PROJECT NIHDeptCombiningName NIHDeptCombinningName NIHMCCombiningName
  AttributedToMedicalSchool MedicalSchoolLocation InstitutionType`;

const SIGNS = [
  ['Project Number', 'Contact PI / Project Leader'],
  ['FULL_PROJECT_NUM', 'APPLICATION_ID'],
  // The full number tells one application from another too.
  ['FULL_PROJECT_NUM', 'PI_NAMEs'],
  ['NIH REFERENCE', 'PROJECT NUMBER'],
  ['Project Number', 'PI Name', 'Funding IC', 'FY'],
];

function institution(record: Fields): InstitutionFields | null {
  const name = saidText(record, ['Organization Name', 'ORG_NAME']);
  const identifiers = {
    uei: textOf(record, ['Primary UEI', 'ORG_UEI'])?.value,
    duns: textOf(record, ['Primary DUNS', 'ORG_DUNS'])?.value,
    ipf: textOf(record, ['Organization ID (IPF)', 'ORG_IPF_CODE'])?.value,
  };
  if (name === null) return null;
  return {
    path: name.path,
    part: 'RECIPIENT',
    name: name.value,
    identifiers: identifiersOf(record, name.path, identifiers),
    ...placeAt(record, {
      city: ['Organization City', 'ORG_CITY', 'CITY'],
      state: ['Organization State', 'ORG_STATE', 'STATE OR COUNTRY NAME', 'State / Country'],
      country: ['Organization Country', 'ORG_COUNTRY'],
    }),
  };
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  record.ignore(IGNORED);
  const subproject = saidText(record, ['Subproject Number', 'SUBPROJECT_ID', 'Sub Project #']);
  const where = institution(record);
  const officials = parts(saidText(record, ['Program Official Information', 'PROGRAM_OFFICER_NAME']));
  const noticed = record.date('Award Notice Date');
  const fiscalYear = record.integer(['Fiscal Year', 'FY'])?.value ?? null;
  const application = {
    number: record.text(['Project Number', 'FULL_PROJECT_NUM']),
    agencyCode: null,
    administering: saidText(record, 'Administering IC'),
    // `NCI:400000\NIGMS:50000\`: names and shares.
    funding: parts(saidText(record, ['Funding IC(s)', 'FUNDING_ICs', 'Funding IC'])).flatMap(({ value, path }) =>
      value.split('\\').flatMap((one) => (one === '' ? [] : [{ value: one.split(':', 1)[0]!, path }])),
    ),
    subproject,
    // Awards by organisation do not print the year: it is the one in which the award was noticed.
    fiscalYear:
      fiscalYear ?? (noticed && Number(noticed.value.slice(0, 4)) + (noticed.value.slice(5, 7) >= '10' ? 1 : 0)),
    total: record.money(['Total Cost', 'FUNDING'], nih.currency),
    award: {
      title: record.text('Project Title'),
      abstract: abstractOf(record, 'Project Abstract'),
      startDate: record.date(['Project Start Date', 'PROJECT_START']),
      endDate: record.date(['Project End Date', 'PROJECT_END']),
    },
    budget: [record.date(['Budget Start Date', 'BUDGET_START']), record.date(['Budget End Date', 'BUDGET_END'])],
    noticed,
    opportunity: saidText(record, ['Opportunity Number', 'FOA', 'FOA_NUMBER']),
    listings: listings(record, ['CFDA Code', 'ASSISTANCE_LISTING_NUMBER'], DEPARTMENT),
    people: [
      ...namedInvestigators(record, subproject !== null, where !== null),
      ...officials.flatMap((one) => officerOf(one)),
    ],
    peopleComplete: record.has(['Other PI or Project Leader(s)', 'PI_NAMEs']),
    institution: where,
    application: identified(record, ['Application ID', 'NIH REFERENCE'], 'nih-application'),
    notes: {
      // In the listing by category a project stands once for each category and institute, with a part of its money.
      Category: saidText(record, 'Category'),
      Amount: saidText(record, 'Amount'),
      'Sub-project': subproject,
      Department: saidText(record, ['Department', 'ED_INST_DEPT', 'ORG_DEPT', 'DEPT_TYPE', 'DEPT NAME']),
      'Study section': saidText(record, ['Study Section', 'STUDY_SECTION_NAME', 'STUDY_SECTION']),
    },
  } as const;
  record.rest();
  return applicationContent(application, record);
}

export const nihTable: Format = {
  name: 'nih-table',
  version: 1,
  rank: 40,
  description: 'NIH: RePORTER exports, ExPORTER projects, awards by organisation (CSV, XLSX); a row an application',
  detect: (text) => (SIGNS.some((names) => hasFields(text, ...names)) ? 1 : 0),
  read,
};
