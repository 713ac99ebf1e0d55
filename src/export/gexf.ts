/**
 * GEXF 1.2, Gephi's own format, with the time that nodes and links last for its timeline. (1.3 is not read by networkx before
 * version 3; graphology's writer knows neither time nor the name space of `viz`.)
 */
import type { Network } from '../query/network.ts';
import type { Exporter } from './exporter.ts';
import { type Column, type Row, tabulate } from './table.ts';
import { xml } from './xml.ts';

/** Colours of the largest communities, told apart by who cannot tell red from green too (Okabe and Ito, 2008). */
const COLOURS = ['0 114 178', '230 159 0', '0 158 115', '204 121 167', '86 180 233', '213 94 0', '240 228 66'];
const GREY = '153 153 153';

const declared = (part: 'node' | 'edge', columns: readonly Column[]) =>
  [
    `    <attributes class="${part}" mode="static">\n`,
    ...columns.map(({ name, type }) => `      <attribute id="${xml(name)}" title="${xml(name)}" type="${type}"/>\n`),
    '    </attributes>\n',
  ].join('');

const values = (columns: readonly Column[], row: Row) => {
  const stated = columns.flatMap(({ name }) => {
    const value = row[name];
    return value === undefined ? [] : [`<attvalue for="${xml(name)}" value="${xml(value)}"/>`];
  });
  return stated.length === 0 ? '' : `<attvalues>${stated.join('')}</attvalues>`;
};

/** From the first day of a year to the last of another. */
interface Years {
  first: number | null;
  last: number | null;
}
const spell = ({ first, last }: Years) => {
  if (first === null && last === null) return '';
  const start = first === null ? '' : ` start="${String(first)}-01-01"`;
  const end = last === null ? '' : ` end="${String(last)}-12-31"`;
  return `<spells><spell${start}${end}/></spells>`;
};

/** How long each node lasts: as long as its awards and its links. */
function nodeYears({ nodes, links }: Network): ReadonlyMap<string, Years> {
  const years = new Map<string, Years>();
  const widen = (id: string, first: number | null | undefined, last: number | null | undefined) => {
    const known = years.get(id) ?? { first: null, last: null };
    if (first != null && (known.first === null || first < known.first)) known.first = first;
    if (last != null && (known.last === null || last > known.last)) known.last = last;
    years.set(id, known);
  };
  for (const { id, facts } of nodes) widen(id, facts?.firstYear, facts?.lastYear);
  for (const { source, target, firstYear, lastYear } of links)
    for (const id of [source, target]) widen(id, firstYear, lastYear);
  return years;
}

function drawn({ weight, community }: Row): string {
  const size = `<viz:size value="${(4 + 2 * Math.sqrt(Number(weight))).toFixed(1)}"/>`;
  if (typeof community !== 'number') return size;
  const [r, g, b] = (COLOURS[community - 1] ?? GREY).split(' ');
  return `<viz:color r="${r!}" g="${g!}" b="${b!}"/>${size}`;
}

export const gexfExporter: Exporter = {
  format: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: '.gexf',
  description: "GEXF 1.2, Gephi's own format, with a timeline; networkx reads it too.",
  *write(network) {
    const { nodeColumns, nodes, linkColumns, links } = tabulate(network);
    const nodeData = nodeColumns.filter(({ name }) => !['id', 'label'].includes(name));
    // `weight` is an attribute of the edge itself; `kind`, which GEXF 1.2 has not, is a column like others.
    const linkData = linkColumns.filter(({ name }) => !['source', 'target', 'weight'].includes(name));
    const years = nodeYears(network);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">\n';
    yield '  <meta><creator>grantgraph</creator></meta>\n';
    yield '  <graph mode="dynamic" timeformat="date" defaultedgetype="undirected">\n';
    yield declared('node', nodeData);
    yield declared('edge', linkData);
    yield '    <nodes>\n';
    for (const row of nodes) {
      const inside = `${values(nodeData, row)}${spell(years.get(row.id)!)}${drawn(row)}`;
      yield `      <node id="${xml(row.id)}" label="${xml(row.label)}">${inside}</node>\n`;
    }
    yield '    </nodes>\n    <edges>\n';
    let n = 0;
    for (const row of links) {
      const { source, target, weight } = row;
      const ends = `source="${xml(source)}" target="${xml(target)}" weight="${String(weight)}"`;
      const lasts = spell({ first: yearIn(row, 'firstYear'), last: yearIn(row, 'lastYear') });
      yield `      <edge id="e${String(n)}" ${ends}>${values(linkData, row)}${lasts}</edge>\n`;
      n += 1;
    }
    yield '    </edges>\n  </graph>\n</gexf>\n';
  },
};

function yearIn(row: Row, name: 'firstYear' | 'lastYear'): number | null {
  const year = row[name];
  return typeof year === 'number' ? year : null;
}
