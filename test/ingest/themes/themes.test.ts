import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { american, singular } from '../../../ingest/themes/normal-form.ts';
import { themesOf } from '../../../ingest/themes/themes.ts';

const phrases = (title: string | null, abstract: string | null) =>
  themesOf(title, abstract).map(({ phrase }) => phrase);

const GOLDEN = new URL('../../golden/themes/made-up-awards.json', import.meta.url);
interface Golden {
  readonly title: string;
  readonly abstract: string;
  readonly themes: readonly string[];
}

describe('themesOf', () => {
  test.each(JSON.parse(readFileSync(GOLDEN, 'utf8')) as Golden[])('of "$title"', ({ title, abstract, themes }) => {
    expect(phrases(title, abstract)).toEqual(themes);
  });

  test('joins plurals, hyphens, capitals and spellings in one phrase', () => {
    const abstract =
      'Neural networks learn. A neural-network may forget. Tumour behaviour differs. Tumor behavior varies.';
    expect(phrases('Neural Networks and Tumour Behaviour', abstract)).toEqual(
      expect.arrayContaining(['neural network', 'tumor behavior']),
    );
  });

  test('leaves out what every award says', () => {
    const abstract =
      'The broader impacts of this research project include training of graduate students, postdoctoral researchers and ' +
      "underrepresented groups in a summer school. This award reflects NSF's statutory mission and has been deemed worthy " +
      "of support through evaluation using the Foundation's intellectual merit and broader impacts review criteria.";
    expect(phrases('Collaborative Research: CAREER: RI: Medium:', abstract)).toEqual([]);
  });

  test('cuts the kind of award off a title', () => {
    expect(phrases('SBIR Phase II: Graphene Sensors', 'Graphene sensors are made.')).toEqual(['graphene sensor']);
    expect(phrases('EAGER: Graphene Sensors', null)).toEqual(['graphene sensor']);
  });

  test('points to the first place of each theme', () => {
    const title = 'A Study of Coral Reefs';
    const abstract = 'We map\ncoral reefs. Ocean acidification and ocean acidification again.';
    for (const { phrase, from, start, end } of themesOf(title, abstract)) {
      const text = from === 'TITLE' ? title : abstract;
      expect(text.slice(start, end).toLowerCase()).toContain(phrase.slice(0, 5));
      if (phrase === 'coral reef') expect([from, text.slice(start, end)]).toEqual(['TITLE', 'Coral Reefs']);
    }
    expect(phrases(title, abstract)).toEqual(expect.arrayContaining(['coral reef', 'ocean acidification']));
  });

  test('scores in whole numbers per million, best first', () => {
    const scores = themesOf('Quantum Dots for Solar Cells', 'Quantum dots in solar cells. Quantum dots glow.').map(
      ({ score }) => score,
    );
    expect(scores.length).toBeGreaterThan(1);
    expect(scores.every((score) => Number.isInteger(score) && score > 0 && score <= 1_000_000)).toBe(true);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('finds nothing in nothing', () => {
    expect(themesOf(null, null)).toEqual([]);
    expect(themesOf('', 'NONE')).toEqual([]);
  });
});

test('the singular of nouns', () => {
  const words = [
    'networks',
    'studies',
    'matrices',
    'physics',
    'species',
    'viruses',
    'classes',
    'volcanoes',
    'campuses',
    'analysis',
    'dynamics',
    'ceramics',
  ];
  expect(words.map(singular)).toEqual([
    'network',
    'study',
    'matrix',
    'physics',
    'species',
    'virus',
    'class',
    'volcano',
    'campus',
    'analysis',
    'dynamics',
    'ceramic',
  ]);
});

test('British spellings become American', () => {
  const words = ['behaviour', 'colour', 'modelling', 'optimisation', 'fibre', 'sulphur', 'four', 'hour', 'filling'];
  expect(words.map(american)).toEqual([
    'behavior',
    'color',
    'modeling',
    'optimization',
    'fiber',
    'sulfur',
    'four',
    'hour',
    'filling',
  ]);
});
