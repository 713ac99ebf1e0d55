import { describe, expect, test } from '@jest/globals';
import { institutionWords } from '../../../ingest/names/institutions/words.ts';
import {
  childrenOf,
  isPartOf,
  isSystem,
  lookUp,
  namesBeginning,
  namesOfOrganisation,
  organisation,
  organisationsAt,
  organisationsNamed,
  universityOfCity,
} from '../../../ingest/names/organisations.ts';

const named = (key: string) => organisationsNamed(key).map((one) => one.organisation);

describe('the table of research organisations', () => {
  test('leads from a folded name to the organisation with its place', () => {
    expect(named('boston university').map(organisation)).toEqual([
      { ror: '05qwgg493', country: 'US', state: 'MA', city: 'boston', parents: [], isRecipient: true },
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
  test('gives the names of an organisation, and the organisations of a city and of a state', () => {
    const [boston] = named('boston university') as [number];
    expect(namesOfOrganisation(boston)).toContain('boston university');
    for (const name of namesOfOrganisation(boston)) expect(named(name)).toContain(boston);
    expect(organisationsAt('MA', 'boston')).toContain(boston);
    expect(organisationsAt('MA', '')).toContain(boston);
    expect(organisationsAt('MA', 'cambridge')).not.toContain(boston);
    expect(organisationsAt('MA', 'no such city')).toEqual([]);
  });
  test('knows parts that have awards themselves from parts that have none', () => {
    const is = (key: string) => named(key).map((n) => organisation(n).isRecipient);
    expect(is('scripps institute oceanography')).toEqual([true]);
    expect(is('lamont doherty earth observatory')).toEqual([false]);
  });
});

describe('the table of universities of cities', () => {
  test('names the university that has nearly all awards of a city, where one has', () => {
    expect(universityOfCity('CA', 'irvine')).toBe('University of California-Irvine');
    expect(universityOfCity('MA', 'boston')).toBeNull();
    expect(universityOfCity('CA', 'no such city')).toBeNull();
  });
});
