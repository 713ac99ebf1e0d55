import { describe, expect, it } from '@jest/globals';
import { namePairs } from '../../../../ingest/resolve/people/name-pairs.ts';
import { namesAgree, personGroup } from '../../../../ingest/resolve/people/person-group.ts';
import { personItem } from './person-item.ts';

const group = (name: string, place: number) => personGroup([personItem(name, { id: `mention ${String(place)}` })]);

describe('namePairs', () => {
  it('finds every pair that comparing all with all finds', () => {
    const names = [
      'William Smith', 'Bill Smith', 'B. Smith', 'W. Smith', 'J. William Smith', 'William "Buzz" Smith', 'B. W. Smith',
      'William Smith-Jones', 'William Smith Jr.', 'William Smith III', 'Alexander Smith', 'Sasha Smith', 'S. Smith',
      'Jones', 'William Jones', 'Smith', 'Ji-Hoon Smith', 'Jihoon Smith', 'Ji Hoon Smith', 'William Smith',
      'Pascal Van Hentenryck', 'Pascal VanHentenryck', 'P. Hentenryck', 'Maria Garcia Lopez', 'Maria Garcia-Lopez',
      'Maria Lopez', 'Maria Garcia', 'M. Lopez', 'Maria de la Cruz', 'Maria Cruz', 'Maria dela Cruz',
    ]; // prettier-ignore
    const groups = names.map(group);
    const expected = groups.flatMap((a, i) =>
      groups.flatMap((b, j) => (i < j && namesAgree(a.names, b.names) !== null ? [`${String(i)} ${String(j)}`] : [])),
    );
    const found = namePairs(groups).map(({ a, b }) => `${String(a)} ${String(b)}`);
    expect([...found].sort()).toEqual(expected.sort());
    expect(new Set(found).size).toBe(found.length);
  });

  it('compares no families with one another, however many an identifier ties together', () => {
    // Every two of them would be 18 million pairs, more than a Set holds.
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const family = (place: number) =>
      [Math.floor(place / 676), Math.floor(place / 26), place].map((digit) => letters[digit % 26]!).join('');
    const groups = Array.from({ length: 6000 }, (_, place) => group(`Ann X${family(place)}`, place));
    expect(namePairs([...groups, group('A. Xaab', 6000)])).toEqual([{ a: 1, b: 6000, match: 'INITIAL' }]);
  });
});
