/**
 * Fields of the Award Search API and how they are spelt.
 */
import type { Report } from '../../problem.ts';
import type { NsfRecord } from './table.ts';

const READ = [
  'id',
  'agency',
  'title',
  'abstractText',
  'startDate',
  'expDate',
  'fundsObligatedAmt',
  'fundsObligated',
  'estimatedTotalAmt',
  'transType',
  'cfdaNumber',
  'latestAmendmentDate',
  'pi',
  'coPDPI',
  'pdPIName',
  'piFirstName',
  'piMiddeInitial',
  'piLastName',
  'piId',
  'piEmail',
  'poName',
  'poEmail',
  'awardee',
  'awardeeName',
  'awardeeCity',
  'awardeeStateCode',
  'awardeeCountryCode',
  'ueiNumber',
  'parentUeiNumber',
  'perfLocation',
  'perfCity',
  'perfStateCode',
  'perfCountryCode',
  'dirAbbr',
  'divAbbr',
  'orgLongName',
  'orgLongName2',
  'orgCodeDir',
  'orgCodeDiv',
  'progEleCode',
  'fundProgramName',
  'progRefCode',
  'program',
  'primaryProgram',
] as const;
export type ApiField = (typeof READ)[number];

/** Other spellings: NSF's own slip put right, older names. */
const ALSO: Readonly<Record<string, ApiField>> = {
  piMiddleInitial: 'piMiddeInitial',
  uei: 'ueiNumber',
  parentUei: 'parentUeiNumber',
  awardNumber: 'id',
};

/** Left out by name: contacts, addresses, districts, agency codes, first amendment, flags, publications, outcomes. */
const IGNORED =
  'activeAwd awardAgencyCode awardeeAddress awardeeCounty awardeeDistrict awardeeDistrictCode awardeePhone awardeeZipCode awdSpAttnCode awdSpAttnDesc date dunsNumber fundAgencyCode histAwd initAmendmentDate managingPec offset orgUrl parentDunsNumber perfAddress perfCounty perfDistrict perfDistrictCode perfZipCode piPhone poPhone projectOutComesReport publicAccessMandate publicationConference publicationResearch rpp';

/** One spelling for `fundsObligatedAmt`, `FundsObligatedAmt` and `funds_obligated_amt`. */
const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

const FIELDS = new Map<string, ApiField>([
  ...READ.map((name) => [plain(name), name] as const),
  ...Object.entries(ALSO).map(([name, field]) => [plain(name), field] as const),
]);
const LEFT_OUT = new Set(IGNORED.split(' ').map(plain));
/** `id`, `title` and the like are in any JSON. */
const TELLING = new Set(READ.filter((name) => /[A-Z]/.test(name) && name !== 'startDate').map(plain));

/** Whether a name is one that hardly another format has. */
export const isApiField = (name: string): boolean => TELLING.has(plain(name));

/** Finds fields in any spelling. One that is not known, or stands there twice, is reported. */
export function apiFields(record: NsfRecord, report: Report): (name: ApiField) => { value: unknown; path: string } {
  const found = new Map<ApiField, { value: unknown; path: string }>();
  for (const [path, value] of Object.entries(record)) {
    const field = FIELDS.get(plain(path));
    if (field === undefined) {
      if (!LEFT_OUT.has(plain(path))) report.warn(path, `a known field (${path} is not, and is left out)`, value);
      continue;
    }
    const before = found.get(field);
    const isEmpty = value === null || value === '';
    if (before === undefined) {
      if (!isEmpty) found.set(field, { value, path });
    } else if (!isEmpty && JSON.stringify(before.value) !== JSON.stringify(value))
      report.warn(path, `what ${before.path} says`, value);
  }
  return (name) => found.get(name) ?? { value: undefined, path: name };
}
