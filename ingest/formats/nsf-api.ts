/**
 * NSF's Award Search API: `{"response":{"award":[…]}}`, cut into its awards; errors that arrive as ordinary answers.
 */
import { isoOfFips } from '../../src/places.ts';
import { nsf } from '../agencies/nsf.ts';
import type { Content, Document } from '../statements.ts';
import { awardContent, institutionOf, noContent, type InstitutionFields } from './award.ts';
import { listings } from './parts.ts';
import type { Format } from './format.ts';
import { answersIn, isWithoutAward } from './nsf-answers.ts';
import { accountTexts, obligationTexts, officer, unitOf } from './nsf-fields.ts';
import { apiPeople } from './nsf-people.ts';
import { codedPrograms } from './nsf-program-names.ts';
import { jsonFields, namesOf, plainName, type Fields } from './record.ts';
import { xmlFields } from './xml.ts';

/** Left out by name: contacts, addresses, districts, agency codes, first amendment, flags, publications, outcomes. */
const IGNORED = `
  activeAwd agency awardAgencyCode awardeeAddress awardeeCounty awardeeDistrict awardeeDistrictCode awardeePhone
  awardeeZipCode awdSpAttnCode awdSpAttnDesc date dunsNumber fundAgencyCode histAwd initAmendmentDate managingPec
  offset orgUrl parentDunsNumber perfAddress perfCounty perfDistrict perfDistrictCode perfZipCode piPhone poPhone
  projectOutComesReport publicAccessMandate publicationConference publicationResearch rpp`;
/** Names that hardly another format has; three of them tell an award. */
const TELLING = new Set(
  `abstractText expDate fundsObligatedAmt fundsObligated estimatedTotalAmt transType cfdaNumber latestAmendmentDate
  coPDPI pdPIName piFirstName piLastName piId piEmail poName poEmail awardeeName awardeeCity awardeeStateCode
  awardeeCountryCode ueiNumber parentUeiNumber perfLocation perfCity perfStateCode dirAbbr divAbbr orgLongName
  orgLongName2 orgCodeDir orgCodeDiv progEleCode fundProgramName progRefCode primaryProgram`
    .split(/\s+/)
    .map(plainName),
);

function institutionsOf(record: Fields): InstitutionFields[] {
  const [named, legal] = [record.text('awardeeName'), record.text('awardee')];
  const where = (of: 'awardee' | 'perf') => ({
    city: record.text(`${of}City`)?.value ?? null,
    state: record.text(`${of}StateCode`)?.value ?? null,
    country: record.read(`${of}CountryCode`, 'a country code', isoOfFips)?.value ?? null,
  });
  const recipient = {
    ...where('awardee'),
    legalName: named && legal ? legal.value : null,
    identifiers: [record.identifier(['ueiNumber', 'uei'], 'uei')],
    parent: record.identifier(['parentUeiNumber', 'parentUei'], 'uei'),
  };
  return [
    ...institutionOf('RECIPIENT', named ?? legal, recipient),
    ...institutionOf('PERFORMER', record.text('perfLocation'), where('perf')),
  ];
}

const XML = /^(?:<\?xml[^>]*>\s*)?<response>\s*<(?:award|serviceNotification)>/;

/** The award of a record, or the errors that came in its place. */
function read({ text }: Document): Content {
  const record = text.startsWith('<') ? xmlFields(text, 'award') : jsonFields(text);
  const { report } = record;
  if (report.problems.length > 0) return noContent(report);
  if (isWithoutAward(record)) return noContent(report);
  const programsComplete = record.has('progEleCode');
  record.ignore(IGNORED);
  const award = {
    agency: nsf,
    number: record.awardNumber(['id', 'awardNumber'], nsf),
    title: record.text('title'),
    abstract: record.prose('abstractText'),
    startDate: record.date('startDate'),
    endDate: record.date('expDate'),
    awarded: record.money('fundsObligatedAmt', nsf.currency),
    obligations: obligationTexts(record, 'fundsObligated'),
    estimatedTotal: record.money('estimatedTotalAmt', nsf.currency),
    instrument: record.text('transType'),
    listings: listings(record, 'cfdaNumber'),
    // Which fields an answer has is up to who asked: `pi` comes with all of them, and then no co-PI means none.
    peopleComplete: record.raw('pi') !== null,
    people: [...apiPeople(record), ...officer(record, 'poName', 'poEmail')],
    institutions: institutionsOf(record),
    programs: [
      ...codedPrograms(record, 'nsf-element', 'progEleCode', 'fundProgramName'),
      ...codedPrograms(record, 'nsf-reference', 'progRefCode', 'program'),
    ],
    programsComplete,
    unit: unitOf(
      [record.text('dirAbbr'), record.text('divAbbr')],
      [record.text('orgLongName'), record.text('orgLongName2')],
      [record.text('orgCodeDir'), record.text('orgCodeDiv')],
      'dirAbbr',
    ),
    appropriations: accountTexts('primaryProgram', record.texts('primaryProgram')),
    asOf: record.date('latestAmendmentDate')?.value ?? null,
  };
  record.rest();
  return awardContent(award, report);
}

function detect(text: string): number {
  if (text.startsWith('<')) return XML.test(text.slice(0, 1000)) ? 1 : 0;
  const names = namesOf(text);
  if (names.has('awdid')) return 0;
  if (names.has('response') && (names.has('award') || names.has('servicenotification'))) return 1;
  if (names.has('servicenotification') || names.has('notificationmessage')) return 1;
  return names.has('id') && [...names].filter((name) => TELLING.has(name)).length >= 3 ? 0.9 : 0;
}

export const nsfApi: Format = {
  name: 'nsf-api',
  version: 2,
  rank: 60,
  description: "answers of NSF's Award Search API: a page of awards as JSON or XML",
  detect,
  split: answersIn,
  read,
};
