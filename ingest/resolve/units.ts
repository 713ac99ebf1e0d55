/**
 * Which written agencies, directorates, divisions and foundations are one funding unit: those of one path.
 */
import { byId, id } from '../../src/ids.ts';
import type { FundingUnit } from '../../src/model.ts';
import type { NameVariantRecord } from '../../src/store/store.ts';
import type { UnitNameVariant } from '../evidence-data.ts';
import { CERTAIN, type NameVariantCluster } from './resolution.ts';

/** Resolves unit forms: one path is one unit. */
export function resolveUnits(rows: readonly NameVariantRecord[]): NameVariantCluster[] {
  const groups = new Map<string, { row: NameVariantRecord; content: UnitNameVariant }[]>();
  for (const row of rows)
    groups.set(row.block, [
      ...(groups.get(row.block) ?? []),
      { row, content: JSON.parse(row.data) as UnitNameVariant },
    ]);
  return [...groups.values()].map((members) => {
    const [first] = [...members].sort((a, b) => b.row.refs - a.row.refs || byId(a.row.id, b.row.id));
    const { path, level } = first!.content;
    const node: FundingUnit = {
      kind: 'FUNDING_UNIT',
      id: id.unit(path),
      code: path.at(-1)!,
      name: first!.content.name,
      level,
      parent: path.length > 1 ? id.unit(path.slice(0, -1)) : null,
    };
    return {
      node,
      members: members.map(({ row }) => ({ nameVariant: row, reason: 'same code or name', score: CERTAIN })),
    };
  });
}
