import { describe, expect, it } from '@jest/globals';
import type { Network } from '../../src/query/network.ts';
import type { Exporter } from '../../src/export/exporter.ts';
import { cytoscapeExporter } from '../../src/export/cytoscape.ts';
import { tabulate } from '../../src/export/table.ts';
import { vosviewerExporter } from '../../src/export/vosviewer.ts';
import { EMPTY, HARD } from './networks.ts';

/** What VOSviewer's documentation says an object may have: the type of each attribute; those with ! have to be there. */
type Shape = Readonly<Record<string, (value: unknown) => boolean>>;
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const ITEM: Shape = {
  '!id': (value) => isId(value),
  '!label': isText,
  description: isText,
  url: isText,
  x: (value) => typeof value === 'number',
  y: (value) => typeof value === 'number',
  cluster: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1000,
  weights: (value) => Object.values(value as object).every(isNumber),
  scores: (value) => Object.values(value as object).every((score) => typeof score === 'number'),
};
const isId = (value: unknown) => isText(value) || Number.isInteger(value);
const LINK: Shape = { '!source_id': isId, '!target_id': isId, strength: isNumber };

function misfits(shape: Shape, value: Record<string, unknown>): string[] {
  const known = Object.entries(shape).map(([name, fits]) => ({
    name: name.replace('!', ''),
    isWanted: name[0] === '!',
    fits,
  }));
  const strange = Object.keys(value).filter((name) => !known.some((each) => each.name === name));
  const wrong = known.filter(({ name, isWanted, fits }) => (name in value ? !fits(value[name]) : isWanted));
  return [...strange, ...wrong.map(({ name }) => name)];
}

const parse = (exporter: Exporter, network: Network) => JSON.parse([...exporter.write(network)].join('')) as unknown;

interface Vosviewer {
  network: { items: Record<string, unknown>[]; links: Record<string, unknown>[] };
}

describe('VOSviewer JSON', () => {
  it.each([HARD, EMPTY])('has items and links as its documentation says, and nothing else', (drawn) => {
    const file = parse(vosviewerExporter, drawn) as Vosviewer;
    expect(Object.keys(file)).toEqual(['network']);
    expect(Object.keys(file.network)).toEqual(['items', 'links']);
    expect(file.network.items.flatMap((item) => misfits(ITEM, item))).toEqual([]);
    expect(file.network.links.flatMap((link) => misfits(LINK, link))).toEqual([]);
  });

  it('carries every node with its weights, years, community and page, and every link with its strength; text is no HTML', () => {
    const { network } = parse(vosviewerExporter, HARD) as Vosviewer;
    const nodes = [...tabulate(HARD).nodes];
    const links = [...tabulate(HARD).links];
    expect(network.items.map(({ id, label, weights, cluster }) => [id, label, weights, cluster])).toEqual(
      nodes.map((row) => {
        const { id, label, linkCount, weight, community } = row;
        const ofAwards = {
          ...(row['awardCount'] === undefined ? {} : { Awards: row['awardCount'] }),
          ...(id === 'person:m:a' ? { 'Obligated GBP': 250.5, 'Obligated USD': 508_848 } : {}),
        };
        return [id, label, { Links: linkCount, 'Total link strength': weight, ...ofAwards }, community];
      }),
    );
    expect(network.items[0]).toMatchObject({
      url: 'https://orcid.org/0000-0002-1825-0097',
      scores: { 'First year': 2018, 'Last year': 2022 },
      cluster: 1,
    });
    expect(network.links.map(({ source_id, target_id, strength }) => [source_id, target_id, strength])).toEqual(
      links.map(({ source, target, weight }) => [source, target, weight]),
    );
    const descriptions = network.items.flatMap(({ description }) => (description as string | undefined) ?? []);
    expect(descriptions.length).toBeGreaterThan(0);
    expect(descriptions.filter((text) => /[<>]|&(?!amp;|lt;|gt;)/.test(text))).toEqual([]);
  });
});

describe('Cytoscape JSON', () => {
  it('has elements as Cytoscape takes them: every id once, every end of a link a node', () => {
    const { elements } = parse(cytoscapeExporter, HARD) as {
      elements: Record<'nodes' | 'edges', { data: Record<string, unknown> }[]>;
    };
    const ids = elements.nodes.map(({ data }) => data['id']);
    const all = [...ids, ...elements.edges.map(({ data }) => data['id'])];
    expect(new Set(all).size).toBe(HARD.nodes.length + HARD.links.length);
    for (const { data } of elements.edges)
      expect(ids).toEqual(expect.arrayContaining([data['source'], data['target']]));
    expect(elements.nodes.every(({ data }) => data['name'] === data['label'])).toBe(true);
  });
});
