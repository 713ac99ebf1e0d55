/**
 * The word lists that articles are read with, from `data/news`.
 */
import { dataLines } from '../../../src/data.ts';

/** Lines of a file, comments left out. */
export const linesOf = (file: string): string[] => dataLines(`news/${file}`);

/** The words of a file that are parted by white space. */
export const wordsOf = (file: string): ReadonlySet<string> =>
  new Set(linesOf(file).flatMap((line) => line.split(/\s+/u)));

/** Heads of organisations' names: a capitalised run that holds one is an organisation. */
export const ORG_HEADS = wordsOf('organisation-heads.txt');
/** Words that never stand in a person's name, beside the organisations' heads: jobs, fields, things, times, fillers. */
export const NOT_NAME = wordsOf('not-in-names.txt');
/** Those of them that are surnames or given names too: they may close a name that begins with a known given name. */
export const ALSO_NAMES = wordsOf('words-that-are-names.txt');
/** Words of place names: `San Diego`, `New York`. */
export const PLACES = wordsOf('places.txt');
/** Everyday names of institutions that look like a person's name, a place or an acronym. */
export const SHORT_NAMES: readonly string[] = linesOf('short-names.txt');

/** Alternatives of a pattern, longest first, their full stops meant as such. */
export const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.+*?()]/gu, '\\$&').replace(/ /gu, '\\s+'))
    .join('|');

/** Cities that close the name of a campus: `University of California, Riverside`. */
export const CAMPUSES = alternatives(linesOf('campuses.txt'));

const VOCABULARY = new Map(linesOf('vocabulary.tsv').map((line) => line.split('\t') as [string, string]));

/** Some of the words of a list of the vocabulary, as a group of a pattern. */
export function any(...lists: readonly string[]): string {
  const words = lists.map((list) => VOCABULARY.get(list));
  if (words.includes(undefined)) throw new Error(`no such word list among ${lists.join(', ')}`);
  return `(?:${words.join('|')})`;
}

/** Whether a text is about money that was given. */
const MONEY = new RegExp(`\\b${any('money')}\\b|[$€£]\\s?\\d`, 'iu');
export const speaksOfMoney = (text: string): boolean => MONEY.test(text);
