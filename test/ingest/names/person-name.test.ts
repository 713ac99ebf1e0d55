import { describe, expect, test } from '@jest/globals';
import { familyCompatible, givenCompatible, givenInitials, suffixConflict } from '../../../ingest/names/name-match.ts';
import { displayName, nameOf, parseName } from '../../../ingest/names/person-name.ts';

const parsed = (written: string) => {
  const name = parseName(written)!;
  return [name.given.join(' '), name.family, name.suffix];
};
const given = (a: string, b: string) => givenCompatible(parseName(a)!, parseName(b)!);
const family = (a: string, b: string) => familyCompatible(parseName(a)!, parseName(b)!);

describe('parseName', () => {
  test.each([
    ['Grace B. Hopper', 'Grace B.', 'Hopper', null],
    ['Hopper, Grace Brewster', 'Grace Brewster', 'Hopper', null],
    ['G. B.  Hopper', 'G. B.', 'Hopper', null],
    ['G.B. Hopper', 'G. B.', 'Hopper', null],
    ['JP Serre', 'J P', 'Serre', null],
    ['Serre J.-P.', 'J. P.', 'Serre', null],
    ['Dr. Ada King', 'Ada', 'King', null],
    ['Associate Professor Ada King, Ph.D.', 'Ada', 'King', null],
    ['Martin King, Jr.', 'Martin', 'King', 'Jr'],
    ['King Jr., Martin', 'Martin', 'King', 'Jr'],
    ['Martin King III', 'Martin', 'King', 'III'],
    ['ADA MCKING', 'Ada', 'McKing', null],
    ['Emmanuel ABBÉ', 'Emmanuel', 'Abbé', null],
    ['ABBÉ Emmanuel', 'Emmanuel', 'Abbé', null],
    ['Ludwig van der Rohe', 'Ludwig', 'van der Rohe', null],
    ['Ana María de la Cruz', 'Ana María', 'de la Cruz', null],
    ['José Ortega y Gasset', 'José', 'Ortega y Gasset', null],
    ['Weinan E', 'Weinan', 'E', null],
    ['Ben Recht', 'Ben', 'Recht', null],
    ['Plato', '', 'Plato', null],
    ['YU Zhang', 'Yu', 'Zhang', null],
    ['J-P Serre', 'J P', 'Serre', null],
    ["Seán O'Brien", 'Seán', "O'Brien", null],
  ])('reads %j', (written, givenNames, familyName, suffix) => {
    expect(parsed(written)).toEqual([givenNames, familyName, suffix]);
  });

  test.each(['', '  ', 'None None', 'nan', 'name not available', '---', '12'])('finds nobody in %j', (written) => {
    expect(parseName(written)).toBeNull();
  });

  test('keys a name by its folded letters', () => {
    expect(parseName("Seán O'Brien-Łukasz")).toMatchObject({
      familyKey: 'obrien lukasz',
      familyHalves: ['obrien', 'lukasz'],
      givenKeys: ['sean'],
      isInitialsOnly: false,
    });
    expect(parseName('Ji-Hoon Kim')).toMatchObject({ givenKeys: ['jihoon'], givenParts: ['ji', 'hoon'] });
    expect(parseName('Jan van den Berg')).toMatchObject({ familyKey: 'van den berg', familyHalves: [] });
    expect(parseName('P. L. Berg')).toMatchObject({ givenKeys: ['p', 'l'], isInitialsOnly: true });
  });

  test('keeps a short name in quotes apart', () => {
    expect(parseName('William "Bill" Gosset')).toMatchObject({ display: 'William Gosset', called: ['bill'] });
  });

  test('displays every order of a name the same', () => {
    expect(['Grace Hopper', 'Hopper, Grace', 'HOPPER, GRACE'].map((n) => displayName(parseName(n)!))).toEqual(
      Array(3).fill('Grace Hopper'),
    );
  });
});

test('a name given in parts is not parted again', () => {
  expect(nameOf({ given: 'Gabriel', family: 'García Márquez' })).toMatchObject({
    familyKey: 'garcia marquez',
    familyHalves: ['garcia', 'marquez'],
    givenKeys: ['gabriel'],
  });
  expect(nameOf({ given: 'None', family: 'None' })).toBeNull();
});

describe('givenCompatible', () => {
  test.each([
    ['Bin Yu', 'Bin Yu', 'EQUAL'],
    ['B. Yu', 'Bin Yu', 'INITIAL'],
    ['Bo Yu', 'Bin Yu', null],
    ['Bill Smith', 'William A. Smith', 'NICKNAME'],
    ['Misha Orlov', 'Mikhail Orlov', 'NICKNAME'],
    ['Pepe Ruiz', 'José Ruiz', 'NICKNAME'],
    ['S. Orlov', 'Alexander Orlov', 'NICKNAME'],
    ['Wei Li', 'Weiwei Li', 'PREFIX'],
    ['Xi Li', 'Xin Li', null],
    ['John A. Smith', 'John B. Smith', null],
    ['John Smith', 'John B. Smith', 'EQUAL'],
    ['John A. B. Smith', 'John B. Smith', 'EQUAL'],
    ['Ji Hoon Kim', 'Jihoon Kim', 'EQUAL'],
    ['J. H. Kim', 'Ji-Hoon Kim', 'INITIAL'],
    ['J. M. Kim', 'Ji-Hoon Kim', null],
    ['Jean Vert', 'Jean-Pierre Vert', 'PREFIX'],
    ['Robert Hale', 'J. Robert Hale', 'PREFIX'],
    ['Hale', 'Robert Hale', null],
    // A name of one letter is not an initial.
    ['I-Ting A Lee', 'Irene A Lee', null],
    ['I-Ting Lee', 'I. Lee', 'INITIAL'],
    ['I-Ting Lee', 'I. T. Lee', 'INITIAL'],
    ['I-Ting Lee', 'I Ting Lee', 'EQUAL'],
    ['Song-I Han', 'Song Ian Han', null],
    ['Chih-I Wu', 'C. I. Wu', 'INITIAL'],
    ['J.-P. Vert', 'Jean-Pierre Vert', 'INITIAL'],
    ['J-P Vert', 'Jean-Pierre Vert', 'INITIAL'],
    ['J-P Vert', 'Jean-Marc Vert', null],
    ['Q. Wang', 'Qi Wang', 'INITIAL'],
    ['Qi Wang', 'Qing Wang', null],
    ['Yu Zhang', 'Yuan Zhang', null],
    ['Wei-Li Wu', 'Wei Wu', 'PREFIX'],
    ['Wei-Li Wu', 'Wei-Lin Wu', null],
  ])('of %j and %j', (a, b, expected) => {
    expect(given(a, b)).toBe(expected);
    expect(given(b, a)).toBe(expected);
  });
});

describe('familyCompatible', () => {
  test.each([
    ['Jan Van Dyck', 'Jan Vandyck', 'JOINED'],
    ["Pat O'Brien", 'Pat OBrien', 'EQUAL'],
    ['Ana García', 'Ana García-López', 'HALF'],
    ['Ana López', 'Ana García-López', 'HALF'],
    ['Ana Gómez', 'Ana García-López', null],
    ['Ana García', 'Ana Gómez', null],
    ['Ludwig van der Rohe', 'Ludwig Rohe', 'HALF'],
    ['Ludwig van der Rohe', 'Ludwig Vanderrohe', 'JOINED'],
  ])('of %j and %j', (a, b, expected) => {
    expect(family(a, b)).toBe(expected);
    expect(family(b, a)).toBe(expected);
  });

  test('takes a first half for the middle name that a text makes of it', () => {
    const record = nameOf({ given: 'Ana María', family: 'García López' })!;
    expect(familyCompatible(record, parseName('Ana María García López')!)).toBe('JOINED');
    expect(familyCompatible(record, parseName('Ana Rosa López')!)).toBe('HALF');
  });

  test('does not take a prefix for half of a name', () => {
    const brien = nameOf({ given: 'Pat', family: 'O Brien' })!;
    expect(brien.familyHalves).toEqual([]);
    expect(familyCompatible(brien, parseName("Pat O'Brien")!)).toBe('JOINED');
    expect(familyCompatible(brien, parseName('Pat Brien')!)).toBeNull();
  });
});

test('a suffix among the given names of a record is one, and a V is an initial', () => {
  expect(nameOf({ given: 'William T Jr.', family: 'Jackson' })).toMatchObject({
    suffix: 'Jr',
    givenKeys: ['william', 't'],
  });
  expect(nameOf({ given: 'Igor V', family: 'Polyakov' })).toMatchObject({ suffix: null, givenKeys: ['igor', 'v'] });
});

test('suffixes conflict only where both are stated', () => {
  expect(suffixConflict(parseName('John Smith Jr')!, parseName('John Smith III')!)).toBe(true);
  expect(suffixConflict(parseName('John Smith Jr')!, parseName('John Smith')!)).toBe(false);
});

test('the initials of a name include those of its nicknames', () => {
  expect(givenInitials(parseName('Alexander Orlov')!)).toEqual(expect.arrayContaining(['a', 's']));
  expect(givenInitials(parseName('B. Yu')!)).toEqual(['b']);
});
test('takes a middle name NONE for none', () => {
  expect(parseName('BRANTON, DANIEL NONE')!.display).toBe('Daniel Branton');
  expect(nameOf({ given: 'Daniel None', family: 'Branton' })!.display).toBe('Daniel Branton');
});
