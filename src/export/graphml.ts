/**
 * GraphML, read by Gephi, Cytoscape, yEd, igraph and networkx.
 */
import type { Exporter } from './exporter.ts';
import { type Column, type Row, tabulate } from './table.ts';
import { xml } from './xml.ts';

/** GraphML names its types after Java's. */
const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

const keys = (part: 'node' | 'edge', columns: readonly Column[]) =>
  columns.map(
    ({ name, type }) =>
      `  <key id="${part}.${xml(name)}" for="${part}" attr.name="${xml(name)}" attr.type="${TYPES[type]}"/>\n`,
  );

const data = (part: 'node' | 'edge', columns: readonly Column[], row: Row) =>
  columns
    .map(({ name }) => {
      const value = row[name];
      return value === undefined ? '' : `      <data key="${part}.${name}">${xml(value)}</data>\n`;
    })
    .join('');

export const graphmlExporter: Exporter = {
  format: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  description: 'GraphML, for Gephi, Cytoscape, yEd, igraph and networkx.',
  *write(network) {
    const { nodeColumns, nodes, linkColumns, links } = tabulate(network);
    const nodeData = nodeColumns.filter(({ name }) => name !== 'id');
    const linkData = linkColumns.filter(({ name }) => !['source', 'target'].includes(name));
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield* keys('node', nodeData);
    yield* keys('edge', linkData);
    yield '  <graph edgedefault="undirected">\n';
    for (const row of nodes) yield `    <node id="${xml(row.id)}">\n${data('node', nodeData, row)}    </node>\n`;
    let n = 0;
    for (const row of links) {
      const ends = `source="${xml(row.source)}" target="${xml(row.target)}"`;
      yield `    <edge id="e${String(n)}" ${ends}>\n${data('edge', linkData, row)}    </edge>\n`;
      n += 1;
    }
    yield '  </graph>\n</graphml>\n';
  },
};
