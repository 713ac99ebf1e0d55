import { expect, test } from '@jest/globals';
import type { CenterKind } from '../../../../web/explorer/graph.ts';
import { layout } from '../../../../web/explorer/network/layout.ts';
import { VIEWS } from '../../../../web/explorer/network/views.ts';
import { CARD_SHAPES, outlineOf } from '../../../../web/explorer/network/shapes.ts';
import { networkSvg } from '../../../../web/explorer/network/network-svg.ts';

test('a saved picture keeps the shape of each kind, and the names as text', () => {
  const kinds: readonly CenterKind[] = ['PERSON', 'INSTITUTION', 'PROGRAM', 'AWARD', 'THEME'];
  const nodes = kinds.map((kind) => ({ id: kind, kind, label: `${kind} <1>`, detail: null, weight: 1 }));
  const placed = layout({ center: null, nodes, links: [], isCut: false }, 'PERSON');
  const colors = new Map(kinds.map((kind) => [kind as string, '#123456']));
  const inks = { paper: '#fff', ink: '#000', line: '#ccc' };
  const svg = networkSvg({ title: 'All & sundry', placed, links: [], center: 'PERSON', colors, ...inks });
  const shapes = [...svg.matchAll(/<(circle|rect|polygon) [^>]*fill="#123456"><title>(\w+) /g)];
  expect(Object.fromEntries(shapes.map(([, shape, kind]) => [kind, shape]))).toEqual({
    PERSON: 'circle',
    INSTITUTION: 'rect',
    PROGRAM: 'polygon',
    AWARD: 'polygon',
    THEME: 'circle',
  });
  expect(svg).toContain('<title>All &amp; sundry</title>');
  expect(svg).toContain('PERSON &lt;1&gt;</text>');
});

test('the graphics card draws each kind of a large network in the shape that the legend shows', () => {
  const kinds: readonly CenterKind[] = ['PERSON', 'INSTITUTION', 'PROGRAM', 'THEME'];
  const drawn = kinds.map((kind) => [outlineOf(kind, 10)[0], CARD_SHAPES[kind]?.[0] ?? 'circle']);
  expect(drawn).toEqual([
    ['circle', 'circle'],
    ['rect', 'square'],
    ['polygon', 'diamond'],
    ['circle', 'circle'],
  ]);
  // What surrounds an award is never large.
  expect(VIEWS.AWARD).toEqual([]);
});
