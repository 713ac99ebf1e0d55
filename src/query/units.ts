/**
 * The trees of funders. There are some hundreds of units, so they are read whole.
 */
import { byId } from '../ids.ts';
import type { FundingUnit } from '../model.ts';
import type { Page, Store } from '../store/store.ts';

/** Every funding unit, in the order of their ids. */
export async function allUnits(store: Store): Promise<FundingUnit[]> {
  const units: FundingUnit[] = [];
  for (let page: Page | null = { first: 1000 }; page !== null;) {
    const { rows, hasNext } = await store.list({ kind: 'FUNDING_UNIT', page });
    units.push(...rows.flatMap(({ node }) => (node.kind === 'FUNDING_UNIT' ? [node] : [])));
    const last = rows.at(-1);
    page = hasNext && last ? { first: 1000, after: last.key } : null;
  }
  return units.sort((a, b) => byId(a.id, b.id));
}

/** Gives the id of a unit and of every unit above it, the nearest first. */
export function unitsAbove(units: readonly FundingUnit[]): (id: string) => string[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return (id) => {
    const found: string[] = [];
    for (let at: string | null = id; at !== null && !found.includes(at); at = parents.get(at) ?? null) found.push(at);
    return found;
  };
}
