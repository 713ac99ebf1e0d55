import type { Money, Named } from './graph.ts';
import { byId } from '../../src/by-id.ts';
import { money, number } from './words.ts';

/** What stands in one field of a table: a word, a number, sums of money, or nodes, each of which has a page. */
export type Cell = string | number | null | undefined | { readonly money: readonly Money[] } | CellNodes;
interface CellNodes {
  readonly nodes: readonly (Named & { readonly note?: string })[];
}

export const isMoney = (cell: Cell): cell is { readonly money: readonly Money[] } =>
  typeof cell === 'object' && cell !== null && 'money' in cell;
export const isNodes = (cell: Cell): cell is CellNodes => typeof cell === 'object' && cell !== null && 'nodes' in cell;

/** A cell as text: what is filtered by, and what a reader sees. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return number(cell);
  if (isMoney(cell)) return cell.money.length === 0 ? '' : money(cell.money);
  if (isNodes(cell)) return cell.nodes.map(({ label, note }) => (note ? `${label} (${note})` : label)).join('; ');
  return cell;
}

/** What a cell is measured by: its number, its amount in `currency`; null where it has none. */
export function cellNumber(cell: Cell, currency: string): number | null {
  if (typeof cell === 'number') return cell;
  if (isMoney(cell)) return cell.money.find((amount) => amount.currency === currency)?.value ?? null;
  return null;
}

/** The currency of most amounts of a column: sums of two currencies are never compared. */
export function mainCurrency(cells: readonly Cell[]): string {
  const counts = new Map<string, number>();
  for (const cell of cells)
    if (isMoney(cell)) for (const { currency } of cell.money) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byId(a[0], b[0]))[0]?.[0] ?? '';
}

/** Orders two cells of a column; empty ones are last whichever way. */
export function compareCells(a: Cell, b: Cell, currency: string, isDown: boolean): number {
  const [x, y] = [a, b].map((cell) => cellNumber(cell, currency) ?? (isMoney(cell) ? '' : cellText(cell)));
  if (x === '' || y === '') return Number(x === '') - Number(y === '');
  const order =
    typeof x === 'number' && typeof y === 'number'
      ? x - y
      : String(x).localeCompare(String(y), 'en', { numeric: true });
  return isDown ? -order : order;
}
