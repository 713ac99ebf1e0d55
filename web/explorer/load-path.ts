import { ask } from './ask.ts';
import type { Graph, GraphLink, GraphNode } from './graph.ts';
import { kindOfId } from './graph.ts';
import type { Named } from './load-node.ts';
import PATH from './queries/path.graphql?raw';
import type { LatestInstitution } from './words.ts';
import { count, latestInstitution } from './words.ts';

/** Longest chain that is looked for, and most chains that are shown. */
const MOST_HOPS = 8;
const MOST_CHAINS = 25;

interface Step {
  readonly projectCount: number;
  readonly projects: readonly Named[];
}
/** One chain: its nodes from one end to the other, and what links each with the next. */
export interface Chain {
  readonly nodes: readonly Named[];
  readonly steps: readonly Step[];
}
interface Answer {
  readonly from: Named | null;
  readonly to: Named | null;
  readonly path: {
    readonly hops: number | null;
    readonly chainCount: number;
    readonly isCut: boolean;
    readonly chains: readonly {
      readonly nodes: readonly (Named & { readonly institutions?: LatestInstitution })[];
      readonly steps: readonly Step[];
    }[];
  };
}

/** A drawing of the shortest chains between two nodes, with the chains themselves. */
export interface PathGraph extends Graph {
  readonly path: {
    readonly from: Named;
    readonly to: Named;
    readonly hops: number | null;
    readonly chainCount: number;
    readonly chains: readonly Chain[];
  };
}

/** How two people, or two institutions, are linked. */
export async function loadPath(from: string, to: string, signal: AbortSignal): Promise<PathGraph> {
  const answer = await ask<Answer>(PATH, { from, to, maxHops: MOST_HOPS, first: MOST_CHAINS }, signal);
  const { path } = answer;
  const ends = { from: answer.from ?? { id: from, label: from }, to: answer.to ?? { id: to, label: to } };
  const nodes = new Map<string, GraphNode>();
  const links = new Map<string, GraphLink>();
  for (const chain of path.chains) {
    for (const { id, label, institutions } of chain.nodes) {
      const detail = latestInstitution(institutions);
      nodes.set(id, { id, label, kind: kindOfId(id) ?? 'PERSON', detail, weight: 1 });
    }
    for (const [place, { projectCount }] of chain.steps.entries()) {
      const [source, target] = [chain.nodes[place]!.id, chain.nodes[place + 1]!.id];
      const words = count(projectCount, 'shared project');
      const numbers = { amounts: [], firstYear: null, lastYear: null };
      links.set(`${source} ${target}`, { source, target, weight: projectCount, words, ...numbers });
    }
  }
  return {
    center: ends.from,
    isCut: path.isCut,
    nodes: [...nodes.values()],
    links: [...links.values()],
    path: { ...ends, hops: path.hops, chainCount: path.chainCount, chains: path.chains },
  };
}
