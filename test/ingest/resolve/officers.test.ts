import { describe, expect, it } from '@jest/globals';
import { resolveOfficers } from '../../../ingest/resolve/people.ts';
import type { Mention } from '../../../ingest/resolve/people/person-group.ts';
import { parseName } from '../../../ingest/names/person-name.ts';

let count = 0;
const officer = (name: string, unit: string | null, emailHash: string | null = null): Mention => ({
  id: `mention ${String((count += 1)).padStart(3, '0')}`,
  name: parseName(name)!,
  identifiers: [],
  emailHash,
  institution: null,
  isHome: false,
  state: null,
  project: null,
  unit,
  year: null,
  team: [],
  themes: [],
});
const sizes = (...items: Mention[]) => {
  const found = resolveOfficers(items).map(({ members }) => members.length);
  expect(resolveOfficers([...items].reverse()).map(({ members }) => members.length)).toEqual(found);
  return found;
};

describe('resolveOfficers', () => {
  it('joins one name in one division, and one e-mail address in any', () => {
    expect(sizes(officer('Hao Yan', 'U:nsf/MPS/DMS'), officer('Hao Yan', 'U:nsf/MPS/DMS'))).toEqual([2]);
    expect(sizes(officer('Hao Yan', 'U:nsf/MPS/DMS', 'h'), officer('Hao Yan', 'U:nsf/CSE/IIS', 'h'))).toEqual([2]);
  });

  it('follows an officer who changes the division by the address, with the awards that print none', () => {
    expect(
      sizes(
        officer('Hao Yan', 'U:nsf/MPS/DMS'),
        officer('Hao Yan', 'U:nsf/MPS/DMS', 'h'),
        officer('Hao Yan', 'U:nsf/CSE/IIS', 'h'),
        officer('Hao Yan', 'U:nsf/CSE/IIS'),
      ),
    ).toEqual([4]);
  });

  it('joins no name alone: in two divisions, in an agency, or nowhere', () => {
    expect(sizes(officer('Hao Yan', 'U:nsf/MPS/DMS'), officer('Hao Yan', 'U:nsf/CSE/IIS'))).toEqual([1, 1]);
    expect(sizes(officer('Hao Yan', 'U:nsf'), officer('Hao Yan', 'U:nsf'))).toEqual([1, 1]);
    expect(sizes(officer('Hao Yan', null), officer('Hao Yan', null))).toEqual([1, 1]);
  });
});
