import PATH from '../queries/path.graphql?raw';
import { ask } from '../ask.ts';
import type { Graph, GraphLink, GraphNode, Named } from '../graph.ts';
import { kindOfId } from '../graph.ts';
import type { LatestInstitution } from '../words.ts';
import { count, latestInstitution } from '../words.ts';
import { Names } from '../names.tsx';

interface Props {
  readonly path: PathGraph['path'];
}

/** The shortest chains in words: who, through which project, with whom. */
export function PathPanel({ path }: Props) {
  const { from, to, hops, chainCount, chains } = path;
  return (
    <>
      <p className="kind">Path</p>
      <h2>
        {from.label} <span className="and">to</span> {to.label}
      </h2>
      {hops === null && (
        <p>No chain of shared projects leads from one to the other, as far as the loaded documents tell.</p>
      )}
      {hops === 0 && <p>They are one and the same.</p>}
      {hops !== null && hops > 0 && (
        <p>
          {count(chainCount, 'shortest chain')} of {count(hops, 'step')}
          {chainCount > chains.length && `; the first ${String(chains.length)} are shown`}
        </p>
      )}
      <ol className="chains">
        {hops !== 0 &&
          chains.map(({ nodes, steps }) => (
            <li key={nodes.map(({ id }) => id).join(' ')}>
              <Names nodes={nodes.map((node, i) => ({ ...node, ...(steps[i] && { note: projectWords(steps[i]) }) }))} />
            </li>
          ))}
      </ol>
    </>
  );
}

function projectWords({ projects, projectCount }: { projects: readonly { label: string }[]; projectCount: number }) {
  const more = projectCount - projects.length;
  return `shares “${projects.map(({ label }) => label).join('”, “')}”${more > 0 ? ` and ${String(more)} more` : ''} with`;
}

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
