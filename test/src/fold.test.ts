import { describe, expect, it } from '@jest/globals';
import { fold, sortKey, tokens } from '../../src/fold.ts';

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
});
