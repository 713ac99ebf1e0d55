/**
 * NSF's older bulk files: one award as XML, an `Award` element in a `rootTag`.
 */
import { nsf } from '../agencies/nsf.ts';
import type { Content, Document } from '../statements.ts';
import { awardContent, noContent, type PersonFields } from './award.ts';
import { recipientName } from './fellow.ts';
import { listings, givenIn, placeAt } from './parts.ts';
import type { Format } from './format.ts';
import { accounts, obligationTexts, officer, programsOf, unitOf } from './nsf-fields.ts';
import type { Fields } from './record.ts';
import { elementsOf, xmlFields } from './xml.ts';

/** How far into a text the fields of an award are looked for. */
const HEAD = 20_000;

const person = (investigator: Fields): PersonFields => {
  investigator.ignore('PI_FULL_NAME PI_PHON');
  return {
    path: investigator.path,
    role: investigator.text('RoleCode')?.value ?? '',
    given: givenIn(investigator, 'FirstName', 'PI_MID_INIT'),
    family: investigator.text('LastName')?.value ?? '',
    suffix: investigator.text('PI_SUFX_NAME')?.value ?? '',
    startDate: investigator.date('StartDate')?.value ?? null,
    endDate: investigator.date('EndDate')?.value ?? null,
    identifiers: [investigator.identifier('NSF_ID', 'nsf')],
    email: investigator.email('EmailAddress'),
  };
};

const place = (part: 'RECIPIENT' | 'PERFORMER') => (institution: Fields) => {
  institution.ignore(
    'ZipCode PhoneNumber StreetAddress StreetAddress2 StateName CountyName CONGRESSDISTRICT CONGRESS_DISTRICT_ORG ORG_DUNS_NUM ORG_PRNT_DUNS_NUM CountryCode CountryFlag CONGRESS_DISTRICT_PERF',
  );
  return {
    path: institution.path,
    part,
    name: recipientName(institution, 'Name'),
    legalName: institution.text('ORG_LGL_BUS_NAME')?.value ?? null,
    identifiers: [institution.identifier('ORG_UEI_NUM', 'uei')],
    parent: institution.identifier('ORG_PRNT_UEI_NUM', 'uei'),
    ...placeAt(institution, { city: 'CityName', state: 'StateCode', country: 'CountryName' }),
  };
};

function unitIn(organisation: Fields) {
  const levels = ['Directorate', 'Division'].map((name) => organisation.within(name));
  const of = (field: string) => levels.map((level) => level.text(field));
  const number = organisation.text('Code');
  return unitOf(of('Abbreviation'), of('LongName'), [number, number], 'Organization');
}

function read({ text }: Document): Content {
  const record = xmlFields(text, 'Award');
  if (record.report.problems.length > 0) return noContent(record.report);
  const programOfficer = record.within('ProgramOfficer');
  programOfficer.ignore('PO_PHON');
  // As in the JSON; and accounts (JSON's app_code), calls for proposals, a flag for public access.
  record.ignore(
    'AGENCY MinAmdLetterDate ARRAAmount FUND_AGCY_CODE AWDG_AGCY_CODE POR Appropriation FoaInformation NSF_PAR_USE_FLAG',
  );
  const funds = record.list('Fund', (fund) => {
    fund.ignore('FUND_SYMB_ID');
    return { code: fund.text('Code')?.value ?? '', name: fund.text('Name')?.value ?? null };
  });
  const award = {
    agency: nsf,
    number: record.awardNumber('AwardID', nsf),
    title: record.text('AwardTitle'),
    abstract: record.prose('AbstractNarration'),
    startDate: record.date('AwardEffectiveDate'),
    endDate: record.date('AwardExpirationDate'),
    awarded: record.money('AwardAmount', nsf.currency),
    obligations: obligationTexts(record, 'FUND_OBLG'),
    estimatedTotal: record.money('AwardTotalIntnAmount', nsf.currency),
    instrument: record.within('AwardInstrument').text('Value'),
    transaction: record.text('TRAN_TYPE'),
    listings: listings(record, 'CFDA_NUM'),
    people: [...record.list('Investigator', person), ...officer(programOfficer, 'SignBlockName', 'PO_EMAI')],
    peopleComplete: true,
    institutions: [
      ...record.list('Institution', place('RECIPIENT')),
      ...record.list('Performance_Institution', place('PERFORMER')),
    ],
    programs: [
      ...programsOf(record, 'ProgramElement', 'nsf-element', 'Code', 'Text'),
      ...programsOf(record, 'ProgramReference', 'nsf-reference', 'Code', 'Text'),
    ],
    programsComplete: true,
    unit: unitIn(record.within('Organization')),
    appropriations: accounts('Fund', funds),
    asOf: record.date('MaxAmdLetterDate')?.value ?? null,
  };
  record.rest();
  return awardContent(award, record.report);
}

export const nsfXml: Format = {
  name: 'nsf-xml',
  version: 2,
  rank: 30,
  description: "NSF's older bulk download: one award as XML",
  detect: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)?<(?:rootTag|Award)[\s>]/.test(text) &&
    /<Award(?:ID|Title)[\s>]/.test(text.slice(0, HEAD))
      ? 1
      : 0,
  split: (text) => elementsOf(text, 'Award'),
  read,
};
