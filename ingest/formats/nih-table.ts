/**
 * Tables of NIH: exports of the RePORTER site (CSV or workbook), ExPORTER's yearly files and awards by organisation. A row is
 * an application, of which each institute that pays prints one, or a sub-project.
 */
import { nih } from '../agencies/nih.ts';
import type { Content, Document } from '../statements.ts';
import type { InstitutionFields, PersonFields } from './award.ts';
import type { Format } from './format.ts';
import { abstractOf, applicationContent, identifiersOf, idText, notesOf, plainPerson, saidText } from './nih-fields.ts';
import { hasFields, jsonFields, type Fields, type Value } from './record.ts';

/** What is not read: measures, places on the map, parts of numbers, shares whose sum is the whole. */
const IGNORED = `
  NIHSpendingCategorization NIH_SPENDING_CATS ProjectTerms PROJECT_TERMSX PublicHealthRelevance PHR
  Type APPLICATION_TYPE Activity IC SerialNumber SupportYear Suffix CORE_PROJECT_NUM CoreProjectNumber IC_NAME
  CongressionalDistrict ORG_DISTRICT FIPS ORG_FIPS Latitude Longitude OrganizationType OrganizationZip ORG_ZIPCODE ZipCode
  ARRAIndicator ARRA_FUNDED FundingMechanism ED_INST_TYPE UEI DUNSNumber NIHCOVID19Response
  TotalCostIC DirectCostIC InDirectCostIC DIRECT_COST_AMT INDIRECT_COST_AMT DirectCost IndirectCost
  TotalCostSubProjects TOTAL_COST_SUB_PROJECT NIHDeptCombiningName NIHDeptCombinningName NIHMCCombiningName
  AttributedToMedicalSchool MedicalSchoolLocation InstitutionType`;

const parts = (text: Value<string> | null): Value<string>[] =>
  (text?.value ?? '')
    .split(';')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((value) => ({ value, path: text!.path }));

/** The contact PI, whose institution and id the row gives, and the others, of whom it gives names alone. */
function investigators(record: Fields, isPart: boolean, hasInstitution: boolean): PersonFields[] {
  const listed = parts(saidText(record, ['PI_NAMEs']));
  const contact = saidText(record, ['Contact PI / Project Leader', 'PI NAME']);
  const names = contact === null ? listed : [contact, ...parts(saidText(record, 'Other PI or Project Leader(s)'))];
  const ids = parts(idText(record, ['Contact PI Person ID', 'PI_IDS', 'PI PERSON ID']));
  const marked = names.findIndex(({ value }) => /\(contact\)/i.test(value));
  const first = Math.max(marked, 0);
  return names.map(({ value, path }, i) => {
    const id = /\d+/.exec(ids[i]?.value ?? '')?.[0];
    const isContact = i === first;
    return {
      path,
      whole: plainPerson(value),
      role: isPart ? 'Leader of a sub-project' : isContact ? 'Contact PI' : 'PI',
      identifiers: id === undefined ? [] : identifiersOf(record, ids[i]!.path, { nih: id }),
      // Where the others work is not said.
      institution: isContact && hasInstitution ? 0 : null,
    };
  });
}

function institution(record: Fields): Omit<InstitutionFields, 'part'> | null {
  const name = saidText(record, ['Organization Name', 'ORG_NAME']);
  const ipf = idText(record, ['Organization ID (IPF)', 'ORG_IPF_CODE']);
  const uei = idText(record, ['Primary UEI', 'ORG_UEI']);
  const duns = idText(record, ['Primary DUNS', 'ORG_DUNS']);
  const place = saidText(record, ['Organization State', 'ORG_STATE', 'STATE OR COUNTRY NAME']);
  const city = saidText(record, ['Organization City', 'ORG_CITY', 'CITY']);
  const country = saidText(record, ['Organization Country', 'ORG_COUNTRY']);
  if (name === null) return null;
  return {
    path: name.path,
    name: name.value,
    identifiers: identifiersOf(record, name.path, { uei: uei?.value, duns: duns?.value, ipf: ipf?.value }),
    city: city?.value ?? null,
    state: /^[A-Z]{2}$/.test(place?.value ?? '') ? place!.value : null,
    country: country?.value ?? null,
  };
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  record.ignore(IGNORED);
  const subproject = saidText(record, ['Subproject Number', 'SUBPROJECT_ID']);
  const where = institution(record);
  const officials = parts(saidText(record, ['Program Official Information', 'PROGRAM_OFFICER_NAME']));
  const people: PersonFields[] = [
    ...investigators(record, subproject !== null, where !== null),
    ...officials.map(({ value, path }) => ({ path, whole: value, personKind: 'PROGRAM_OFFICER' as const })),
  ];
  const noticed = record.date('Award Notice Date');
  const fiscalYear = record.integer(['Fiscal Year', 'FY'])?.value ?? null;
  const application = {
    number: record.code(['Project Number', 'FULL_PROJECT_NUM']),
    agencyCode: null,
    administering: saidText(record, 'Administering IC'),
    // `NCI:400000\NIGMS:50000\`: names and shares.
    funding: parts(saidText(record, ['Funding IC(s)', 'FUNDING_ICs'])).flatMap(({ value, path }) =>
      value.split('\\').flatMap((one) => (one === '' ? [] : [{ value: one.split(':', 1)[0]!, path }])),
    ),
    subproject,
    // Awards by organisation do not print the year: it is the one in which the award was noticed.
    fiscalYear:
      fiscalYear ?? (noticed && Number(noticed.value.slice(0, 4)) + (noticed.value.slice(5, 7) >= '10' ? 1 : 0)),
    total: record.money(['Total Cost', 'FUNDING'], nih.currency),
    title: record.text('Project Title'),
    abstract: abstractOf(record, 'Project Abstract'),
    start: record.date(['Project Start Date', 'PROJECT_START']),
    end: record.date(['Project End Date', 'PROJECT_END']),
    budgetStart: record.date(['Budget Start Date', 'BUDGET_START']),
    noticed,
    opportunity: saidText(record, ['Opportunity Number', 'FOA', 'FOA_NUMBER']),
    listing: saidText(record, ['CFDA Code', 'ASSISTANCE_LISTING_NUMBER']),
    people,
    peopleComplete: record.has(['Other PI or Project Leader(s)', 'PI_NAMEs']),
    institution: where,
    applicationId: idText(record, ['Application ID', 'NIH REFERENCE'])?.value ?? null,
    budgetEnd: record.date(['Budget End Date', 'BUDGET_END']),
    notes: notesOf({
      'Sub-project': subproject,
      Department: saidText(record, ['Department', 'ED_INST_DEPT', 'ORG_DEPT', 'DEPT_TYPE', 'DEPT NAME']),
      'Study section': saidText(record, ['Study Section', 'STUDY_SECTION_NAME', 'STUDY_SECTION']),
    }),
  };
  record.rest();
  return applicationContent(application, record);
}

export const nihTable: Format = {
  name: 'nih-table',
  version: 1,
  rank: 40,
  description:
    'tables of NIH: RePORTER exports, ExPORTER projects, awards by organisation (CSV, XLSX); a row an application',
  detect: (text) =>
    hasFields(text, 'Project Number', 'Contact PI / Project Leader') ||
    hasFields(text, 'FULL_PROJECT_NUM', 'APPLICATION_ID') ||
    hasFields(text, 'NIH REFERENCE', 'PROJECT NUMBER')
      ? 1
      : 0,
  read,
};
