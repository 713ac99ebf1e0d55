/**
 * The words of a text as hashes with their weights, in order: what is looked up for every word of every abstract.
 */
import { withoutBoilerplate, wordHashes } from './shingles.ts';
import { idf, listedWords } from './word-counts.ts';

/** Words rarer than this count alike: which typing error is the rarest says nothing. */
const RAREST = 8;

/** Weights of listed words by hash, in tenths, as a flat table. */
interface Weights {
  readonly hashes: Int32Array;
  /** One more than the tenths; 0: the slot is free. */
  readonly weights: Uint8Array;
  /** Of every other word. */
  readonly other: number;
}
let weights: Weights | null = null;

const tenthsOf = (idf: number) => Math.round(10 * Math.min(RAREST, idf));

function load(): Weights {
  const listed = [...listedWords()];
  const size = 2 ** Math.ceil(Math.log2(4 * listed.length));
  const made: Weights = { hashes: new Int32Array(size), weights: new Uint8Array(size), other: tenthsOf(idf('')) };
  for (const [word, weight] of listed) {
    const hash = wordHashes(word)[0]!;
    const slot = slotOf(made, hash);
    made.hashes[slot] = hash;
    made.weights[slot] = tenthsOf(weight) + 1;
  }
  weights = made;
  return made;
}

/** Where a word stands, or the free slot where it would. */
function slotOf({ hashes, weights: taken }: Weights, hash: number): number {
  const mask = hashes.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (taken[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Place `i` of each list is of word `i`. */
export interface WeighedWords {
  readonly hashes: readonly number[];
  /** Tenths of the inverse document frequency. */
  readonly tenths: readonly number[];
}

/** The words of a text, the sentences left out that many awards share. */
export function weighedWords(text: string): WeighedWords {
  const table = weights ?? load();
  const hashes = wordHashes(withoutBoilerplate(text));
  const tenths = hashes.map((hash) => {
    const listed = table.weights[slotOf(table, hash)]!;
    return listed === 0 ? table.other : listed - 1;
  });
  return { hashes, tenths };
}
