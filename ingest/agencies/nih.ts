/**
 * The National Institutes of Health of the United States, and the agencies whose awards its RePORTER lists beside its own.
 */
import { dataRows, lazy } from '../../src/data.ts';
import type { Agency } from './agency.ts';

/** `5R01AR070181-03S1`, `R01 AR070181`, `1-U54-CA-268069`: type, activity, institute, serial number, year and suffix. */
const GRANT =
  /^(?:=?")?(?:NIH[\s#:-]{0,4})?(\d)?[\s-]{0,4}([A-Z][A-Z0-9]\d|[A-Z]{2}\d|Z[A-Z]{2}|[A-Z]\d[A-Z])[\s-]{0,4}([A-Z]{2})[\s-]{0,4}(\d{6})(?:[\s-]{0,4}\d{1,2}[A-Z0-9]*)?"?$/i;
/** `272201200023C-10-0-1`, `75N92019D00010-P00007-759201900053-1`: contract, modification, order, part. */
const CONTRACT = /^(\d{12,15}[A-Z]|75N\d{5}[A-Z]\d{5}|[NY]\d\d[A-Z]{2}\d{4,7})-([A-Z0-9]+)-(\d+)-(\d+)$/i;
/** Orders that are none: the contract itself. */
const NO_ORDER = /^(?:0+|9999)$/;
const CONTRACT_CORE = /^(?:\d{12,15}[A-Z]|75N\d{5}[A-Z]\d{5})(?:-\d{5,15})?$/i;

/** Core project number: what all applications of one award share. */
function awardNumber(text: string): string | null {
  const written = text.trim().toUpperCase();
  const [, , activity, institute, serial] = GRANT.exec(written) ?? [];
  if (activity !== undefined) return `${activity}${institute}${serial}`;
  const [, contract, , order] = CONTRACT.exec(written) ?? [];
  if (contract !== undefined) return NO_ORDER.test(order!) ? contract : `${contract}-${order}`;
  return CONTRACT_CORE.test(written) ? written : null;
}

/** An institute, center or office; one without a name is its agency as a whole. */
interface Unit {
  readonly agency: string;
  readonly code: string;
  readonly name: string | null;
}

/** Whose name an institute bears: `Eunice Kennedy Shriver National Institute of …`. */
const NAMESAKE = /^.+ (?=National )/;

const units = lazy(() => {
  const byCode = new Map<string, Unit>();
  /** By abbreviation and by name, in capitals. */
  const byAbbreviation = new Map<string, Unit>();
  for (const [agency, codes, abbreviations, name] of dataRows('nih/units.tsv')) {
    const written = abbreviations!.split('|');
    const unit = { agency: agency!, code: written[0]!, name: name === '-' ? null : name! };
    for (const code of codes!.split('|')) byCode.set(code, unit);
    const names = unit.name === null ? [] : [unit.name, unit.name.replace(NAMESAKE, '')];
    for (const one of [...written, ...names]) byAbbreviation.set(one.toUpperCase(), unit);
  }
  return { byCode, byAbbreviation };
});
const activities = lazy(() => new Map(dataRows('nih/activities.tsv').map(([code, name]) => [code!, name!])));

/** The unit that a text calls `NIDDK` or by its name, or that a project number calls `DK`; null where neither is known. */
export function reporterUnit(abbreviation: string | null, number: string | null): Unit | null {
  const { byAbbreviation, byCode } = units();
  const written =
    abbreviation === null ? undefined : byAbbreviation.get(abbreviation.trim().replace(/^the /i, '').toUpperCase());
  const core = number === null ? null : awardNumber(number);
  const coded = core === null ? null : (byCode.get(core.slice(3, 5)) ?? null);
  // A record may name the agency alone where the number names the office.
  return written?.name === null && coded?.agency === written.agency ? coded : (written ?? coded);
}

/** An agency of RePORTER. All number their awards alike, and call those who lead them alike. */
function listed(code: string, name: string, otherNames: readonly string[] = []): Agency {
  const top = { path: [code.toLowerCase()], name, level: 'AGENCY' as const };
  const activity = `${code.toLowerCase()}-activity`;
  return {
    code,
    name,
    otherNames,
    country: 'US',
    currency: 'USD',
    awardNumber,
    numberExpected: 'a project number as 5R01AR070181-03',
    personScheme: 'nih',
    institutionScheme: 'ipf',
    roles: {
      'contact pi': 'PRINCIPAL_INVESTIGATOR',
      pi: 'PRINCIPAL_INVESTIGATOR',
      'leader of a sub-project': 'INVESTIGATOR',
    },
    programs: {
      schemes: [activity, `${code.toLowerCase()}-opportunity`],
      code: (written) => written.trim().toUpperCase(),
      named: () => [],
      nameOf: (scheme, written) => (scheme === activity ? (activities().get(written) ?? null) : null),
    },
    hasOneLevelOfUnits: true,
    unit({ path }) {
      const unit = path.length === 1 ? reporterUnit(path[0]!, null) : null;
      if (unit === null || unit.agency !== code || unit.name === null) return null;
      return [top, { path: [...top.path, unit.code], name: unit.name, level: 'DIRECTORATE' }];
    },
  };
}

export const nih = listed('NIH', 'National Institutes of Health', ['National Institute of Health']);

/** Every agency of RePORTER. */
export const REPORTER_AGENCIES: readonly Agency[] = [
  nih,
  listed('AHRQ', 'Agency for Healthcare Research and Quality'),
  listed('CDC', 'Centers for Disease Control and Prevention'),
  listed('FDA', 'Food and Drug Administration'),
  listed('HRSA', 'Health Resources and Services Administration'),
  listed('SAMHSA', 'Substance Abuse and Mental Health Services Administration'),
  listed('VA', 'Department of Veterans Affairs', ['Veterans Affairs']),
];

/** The agency of a record: as it names one, else of the institute that manages it, else of its number; else NIH. */
export function reporterAgency(named: string | null, unit: Unit | null): Agency {
  const codes = [
    named?.trim().toUpperCase(),
    named === null ? undefined : reporterUnit(named, null)?.agency,
    unit?.agency,
  ];
  return codes.flatMap((code) => REPORTER_AGENCIES.find((agency) => agency.code === code) ?? [])[0] ?? nih;
}

/** The page of an application by its id. */
export const applicationUrl = (application: string): string =>
  `https://reporter.nih.gov/project-details/${application}`;

/** Parts of a full project number; null for contracts and what is none. */
export function partsOfNumber(number: string): { readonly type: string | null; readonly activity: string } | null {
  const [, type = null, activity] = GRANT.exec(number.trim()) ?? [];
  return activity === undefined ? null : { type, activity: activity.toUpperCase() };
}
