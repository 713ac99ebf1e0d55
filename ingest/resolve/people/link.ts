/**
 * Agglomerative clustering over scored pairs: the two clusters that are likeliest one join, until none reach the threshold.
 * Two clusters are as likely one as their best pair, with a little of the average of all pairs.
 *
 * Listed pairs alone are held, so the statement grows with their number (times its logarithm), not with the number of groups.
 * Two clusters with a pair between them that is not listed are never joined. A cluster that two others claim about as
 * strongly, which cannot be one, joins neither. Ties go to the smaller places, so the result does not depend on order.
 */

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly points: number;
  readonly hasSupport: boolean;
}

/** All pairs between two clusters. */
interface Link {
  readonly sum: number;
  readonly count: number;
  readonly hasSupport: boolean;
  /** The pair with the most points. */
  readonly best: ScoredPair;
}

export interface Merge {
  readonly members: readonly (readonly number[])[];
  readonly points: number;
  readonly best: ScoredPair;
}

/** A link that is left between two clusters when no more join. */
export interface OpenLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly points: number;
  readonly best: ScoredPair;
}

interface Entry {
  readonly a: number;
  readonly b: number;
  readonly points: number;
}

/** First the most points, then the smallest places. */
const before = (x: Entry, y: Entry): boolean =>
  x.points !== y.points ? x.points > y.points : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** A binary heap. */
function queue() {
  const heap: Entry[] = [];
  const swap = (i: number, j: number) => {
    [heap[i], heap[j]] = [heap[j]!, heap[i]!];
  };
  return {
    push(entry: Entry) {
      let at = heap.push(entry) - 1;
      for (let up = (at - 1) >> 1; at > 0 && before(heap[at]!, heap[up]!); at = up, up = (at - 1) >> 1) swap(at, up);
    },
    pop(): Entry | undefined {
      const [first] = heap;
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return first;
      heap[0] = last;
      for (let at = 0; ;) {
        let next = at;
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < heap.length && before(heap[child]!, heap[next]!)) next = child;
        if (next === at) return first;
        swap(at, next);
        at = next;
      }
    },
  };
}

/** Share of the best pair in the points of a link; the rest is the average. Fitted, as the threshold is. */
const BEST = 0.8;

const pointsOf = (link: Link): number => BEST * link.best.points + (1 - BEST) * (link.sum / link.count);

/** Joins what is likely one. `clear`: points by which one claim must be likelier than its rival. */
export function linkPairs(
  size: number,
  pairs: readonly ScoredPair[],
  options: { readonly threshold: number; readonly clear: number },
): { clusters: number[][]; merges: Merge[]; open: OpenLink[] } {
  if (pairs.length === 0) return { clusters: Array.from({ length: size }, (_, i) => [i]), merges: [], open: [] };
  const { threshold, clear } = options;
  const links = new Map<number, Map<number, Link>>();
  const members = new Map<number, number[]>();
  for (let i = 0; i < size; i++) members.set(i, [i]);
  const linksOf = (cluster: number) => {
    let of = links.get(cluster);
    if (of === undefined) links.set(cluster, (of = new Map()));
    return of;
  };
  const waiting = queue();
  const isLikely = (link: Link) => link.hasSupport && pointsOf(link) >= threshold;
  const put = (x: number, y: number, link: Link) => {
    linksOf(x).set(y, link);
    linksOf(y).set(x, link);
    if (isLikely(link)) waiting.push({ a: Math.min(x, y), b: Math.max(x, y), points: pointsOf(link) });
  };
  for (const pair of pairs)
    put(pair.a, pair.b, { sum: pair.points, count: 1, hasSupport: pair.hasSupport, best: pair });

  /** Whether `shared` is claimed by another, which cannot be one with `other`, about as strongly. */
  const isContested = (shared: number, other: number, points: number): boolean => {
    for (const [rival, link] of linksOf(shared)) {
      if (rival === other || linksOf(other).has(rival)) continue;
      if (isLikely(link) && points - pointsOf(link) < clear) return true;
    }
    return false;
  };
  /** Links that were contested, by both of their clusters: each stands here once, however often it was tried. */
  const held = new Map<number, Set<number>>();
  const heldOf = (cluster: number) => {
    let of = held.get(cluster);
    if (of === undefined) held.set(cluster, (of = new Set()));
    return of;
  };
  const merges: Merge[] = [];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const { a, b, points } = entry;
    const link = links.get(a)?.get(b);
    // A stale entry: one of the two has joined another since.
    if (!members.has(a) || !members.has(b) || link === undefined || pointsOf(link) !== points) continue;
    if (isContested(a, b, points) || isContested(b, a, points)) {
      heldOf(a).add(b);
      heldOf(b).add(a);
      continue;
    }
    const [x, y] = [members.get(a)!, members.get(b)!];
    merges.push({ members: [x, y], points, best: link.best });
    members.set(a, [...x, ...y]);
    members.delete(b);
    const [ofA, ofB] = [linksOf(a), linksOf(b)];
    links.delete(b);
    links.set(a, new Map());
    const beside = new Set([...ofA.keys(), ...ofB.keys()]);
    for (const c of beside) {
      linksOf(c).delete(a);
      linksOf(c).delete(b);
    }
    for (const c of [...beside].sort((p, q) => p - q)) {
      if (c === a || c === b) continue;
      const [p, q] = [ofA.get(c), ofB.get(c)];
      if (p !== undefined && q !== undefined)
        put(a, c, {
          sum: p.sum + q.sum,
          count: p.count + q.count,
          hasSupport: p.hasSupport || q.hasSupport,
          best: before(q.best, p.best) ? q.best : p.best,
        });
      // What was contested may be clear now.
      for (const d of heldOf(c)) {
        heldOf(d).delete(c);
        const again = links.get(c)?.get(d);
        if (again !== undefined) waiting.push({ a: Math.min(c, d), b: Math.max(c, d), points: pointsOf(again) });
      }
      held.delete(c);
    }
  }
  const open: OpenLink[] = [];
  for (const [a, of] of links)
    for (const [b, link] of of)
      if (a < b) open.push({ a: members.get(a)!, b: members.get(b)!, points: pointsOf(link), best: link.best });
  return { clusters: [...members.values()], merges, open };
}
