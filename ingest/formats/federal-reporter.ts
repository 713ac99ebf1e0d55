/**
 * Records of Federal RePORTER (until 2022): projects of many agencies of the United States in the layout of NIH, one for each
 * fiscal year. JSON of its API and its yearly files.
 */
import type { Agency } from '../agencies/agency.ts';
import { agencyNamed, funderNamed } from '../agencies/index.ts';
import type { PersonFields } from './award.ts';
import { flatFormat } from './flat.ts';
import { identified, listings, recipient, textOf, placeAt } from './parts.ts';
import type { Fields, Value } from './record.ts';

const DEPARTMENT = 'department';
const AGENCY = 'agency';
const NUMBER = ['projectNumber', 'PROJECT_NUMBER'];

/** The agency by itself where it is one that is known (NIH, NSF), else its department. */
function agencyOf(record: Fields): Agency | null {
  const [department, agency] = [textOf(record, DEPARTMENT), textOf(record, AGENCY)];
  const own = agency && agencyNamed(agency.value);
  if (own) return own;
  const above = department ?? agency;
  return above && funderNamed(above.value).agency;
}

const people = (text: Value<string> | null, role: string): PersonFields[] =>
  (text?.value ?? '')
    .split(';')
    .filter((name) => name.trim() !== '')
    .map((name) => ({ path: text!.path, whole: name.trim(), role }));

export const federalReporter = flatFormat({
  name: 'federal-reporter',
  version: 1,
  rank: 30,
  description: 'records of Federal RePORTER (JSON, CSV); one for each fiscal year of a project',
  signs: [
    ['projectNumber', 'smApplId', 'department'],
    ['PROJECT_NUMBER', 'DEPARTMENT', 'AGENCY', 'FY_TOTAL_COST'],
    ['projectNumber', 'department', 'totalCostAmount'],
  ],
  agency: agencyOf,
  fields: {
    number: NUMBER,
    title: ['title', 'PROJECT_TITLE'],
    abstract: ['abstract', 'PROJECT_ABSTRACT'],
    start: ['projectStartDate', 'PROJECT_START_DATE'],
    end: ['projectEndDate', 'PROJECT_END_DATE'],
  },
  ignored: `nihApplId smApplId PROJECT_ID budgetEndDate BUDGET_END_DATE congressionalDistrict CONGRESSIONAL_DISTRICT latitude longitude orgZipCode
    ORGANIZATION_ZIP terms PROJECT_TERMS FY_TOTAL_COST_SUB_PROJECTS`,
  more(record, agency) {
    const fiscalYear = record.integer('FY');
    const total = record.money(['totalCostAmount', 'FY_TOTAL_COST'], agency.currency);
    const number = textOf(record, NUMBER);
    const units = [AGENCY, ['ic', 'IC_CENTER']].flatMap((names) => textOf(record, names)?.value ?? []);
    // NSF and NIH say themselves what they obligated; under another name an action would be counted beside theirs.
    const isCounted = total !== null && fiscalYear !== null && number !== null && agency.programs === undefined;
    const obligation = isCounted && { fiscalYear: fiscalYear.value, amount: total.value, action: number.value };
    return {
      obligations: obligation ? { value: [obligation], path: total!.path } : null,
      listings: listings(record, ['cfdaCode', 'CFDA_CODE']),
      people: [
        ...people(textOf(record, ['contactPi', 'CONTACT_PI_PROJECT_LEADER']), 'Principal Investigator'),
        ...people(textOf(record, ['otherPis', 'OTHER_PIS']), 'Principal Investigator'),
      ],
      institutions: recipient(textOf(record, ['orgName', 'ORGANIZATION_NAME']), {
        identifiers: [identified(record, ['dunsId', 'DUNS_NUMBER'], 'duns')],
        ...placeAt(record, {
          city: ['orgCity', 'ORGANIZATION_CITY'],
          state: ['orgState', 'ORGANIZATION_STATE'],
          country: ['orgCountry', 'ORGANIZATION_COUNTRY'],
        }),
      }),
      unit: number && { path: number.path, units: agency.programs === undefined ? units : units.slice(1) },
      asOf:
        record.date(['budgetStartDate', 'BUDGET_START_DATE'])?.value ?? (fiscalYear && `${fiscalYear.value - 1}-10-01`),
    };
  },
});
