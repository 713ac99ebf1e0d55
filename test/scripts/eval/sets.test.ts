import { describe, expect, it } from '@jest/globals';
import type { EvalMention } from '../../../scripts/eval/corpus.ts';
import { everydayNameVariant } from '../../../scripts/eval/everyday.ts';
import { NAME_SETS, nameIn } from '../../../scripts/eval/sets.ts';

const mention = (name: string, award: number) =>
  ({ person: { name }, award: `award:nsf:${String(award)}`, nsfId: String(award) }) as unknown as EvalMention;
/** Every spelling that a set gives a name on many awards. */
const spellings = (key: string, name: string): Set<string> => {
  const set = NAME_SETS.find((one) => one.key === key)!;
  return new Set(Array.from({ length: 200 }, (_, award) => nameIn(set, mention(name, award)).name.display));
};

describe('NAME_SETS', () => {
  it('leave a name, or write it as the set says', () => {
    expect([...spellings('written', 'Kevin T Uno')]).toEqual(['Kevin T Uno']);
    expect([...spellings('stress', 'Kevin T Uno')].sort()).toEqual(['K. T. Uno', 'K. Uno', 'Kevin T Uno', 'Kevin Uno']);
    expect([...spellings('accents', 'José Núñez')].sort()).toEqual(['Jose Nunez', 'José Núñez']);
    expect([...spellings('halved', 'Ana Garcia-Lopez')].sort()).toEqual([
      'Ana Garcia',
      'Ana Garcia-Lopez',
      'Ana Lopez',
    ]);
    expect([...spellings('halved', 'Axel van de Walle')]).toEqual(['Axel van de Walle']);
    expect([...spellings('middles', 'Kevin T Uno')].sort()).toEqual(['Kevin T Uno', 'Kevin Uno']);
    expect(spellings('nicknames', 'William Smith')).toContain('Bill Smith');
  });

  it('change the same awards in every run', () => {
    const stress = NAME_SETS.find(({ key }) => key === 'stress')!;
    const names = Array.from({ length: 8 }, (_, award) => nameIn(stress, mention('Kevin T Uno', award)).name.display);
    const whole = 'Kevin T Uno';
    expect(names).toEqual([whole, 'Kevin Uno', whole, whole, whole, whole, 'K. T. Uno', whole]);
  });
});

describe('everydayForm', () => {
  it('writes an institution as articles do, and gives null where it knows no such form', () => {
    expect(everydayNameVariant('University of California-Berkeley')).toBe('UC Berkeley');
    expect(everydayNameVariant('Arizona State University')).toBe('Arizona State');
    expect(everydayNameVariant('University of Texas at Austin')).toBe('UT Austin');
    expect(everydayNameVariant('NOAA')).toBeNull();
  });
});
