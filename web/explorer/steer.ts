import type { Placed } from './layout.ts';
import { compare } from './graph.ts';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The id of the nearest node in the direction of an arrow key (within 60° of it), or null. */
export function steer(placed: readonly Placed[], from: string, key: string): string | null {
  const direction = DIRECTIONS[key];
  const start = placed.find(({ node }) => node.id === from);
  if (!direction || !start) return null;
  const reachable = placed.flatMap(({ node, x, y }) => {
    const [dx, dy] = [x - start.x, y - start.y];
    const distance = Math.hypot(dx, dy);
    const along = dx * direction[0] + dy * direction[1];
    return node.id !== from && along > distance / 2 ? [{ id: node.id, cost: distance * (2 - along / distance) }] : [];
  });
  return reachable.sort((a, b) => a.cost - b.cost || compare(a.id, b.id))[0]?.id ?? null;
}
