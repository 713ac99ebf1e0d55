import ABOUT from '../queries/about.graphql?raw';
import AWARD_NETWORK from '../queries/award-network.graphql?raw';
import PASSAGE from '../queries/passage.graphql?raw';
import { ask, askFile } from '../ask.ts';
import type { CenterKind, Graph, GraphLink, GraphNode, Money } from '../graph.ts';
import type { Passage } from '../passage.ts';
import type { Narrowing } from './narrowing.ts';
import type { View } from './views.ts';
import { ROLE_WORDS, count, say, shownInstitution } from '../words.ts';

/** The file `/network.d3.json`, as docs/export.md tells it: money stands in a column a currency, `obligated_USD`. */
interface NetworkFile {
  readonly graph: { readonly isCut: boolean; readonly cutNodes: number; readonly cutLinks: number };
  readonly nodes: readonly (Columns & {
    readonly id: string;
    readonly kind: CenterKind;
    readonly label: string;
    readonly weight: number;
    readonly linkCount: number;
    readonly institution?: string;
    readonly institutionBasis?: string;
    readonly awardCount?: number;
  })[];
  readonly links: readonly (Columns & {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly firstYear?: number;
    readonly lastYear?: number;
  })[];
}
type Columns = Readonly<Record<string, unknown>>;

const OBLIGATED = 'obligated_';

/** The sums of money that a row of the file states. */
function amountsOf(row: Columns): Money[] {
  return Object.entries(row).flatMap(([name, value]) =>
    name.startsWith(OBLIGATED) && typeof value === 'number' ? [{ currency: name.slice(OBLIGATED.length), value }] : [],
  );
}

const NOTHING: Graph & { links: readonly AwardLink[] } = { center: null, nodes: [], links: [], isCut: false };

/** Links that are drawn at most: the strongest. */
const MOST_LINKS = 20_000;

/** How much of what surrounds a node is drawn, and through what. */
export interface Extent extends Narrowing {
  readonly radius: 1 | 2;
  /** Nodes; the weightiest stay. */
  readonly most: number;
}

/** What surrounds a node, in one of its kind's views. */
export async function loadNetwork(id: string, view: View, extent: Extent, signal: AbortSignal): Promise<Graph> {
  // An id of an earlier version of the graph leads to the present node, whose id is then the one to draw.
  const { node: center } = await ask<{ node: Graph['center'] }>(ABOUT, { id }, signal);
  if (center === null) return NOTHING;
  const network = await askFile<NetworkFile>(`${networkAddress('d3.json', view, center.id, extent)}&via=false`, signal);
  const byAward = view.kind === 'INSTITUTION_PROGRAM' || view.kind === 'THEME_THEME';
  const counted = byAward ? 'award' : 'shared project';
  const { isCut, cutNodes, cutLinks } = network.graph;
  return {
    center,
    isCut,
    cutWords: [
      cutNodes > 0 && count(cutNodes, 'node'),
      cutLinks > 0 && `${count(cutLinks, 'link')} between those drawn`,
    ]
      .filter(Boolean)
      .join(' and '),
    nodes: network.nodes.map((node) => {
      const { id, kind, label, weight, linkCount, awardCount, institution, institutionBasis } = node;
      const amounts = amountsOf(node);
      return {
        ...{ id, kind, label, weight, links: linkCount, institution },
        ...(awardCount === undefined ? {} : { awards: awardCount }),
        ...(amounts.length === 0 ? {} : { amounts }),
        detail: institution ? shownInstitution({ label: institution }, institutionBasis ?? null) : null,
      };
    }),
    links: network.links.map((link) => ({
      ...{ source: link.source, target: link.target, weight: link.weight },
      ...{ firstYear: link.firstYear ?? null, lastYear: link.lastYear ?? null },
      words: count(link.weight, counted),
      amounts: amountsOf(link),
    })),
  };
}

/** The address of a network as a file, whose ending says which sort. */
export function networkAddress(ending: string, view: View, center: string, extent: Extent): string {
  const { radius, most, filter, role } = extent;
  const words = new URLSearchParams({
    kind: view.kind,
    [view.scope]: center,
    ...(radius === 2 ? { radius: '2' } : {}),
    ...(Object.keys(filter).length > 0 ? { filter: JSON.stringify(filter) } : {}),
    ...(role === null ? {} : { roles: role }),
    first: String(most),
    firstLinks: String(MOST_LINKS),
  });
  return `/network.${ending}?${words.toString()}`;
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
