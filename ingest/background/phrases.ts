/**
 * Noun phrases that NSF's titles and abstracts share, counted.
 */
import { dataRows, lazy } from '../../src/data.ts';
import { documentCount } from './words.ts';

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
