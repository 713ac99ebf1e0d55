import { describe, expect, test } from '@jest/globals';
import {
  displayName,
  familyCompatible,
  givenCompatible,
  givenInitials,
  nameOf,
  parseName,
  suffixConflict,
} from '../../../ingest/text/person-name.ts';

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
  ])('of %j and %j', (a, b, expected) => {
    expect(given(a, b)).toBe(expected);
    expect(given(b, a)).toBe(expected);
  });
});

test('family names agree when they are equal, closed up, or half of a double name', () => {
  expect(family('Jan Van Dyck', 'Jan Vandyck')).toBe('JOINED');
  expect(family('Ana García', 'Ana García-López')).toBe('HALF');
  expect(family('Ana García', 'Ana Gómez')).toBeNull();
});

test('suffixes conflict only where both are stated', () => {
  expect(suffixConflict(parseName('John Smith Jr')!, parseName('John Smith III')!)).toBe(true);
  expect(suffixConflict(parseName('John Smith Jr')!, parseName('John Smith')!)).toBe(false);
});

test('the initials of a name include those of its nicknames', () => {
  expect(givenInitials(parseName('Alexander Orlov')!)).toEqual(expect.arrayContaining(['a', 's']));
  expect(givenInitials(parseName('B. Yu')!)).toEqual(['b']);
});
