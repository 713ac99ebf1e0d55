import { describe, expect, it } from '@jest/globals';
import { bCubed, pairwise, type Placed } from '../../../scripts/eval/metrics.ts';

/** `a1 a1 b2`: three mentions, clusters a, a and b, people 1, 1 and 2; a `*` marks those that are scored. */
const placed = (text: string): Placed[] =>
  text.split(' ').map((one) => ({ cluster: one[0]!, truth: one[1]!, isScored: one.endsWith('*') }));

describe('pairwise', () => {
  it('counts pairs that are joined rightly, wrongly and not at all', () => {
    // Joined: three pairs of a, one of them right. True: 1-1, 2-2.
    const score = pairwise(placed('a1* a1* a2* b2*'));
    expect(score).toMatchObject({ precision: 1 / 3, recall: 1 / 2, pairs: 2 });
    expect(score.f1).toBeCloseTo(0.4);
  });

  it('counts a pair where one of the two is scored, and none where neither is', () => {
    expect(pairwise(placed('a1 a1 a1*'))).toMatchObject({ precision: 1, recall: 1, pairs: 2 });
    expect(pairwise(placed('a1 a2 b3*'))).toMatchObject({ precision: 1, recall: 1, pairs: 0 });
  });
});

describe('bCubed', () => {
  it('is the mean over the scored mentions', () => {
    // Of the a's: precision 2/3, 2/3 and 1/3; recall 1, 1 and 1/2. Of b: 1 and 1/2.
    const score = bCubed(placed('a1* a1* a2* b2*'));
    expect(score.precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4);
    expect(score.recall).toBeCloseTo(3 / 4);
    expect(bCubed(placed('a1 a1 a2 b2*'))).toMatchObject({ precision: 1, recall: 1 / 2 });
  });
});
