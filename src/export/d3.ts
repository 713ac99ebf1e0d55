/**
 * JSON with `nodes` and `links`, as d3-force takes it and as networkx reads it (`node_link_graph`).
 */
import type { Exporter } from './exporter.ts';
import { tabulate } from './table.ts';

export const d3Exporter: Exporter = {
  format: 'd3',
  mediaType: 'application/json',
  extension: '.d3.json',
  description: 'JSON of nodes and links, for d3-force, and for node_link_graph of networkx.',
  write(network) {
    const { nodes, links } = tabulate(network);
    // The first two keys are networkx's; others pass over them.
    return JSON.stringify({ directed: false, multigraph: false, nodes, links }, null, 1) + '\n';
  },
};
