import { describe, expect, it } from '@jest/globals';
import type { Passage } from '../../../web/explorer/passage.ts';
import { statements } from '../../../web/explorer/passage.ts';

const TEXT = [
  'A team has won an award. It includes A. Okafor (Dune College), B. Lind and C. Roy. It begins in May.',
  'The award is the first of its kind',
].join('\n');

function passage(words: string, confidence = 0.9, text = TEXT): Passage {
  const start = text.indexOf(words);
  return {
    quote: words,
    start,
    end: start + words.length,
    path: null,
    method: 'EXTRACTED',
    confidence,
    source: { id: 'source:a', kind: 'news-article', title: 'News', url: null, publishedAt: null, text },
  };
}
/** Marked words in brackets. */
const shown = (passages: Passage[]) =>
  statements(passages).map(({ words }) => words.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''));

describe('passages as a reader sees them', () => {
  it('stand in their whole sentence, which initials do not end', () => {
    expect(shown([passage('A. Okafor')])).toEqual(['It includes [A. Okafor] (Dune College), B. Lind and C. Roy.']);
  });

  it('are marked together where they stand in one sentence', () => {
    expect(shown([passage('C. Roy'), passage('A. Okafor')])).toEqual([
      'It includes [A. Okafor] (Dune College), B. Lind and [C. Roy].',
    ]);
  });

  it('are marked once where one lies in another', () => {
    const sentence = 'It includes A. Okafor (Dune College), B. Lind and C. Roy.';
    expect(shown([passage(sentence), passage('B. Lind')])).toEqual([`[${sentence}]`]);
  });

  it('do not reach over a line', () => {
    expect(shown([passage('first')])).toEqual(['The award is the [first] of its kind']);
  });

  it('keep the surest of a sentence as its own', () => {
    const [statement] = statements([passage('C. Roy', 0.5), passage('A. Okafor', 0.8)]);
    expect(statement?.passage.confidence).toBe(0.8);
  });

  it('have no words where they are fields of a record, and are told once', () => {
    const field = { ...passage('award'), quote: null, start: null, end: null, path: 'pi[0]' };
    expect(statements([field, field]).map(({ words, key }) => ({ words, key }))).toEqual([
      { words: [], key: 'source:a pi[0]' },
    ]);
  });
});
