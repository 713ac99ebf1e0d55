import { candidatesOf } from '../../ingest/themes/themes.ts';
import { count, grouped, type TableMaker } from './table.ts';

/** Awards that must share a phrase before the table lists it. */
const LEAST = 8;
/** Counts are rounded down to steps of a twelfth, so that lines can be shared. */
const rounded = (n: number): number => (n < 24 ? n : Math.floor(1.085 ** Math.floor(Math.log(n) / Math.log(1.085))));

/** In how many awards' titles and abstracts a noun phrase stands, and how evenly over NSF's directorates. */
export function phraseCounts(): TableMaker {
  const all = new Map<string, number>();
  const directorates = new Map<string, Map<string, number>>();
  const awards = new Map<string, number>();
  let total = 0;
  return {
    format: 'Lines: documents, evenness 0 to 9, phrases.',
    add(award) {
      total++;
      count(awards, award.dir_abbr);
      const own = directorates.get(award.dir_abbr) ?? new Map<string, number>();
      directorates.set(award.dir_abbr, own);
      for (const { phrase, words, alone } of candidatesOf(award.awd_titl_txt, award.awd_abstract_narration).values()) {
        if (words.length === 1 || alone === 0) continue;
        count(all, phrase);
        count(own, phrase);
      }
    },
    lines() {
      const large = [...awards].filter(([, n]) => n >= total / 100).map(([code]) => code);
      const evenness = (phrase: string): number => {
        const shares = large.sort().map((code) => (directorates.get(code)?.get(phrase) ?? 0) / awards.get(code)!);
        const sum = shares.reduce((a, b) => a + b, 0);
        if (sum === 0) return 0;
        const entropy = shares.reduce((h, share) => (share === 0 ? h : h - (share / sum) * Math.log(share / sum)), 0);
        return Math.min(9, Math.floor((10 * entropy) / Math.log(large.length)));
      };
      const kept = [...all].filter(([, n]) => n >= LEAST);
      return grouped(kept.map(([phrase, n]) => [`${String(rounded(n))} ${String(evenness(phrase))}`, phrase] as const));
    },
  };
}
