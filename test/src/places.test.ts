import { expect, it } from '@jest/globals';
import { stateOf } from '../../src/places.ts';

it('reads a state of the United States by code or name, where the country is that one', () => {
  expect(['US', 'USA', 'United States'].map((country) => stateOf(country, 'CO'))).toEqual(['CO', 'CO', 'CO']);
  expect([stateOf('us', 'ny'), stateOf('US', 'NEW YORK'), stateOf('US', 'Como'), stateOf('US', null)]).toEqual([
    'NY',
    'NY',
    null,
    null,
  ]);
  expect([stateOf('Puerto Rico', 'PR'), stateOf('PR', 'Puerto Rico'), stateOf('Colombia', 'CO')]).toEqual([
    'PR',
    'PR',
    null,
  ]);
});

it('takes no subdivision of another country for a state of the United States', () => {
  for (const [country, part] of [
    ['Italy', 'CO'],
    ['AU', 'WA'],
    ['DE', 'MA'],
    ['India', 'Georgia'],
    ['Georgia', 'Georgia'],
  ] as const)
    expect([country, stateOf(country, part)]).toEqual([country, null]);
});

it('knows a state by its whole name alone where no country is known', () => {
  expect([stateOf(null, 'Maine'), stateOf('', 'maine'), stateOf(null, 'ME'), stateOf(null, 'me')]).toEqual([
    'ME',
    'ME',
    null,
    null,
  ]);
});
