/**
 * CSV as RFC 4180 has it: one table of the links, which carries the names of both ends, and one of the nodes.
 */
import type { Exporter } from './exporter.ts';
import { BYTE_ORDER_MARK, csvLine } from './csv-text.ts';
import { shownLabel, tabulate } from './table.ts';

export const csvExporter: Exporter = {
  format: 'csv',
  mediaType: 'text/csv',
  extension: '.csv',
  description: 'CSV: a table of links with the names of both ends, and beside it a table of nodes.',
  companion: {
    suffix: '.nodes',
    *write(network) {
      const { nodeColumns, nodes } = tabulate(network);
      const names = nodeColumns.map(({ name }) => name);
      yield BYTE_ORDER_MARK + csvLine(names);
      for (const row of nodes) yield csvLine(names.map((name) => row[name]));
    },
  },
  *write(network) {
    const { linkColumns, links } = tabulate(network);
    const labels = new Map(network.nodes.map((node) => [node.id, shownLabel(node)]));
    const names = linkColumns.map(({ name }) => name).slice(2);
    yield BYTE_ORDER_MARK + csvLine(['source', 'target', 'sourceLabel', 'targetLabel', ...names]);
    for (const row of links) {
      const { source, target } = row;
      yield csvLine([source, target, labels.get(source), labels.get(target), ...names.map((name) => row[name])]);
    }
  },
};
