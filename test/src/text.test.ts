import { describe, expect, it } from '@jest/globals';
import { fold, sortKey, tokens } from '../../src/text.ts';

describe('fold', () => {
  it('takes accents and ligatures off Latin letters', () => {
    expect(fold('Emmanuel Abbé, Łódź, Ørsted, Straße, Diyarbakır')).toBe(
      'emmanuel abbe, lodz, orsted, strasse, diyarbakir',
    );
  });
  it('drops the apostrophe inside a word and keeps words of other scripts', () => {
    expect(tokens("O’Brien's 北京 smith-jones AND")).toEqual(['obriens', '北京', 'smith', 'jones', 'and']);
  });
  it('makes a sort key of the words alone', () => {
    expect(sortKey('  University of California—Berkeley (CA) ')).toBe('university of california berkeley ca');
  });
  it('reads every code unit between two words as folding the whole text does', () => {
    const folded = (text: string) =>
      fold(text)
        .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
        .match(/[\p{L}\p{N}]+/gu);
    const differ: string[] = [];
    for (let unit = 1; unit < 0x3000; unit++) {
      const written = String.fromCharCode(unit);
      for (const text of [`x A${written}b y`, `1${written}2`, `a${written}`, `${written}a`])
        if (tokens(text).join(' ') !== folded(text)!.join(' ')) differ.push(`${unit.toString(16)} in ${text}`);
    }
    expect(differ).toEqual([]);
  });
});
