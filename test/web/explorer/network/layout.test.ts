import { describe, expect, it } from '@jest/globals';
import type { Graph, GraphLink, GraphNode } from '../../../../web/explorer/graph.ts';
import { apartHubs, shorten, visibleLabels } from '../../../../web/explorer/network/labels.ts';
import { extent, layout } from '../../../../web/explorer/network/layout.ts';
import { steer } from '../../../../web/explorer/network/layout.ts';

const node = (id: string, weight = 1): GraphNode => ({
  id,
  kind: 'PERSON',
  label: `Label of ${id}`,
  detail: null,
  weight,
});
const link = (source: string, target: string): GraphLink => ({
  source,
  target,
  weight: 1,
  words: '1 shared project',
  amounts: [],
  firstYear: null,
  lastYear: null,
});
const name = (index: number) => `person:m:${String(index).padStart(4, '0')}`;

/** People in a row of teams of four, each team sharing one with the next. */
function chain(size: number): Graph {
  const nodes = Array.from({ length: size }, (_, index) => node(name(index), 1 + (index % 7)));
  const links = nodes.flatMap((_, index) =>
    [1, 2, 3]
      .filter((step) => index % 3 === 0 && index + step < size)
      .map((step) => link(name(index), name(index + step))),
  );
  return { center: null, nodes, links, isCut: false };
}

describe('the layout of a network', () => {
  it('is the same for the same network, whatever the order of its parts', () => {
    const graph = chain(60);
    const turned = { ...graph, nodes: [...graph.nodes].reverse(), links: [...graph.links].reverse() };
    expect(layout(turned, name(5))).toEqual(layout(graph, name(5)));
  });

  it('puts the centre in the middle and no node upon another, up to 500 nodes', () => {
    const placed = layout(chain(500), name(0));
    expect(placed).toHaveLength(500);
    expect(placed.find((each) => each.node.id === name(0))).toMatchObject({ x: 0, y: 0 });
    const close = placed.filter((a, index) =>
      placed.some((b, other) => other > index && Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.radius, b.radius)),
    );
    expect(close).toEqual([]);
  });

  it('leaves out links to nodes that are not there', () => {
    const graph = { center: null, nodes: [node('a')], links: [link('a', 'b')], isCut: true };
    expect(layout(graph, 'a')).toHaveLength(1);
  });

  it('is framed whole, and a lone node is not blown up', () => {
    const placed = layout(chain(40), null);
    const { x, y, width, height } = extent(placed);
    expect(placed.every((each) => each.x > x && each.x < x + width && each.y > y && each.y < y + height)).toBe(true);
    expect(extent(layout({ center: null, nodes: [node('a')], links: [], isCut: false }, 'a')).width).toBeGreaterThan(
      240,
    );
  });
});

describe('the labels of a drawing', () => {
  const at = (id: string, x: number, weight: number) => ({ node: node(id, weight), x, y: 0, radius: 4 + weight / 9 });

  it('give way to those of larger nodes, and come back as one zooms in', () => {
    const placed = [at('a', 0, 1), at('b', 60, 9)];
    const far = visibleLabels(placed, null, 40);
    expect([...far.keys()]).toEqual(['b', 'a']);
    expect(far.get('a')).toBeLessThan(0);
    const hubs = Array.from({ length: 10 }, (_, index) => at(`h${String(index)}`, 9000 * (index + 1), 9));
    const crowded = [...placed, at('c', 30, 1), at('d', 45, 1), ...hubs];
    expect(visibleLabels(crowded, null, 40).has('d')).toBe(false);
    expect(visibleLabels(crowded, null, 1).size).toBe(14);
  });

  it('are written at the ten largest nodes however many small ones crowd around them', () => {
    const hubs = Array.from({ length: 10 }, (_, index) => at(`h${String(index)}`, 60 * index, 9));
    const crowd = Array.from({ length: 200 }, (_, index) => at(`s${String(index)}`, 3 * index, 1));
    const labels = visibleLabels([...crowd, ...hubs], null, 13);
    expect(hubs.filter(({ node: { id } }) => !labels.has(id))).toEqual([]);
  });

  it('are written by the graphics card at those of the largest nodes where they do not cover one another', () => {
    const hubs = [
      at('a', 0, 9),
      at('b', 5, 8),
      at('c', 400, 7),
      ...Array.from({ length: 9 }, (_, i) => at(`s${i}`, 900, 1)),
    ];
    const sizeOf = (radius: number) => radius;
    expect([...apartHubs(hubs, null, 1, 13, sizeOf)]).toEqual(['a', 'c', 's0']);
    expect(apartHubs(hubs, 'b', 1, 13, sizeOf).has('b')).toBe(true);
    expect(apartHubs(hubs, null, 0.01, 13, sizeOf).size).toBe(4);
  });

  it('are always written at the centre', () => {
    expect([...visibleLabels([at('a', 0, 1), at('b', 1, 9)], 'a', 40).keys()][0]).toBe('a');
  });

  it('are cut where they are long', () => {
    expect(shorten('x'.repeat(80))).toHaveLength(42);
    expect(shorten('x'.repeat(42))).toBe('x'.repeat(42));
  });
});

describe('the arrow keys', () => {
  const placed = [
    { node: node('middle'), x: 0, y: 0, radius: 5 },
    { node: node('right'), x: 50, y: 10, radius: 5 },
    { node: node('far right'), x: 90, y: 0, radius: 5 },
    { node: node('up'), x: -5, y: -60, radius: 5 },
  ];

  it('lead to the nearest node in their direction', () => {
    expect(steer(placed, 'middle', 'ArrowRight')).toBe('right');
    expect(steer(placed, 'middle', 'ArrowUp')).toBe('up');
  });

  it('lead nowhere where there is none, and other keys nowhere at all', () => {
    expect(steer(placed, 'middle', 'ArrowDown')).toBeNull();
    expect(steer(placed, 'middle', 'Tab')).toBeNull();
  });
});
