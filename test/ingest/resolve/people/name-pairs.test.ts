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
    ]; // prettier-ignore
    const groups = names.map(group);
    const expected = groups.flatMap((a, i) =>
      groups.flatMap((b, j) => (i < j && namesAgree(a.names, b.names) !== null ? [`${String(i)} ${String(j)}`] : [])),
    );
    const found = namePairs(groups).map(({ a, b }) => `${String(a)} ${String(b)}`);
    expect([...found].sort()).toEqual(expected.sort());
    expect(new Set(found).size).toBe(found.length);
  });
});
