import { describe, expect, it } from '@jest/globals';
import { maskNames } from '../../../ingest/names/mask-names.ts';
import { parseName } from '../../../ingest/names/person-name.ts';

const bar = (text: string) => text.replace(/█+/g, '█');
const mask = (text: string, name: string, { stay = [] as string[], isProse = true, anyCase = false } = {}) => {
  const masked = maskNames(
    text,
    [parseName(name)!],
    stay.map((one) => parseName(one)!),
    { isProse, anyCase },
  );
  expect(masked).toHaveLength(text.length);
  return bar(masked);
};

describe('hiding a name', () => {
  it.each([
    ['the full name', 'So said Bin Yu, of Berkeley.', 'So said █, of Berkeley.'],
    ['initials', 'with B. Yu and others', 'with █ and others'],
    ['initials before the given name is known', 'J. Bin Yu spoke', '█ spoke'],
    ['family name first', 'Yu, Bin; Yu, B.; YU Bin', '█; █.; █'],
    ['capitals', 'AWARDED TO BIN YU TODAY', 'AWARDED TO █ TODAY'],
    [
      'the family name alone, and its genitive',
      'It was Yu who won. Yu’s team celebrates.',
      'It was █ who won. █’s team celebrates.',
    ],
    ['a title', 'Professor Yu leads it', 'Professor █ leads it'],
    ['a line break within', 'by Bin\nYu', 'by █'],
    ['parts of other words', 'Yugoslavia, Binary, Yuan', 'Yugoslavia, Binary, Yuan'],
    ['another of that family name', 'Bo Yu and Robert Yu', 'Bo Yu and Robert Yu'],
    ['nobody', 'Snow on glass', 'Snow on glass'],
  ])('finds %s', (_, text, wanted) => {
    expect(mask(text, 'Bin Yu')).toBe(wanted);
  });

  it.each([
    ['accents or none', 'Emmanuel Abbé', 'Emmanuel Abbe and Abbé', '█ and █'],
    ['short forms', 'Alexander Rakhlin', 'Sasha Rakhlin', '█'],
    ['what an initial stands for', 'S. Rakhlin', 'Sasha Rakhlin', '█'],
    ['middle names', 'Peter L. Bartlett', 'Peter Leslie Bartlett, P. L. Bartlett', '█, █'],
    ['particles and hyphens', 'Ana de la Riva-Gomez', 'Ana M. de la Riva-Gomez', '█'],
    ['an apostrophe', "Kate O'Brien", "Kate O'Brien's or Kate O’Brien", "█'s or █"],
  ])('knows %s', (_, name, text, wanted) => {
    expect(mask(text, name)).toBe(wanted);
  });

  it('leaves a family name alone that somebody who stays has too, and hides the full name still', () => {
    expect(mask('Bin Yu and Bo Yu. Yu said no.', 'Bin Yu', { stay: ['Bo Yu'] })).toBe('█ and Bo Yu. Yu said no.');
  });

  it('leaves a family name alone in an abstract, unless a title says that it is a person', () => {
    expect(mask('Snow falls. Dr. Snow watches. Jane Snow writes.', 'Jane Snow', { isProse: false })).toBe(
      'Snow falls. Dr. █ watches. █ writes.',
    );
  });

  it('finds a name in the address of a page', () => {
    expect(mask('https://news.example.org/emmanuel-abbe-joins', 'Emmanuel Abbé', { anyCase: true })).toBe(
      'https://news.example.org/█-joins',
    );
  });
});
