/**
 * What all records of RePORTER share, whatever they call their fields: one application of an award in one fiscal year, or
 * one sub-project of it.
 */
import type { Identifier, Money, Obligation } from '../../src/model.ts';
import type { Agency } from '../agencies/agency.ts';
import { partsOfNumber, reporterAgency, reporterUnit } from '../agencies/nih.ts';
import { SCHEMES } from '../agencies/schemes.ts';
import type { Content } from '../statements.ts';
import { cleanText } from '../text/clean.ts';
import { awardContent, noContent, type InstitutionFields, type PersonFields, type ProgramFields } from './award.ts';
import type { Fields, Names, Value } from './record.ts';

/** How records say that they have nothing to say. */
const NOTHING =
  /^(?:unavailable|not applicable|not available|n\/a|none|no nih category available|no abstract available\.?)$/i;

/** A text, or null where it stands for nothing. */
export function saidText(record: Fields, names: Names): Value<string> | null {
  const text = record.code(names);
  return text === null || NOTHING.test(text.value) ? null : text;
}

/** An identifier as it is written: cleaning takes long numbers for those of phones. */
export function idText(record: Fields, names: Names): Value<string> | null {
  const field = record.raw(names);
  const value = field === null ? '' : String(field.value).trim();
  return field === null || value === '' || NOTHING.test(value) ? null : { value, path: field.path };
}

const HEADING =
  /^\s*(?:DESCRIPTION|ABSTRACT|PROJECT SUMMARY(?:\s*\/\s*ABSTRACT)?|PROJECT ABSTRACT)(?:\s*\(provided by applicant\))?(?:\s*:|[^\S\n]*\n)\s*/i;

/** An abstract without the heading that the form prints. */
export function abstractOf(record: Fields, names: Names): Value<string> | null {
  const field = record.raw(names);
  if (field === null) return null;
  if (typeof field.value !== 'string') record.report.error(field.path, 'text', field.value);
  const value = typeof field.value === 'string' ? cleanText(field.value.replace(HEADING, '')) : '';
  return value === '' || NOTHING.test(value) ? null : { value, path: field.path };
}

/** A name, `LAST, FIRST M`; `(contact)` may stand behind it. */
export const plainPerson = (written: string): string =>
  written
    .replace(/\(contact\)/i, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Identifiers of a person or institution; one that breaks its scheme's form is none. A negative one stands for none. */
export function identifiersOf(
  record: Fields,
  path: string,
  written: Partial<Record<'nih' | 'uei' | 'duns' | 'ipf', string | undefined>>,
): Identifier[] {
  return (Object.keys(written) as (keyof typeof written)[]).flatMap((scheme) => {
    const text = written[scheme];
    if (text === undefined || text.startsWith('-')) return [];
    const value = SCHEMES[scheme].read(text);
    if (value === null) record.report.warn(path, SCHEMES[scheme].expected, text);
    return value === null ? [] : [{ scheme, value }];
  });
}

/** Lines of the source's text that state no fact of the graph. */
export const notesOf = (notes: Readonly<Record<string, Value<string> | null>>): Application['notes'] =>
  Object.entries(notes).flatMap(([label, note]) => (note === null ? [] : [{ ...note, label }]));

/** One application, or sub-project, as a record tells it. */
export interface Application {
  /** `5R01AR070181-03S1`. */
  readonly number: Value<string> | null;
  /** `NIH`, `VA`, `ALLCDC`; null where the record does not say. */
  readonly agencyCode: string | null;
  /** Abbreviations of the institute that manages it and of those that pay. */
  readonly administering: Value<string> | null;
  readonly funding: readonly Value<string>[];
  readonly subproject: Value<string> | null;
  readonly fiscalYear: number | null;
  /** Of the whole application, all institutes together; null: not published. */
  readonly total: Value<Money> | null;
  readonly title: Value<string> | null;
  readonly abstract: Value<string> | null;
  readonly start: Value<string> | null;
  readonly end: Value<string> | null;
  readonly budgetStart: Value<string> | null;
  readonly budgetEnd: Value<string> | null;
  readonly noticed: Value<string> | null;
  readonly opportunity: Value<string> | null;
  readonly listing: Value<string> | null;
  readonly people: readonly PersonFields[];
  /** Whether all investigators are named. */
  readonly peopleComplete: boolean;
  readonly institution: Omit<InstitutionFields, 'part'> | null;
  /** Shown in the text of the source: department, study section. */
  readonly notes: readonly (Value<string> & { readonly label: string })[];
  readonly applicationId: string | null;
}

function programsOf({ number, opportunity }: Application, agency: Agency): ProgramFields[] {
  const [activityScheme, opportunityScheme] = agency.programs!.schemes;
  const activity = number === null ? null : (partsOfNumber(number.value)?.activity ?? null);
  const program = (path: string, scheme: string, code: string): ProgramFields => ({ path, scheme, code, name: code });
  return [
    ...(activity === null ? [] : [program(number!.path, activityScheme!, activity)]),
    ...(opportunity === null ? [] : [program(opportunity.path, opportunityScheme!, opportunity.value.toUpperCase())]),
  ];
}

function budgetNote({ budgetStart, budgetEnd }: Application): Application['notes'] {
  if (budgetStart === null || budgetEnd === null) return [];
  return [{ path: budgetStart.path, value: `${budgetStart.value} to ${budgetEnd.value}`, label: 'Budget period' }];
}

/** `847` and `93.847` are one assistance listing of the department that most of these agencies belong to. */
const listing = (text: string): string | null =>
  /^\d{2}\.\d{3}$/.test(text) ? text : /^\d{3}$/.test(text) ? `93.${text}` : null;

/**
 * What a record says. A sub-project says who leads it and where it is done: its money, title and dates are within, or are
 * not, those of the award.
 */
export function applicationContent(application: Application, { report }: Fields): Content {
  const { number, subproject, fiscalYear, total } = application;
  const manager = reporterUnit(application.administering?.value ?? null, number?.value ?? null);
  const agency = reporterAgency(application.agencyCode, manager);
  const core = number === null ? null : agency.awardNumber(number.value);
  if (number === null || core === null) {
    report.error(number?.path ?? 'project number', agency.numberExpected, number?.value ?? null);
    return noContent(report);
  }
  if (fiscalYear === null && total !== null && subproject === null) report.warn('fiscal year', 'a fiscal year', null);
  const isWhole = subproject === null;
  const obligation: Obligation[] =
    total === null || fiscalYear === null
      ? []
      : [{ fiscalYear, amount: total.value, action: number.value.toUpperCase() }];
  const codes = new Set<string>();
  const units = [{ unit: manager, path: (application.administering ?? number).path }]
    .concat(application.funding.map(({ value, path }) => ({ unit: reporterUnit(value, null), path })))
    .flatMap(({ unit, path }) => {
      if (unit?.agency !== agency.code || unit.name === null || codes.has(unit.code)) return [];
      codes.add(unit.code);
      return [{ path, units: [unit.code] }];
    });
  const code = application.listing === null ? null : listing(application.listing.value);
  const content = awardContent(
    {
      agency,
      number: { value: core, path: number.path },
      title: isWhole ? application.title : null,
      abstract: isWhole ? application.abstract : null,
      startDate: isWhole ? application.start : null,
      endDate: isWhole ? application.end : null,
      obligations: isWhole && obligation.length > 0 ? { value: obligation, path: total!.path } : null,
      listings: code === null ? null : { value: [code], path: application.listing!.path },
      people: application.people,
      peopleComplete: isWhole && application.peopleComplete,
      completeRoles: ['PRINCIPAL_INVESTIGATOR'],
      institutions:
        application.institution === null
          ? []
          : [{ ...application.institution, part: isWhole ? 'RECIPIENT' : 'PERFORMER' }],
      programs: programsOf(application, agency),
      programsComplete: false,
      unit: units[0] ?? null,
      payers: units.slice(1),
      asOf:
        (application.budgetStart ?? application.noticed)?.value ??
        (fiscalYear === null ? null : `${fiscalYear - 1}-10-01`),
      url:
        application.applicationId === null
          ? null
          : `https://reporter.nih.gov/project-details/${application.applicationId}`,
      notes: [{ ...number, label: 'Application' }, ...budgetNote(application), ...application.notes],
    },
    report,
  );
  return isWhole ? content : { ...content, title: application.title?.value ?? content.title };
}
