import { describe, expect, it } from '@jest/globals';
import { resolveOfficers } from '../../../ingest/resolve/people.ts';
import type { Mention } from '../../../ingest/resolve/people/person-group.ts';
import { parseName } from '../../../ingest/names/person-name.ts';

let count = 0;
const officer = (name: string, unit: string | null, emailHash: string | null = null): Mention => ({
  id: `mention ${String((count += 1)).padStart(3, '0')}`,
  record: null,
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
  officer: null,
  fingerprint: '',
});
const sizes = (...items: Mention[]) => {
  const found = resolveOfficers(items).map(({ members }) => members.length);
  expect(resolveOfficers([...items].reverse()).map(({ members }) => members.length)).toEqual(found);
  return found;
};

describe('resolveOfficers', () => {
  it('joins one name in one agency, and one e-mail address in any', () => {
    expect(sizes(officer('Ada Quill', 'U:nsf/MPS/DMS'), officer('Ada Quill', 'U:nsf/CSE/IIS'))).toEqual([2]);
    expect(sizes(officer('Hao Yan', 'U:nsf/MPS/DMS', 'h'), officer('Hao Yan', 'U:nih/NCI', 'h'))).toEqual([2]);
  });

  it('wants one division for a name that many bear, and follows its officer by the address', () => {
    expect(sizes(officer('Wei Zhang', 'U:nsf/MPS/DMS'), officer('Wei Zhang', 'U:nsf/MPS/DMS'))).toEqual([2]);
    expect(sizes(officer('Wei Zhang', 'U:nsf/MPS/DMS'), officer('Wei Zhang', 'U:nsf/CSE/IIS'))).toEqual([1, 1]);
    expect(
      sizes(
        officer('Wei Zhang', 'U:nsf/MPS/DMS'),
        officer('Wei Zhang', 'U:nsf/MPS/DMS', 'h'),
        officer('Wei Zhang', 'U:nsf/CSE/IIS', 'h'),
        officer('Wei Zhang', 'U:nsf/CSE/IIS'),
      ),
    ).toEqual([4]);
  });

  it('joins no name alone: in two agencies, or nowhere', () => {
    expect(sizes(officer('Ada Quill', 'U:nsf/MPS'), officer('Ada Quill', 'U:nih/NCI'))).toEqual([1, 1]);
    expect(sizes(officer('Ada Quill', null), officer('Ada Quill', null))).toEqual([1, 1]);
  });
});
