import { byId } from '../../../src/by-id.ts';
import type { Placed } from './layout.ts';

const LONGEST = 42;

/** A label that fits the picture; the whole of it stands in the panel and the table. */
export function shorten(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).trimEnd()}…`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Mean width of a letter in its height, a little more than that of common fonts. */
const WIDTH = 0.58;
const HEIGHT = 1.25;

/** Nodes whose labels are written wherever they stand: without the names of its hubs a network says little. */
const HUBS = 10;

/** The centre and the largest nodes, of an order that begins with them. */
const hubsIn = (ordered: readonly Placed[]) => new Set(ordered.slice(0, HUBS).map(({ node }) => node.id));

/**
 * The hubs whose labels do not cover one another where they are written to the right of their nodes, the largest first.
 * `unit` is the length of a pixel in the picture, `letter` the height of letters in pixels.
 */
export function apartHubs(
  placed: readonly Placed[],
  center: string | null,
  unit: number,
  letter: number,
  sizeOf: (radius: number) => number,
): Set<string> {
  const boxes: Box[] = [];
  const kept = new Set<string>();
  for (const { node, x, y, radius } of inOrder(placed, center).slice(0, HUBS)) {
    const left = x + (sizeOf(radius) + 3) * unit;
    const half = (letter * unit * HEIGHT) / 2;
    const right = left + shorten(node.label).length * letter * unit * WIDTH;
    const box = { left, right, top: y - half, bottom: y + half };
    if (boxes.some((other) => overlap(box, other))) continue;
    boxes.push(box);
    kept.add(node.id);
  }
  return kept;
}

/** The centre first, then the largest. */
function inOrder(placed: readonly Placed[], center: string | null): Placed[] {
  return [...placed].sort(
    (a, b) =>
      Number(b.node.id === center) - Number(a.node.id === center) || b.radius - a.radius || byId(a.node.id, b.node.id),
  );
}

/**
 * Where the labels are written that have room: ids of nodes with the baseline's distance from the node, below it or else
 * above it. The centre's comes first and then the largest nodes'; no label covers another. Those of hubs may cover smaller
 * nodes, and go farther from theirs to find room; the others cover none. `unit` is the height of the letters in units of the
 * picture, so zooming in shows more.
 */
export function visibleLabels(placed: readonly Placed[], center: string | null, unit: number): Map<string, number> {
  const ordered = inOrder(placed, center);
  const hubs = hubsIn(ordered);
  const boxes: Box[] = [];
  const shown = new Map<string, number>();
  for (const { node, x, y, radius } of ordered) {
    const isHub = hubs.has(node.id);
    const half = (shorten(node.label).length * unit * WIDTH) / 2;
    const isFree = (box: Box) =>
      !boxes.some((other) => overlap(box, other)) &&
      (isHub || !placed.some((other) => other.node.id !== node.id && overlap(box, around(other, 0.7))));
    const places = [radius + unit, -radius - unit * 0.4];
    const farther = [1, 2, 3].flatMap((step) => places.map((place) => place + Math.sign(place) * step * unit * HEIGHT));
    for (const baseline of isHub ? [...places, ...farther] : places) {
      const bottom = y + baseline + unit * (HEIGHT - 1);
      const box = { left: x - half, right: x + half, top: bottom - unit * HEIGHT, bottom };
      if (node.id !== center && !isFree(box)) continue;
      boxes.push(box);
      shown.set(node.id, baseline);
      break;
    }
  }
  return shown;
}

function around({ x, y, radius }: Placed, share: number): Box {
  const half = radius * share;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}
