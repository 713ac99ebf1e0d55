/**
 * GraphML, read by Gephi, Cytoscape, yEd, igraph and networkx. (graphology-graphml has a parser and no writer.)
 */
import type { Exporter } from './exporter.ts';
import { type Column, type Row, tabulate } from './table.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string | number) => String(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** GraphML names its types after Java's. */
const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

const keys = (part: 'node' | 'edge', columns: readonly Column[]) =>
  columns.map(
    ({ name, type }) =>
      `  <key id="${part}.${xml(name)}" for="${part}" attr.name="${xml(name)}" attr.type="${TYPES[type]}"/>`,
  );

const data = (part: 'node' | 'edge', columns: readonly Column[], row: Row) =>
  columns.flatMap(({ name }) => {
    const value = row[name];
    return value === undefined ? [] : [`      <data key="${part}.${xml(name)}">${xml(value)}</data>`];
  });

export const graphmlExporter: Exporter = {
  format: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: '.graphml',
  description: 'GraphML, for Gephi, Cytoscape, yEd, igraph and networkx.',
  write(network) {
    const { nodeColumns, nodes, linkColumns, links } = tabulate(network);
    const nodeData = nodeColumns.filter(({ name }) => name !== 'id');
    const linkData = linkColumns.filter(({ name }) => !['source', 'target'].includes(name));
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys('node', nodeData),
      ...keys('edge', linkData),
      '  <graph edgedefault="undirected">',
      ...nodes.flatMap((row) => [`    <node id="${xml(row.id)}">`, ...data('node', nodeData, row), '    </node>']),
      ...links.flatMap((row, n) => [
        `    <edge id="e${String(n)}" source="${xml(row.source)}" target="${xml(row.target)}">`,
        ...data('edge', linkData, row),
        '    </edge>',
      ]),
      '  </graph>',
      '</graphml>',
    ];
    return lines.join('\n') + '\n';
  },
};
