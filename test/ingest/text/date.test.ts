import { expect, it } from '@jest/globals';
import { readDate } from '../../../ingest/text/date.ts';

it.each([
  ['09/01/2020', '2020-09-01'],
  ['9/1/2020', '2020-09-01'],
  [' 2020-09-01 ', '2020-09-01'],
  ['September 1, 2020', '2020-09-01'],
  ['Sept. 1, 2020', '2020-09-01'],
  ['1 May 2020', '2020-05-01'],
  ['02/29/2020', '2020-02-29'],
  ['02/29/2021', null],
  ['13/45/2020', null],
  ['2020', null],
  ['soon', null],
])('reads the date %s as %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});
