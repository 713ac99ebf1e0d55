/**
 * NSF's older bulk files: one award as XML, an `Award` element in a `rootTag`.
 */
import type { Format } from './format.ts';
import type { Content, Document } from '../statements.ts';
import { parseXml } from './nsf/parse-xml.ts';
import { noReading, nsfReading } from './nsf/reading.ts';
import { newReport } from '../problem.ts';
import { recordReader, type NsfTable } from './nsf/table.ts';

/** How far into a text the fields of an award are looked for. */
const HEAD = 20_000;

const words = (text: string): string[] => text.split(/\s+/);

const TABLE: NsfTable = {
  award: {
    number: 'AwardID',
    agency: 'AGENCY',
    title: 'AwardTitle',
    abstract: 'AbstractNarration',
    start: 'AwardEffectiveDate',
    end: 'AwardExpirationDate',
    obligated: 'AwardAmount',
    estimatedTotal: 'AwardTotalIntnAmount',
    instrument: 'AwardInstrument.Value',
    transaction: 'TRAN_TYPE',
    listings: 'CFDA_NUM',
    officer: 'ProgramOfficer.SignBlockName',
    officerEmail: 'ProgramOfficer.PO_EMAI',
    directorate: 'Organization.Directorate.Abbreviation',
    division: 'Organization.Division.Abbreviation',
    directorateName: 'Organization.Directorate.LongName',
    divisionName: 'Organization.Division.LongName',
    orgCode: 'Organization.Code',
    asOf: 'MaxAmdLetterDate',
  },
  // As in the JSON; and accounts (JSON's app_code), calls for proposals, a flag for public access.
  ignored: words(
    'ProgramOfficer.PO_PHON MinAmdLetterDate ARRAAmount FUND_AGCY_CODE AWDG_AGCY_CODE FUND_OBLG POR Appropriation FoaInformation NSF_PAR_USE_FLAG POR.DRECONTENT POR.POR_COPY_TXT Appropriation.Code Appropriation.Name Appropriation.APP_SYMB_ID FoaInformation.Code FoaInformation.Name Organization AwardInstrument ProgramOfficer',
  ),
  people: {
    list: 'Investigator',
    fields: {
      role: 'RoleCode',
      given: 'FirstName',
      middle: 'PI_MID_INIT',
      family: 'LastName',
      suffix: 'PI_SUFX_NAME',
      email: 'EmailAddress',
      nsf: 'NSF_ID',
      start: 'StartDate',
      end: 'EndDate',
    },
    ignored: ['PI_FULL_NAME', 'PI_PHON'],
  },
  recipients: {
    list: 'Institution',
    fields: {
      name: 'Name',
      uei: 'ORG_UEI_NUM',
      parentUei: 'ORG_PRNT_UEI_NUM',
      legalName: 'ORG_LGL_BUS_NAME',
      city: 'CityName',
      state: 'StateCode',
      country: 'CountryName',
    },
    ignored: words(
      'ZipCode PhoneNumber StreetAddress StreetAddress2 StateName CountyName CONGRESSDISTRICT CONGRESS_DISTRICT_ORG ORG_DUNS_NUM ORG_PRNT_DUNS_NUM',
    ),
  },
  performers: {
    list: 'Performance_Institution',
    fields: { name: 'Name', city: 'CityName', state: 'StateCode', country: 'CountryName' },
    ignored: words(
      'ZipCode StreetAddress CountryCode StateName CountyName CountryFlag CONGRESSDISTRICT CONGRESS_DISTRICT_PERF',
    ),
  },
  elements: { list: 'ProgramElement', fields: { code: 'Code', name: 'Text' }, ignored: [] },
  references: { list: 'ProgramReference', fields: { code: 'Code', name: 'Text' }, ignored: [] },
  funds: { list: 'Fund', fields: { code: 'Code', name: 'Name' }, ignored: ['FUND_SYMB_ID'] },
};

const LISTS = new Set(
  [TABLE.people, TABLE.recipients, TABLE.performers, TABLE.elements, TABLE.references, TABLE.funds].map(
    ({ list }) => list,
  ),
);
const awardOf = recordReader(TABLE);

function read(document: Document): Content {
  const report = newReport();
  const record = parseXml(document.text, LISTS, report);
  if (record === null) return noReading(report);
  return nsfReading(awardOf(record, report), report);
}

/** One award is the whole text; of several, each is its element. What stands after the last one is a document too. */
function split(text: string): { start: number; end: number }[] {
  const starts = [...text.matchAll(/<Award(?=[\s>])/g)].map(({ index }) => index);
  if (starts.length < 2) return [{ start: 0, end: text.length }];
  return starts.map((start, i) => {
    const close = text.indexOf('</Award>', start);
    const next = starts[i + 1] ?? text.length;
    return { start, end: close < 0 || close > next ? next : close + '</Award>'.length };
  });
}

export const nsfXml: Format = {
  name: 'nsf-xml',
  version: 1,
  rank: 30,
  description: "NSF's older bulk download: one award as XML",
  detect: (text) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>\s*)?<(?:rootTag|Award)[\s>]/.test(text) &&
    /<Award(?:ID|Title)[\s>]/.test(text.slice(0, HEAD))
      ? 1
      : 0,
  split,
  read,
};
