/**
 * Clusters against the truth: pairwise and B-cubed (Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998)
 * precision, recall and F1.
 */

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One mention: the cluster it was put in, the truth, and whether it is among those that are scored. */
export interface Placed {
  readonly cluster: string;
  readonly truth: string;
  readonly isScored: boolean;
}

const score = (precision: number, recall: number): Score => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

const pairs = (n: number): number => (n * (n - 1)) / 2;

function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const pairsOf = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + pairs(n), 0);
const both = ({ cluster, truth }: Placed) => `${cluster}\n${truth}`;

function pairCounts(placed: readonly Placed[]) {
  return {
    right: pairsOf(tally(placed.map(both))),
    joined: pairsOf(tally(placed.map(({ cluster }) => cluster))),
    true: pairsOf(tally(placed.map(({ truth }) => truth))),
  };
}

/** Over all pairs of which at least one mention is scored. */
export function pairwise(placed: readonly Placed[]): Score & { readonly pairs: number } {
  const all = pairCounts(placed);
  const rest = pairCounts(placed.filter(({ isScored }) => !isScored));
  const right = all.right - rest.right;
  const joined = all.joined - rest.joined;
  const truth = all.true - rest.true;
  return { ...score(joined === 0 ? 1 : right / joined, truth === 0 ? 1 : right / truth), pairs: truth };
}

/** The mean over the scored mentions. */
export function bCubed(placed: readonly Placed[]): Score {
  const right = tally(placed.map(both));
  const joined = tally(placed.map(({ cluster }) => cluster));
  const truth = tally(placed.map((one) => one.truth));
  const scored = placed.filter(({ isScored }) => isScored);
  let precision = 0;
  let recall = 0;
  for (const one of scored) {
    precision += right.get(both(one))! / joined.get(one.cluster)!;
    recall += right.get(both(one))! / truth.get(one.truth)!;
  }
  return score(precision / scored.length, recall / scored.length);
}
