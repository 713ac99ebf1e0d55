/**
 * Awards whose title or abstract has a theme's words, whether they are about it or not.
 */
import { dataWords } from '../data.ts';
import { tokens } from '../text.ts';

const SIBILANT = /(?:s|x|z|ch|sh)$/;

/** The plurals that a folded noun may have. */
function plurals(noun: string): string[] {
  if (noun.endsWith('is')) return [`${noun.slice(0, -2)}es`];
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`];
  return [SIBILANT.test(noun) ? `${noun}es` : `${noun}s`];
}

const prefixes = dataWords('words/plurals.txt', 'prefixes');
/** Letters of a word behind its prefix, at least: `nonlinear` may be written `non-linear`, `none` may not. */
const SHORTEST = 4;

/** A word, and its parts where it begins with a prefix that some write apart. */
const spellings = (word: string): string[][] => [
  [word],
  ...[...prefixes()].flatMap((prefix) =>
    word.startsWith(prefix) && word.length - prefix.length >= SHORTEST ? [[prefix, word.slice(prefix.length)]] : [],
  ),
];

/** Spellings of one theme that are counted. */
const MOST = 8;

/** The phrases that name a theme, whose label has its last word in the singular and prefixes joined. */
export function phrasesOf(label: string): string[][] {
  const words = tokens(label);
  const last = words.at(-1);
  if (last === undefined) return [];
  const forms = [...words.slice(0, -1).map(spellings), [last, ...plurals(last)].flatMap(spellings)];
  return forms
    .reduce<string[][]>((made, some) => made.flatMap((one) => some.map((form) => [...one, ...form])), [[]])
    .slice(0, MOST);
}
