/**
 * Projects of UKRI's Gateway to Research as JSON: a composition with people and organisations, or a project of the API, which
 * names neither, only the addresses of their records.
 */
import { councilOf, ukri } from '../agencies/ukri.ts';
import { byId } from '../../src/ids.ts';
import type { Content, Document } from '../statements.ts';
import { awardContent, type InstitutionFields, type PersonFields } from './award.ts';
import { identified, textOf, givenIn, placeAt } from './parts.ts';
import type { Format } from './format.ts';
import { down, gtrDay, gtrRecord, INCOME, linksOf, listed, referenceOf, rolesOf } from './gtr-record.ts';
import { hasFields, type Fields } from './record.ts';

const SIGNS = [['projectComposition'], ['grantCategory', 'leadFunder'], ['grantReference', 'grantCategory']];

/** Of an organisation that takes part; one that only pays does not. */
const TAKING_PART = new Set(['PARTICIPANT', 'COLLABORATOR', 'PROJECT_PARTNER', 'LEAD_PARTICIPANT']);

/** Of several roles the one that the agency has first: `CO_INVESTIGATOR` is `Co investigator`. */
function person(record: Fields): PersonFields {
  record.ignore('email displayName fullName url resourceUrl principalInvestigator coInvestigator');
  const stated = rolesOf(record).map((role) => role.replace(/_/g, ' ').toLowerCase());
  const given = givenIn(record, 'firstName', 'otherNames');
  const role = Object.keys(ukri.roles!).find((known) => stated.includes(known)) ?? 'investigator';
  const identifiers = [identified(record, ['orcidId', 'orcId'], 'orcid'), identified(record, 'id', 'gtr')];
  return { path: record.path, role, given, family: record.text('surname')?.value ?? '', identifiers };
}

/** An organisation with its part, and of those that are offered money of their own how much. */
function organisation(record: Fields, isLead: boolean): InstitutionFields[] {
  const name = textOf(record, 'name');
  const address = record.within('address');
  address.ignore('line1 line2 line3 line5 postcode region');
  record.ignore('url resourceUrl department typeInd');
  const place = placeAt(address, { country: 'country', city: ['line4', 'city'] });
  const roles = rolesOf(record);
  const offer = record.money('grantOffer', ukri.currency)?.value ?? null;
  const share = offer !== null && offer.minor > 0 ? offer : null;
  const part =
    isLead || share !== null ? 'RECIPIENT' : roles.some((role) => TAKING_PART.has(role)) ? 'PERFORMER' : null;
  if (name === null || part === null) return [];
  const identifiers = [identified(record, 'id', 'gtr')];
  return [{ path: name.path, name: name.value, part, identifiers, ...place, share }];
}

function read({ text }: Document): Content {
  const record = gtrRecord(text);
  const whole = down(record, ['projectOverview', 'projectComposition', 'collaborations']);
  const project = down(whole, ['project']);
  const canonical = referenceOf(project);
  const number =
    project.has('grantReference') || canonical === null ? project.awardNumber('grantReference', ukri) : canonical;
  const fund = project.within('fund');
  // The API gives a project's days with the address of its money.
  const dated = linksOf(project).filter(({ relation }) => relation === 'FUND');
  const days = (name: 'start' | 'end') =>
    [gtrDay(fund, name), gtrDay(project, name), ...dated.map((one) => one[name])].flatMap((one) => one ?? []);
  const value = fund.raw('valuePounds')?.value;
  const isSplit = typeof value === 'object' && value !== null;
  const amount = isSplit
    ? fund.within('valuePounds').money('amount', ukri.currency)
    : fund.money('valuePounds', ukri.currency);
  const kind = textOf(fund, ['type', 'category'])?.value ?? INCOME;
  const funder = textOf(fund.within('funder'), 'name') ?? textOf(project, 'leadFunder');
  const council = number && councilOf(number.value, funder?.value ?? null);
  const lead = organisation(whole.within('leadResearchOrganisation'), true);
  const others = listed(whole, 'organisationRoles', 'organisationRole', (one) => organisation(one, false)).flat();
  const department = textOf(project, 'leadOrganisationDepartment');
  const { report } = record;
  return awardContent(
    {
      agency: ukri,
      awardIdentifiers: [identified(project, 'id', 'gtr')],
      number,
      title: project.text('title'),
      abstract: project.prose('abstractText'),
      startDate: days('start').sort((a, b) => byId(a.value, b.value))[0] ?? null,
      endDate: days('end').sort((a, b) => byId(b.value, a.value))[0] ?? null,
      // What was spent is no award; nothing is what the training grant pays.
      awarded: (amount?.value.minor ?? 0) <= 0 || kind !== INCOME ? null : amount,
      instrument: textOf(project, 'grantCategory'),
      people: listed(whole, 'personRoles', 'personRole', person).filter(({ family }) => family !== ''),
      peopleComplete: whole.has('personRoles'),
      institutions: [...lead, ...others.filter(({ name, share }) => share || lead.every((one) => one.name !== name))],
      unit: number && { path: number.path, units: council === null ? [] : [council] },
      notes: department === null ? [] : [{ ...department, label: 'Department' }],
    },
    // The records of this source hold far more than an award: outcomes, subjects, addresses.
    report,
  );
}

export const gtrProject: Format = {
  name: 'gtr-project',
  version: 1,
  rank: 60,
  description: "projects of UKRI's Gateway to Research, as its API (JSON) and its pages (JSON, XML) give them",
  detect: (text) =>
    SIGNS.some((names) => hasFields(text, ...names)) ||
    /<gtr:project(?:overview|composition)?[\s>]/i.test(text.slice(0, 2000))
      ? 1
      : 0,
  read,
};
