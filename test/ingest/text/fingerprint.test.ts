import { describe, expect, it } from '@jest/globals';
import { cosine, fingerprint, subjectOf } from '../../../ingest/text/fingerprint.ts';
import { weighedWords } from '../../../ingest/text/weighed-words.ts';

const of = (...texts: string[]) => subjectOf(texts.map((text) => fingerprint([weighedWords(text)])));
const ICE =
  'Glacier moulins carry meltwater to subglacial conduits, and tremor spectra tell how fast the glacier slides.';
const REEDS = 'Quiet sensors in reed beds tell how mud settles when storm surges push salt water through estuaries.';

describe('fingerprint', () => {
  it('is of the words, in whatever order and parts they come', () => {
    const turned = ICE.split(' ').reverse().join(' ');
    expect(fingerprint([weighedWords(turned)])).toBe(fingerprint([weighedWords(ICE)]));
    const [title, rest] = [ICE.slice(0, 16), ICE.slice(16)].map(weighedWords);
    expect(fingerprint([title!, rest!])).toBe(fingerprint([weighedWords(ICE)]));
  });

  it('holds at most 64 words of three bytes, and none of plain ones', () => {
    const long = Array.from({ length: 500 }, (_, i) => `zq${String(i)}`).join(' ');
    expect(fingerprint([weighedWords(long)])).toHaveLength(256);
    expect(fingerprint([weighedWords('this is the research of the project')])).toBe('');
  });
});

describe('cosine', () => {
  it('is 1 for one text, near 0 for texts of two fields, between for a text that shares terms', () => {
    expect(cosine(of(ICE), of(ICE))).toBeCloseTo(1);
    expect(cosine(of(ICE), of(REEDS))).toBeLessThan(0.1);
    expect(cosine(of(ICE), of('How a glacier slides on meltwater'))).toBeGreaterThan(0.3);
  });

  it('finds one of several subjects', () => {
    expect(cosine(of(ICE, REEDS), of(REEDS))).toBeGreaterThan(0.6);
  });
});
