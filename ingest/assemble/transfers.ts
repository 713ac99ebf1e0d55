/**
 * `CONTINUES` edges: awards of one project that go on, at another recipient, where an earlier one left off.
 */
import { byId } from '../../src/ids.ts';
import type { Edge } from '../../src/model.ts';
import { awardItem } from '../resolve/award-item.ts';
import { continues } from '../resolve/siblings.ts';
import { edge, evidenceOf } from './evidence-of.ts';
import type { StatementReading } from './readings.ts';

/** People who lead an award in any of its readings. */
function leadsOf(readings: readonly StatementReading[]): Set<string> {
  const leads = readings
    .flatMap(({ mentions }) => mentions)
    .filter(({ data: { person } }) => person.personKind === 'RESEARCHER' && person.role === 'PRINCIPAL_INVESTIGATOR');
  return new Set(leads.map(({ person }) => person));
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
      .sort((a, b) => byId(b.startDate!, a.startDate!) || byId(a.award, b.award))[0];
    if (before === undefined) return [];
    const evidence = [later, before].flatMap(({ award }) =>
      records
        .get(award)!
        .flatMap(({ row, data }) =>
          data.title === null ? [] : [evidenceOf(row.source, data.extractor, data.title.said, 'INFERRED')],
        ),
    );
    const reason = 'same lead and text, another recipient, a later start';
    return [edge('CONTINUES', later.award, before.award, { score: 950_000, reason, evidence })];
  });
}
