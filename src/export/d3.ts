/**
 * JSON with `nodes` and `links`, as d3-force takes it and as networkx reads it (`node_link_graph`).
 */
import type { Exporter } from './exporter.ts';
import { jsonLines } from './exporter.ts';
import { tabulate } from './table.ts';

export const d3Exporter: Exporter = {
  format: 'd3',
  mediaType: 'application/json',
  extension: '.d3.json',
  description: 'JSON of nodes and links, for d3-force, and for node_link_graph of networkx.',
  *write(network) {
    const { nodes, links } = tabulate(network);
    const { isCut, cutNodes, cutLinks } = network;
    // The first three keys are networkx's, of which the third holds what is told of the whole; others pass over them.
    const head = { directed: false, multigraph: false, graph: { isCut, cutNodes, cutLinks } };
    yield `${JSON.stringify(head).slice(0, -1)}, "nodes": [`;
    yield* jsonLines(nodes, (row) => row);
    yield '], "links": [';
    yield* jsonLines(links, (row) => row);
    yield ']}\n';
  },
};
