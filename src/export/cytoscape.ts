/**
 * Cytoscape JSON (cyjs), as Cytoscape imports it, as Cytoscape.js takes its `elements`, and as networkx reads it.
 */
import type { Exporter } from './exporter.ts';
import { tabulate } from './table.ts';

export const cytoscapeExporter: Exporter = {
  format: 'cyjs',
  mediaType: 'application/json',
  extension: '.cyjs',
  description: 'Cytoscape JSON, for Cytoscape, Cytoscape.js, and cytoscape_graph of networkx.',
  write(network) {
    const { nodes, links } = tabulate(network);
    const file = {
      format_version: '1.0',
      generated_by: 'grantgraph',
      target_cytoscapejs_version: '~2.1',
      data: { name: network.kind },
      // networkx's keys; the others pass over them. Its node is `value`.
      directed: false,
      multigraph: false,
      elements: {
        nodes: nodes.map((row) => ({ data: { ...row, name: row.label, value: row.id } })),
        edges: links.map((row, n) => ({ data: { id: `e${String(n)}`, interaction: row['kind'], ...row } })),
      },
    };
    return JSON.stringify(file, null, 1) + '\n';
  },
};
