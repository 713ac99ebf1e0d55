import { expect, it } from '@jest/globals';
import { givenCompatible } from '../../../../ingest/names/name-match.ts';
import { parseName } from '../../../../ingest/names/person-name.ts';
import { namesAgree } from '../../../../ingest/resolve/people/person-group.ts';

const NAMES = [
  'Jürgen Müller',
  'Juergen Mueller',
  'J. Mueller',
  'Müller Jürgen',
  'Ouyang Qiuxiang',
  'Qiuxiang Ouyang',
  'Q. Ouyang',
  'Wang Jörg',
  'Joerg Wang',
  'Jörg Wang',
  'Wang Joerg',
  'J P M K Roe',
  'Jpmk Roe',
  'William (Bill) Roe',
  'Bill Roe',
  'Ji-Hoon Kim',
  'Jihoon Kim',
  'J. Kim-Park',
  'García López, María',
  'María García',
  'Weinan E',
].map((name) => parseName(name)!);

it('two names agree alike in either order, in all of their forms', () => {
  for (const a of NAMES)
    for (const b of NAMES) {
      const pair = `${a.display} and ${b.display}`;
      expect([pair, namesAgree([a], [b])]).toEqual([pair, namesAgree([b], [a])]);
      expect([pair, givenCompatible(a, b)]).toEqual([pair, givenCompatible(b, a)]);
    }
});

it('a name that is spelt out and one that is turned agree by the surer of their forms', () => {
  const agree = (a: string, b: string) => namesAgree([parseName(a)!], [parseName(b)!]);
  expect(agree('Jürgen Müller', 'Juergen Mueller')).toBe('EQUAL');
  expect(agree('Ouyang Qiuxiang', 'Qiuxiang Ouyang')).toBe('TURNED');
  const [berg, quarz] = [parseName('Otto Berg')!, parseName('Nina Quarz')!];
  const turned = { ...berg, otherForms: [{ how: 'TURNED' as const, name: quarz }] };
  const spelt = { ...quarz, otherForms: [{ how: 'SPELT_OUT' as const, name: berg }] };
  expect([namesAgree([turned], [spelt]), namesAgree([spelt], [turned])]).toEqual(['EQUAL', 'EQUAL']);
});
