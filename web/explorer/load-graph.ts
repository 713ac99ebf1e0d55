import ABOUT from './queries/about.graphql?raw';
import AWARD_NETWORK from './queries/award-network.graphql?raw';
import NETWORK from './queries/network.graphql?raw';
import PASSAGE from './queries/passage.graphql?raw';
import { ask } from './ask.ts';
import type { CenterKind, Graph, GraphLink, GraphNode, Money } from './graph.ts';
import type { Passage } from './passage.ts';
import type { View } from './views.ts';
import { ROLE_WORDS, count, say, shownInstitution } from './words.ts';

interface NetworkAnswer {
  readonly network: {
    readonly isCut: boolean;
    readonly cutNodes: number;
    readonly cutLinks: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: CenterKind;
      readonly label: string;
      readonly weight: number;
      readonly institution: { readonly label: string } | null;
      readonly institutionBasis: string | null;
    }[];
    readonly links: readonly {
      readonly source: string;
      readonly target: string;
      readonly weight: number;
      readonly obligatedAmounts: readonly Money[];
      readonly firstYear: number | null;
      readonly lastYear: number | null;
    }[];
  };
}

const NOTHING: Graph & { links: readonly AwardLink[] } = { center: null, nodes: [], links: [], isCut: false };

/** How much of what surrounds a node is drawn. */
export interface Extent {
  readonly radius: 1 | 2;
  /** Nodes; the weightiest stay. */
  readonly most: number;
}

/** What surrounds a node, in one of its kind's views. */
export async function loadNetwork(id: string, view: View, extent: Extent, signal: AbortSignal): Promise<Graph> {
  // An id of an earlier version of the graph leads to the present node, whose id is then the one to draw.
  const { node: center } = await ask<{ node: Graph['center'] }>(ABOUT, { id }, signal);
  if (center === null) return NOTHING;
  const variables = { kind: view.kind, [view.scope]: center.id, radius: extent.radius, first: extent.most };
  const { network } = await ask<NetworkAnswer>(NETWORK, variables, signal);
  const byAward = view.kind === 'INSTITUTION_PROGRAM' || view.kind === 'THEME_THEME';
  const counted = byAward ? 'award' : 'shared project';
  return {
    center,
    isCut: network.isCut,
    cutWords: [
      network.cutNodes > 0 && count(network.cutNodes, 'node'),
      network.cutLinks > 0 && `${count(network.cutLinks, 'link')} between those drawn`,
    ]
      .filter(Boolean)
      .join(' and '),
    nodes: network.nodes.map(({ institution, institutionBasis, ...node }) => ({
      ...node,
      detail: institution && shownInstitution(institution, institutionBasis),
    })),
    links: network.links.map(({ obligatedAmounts, ...link }) => ({
      ...link,
      words: count(link.weight, counted),
      amounts: obligatedAmounts,
    })),
  };
}

interface AwardEdge {
  readonly role?: string | null;
  readonly isFormer?: boolean;
  readonly evidence: readonly Passage[];
  readonly node: { readonly id: string; readonly label: string };
}
interface AwardAnswer {
  readonly node: null | {
    readonly id?: string;
    readonly label: string;
    readonly number: string;
    readonly investigators: { readonly edges: readonly AwardEdge[] };
    readonly recipients: { readonly edges: readonly AwardEdge[] };
    readonly programs: { readonly edges: readonly AwardEdge[] };
  };
}

/** A link of an award's drawing knows its passages already. */
export interface AwardLink extends GraphLink {
  readonly passages: readonly Passage[];
}

/** An award with its people, its recipient and its programs. */
export async function loadAward(id: string, signal: AbortSignal): Promise<Graph & { links: readonly AwardLink[] }> {
  const { node: award } = await ask<AwardAnswer>(AWARD_NETWORK + PASSAGE, { id }, signal);
  if (!award?.id) return NOTHING;
  const ends: readonly [CenterKind, readonly AwardEdge[], string][] = [
    ['PERSON', award.investigators.edges, 'investigator'],
    ['INSTITUTION', award.recipients.edges, 'recipient'],
    ['PROGRAM', award.programs.edges, 'program'],
  ];
  const around = ends.flatMap(([kind, edges, part]) => edges.map((edge) => ({ kind, edge, part })));
  const center: GraphNode = {
    id: award.id,
    kind: 'AWARD',
    label: award.label,
    detail: `award ${award.number}`,
    weight: around.length,
  };
  return {
    center,
    isCut: false,
    nodes: [center, ...around.map(({ kind, edge }) => ({ ...edge.node, kind, detail: null, weight: 1 }))],
    links: around.map(({ edge, part }) => ({
      source: center.id,
      target: edge.node.id,
      weight: 1,
      words: (edge.isFormer ? 'former ' : '') + (edge.role ? say(ROLE_WORDS, edge.role) : part),
      amounts: [],
      firstYear: null,
      lastYear: null,
      passages: edge.evidence,
    })),
  };
}
