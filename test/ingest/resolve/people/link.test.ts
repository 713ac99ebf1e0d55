import { describe, expect, it } from '@jest/globals';
import { linkPairs, type ScoredPair } from '../../../../ingest/resolve/people/link.ts';

const pair = (a: number, b: number, points: number, hasSupport = true): ScoredPair => ({ a, b, points, hasSupport });
const link = (size: number, ...pairs: ScoredPair[]) => linkPairs(size, pairs, { threshold: 5, clear: 3 });
const clustersOf = (size: number, ...pairs: ScoredPair[]) =>
  link(size, ...pairs)
    .clusters.map((members) => [...members].sort())
    .sort();

describe('linkPairs', () => {
  it('joins pairs that reach the threshold, and no others', () => {
    expect(clustersOf(4, pair(0, 1, 5), pair(2, 3, 4.9))).toEqual([[0, 1], [2], [3]]);
  });

  it('joins nothing without support, however many the points', () => {
    expect(clustersOf(2, pair(0, 1, 90, false))).toEqual([[0], [1]]);
  });

  it('never joins two clusters of which two members have no pair', () => {
    expect(clustersOf(3, pair(0, 1, 20), pair(1, 2, 10))).toEqual([[0, 1], [2]]);
  });

  it('leaves a member alone that two claim about as strongly, until the two are one', () => {
    expect(clustersOf(3, pair(0, 2, 10), pair(1, 2, 9))).toEqual([[0], [1], [2]]);
    expect(clustersOf(3, pair(0, 2, 10), pair(1, 2, 6))).toEqual([[0, 2], [1]]);
    expect(clustersOf(3, pair(0, 2, 10), pair(1, 2, 9), pair(0, 1, 8))).toEqual([[0, 1, 2]]);
  });

  it('takes up a contested pair again when the rival has gone to another', () => {
    // With 3, which is most unlike 2, 1 claims 2 no more.
    const pairs = [pair(0, 2, 10), pair(1, 2, 7.5), pair(1, 3, 8), pair(2, 3, -100)];
    expect(clustersOf(4, ...pairs)).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('weighs the best pair most, and the others a little', () => {
    // 0 and 1 join; then 2 stands at 0.8 × 5 + 0.2 × the mean of 5 and -2.
    const { open } = link(3, pair(0, 1, 20), pair(0, 2, 5), pair(1, 2, -2));
    expect(open.map(({ points }) => Number(points.toFixed(4)))).toEqual([4.3]);
  });

  it('tries a contested pair once more for each join beside it, not once for each time that it was tried', () => {
    // 0 to 9 claim each other in a ring; beside each of them 40 pairs join after that.
    const ring = Array.from({ length: 10 }, (_, i) => pair(i, (i + 1) % 10, 8));
    const beside = Array.from({ length: 400 }, (_, i) => [10 + 2 * i, 11 + 2 * i] as const).flatMap(([a, b], i) => [
      pair(a, b, 7.9 - i / 1000),
      pair(i % 10, a, -1),
      pair(i % 10, b, -1),
    ]);
    expect(link(810, ...ring, ...beside).clusters).toHaveLength(410);
  });
});
