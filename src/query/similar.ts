/**
 * Awards like a text, and who stands behind them. How texts are compared is the business of ingest, which hands the function in.
 */
import { byId } from '../ids.ts';
import type { EdgeType } from '../model.ts';
import type { Store } from '../store/store.ts';
import { resolveAmong } from './resolve-id.ts';

export interface SimilarAward {
  readonly awardId: string;
  /** Cosine of the two texts, 0 to 1. */
  readonly score: number;
  /** The words of the text that tell most, as far as the award has them. */
  readonly words: readonly string[];
}

/** The awards most like a text, the likest first, without some. */
export type FindSimilarAwards = (store: Store, text: string, except: ReadonlySet<string>) => Promise<SimilarAward[]>;

/** Some awards and all others of their projects, which tell the same. Rejects with `BAD_USER_INPUT` for an id of none. */
export async function withSiblings(store: Store, awards: readonly string[]): Promise<ReadonlySet<string>> {
  if (awards.length === 0) return new Set();
  const own = await resolveAmong(store, ['AWARD'], awards, 'except');
  const projects = await store.edges({ types: ['PART_OF'], from: own, withFacts: false });
  const to = projects.map((part) => part.to);
  const parts = to.length === 0 ? [] : await store.edges({ types: ['PART_OF'], to, withFacts: false });
  return new Set([...own, ...parts.map(({ from }) => from)]);
}

/** A person, institution or program behind such awards. */
export interface SimilarNode {
  readonly nodeId: string;
  /** Sum of the awards' scores. */
  readonly score: number;
  /** The likest first. */
  readonly awardIds: readonly string[];
}

/** The edges between an award and who stands behind it, and the end at which the award is. */
const BEHIND = {
  people: ['INVESTIGATES', 'to'],
  institutions: ['RECEIVED_BY', 'from'],
  programs: ['FUNDED_UNDER', 'from'],
} as const satisfies Record<string, readonly [EdgeType, 'from' | 'to']>;
export type Behind = keyof typeof BEHIND;

/** Who stands behind some awards, those with most of what is like the text first. One read. */
export async function behindSimilar(
  store: Store,
  awards: readonly SimilarAward[],
  behind: Behind,
): Promise<SimilarNode[]> {
  const [type, end] = BEHIND[behind];
  const ids = awards.map(({ awardId }) => awardId);
  const edges = ids.length === 0 ? [] : await store.edges({ types: [type], [end]: ids, withFacts: false });
  const found = new Map<string, Set<string>>();
  for (const edge of edges) {
    const node = end === 'to' ? edge.from : edge.to;
    found.set(node, (found.get(node) ?? new Set()).add(edge[end]));
  }
  return [...found]
    .map(([nodeId, its]) => {
      const own = awards.filter(({ awardId }) => its.has(awardId));
      return {
        nodeId,
        score: own.reduce((sum, { score }) => sum + score, 0),
        awardIds: own.map(({ awardId }) => awardId),
      };
    })
    .sort((a, b) => b.score - a.score || byId(a.nodeId, b.nodeId));
}
