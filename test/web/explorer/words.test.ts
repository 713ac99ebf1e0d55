import { describe, expect, it } from '@jest/globals';
import { parsePlace, placeAddress } from '../../../web/explorer/place.ts';
import { VIEWS, viewOf } from '../../../web/explorer/network/views.ts';
import { count, latestInstitution, money, say, years } from '../../../web/explorer/words.ts';

describe('the words of the explorer', () => {
  it('list currencies and never add them', () => {
    const amounts = [
      { value: 1_234_567, currency: 'EUR' },
      { value: 508_848, currency: 'USD' },
    ];
    expect(money(amounts)).toBe('EUR 1,234,567 and USD 508,848');
    expect(money([])).toBe('none known');
  });

  it('tell years, also where one end is not known', () => {
    expect([years(2020, 2025), years(2020, 2020), years(2020, null), years(null, 2025), years(null, null)]).toEqual([
      '2020–2025',
      '2020',
      'from 2020',
      'until 2025',
      'years not known',
    ]);
  });

  it('count one and many', () => {
    expect([count(1, 'award'), count(1200, 'award'), count(2, 'person', 'people')]).toEqual([
      '1 award',
      '1,200 awards',
      '2 people',
    ]);
  });

  it('say perhaps of an institution that nothing but its award ties to somebody', () => {
    const at = (basis: string) => ({ edges: [{ basis, node: { label: 'Fen College' } }] });
    expect(latestInstitution(at('STATED'))).toBe('Fen College');
    expect(latestInstitution(at('RECIPIENT_OF_AWARD'))).toBe('perhaps Fen College');
    expect([latestInstitution({ edges: [] }), latestInstitution(undefined)]).toEqual([null, null]);
  });

  it('show a word of the API that they do not know as it is', () => {
    expect(say({ PI: 'principal investigator' }, 'PI')).toBe('principal investigator');
    expect(say({}, 'NEW_WORD')).toBe('new word');
  });
});

describe('the address of the explorer', () => {
  it('says what is shown, and is read back the same', () => {
    const places = [
      {},
      { id: 'person:orcid:0000-0001', list: 'collaborators', sort: '-Obligated', find: 'ann & co', years: '2020-' },
      { center: 'institution:uei:A', kind: 'PERSON_PERSON', node: 'person:m:b' },
      { center: 'person:m:a', path: 'person:m:b', radius: '2', as: 'table' },
      { center: 'theme:phrase:a%20b', from: 'person:m:a&b', to: 'person:m:c' },
    ];
    expect(places.map((place) => parsePlace(placeAddress(place)))).toEqual(places);
  });

  it('keeps ids readable', () => {
    expect(placeAddress({ center: 'award:nsf:2540142' })).toBe('?center=award:nsf:2540142');
  });
});

describe('the views of a node', () => {
  it('are the one asked for where its kind has it, else the first of the kind', () => {
    expect(viewOf('INSTITUTION', 'PERSON_PERSON')?.scope).toBe('institution');
    expect(viewOf('PERSON', 'INSTITUTION_PROGRAM')).toBe(VIEWS.PERSON[0]);
    expect(viewOf('AWARD', undefined)).toBeNull();
  });
});
