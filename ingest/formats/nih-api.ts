/**
 * Answers of NIH's RePORTER API, version 1 and 2, with all fields or some: each result is an application or a sub-project.
 */
import { nih } from '../agencies/nih.ts';
import type { Content, Document } from '../statements.ts';
import type { InstitutionFields } from './award.ts';
import { identified, listings, textOf, placeAt } from './parts.ts';
import type { Format } from './format.ts';
import { applicationContent, DEPARTMENT } from './nih-application.ts';
import { abstractOf, identifiersOf, saidText } from './nih-fields.ts';
import { listedInvestigators, nameParts } from './nih-people.ts';
import { hasFields, jsonFields, type Fields } from './record.ts';

/** What is not read: measures, places on the map, parts of numbers, shares whose sum is the whole. */
const IGNORED = `
  project_serial_num core_project_num award_type activity_code project_num_split is_active is_new cong_dist
  spending_categories spending_categories_desc organization_type geo_lat_lon mechanism_code_dc terms pref_terms
  phr_text covid_response arra_funded funding_mechanism direct_cost_amt indirect_cost_amt date_added
  project_detail_url`;

/** The first of a list, or a value that stands alone. */
const firstOf = (record: Fields, name: string) => {
  const value = record.raw(name)?.value;
  return (Array.isArray(value) && value.length === 1) || typeof value === 'string' ? String(value) : undefined;
};

function institution(record: Fields, within: Fields): InstitutionFields | null {
  within.ignore('city country org_state_name fips_country_code org_fips org_zipcode external_org_id');
  const name = saidText(within, 'org_name') ?? saidText(record, 'org_name');
  const uei = [textOf(within, 'primary_uei')?.value, firstOf(within, 'org_ueis')];
  const duns = [textOf(within, 'primary_duns')?.value, firstOf(within, 'org_duns')];
  const ipf = textOf(within, 'org_ipf_code')?.value;
  if (name === null) return null;
  return {
    path: name.path,
    part: 'RECIPIENT',
    name: name.value,
    identifiers: identifiersOf(record, name.path, { uei: uei.find(Boolean), duns: duns.find(Boolean), ipf }),
    ...placeAt(within, { city: 'org_city', state: 'org_state', country: 'org_country' }),
  };
}

function read({ text }: Document): Content {
  const record = jsonFields(text);
  record.ignore(IGNORED);
  const subproject = saidText(record, 'subproject_id');
  const organization = record.within('organization');
  const where = institution(record, organization);
  const admin = record.within('agency_ic_admin');
  admin.ignore('code name');
  const section = record.within('full_study_section');
  section.ignore('srg_code srg_flex sra_designator_code sra_flex_code group_code');
  const application = {
    number: record.text('project_num'),
    agencyCode: saidText(record, 'agency_code')?.value ?? null,
    administering: saidText(admin, 'abbreviation'),
    funding: record.list('agency_ic_fundings', (payer) => {
      payer.ignore('fy code name total_cost direct_cost_ic indirect_cost_ic');
      return { value: payer.text('abbreviation')?.value ?? '', path: payer.path };
    }),
    subproject,
    fiscalYear: record.integer('fiscal_year')?.value ?? null,
    total: record.money('award_amount', nih.currency),
    award: {
      title: record.text('project_title'),
      abstract: abstractOf(record, 'abstract_text'),
      startDate: record.date('project_start_date'),
      endDate: record.date('project_end_date'),
    },
    budget: [record.date('budget_start'), record.date('budget_end')],
    noticed: record.date('award_notice_date'),
    opportunity: saidText(record, ['opportunity_number', 'full_foa']),
    listings: listings(record, 'cfda_code', DEPARTMENT),
    people: [
      ...listedInvestigators(record, subproject !== null, where !== null),
      ...record.list('program_officers', (one) => ({ ...nameParts(one), personKind: 'PROGRAM_OFFICER' as const })),
    ],
    peopleComplete: record.has('principal_investigators'),
    institution: where,
    application: identified(record, 'appl_id', 'nih-application'),
    notes: {
      'Sub-project': subproject,
      Department: saidText(organization, 'dept_type'),
      'Study section': saidText(section, 'name'),
    },
  } as const;
  record.rest();
  return applicationContent(application, record);
}

export const nihApi: Format = {
  name: 'nih-api',
  version: 1,
  rank: 60,
  description: "answers of NIH's RePORTER API, version 1 and 2",
  detect: (text) => (hasFields(text, 'project_num', 'fiscal_year') ? 1 : 0),
  read,
};
