/**
 * `CONTINUES` edges: awards of one project that go on, at another recipient, where an earlier one left off.
 */
import { byId } from '../../../src/ids.ts';
import type { Edge } from '../../../src/model.ts';
import { joinObligations, obligatedAmount } from '../../../src/money.ts';
import type { StatementData } from '../../evidence-data.ts';
import { institutionName } from '../../names/institutions/name.ts';
import { programNameKey } from '../../names/program-keys.ts';
import { type AwardItem, continues } from '../siblings.ts';
import { type StatementReading, abstractReading, current, edge, evidenceOf, inOrder } from './readings.ts';

/** People who lead an award in any of its readings. */
function leadsOf(readings: readonly StatementReading[]): Set<string> {
  const leads = readings
    .flatMap(({ mentions }) => mentions)
    .filter(({ data: { person } }) => person.personKind === 'RESEARCHER' && person.role === 'PRINCIPAL_INVESTIGATOR');
  return new Set(leads.map(({ row }) => row.node!));
}

/** Each award that continues others is tied to the latest of them. `records` are those of one project. */
export function transfers(records: ReadonlyMap<string, readonly StatementReading[]>): Edge[] {
  if (records.size < 2) return [];
  const items = [...records].map(([award, readings]) => awardItem(award, readings));
  const leads = new Map([...records].map(([award, readings]) => [award, leadsOf(readings)]));
  // Partners may be led by namesakes: the one who moved must be one person.
  const isOneLead = (a: string, b: string) => [...leads.get(a)!].some((person) => leads.get(b)!.has(person));
  return items.flatMap((later) => {
    const before = items
      .filter((earlier) => continues(later, earlier) && isOneLead(later.award, earlier.award))
      .sort((a, b) => byId(b.startDate!, a.startDate!) || byId(b.award, a.award))[0];
    if (before === undefined) return [];
    const evidence = [later, before].flatMap(({ award }) =>
      records
        .get(award)!
        .flatMap(({ row, data }) =>
          data.title === null ? [] : [evidenceOf(row.source, data.extractor, data.title.said, 'INFERRED')],
        ),
    );
    const reason = 'same lead and text, another recipient, and by dates, money and number the later one';
    return [edge('CONTINUES', later.award, before.award, { score: 950_000, reason, evidence })];
  });
}

/** One award from its readings: current values; leads and recipients of all readings. */
export function awardItem(award: string, readings: readonly StatementReading[]): AwardItem {
  const ordered = inOrder(readings);
  const all = <T>(of: (data: StatementData) => readonly T[]) => new Set(ordered.flatMap(({ data }) => of(data)));
  const unit = ordered
    .map(({ data }) => data.units.find(({ path }) => path.length > 1)?.path.at(-1) ?? null)
    .findLast((u) => u !== null);
  const abstract = abstractReading(ordered)?.data;
  const awarded = current(ordered, 'awardedAmount');
  const obligated = obligatedAmount(joinObligations(ordered.map(({ data }) => data.obligations?.value ?? [])), awarded);
  return {
    award,
    title: current(ordered, 'title') ?? '',
    startDate: current(ordered, 'startDate'),
    endDate: current(ordered, 'endDate'),
    kept: awarded === null || awarded.minor === 0 ? 1 : Math.min(1, obligated!.minor / awarded.minor),
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
