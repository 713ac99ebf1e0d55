import { compare } from './graph.ts';
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

/**
 * Where the labels are written that have room: ids of nodes with the baseline's distance from the node, below it or else
 * above it. The centre's comes first and then the weightiest nodes'; no label covers another, nor another node. `unit` is
 * the height of the letters in units of the picture, so zooming in shows more.
 */
export function visibleLabels(placed: readonly Placed[], center: string | null, unit: number): Map<string, number> {
  const order = [...placed].sort(
    (a, b) =>
      Number(b.node.id === center) - Number(a.node.id === center) ||
      b.node.weight - a.node.weight ||
      compare(a.node.id, b.node.id),
  );
  const boxes: Box[] = [];
  const shown = new Map<string, number>();
  for (const { node, x, y, radius } of order) {
    const half = (shorten(node.label).length * unit * WIDTH) / 2;
    const isFree = (box: Box) =>
      !boxes.some((other) => overlap(box, other)) &&
      !placed.some((other) => other.node.id !== node.id && overlap(box, around(other, 0.7)));
    for (const baseline of [radius + unit, -radius - unit * 0.4]) {
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
