import { csv } from '../../src/export/csv-text.ts';
import type { Cell } from './cells.ts';
import { cellText, isMoney, isNodes } from './cells.ts';
import { byId } from '../../src/by-id.ts';

/** A table as CSV: money in one column a currency, and the ids of the first column's nodes in a column of their own. */
export function tableText(names: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const parts = names.flatMap((name, index): [string, (cells: readonly Cell[]) => string | number | undefined][] => {
    const cells = rows.map((row) => row[index]);
    const currencies = new Set(cells.flatMap((cell) => (isMoney(cell) ? cell.money.map((each) => each.currency) : [])));
    if (cells.some(isMoney)) {
      return [...currencies].sort(byId).map((currency) => [
        `${name} (${currency})`,
        (row) => {
          const cell = row[index];
          return isMoney(cell) ? cell.money.find((each) => each.currency === currency)?.value : undefined;
        },
      ]);
    }
    const text = (row: readonly Cell[]) => {
      const cell = row[index];
      return typeof cell === 'number' ? cell : cellText(cell);
    };
    const ids = (row: readonly Cell[]) => {
      const cell = row[index];
      return isNodes(cell) ? cell.nodes.map(({ id }) => id).join('; ') : undefined;
    };
    return index === 0 && cells.some(isNodes)
      ? [
          [name, text],
          ['Id', ids],
        ]
      : [[name, text]];
  });
  return csv(
    parts.map(([name]) => ({ name, type: 'string' })),
    rows.map((row) =>
      Object.fromEntries(
        parts.flatMap(([name, of]) => {
          const value = of(row);
          return value === undefined ? [] : [[name, value]];
        }),
      ),
    ),
  );
}
