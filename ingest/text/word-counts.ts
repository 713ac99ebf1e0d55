/**
 * Weights of words, counted in NSF's titles and abstracts: never from what happens to be loaded.
 */
import { dataRows, lazy } from '../../src/data.ts';

interface Weight {
  readonly idf: number;
  readonly evenness: number;
}

interface Weights {
  readonly documents: number;
  readonly words: ReadonlyMap<string, Weight>;
  /** Of a word that the table does not list. */
  readonly unlisted: number;
}

const table = lazy((): Weights => {
  const [head, ...rows] = dataRows('words/word-counts.tsv') as [[string, string], ...[string, string][]];
  const words = new Map<string, Weight>();
  for (const [label, list] of rows) {
    const [tenths, evenness] = label.split(' ').map(Number) as [number, number];
    const weight = { idf: tenths / 10, evenness };
    for (const word of list.split('|')) words.set(word, weight);
  }
  const documents = Number(head[1]);
  return { documents, words, unlisted: Math.round(10 * Math.log(documents / 3)) / 10 };
});

/** How many titles and abstracts the weights were made of. */
export function documentCount(): number {
  return table().documents;
}

/**
 * Inverse document frequency of a folded word: ln(documents / documents with the word), to one decimal. A word outside
 * the table counts as if it stood in three of them.
 */
export function idf(word: string): number {
  const { words, unlisted } = table();
  return words.get(word)?.idf ?? unlisted;
}

/** Every word of the table with its inverse document frequency. */
export function* listedWords(): Generator<readonly [word: string, idf: number]> {
  for (const [word, weight] of table().words) yield [word, weight.idf];
}

/** How evenly a word is spread over NSF's directorates: 9 for `the` and `approach`, 0 for a term of one; null: unlisted. */
export function evenness(word: string): number | null {
  return table().words.get(word)?.evenness ?? null;
}

export interface PhraseCount {
  /** ln(documents / documents with the phrase), to one decimal. */
  readonly idf: number;
  /** How evenly it is spread over NSF's directorates: 9 for `broad range`, 0 for a phrase of one directorate. */
  readonly evenness: number;
}

const counts = lazy(() => {
  const found = new Map<string, PhraseCount>();
  for (const [label, list] of dataRows('words/phrase-counts.tsv') as [string, string?][]) {
    const [count, evenness] = label.split(' ').map(Number) as [number, number];
    const weight = { idf: Math.round(10 * Math.log(documentCount() / count)) / 10, evenness };
    for (const phrase of (list ?? '').split('|')) found.set(phrase, weight);
  }
  return found;
});

/** What is known of a normalised phrase of two words or more, or null. */
export function phraseCount(phrase: string): PhraseCount | null {
  return counts().get(phrase) ?? null;
}
