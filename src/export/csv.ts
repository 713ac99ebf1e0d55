/**
 * CSV as RFC 4180 has it: one table of the links, which carries the names of both ends, and one of the nodes.
 */
import type { Exporter } from './exporter.ts';
import { type Cell, type Column, type Row, tabulate } from './table.ts';

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
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as text, its header first. */
export function csv(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = [columns.map((column) => column.name), ...rows.map((row) => columns.map(({ name }) => row[name]))];
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(',') + '\r\n').join('');
}

export const csvExporter: Exporter = {
  format: 'csv',
  mediaType: 'text/csv',
  extension: '.csv',
  description: 'CSV: a table of links with the names of both ends, and beside it a table of nodes.',
  companion: {
    suffix: '.nodes',
    write(network) {
      const { nodeColumns, nodes } = tabulate(network);
      return csv(nodeColumns, nodes);
    },
  },
  write(network) {
    const { nodes, linkColumns, links } = tabulate(network);
    const labels = new Map(nodes.map((node) => [node.id, node.label]));
    const columns: Column[] = [
      ...linkColumns.slice(0, 2),
      { name: 'sourceLabel', type: 'string' },
      { name: 'targetLabel', type: 'string' },
      ...linkColumns.slice(2),
    ];
    const named = links.map((link) => {
      const ends = { sourceLabel: labels.get(link.source), targetLabel: labels.get(link.target) };
      return { ...link, ...ends };
    });
    return csv(columns, named);
  },
};
