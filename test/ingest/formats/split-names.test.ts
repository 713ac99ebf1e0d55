import { describe, expect, it } from '@jest/globals';
import { splitNames } from '../../../ingest/formats/nsf-program-names.ts';

const names = (list: string) => splitNames(list).map(({ start, end }) => list.slice(start, end));

describe('splitNames', () => {
  it('parts a list at its commas', () => {
    expect(names('Machine Learning Theory, SIGNAL PROCESSING')).toEqual([
      'Machine Learning Theory',
      'SIGNAL PROCESSING',
    ]);
    expect(names('')).toEqual([]);
  });
  it('keeps a name of the list of NSF whole, commas and all', () => {
    expect(names('Complex Systems, WOMEN, MINORITY, DISABLED, NEC, GRADUATE INVOLVEMENT')).toEqual([
      'Complex Systems',
      'WOMEN, MINORITY, DISABLED, NEC',
      'GRADUATE INVOLVEMENT',
    ]);
  });
  it('keeps an unlisted name whole where brackets or an "and" show that it goes on', () => {
    expect(names('Tools (saws, drills), Frogs, Toads, and Newts')).toEqual([
      'Tools (saws, drills)',
      'Frogs, Toads, and Newts',
    ]);
  });
});
