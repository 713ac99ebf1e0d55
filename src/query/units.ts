/**
 * The trees of funders. There are some hundreds of units, so they are read whole.
 */
import { byId } from '../id.ts';
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
