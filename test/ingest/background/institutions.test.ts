import { describe, expect, test } from '@jest/globals';
import {
  childrenOf,
  isPartOf,
  isSystem,
  lookUp,
  namesBeginning,
  organisation,
  organisationsNamed,
} from '../../../ingest/background/institutions.ts';
import { institutionWords } from '../../../ingest/resolve/institution-words.ts';

const named = (key: string) => organisationsNamed(key).map((one) => one.organisation);

describe('the table of research organisations', () => {
  test('leads from a folded name to the organisation with its place', () => {
    expect(named('boston university').map(organisation)).toEqual([
      { ror: '05qwgg493', country: 'US', state: 'MA', city: 'boston', parents: [] },
    ]);
    expect(organisationsNamed('no such university')).toEqual([]);
    expect(organisationsNamed('')).toEqual([]);
  });
  test('finds every name that it lists, first and last of a group of lines alike', () => {
    const listed = [...namesBeginning('university o', 200)].map(([rest]) => `university o${rest}`);
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.filter((name) => organisationsNamed(name).length === 0)).toEqual([]);
    expect([...listed].sort()).toEqual(listed);
  });
  test('is made by the rules that names are compared by', () => {
    const listed = [...namesBeginning('national ', 400)].map(([rest]) => `national ${rest}`);
    expect(listed.filter((name) => institutionWords(name).join(' ') !== name)).toEqual([]);
  });
  test('says whether longer names go on after a name', () => {
    expect(lookUp('university california').goesOn).toBe(true);
    expect(lookUp('qwertyuiop').goesOn).toBe(false);
  });
  test('knows what is part of what, and which is a system of campuses', () => {
    const [system] = named('university california system') as [number];
    const [berkeley] = named('university california berkeley') as [number];
    expect(isPartOf(berkeley, system)).toBe(true);
    expect(isPartOf(system, berkeley)).toBe(false);
    expect(childrenOf(system)).toContain(berkeley);
    expect([isSystem(system), isSystem(berkeley)]).toEqual([true, false]);
  });
  test('lists recipients of awards that the registry lacks under their name', () => {
    expect(named('kent state university').map((n) => organisation(n).ror)).toEqual(['-kent-state-university']);
  });
});
