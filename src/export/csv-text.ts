import type { Cell, Column, Row } from './table.ts';

/** What a spreadsheet takes for the beginning of a formula; some take the wide forms too. */
const FORMULA = /^[=+\-@＝＋－＠]/;
const SPECIAL = /[",\r\n]/;

/** One cell. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
function cell(value: Cell | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Without it Excel takes UTF-8 for the code page of Windows, and García for GarcÃ­a. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** One line of a table. */
export const csvLine = (cells: readonly (Cell | undefined)[]): string => cells.map(cell).join(',') + '\r\n';

/** A table as text, its header first. */
export function csv(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => columns.map(({ name }) => row[name]))];
  return BYTE_ORDER_MARK + lines.map(csvLine).join('');
}
