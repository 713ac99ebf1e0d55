/**
 * The tree of funding units: a few hundred nodes, each of which names the unit above.
 */
import type { Run } from './connection.ts';

/** Reads the tree, and gives what finds some units and all units below them. */
export async function unitsBelow(read: Run): Promise<(units: readonly string[]) => string[]> {
  const rows = await read<{ id: string; parent: string }>(
    'MATCH (u:FundingUnit) WHERE u.parent IS NOT NULL RETURN u.id AS id, u.parent AS parent',
  );
  return (units) => {
    const found = new Set(units);
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const { id, parent } of rows) if (found.has(parent)) found.add(id);
    }
    return [...found];
  };
}
