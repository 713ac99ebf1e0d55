import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Graph, GraphNode } from '../graph.ts';
import { byId } from '../../../src/by-id.ts';

export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
}

/** Steps until the forces have died down; the picture is drawn once, at rest. Large networks get fewer, so that all are drawn in about a second. */
const STEPS = { most: 300, least: 60, nodes: 60_000 } as const;

/** The radius of each node: its area grows with what is measured, and the greatest are as large in any network. */
export function radii(graph: Graph, center: string | null, measure: (node: GraphNode) => number): Map<string, number> {
  const most = Math.max(1, ...graph.nodes.filter(({ id }) => id !== center).map(measure));
  const room = graph.nodes.length > 300 ? 0.75 : 1;
  return new Map(
    graph.nodes.map((node) => {
      const share = Math.min(1, Math.max(0, measure(node) / most));
      return [node.id, room * (5 + 14 * Math.sqrt(share)) + (node.id === center ? 4 : 0)];
    }),
  );
}

/**
 * Places the nodes by forces (springs along links, mutual repulsion, a pull to the middle; Barnes–Hut, as in d3-force).
 * The centre stays at 0, 0. The same graph gives the same picture, whatever the order of its parts: nodes start on a
 * spiral in the order of their ids, and the forces' own chance is seeded.
 */
export function layout(graph: Graph, center: string | null): Placed[] {
  const nodes = [...graph.nodes].sort((a, b) => byId(a.id, b.id));
  const sizes = radii(graph, center, ({ weight }) => weight);
  const bodies = nodes.map(({ id }): Body => ({
    id,
    radius: sizes.get(id)!,
    ...(id === center ? { fx: 0, fy: 0 } : {}),
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const links = graph.links
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map(({ source, target }): SimulationLinkDatum<Body> => ({ source, target }))
    .sort((a, b) => byId(`${String(a.source)} ${String(a.target)}`, `${String(b.source)} ${String(b.target)}`));
  const room = nodes.length > 120 ? 46 : 90;
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, Math.round(STEPS.nodes / nodes.length)));
  forceSimulation(bodies)
    // So that the forces have died down after these steps.
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(room),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-room * 6)
        .distanceMax(room * 12),
    )
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + room / 7),
    )
    .force('x', forceX<Body>(0).strength(0.06))
    // Labels are wide: a picture broader than high gives them room.
    .force('y', forceY<Body>(0).strength(0.1))
    .stop()
    .tick(steps);
  return bodies.map(({ x, y, radius }, index) => ({ node: nodes[index]!, x: x ?? 0, y: y ?? 0, radius }));
}

/** The rectangle that holds every node, with room for labels at the sides. */
export function extent(placed: readonly Placed[]): { x: number; y: number; width: number; height: number } {
  const [left, right] = ends(placed.map(({ x, radius }) => [x - radius, x + radius]));
  const [top, bottom] = ends(placed.map(({ y, radius }) => [y - radius, y + radius]));
  const side = Math.max(110, (right - left) * 0.08);
  return { x: left - side, y: top - 40, width: right - left + 2 * side, height: bottom - top + 80 };
}

/** The least and the greatest of some spans; a small network is not blown up. */
function ends(spans: readonly (readonly [number, number])[]): [number, number] {
  return [Math.min(-120, ...spans.map(([from]) => from)), Math.max(120, ...spans.map(([, to]) => to))];
}

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
  return reachable.sort((a, b) => a.cost - b.cost || byId(a.id, b.id))[0]?.id ?? null;
}
