/**
 * What all records of RePORTER share, whatever they call their fields: one application of an award in one fiscal year, or
 * one sub-project of it.
 */
import type { Identifier, Money, Obligation } from '../../src/model.ts';
import type { Agency } from '../agencies/agency.ts';
import { applicationUrl, partsOfNumber, reporterAgency, reporterUnit } from '../agencies/nih.ts';
import type { Content } from '../statements.ts';
import {
  awardContent,
  noContent,
  type AwardFields,
  type InstitutionFields,
  type PersonFields,
  type ProgramFields,
  type UnitFields,
} from './award.ts';
import type { Fields, Value } from './record.ts';

type Text = Value<string> | null;

/** The department in assistance listings that most of these agencies belong to. */
export const DEPARTMENT = '93';

/** One application, or sub-project, as a record tells it; what is not said of it stands in `award`. */
export interface Application {
  /** `5R01AR070181-03S1`. */
  readonly number: Text;
  /** `NIH`, `VA`, `ALLCDC`; null where the record does not say. */
  readonly agencyCode: string | null;
  /** Abbreviations of the institute that manages it and of those that pay. */
  readonly administering: Text;
  readonly funding: readonly Value<string>[];
  readonly subproject: Text;
  readonly fiscalYear: number | null;
  /** Of the whole application, all institutes together; null: not published. */
  readonly total: Value<Money> | null;
  /** Of the whole award, which a sub-project's record does not tell of. */
  readonly award: Pick<AwardFields, 'title' | 'abstract' | 'startDate' | 'endDate'>;
  readonly budget: readonly [start: Text, end: Text];
  readonly noticed: Text;
  readonly opportunity: Text;
  readonly listings: Value<string[]> | null;
  readonly people: readonly PersonFields[];
  /** Whether all investigators are named. */
  readonly peopleComplete: boolean;
  readonly institution: InstitutionFields | null;
  /** Shown in the text of the source by their labels: department, study section. */
  readonly notes: Readonly<Record<string, Text>>;
  readonly application: Identifier | null;
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
  const action = number.value.toUpperCase();
  const isPaid = isWhole && total !== null && fiscalYear !== null;
  const obligations: Obligation[] = isPaid ? [{ fiscalYear, amount: total.value, action }] : [];
  const units = [{ unit: manager, path: (application.administering ?? number).path }]
    .concat(application.funding.map(({ value, path }) => ({ unit: reporterUnit(value, null), path })))
    .flatMap(({ unit, path }) =>
      unit?.agency === agency.code && unit.name !== null ? [{ path, units: [unit.code] }] : [],
    );
  const isFirst = (one: UnitFields, at: number) => units.findIndex(({ units: [code] }) => code === one.units[0]) === at;
  const [unit = null, ...payers] = units.filter(isFirst);
  const [budgetStart, budgetEnd] = application.budget;
  const budget = budgetStart && budgetEnd && { ...budgetStart, value: `${budgetStart.value} to ${budgetEnd.value}` };
  const notes = Object.entries({ Application: number, 'Budget period': budget, ...application.notes });
  const id = application.application;
  const content = awardContent(
    {
      ...(isWhole ? application.award : {}),
      agency,
      number: { value: core, path: number.path },
      awardIdentifiers: isWhole ? [id] : [],
      obligations: isPaid ? { value: obligations, path: total.path } : null,
      listings: application.listings,
      people: application.people,
      peopleComplete: isWhole && application.peopleComplete,
      completeRoles: ['PRINCIPAL_INVESTIGATOR'],
      institutions: application.institution
        ? [{ ...application.institution, part: isWhole ? 'RECIPIENT' : 'PERFORMER' }]
        : [],
      programs: programsOf(application, agency),
      unit,
      payers,
      asOf: (budgetStart ?? application.noticed)?.value ?? (fiscalYear === null ? null : `${fiscalYear - 1}-10-01`),
      url: id && applicationUrl(id.value),
      notes: notes.flatMap(([label, note]) => (note === null ? [] : [{ ...note, label }])),
    },
    report,
  );
  return isWhole ? content : { ...content, title: application.award.title?.value ?? content.title };
}
