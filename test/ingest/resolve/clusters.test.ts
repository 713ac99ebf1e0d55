import { describe, expect, it } from '@jest/globals';
import { clusters } from '../../../src/clusters.ts';

describe('clusters', () => {
  it('gives the same sets and leaders whatever the order of the joins', () => {
    const joins: [string, string][] = [
      ['d', 'c'],
      ['b', 'd'],
      ['x', 'y'],
      ['c', 'a'],
    ];
    const result = (order: readonly [string, string][]) => {
      const sets = clusters(['z']);
      for (const [a, b] of order) sets.join(a, b);
      return { sets: sets.sets(), leader: sets.find('d') };
    };
    expect(result(joins)).toEqual({ sets: [['a', 'b', 'c', 'd'], ['x', 'y'], ['z']], leader: 'a' });
    expect(result([...joins].reverse())).toEqual(result(joins));
  });
});
