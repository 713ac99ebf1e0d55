/**
 * Cytoscape JSON (cyjs), as Cytoscape imports it, as Cytoscape.js takes its `elements`, and as networkx reads it.
 */
import type { Exporter } from './exporter.ts';
import { jsonLines } from './exporter.ts';
import { tabulate } from './table.ts';

/** `directed` and `multigraph` are networkx's keys; the others pass over them. Its node is `value`. */
const head = (kind: string) =>
  JSON.stringify({
    format_version: '1.0',
    generated_by: 'grantgraph',
    target_cytoscapejs_version: '~2.1',
    data: { name: kind },
    directed: false,
    multigraph: false,
  }).slice(0, -1);

export const cytoscapeExporter: Exporter = {
  format: 'cyjs',
  mediaType: 'application/json',
  extension: '.cyjs',
  description: 'Cytoscape JSON, for Cytoscape, Cytoscape.js, and cytoscape_graph of networkx.',
  *write(network) {
    const { nodes, links } = tabulate(network);
    yield `${head(network.kind)},"elements":{"nodes":[`;
    yield* jsonLines(nodes, (row) => ({ data: { ...row, name: row.label, value: row.id } }));
    yield '],"edges":[';
    yield* jsonLines(links, (row, n) => ({ data: { id: `e${String(n)}`, interaction: row['kind'], ...row } }));
    yield ']}}\n';
  },
};
