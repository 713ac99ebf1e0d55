/**
 * What sibling awards and transfers are compared by, from an award's readings.
 */
import { abstractReading, current, inOrder, type StatementReading } from '../assemble/readings.ts';
import type { StatementData } from '../evidence-data.ts';
import { institutionName } from './institutions/institution-name.ts';
import { programNameKey } from './programs.ts';
import type { AwardItem } from './siblings.ts';

/** One award from its readings: current values; leads and recipients of all readings. */
export function awardItem(award: string, readings: readonly StatementReading[]): AwardItem {
  const ordered = inOrder(readings);
  const all = <T>(of: (data: StatementData) => readonly T[]) => new Set(ordered.flatMap(({ data }) => of(data)));
  const unit = ordered
    .map(({ data }) => data.units.find(({ path }) => path.length > 1)?.path.at(-1) ?? null)
    .findLast((u) => u !== null);
  const abstract = abstractReading(ordered)?.data;
  return {
    award,
    title: current(ordered, 'title') ?? '',
    startDate: current(ordered, 'startDate'),
    unit: unit ?? null,
    programs: all((data) =>
      data.programs.flatMap(({ name, code }) => [programNameKey(name), ...(code === null ? [] : [code.slice(0, 4)])]),
    ),
    recipients: all((data) =>
      data.institutions.filter(({ part }) => part === 'RECIPIENT').map(({ name }) => institutionName(name).key),
    ),
    leads: all((data) => data.leads.filter((lead) => lead !== '')),
    abstract: abstract?.abstract?.value ?? null,
    text: abstract?.textKey ?? null,
  };
}
