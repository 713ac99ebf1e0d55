/**
 * CSV as RFC 4180 has it: one table of the links, which carries the names of both ends, and one of the nodes.
 */
import type { Exporter } from './exporter.ts';
import { csv } from './csv-text.ts';
import { type Column, tabulate } from './table.ts';

export { csv };

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
