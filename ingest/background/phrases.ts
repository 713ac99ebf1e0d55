/**
 * Noun phrases that NSF's titles and abstracts share, from a committed table.
 */
import { documentCount } from './words.ts';
import { TABLE } from './phrases-table.ts';

export interface PhraseCount {
  /** ln(documents / documents with the phrase), to one decimal. */
  readonly idf: number;
  /** How evenly it is spread over NSF's directorates: 9 for `broad range`, 0 for a phrase of one directorate. */
  readonly evenness: number;
}

let table: Map<string, PhraseCount> | null = null;

function load(): Map<string, PhraseCount> {
  table = new Map();
  for (const line of TABLE.trim().split('\n')) {
    const [label, list] = line.split('\t') as [string, string | undefined];
    const [count, evenness] = label.split(' ').map(Number) as [number, number];
    const weight = { idf: Math.round(10 * Math.log(documentCount() / count)) / 10, evenness };
    for (const phrase of (list ?? '').split('|')) table.set(phrase, weight);
  }
  return table;
}

/** What is known of a normalised phrase of two words or more, or null. */
export function phraseCount(phrase: string): PhraseCount | null {
  return (table ?? load()).get(phrase) ?? null;
}
