import { tokens } from '../../src/text.ts';
import { count, byCount, grouped, type TableMaker } from './table.ts';

const KEPT = 25_000;

/** In how many awards' titles and abstracts a word stands, and how evenly over NSF's directorates. */
export function wordCounts(): TableMaker {
  const all = new Map<string, number>();
  const directorates = new Map<string, Map<string, number>>();
  const awards = new Map<string, number>();
  let total = 0;
  return {
    format: 'First line: documents. Then: 10 × ln(documents / documents with the word), evenness 0 to 9, words.',
    add(award) {
      total++;
      count(awards, award.dir_abbr);
      const own = directorates.get(award.dir_abbr) ?? new Map<string, number>();
      directorates.set(award.dir_abbr, own);
      for (const word of new Set(tokens(`${award.awd_titl_txt ?? ''}\n${award.awd_abstract_narration ?? ''}`))) {
        if (!/\p{L}/u.test(word) || word.length > 40) continue;
        count(all, word);
        count(own, word);
      }
    },
    lines() {
      // Directorates with few awards say nothing about evenness.
      const large = [...awards].filter(([, n]) => n >= total / 100).map(([code]) => code);
      const evenness = (word: string): number => {
        const shares = large.sort().map((code) => (directorates.get(code)?.get(word) ?? 0) / awards.get(code)!);
        const sum = shares.reduce((a, b) => a + b, 0);
        if (sum === 0) return 0;
        const entropy = shares.reduce((h, share) => (share === 0 ? h : h - (share / sum) * Math.log(share / sum)), 0);
        return Math.min(9, Math.floor((10 * entropy) / Math.log(large.length)));
      };
      const rows = byCount(all)
        .slice(0, KEPT)
        .map((word) => {
          const weight = Math.round(10 * Math.log(total / all.get(word)!));
          return [`${String(weight)} ${String(evenness(word))}`, word] as const;
        });
      return [`documents\t${String(total)}`, ...grouped(rows)];
    },
  };
}
