/**
 * GEXF 1.2, Gephi's own format, by graphology's writer. (1.3 is not read by networkx before version 3.)
 */
import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Exporter } from './exporter.ts';
import { type Column, type Row, tabulate } from './table.ts';

/** The writer guesses a column's type from its values; ours are declared, so that every export has the same. */
function declareTypes(gexf: string, columns: readonly Column[]): string {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  return gexf.replace(
    /(<attribute id="([^"]+)" title="[^"]+" type=")[a-z]+"/g,
    (_whole, start: string, name: string) => `${start}${types.get(name) ?? 'string'}"`,
  );
}

function without(row: Row, names: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(row).filter((entry): entry is [string, string | number] => !names.includes(entry[0])),
  );
}

export const gexfExporter: Exporter = {
  format: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: '.gexf',
  description: "GEXF 1.2, Gephi's own format; networkx reads it too.",
  write(network) {
    const { nodeColumns, nodes, linkColumns, links } = tabulate(network);
    const graph = new UndirectedGraph();
    graph.setAttribute('creator', 'grantgraph');
    for (const row of nodes) graph.addNode(row.id, row);
    links.forEach((row, n) => graph.addEdgeWithKey(`e${String(n)}`, row.source, row.target, row));
    const gexf = write(graph, {
      version: '1.2',
      formatNode: (_key, row) => ({ label: String(row['label']), attributes: without(row, ['id', 'label']) }),
      // `weight` is an attribute of the edge itself; `kind`, which GEXF 1.2 has not, is a column like others.
      formatEdge: (_key, row) => ({
        weight: Number(row.weight),
        attributes: without(row, ['source', 'target', 'weight']),
      }),
    });
    return declareTypes(gexf, [...nodeColumns, ...linkColumns]) + '\n';
  },
};
