/**
 * `CONTINUES` edges: awards of one project that go on, at another recipient, where an earlier one left off.
 */
import { byId } from '../../src/id.ts';
import type { Edge } from '../../src/model.ts';
import { awardItem } from '../resolve/award-item.ts';
import { continues } from '../resolve/siblings.ts';
import { edge, evidenceOf } from './evidence-of.ts';
import type { WorkReading } from './readings.ts';

/** Each award that continues others is tied to the latest of them. `records` are those of one project. */
export function transfers(records: ReadonlyMap<string, readonly WorkReading[]>): Edge[] {
  if (records.size < 2) return [];
  const items = [...records].map(([award, readings]) => awardItem(award, readings));
  return items.flatMap((later) => {
    const before = items
      .filter((earlier) => continues(later, earlier))
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
