import { byId } from '../../../src/by-id.ts';
import { communities } from '../../../src/export/communities.ts';
import type { CenterKind, Graph, GraphLink, GraphNode } from '../graph.ts';
import { CENTER_KINDS } from '../graph.ts';
import { KIND_WORDS } from '../words.ts';

/** What the colour of a node can tell. */
export const COLORINGS = ['kind', 'institution', 'community'] as const;
export type Coloring = (typeof COLORINGS)[number];

/** What the size of a node can tell. */
export const SIZES = {
  weight: { title: 'what it shares', of: ({ weight }) => weight },
  links: { title: 'number of links', of: ({ links }) => links ?? 0 },
  awards: { title: 'awards', of: ({ awards }) => awards ?? 0 },
  money: { title: 'money', of: ({ amounts }) => Math.max(0, ...(amounts ?? []).map(({ value }) => value)) },
} as const satisfies Record<string, { readonly title: string; readonly of: (node: GraphNode) => number }>;
export type Size = keyof typeof SIZES;

/** Nodes of one colour. */
export interface Group {
  readonly name: string;
  readonly color: string;
  readonly nodes: number;
}

export interface Style {
  readonly colors: ReadonlyMap<string, string>;
  readonly groups: readonly Group[];
}

/** Groups that have a colour of their own; the others share a grey. */
const MOST_GROUPS = 9;
/** Colours that most eyes tell apart on light and on dark (after Okabe and Ito, and Tol). */
const PALETTE = ['#2f7fd0', '#d9822b', '#1a9c74', '#b65fa8', '#4fb3d9', '#c9513a', '#a89a1f', '#7d6bd0', '#5f8a3c'];
const GREY = '#8a919c';

/** The colour of each node, and what each colour means, the largest group first. */
export function styleOf(graph: Graph, by: Coloring, kindColor: (kind: CenterKind) => string): Style {
  if (by === 'kind') {
    const known = CENTER_KINDS.filter((kind) => graph.nodes.some((node) => node.kind === kind));
    const colors = new Map(known.map((kind) => [kind, kindColor(kind)]));
    return {
      colors: new Map(graph.nodes.map(({ id, kind }) => [id, colors.get(kind)!])),
      groups: known.map((kind) => ({
        name: KIND_WORDS[kind],
        color: colors.get(kind)!,
        nodes: graph.nodes.filter((node) => node.kind === kind).length,
      })),
    };
  }
  const names = by === 'institution' ? institutionNames(graph) : communityNames(graph);
  const sizes = new Map<string, number>();
  for (const name of names.values()) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const biggest = [...sizes].sort((a, b) => b[1] - a[1] || byId(a[0], b[0])).slice(0, MOST_GROUPS);
  const colorOf = new Map(biggest.map(([name], index) => [name, PALETTE[index]!]));
  const others = graph.nodes.filter(({ id }) => !colorOf.has(names.get(id) ?? '')).length;
  return {
    colors: new Map(graph.nodes.map(({ id }) => [id, colorOf.get(names.get(id) ?? '') ?? GREY])),
    groups: [
      ...biggest.map(([name, nodes]) => ({ name, color: colorOf.get(name)!, nodes })),
      ...(others > 0 ? [{ name: 'others', color: GREY, nodes: others }] : []),
    ],
  };
}

function institutionNames({ nodes }: Graph): Map<string, string> {
  return new Map(nodes.flatMap(({ id, institution }) => (institution ? [[id, institution]] : [])));
}

/** Each node's community, named for its weightiest node; nodes without a link are in none. */
function communityNames({ nodes, links }: Graph): Map<string, string> {
  const of = communities(links);
  const leaders = new Map<number, GraphNode>();
  for (const node of nodes) {
    const community = of.get(node.id);
    if (community === undefined) continue;
    const old = leaders.get(community);
    if (!old || node.weight > old.weight) leaders.set(community, node);
  }
  return new Map(
    [...of].flatMap(([id, community]) => {
      const leader = leaders.get(community);
      return leader ? [[id, `around ${leader.label}`]] : [];
    }),
  );
}

/** What is drawn of a network. */
export interface Sieve {
  readonly least: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** The links that are strong enough and have work in the years, and the nodes that they join; the centre stays. */
export function sift(graph: Graph, { least, from, to }: Sieve, center: string): Graph {
  if (least <= 1 && from === null && to === null) return graph;
  const keeps = ({ weight, firstYear, lastYear }: GraphLink) =>
    weight >= least &&
    (to === null || firstYear === null || firstYear <= to) &&
    (from === null || lastYear === null || lastYear >= from);
  const links = graph.links.filter(keeps);
  const joined = new Set([center, ...links.flatMap(({ source, target }) => [source, target])]);
  return { ...graph, links, nodes: graph.nodes.filter(({ id }) => joined.has(id)) };
}

/** A network and what surrounds some of its nodes, each node and link once: as the network around one of its ends has it. */
export function merge(graph: Graph, others: readonly Graph[]): Graph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const node of others.flatMap((other) => other.nodes)) if (!nodes.has(node.id)) nodes.set(node.id, node);
  const links = new Map<string, GraphLink>();
  const add = (some: readonly GraphLink[]) => {
    for (const link of some) if (!links.has(linkKey(link))) links.set(linkKey(link), link);
  };
  const all = [graph, ...others];
  for (const { center, links: own } of all)
    add(own.filter(({ source, target }) => source === center?.id || target === center?.id));
  for (const { links: own } of all) add(own);
  return { ...graph, nodes: [...nodes.values()], links: [...links.values()] };
}

const linkKey = ({ source, target }: GraphLink) => [source, target].sort(byId).join(' ');
