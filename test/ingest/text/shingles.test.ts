import { describe, expect, it } from '@jest/globals';
import { containment, shingles, withoutBoilerplate } from '../../../ingest/text/shingles.ts';

const long = Array.from({ length: 300 }, (_, i) => `word${(i * 7919) % 1000}`).join(' ');

describe('shingles', () => {
  it('finds a passage in a longer text wherever it stands', () => {
    const whole = `A headline comes first. ${long} Then other news.`;
    expect(containment(shingles(long), shingles(whole)).share).toBe(1);
  });

  it('finds nothing in common between unrelated texts, nor between texts too short to tell', () => {
    expect(containment(shingles(long), shingles('entirely other words stand in this short text'))).toEqual({
      share: 0,
      common: 0,
    });
    expect(containment(shingles('too short'), shingles(long)).share).toBe(0);
  });

  it('ignores case, accents and punctuation', () => {
    expect(shingles('Émile Zola wrote, in Paris: a letter')).toEqual(shingles('emile zola wrote in paris a letter'));
  });

  it('leaves out the sentence that closes every abstract', () => {
    const closing =
      "This award reflects NSF's statutory mission and has been deemed worthy of support through evaluation using the Foundation's intellectual merit and broader impacts review criteria.";
    expect(withoutBoilerplate(`Own words. ${closing}`).trim()).toBe('Own words.');
  });
});

describe('the words of shingles', () => {
  it('are those of search, whatever the script, with an apostrophe inside a word dropped', () => {
    const plain = shingles("o'brien's work on 3 rigid-body models");
    expect(plain).toEqual(shingles('obriens work on 3 rigid body models'));
    expect(plain).not.toEqual(shingles('o briens work on 3 rigid body models'));
    // The same words beside a letter that is not ASCII go the other way through the code.
    const other = shingles("o'brien's work on 3 rigid-body models 北京");
    expect([...plain].every((h) => other.has(h))).toBe(true);
  });
});
