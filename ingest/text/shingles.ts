/**
 * Fingerprints of texts: which passages two texts share, without comparing all pairs.
 *
 * Shingles are runs of five folded words. Those whose hash is divisible by `SAMPLE` are a text's fingerprint (modulo
 * sampling; Manber, "Finding similar files in a large file system", 1994): two texts that share a long passage share
 * part of their fingerprints, wherever the passage stands.
 */
import { tokens } from '../../src/fold.ts';

const WIDTH = 5;
const SAMPLE = 16;

/** Sentences that thousands of abstracts share. They say nothing about which award a text is of. */
const BOILERPLATE = [
  /this award reflects nsf'?s statutory mission[\s\S]*?review criteria\.?/gi,
  /this award is funded in whole or in part under the american rescue plan[^.]*\.?/gi,
  /this award was provided as part of nsf'?s[^.]*\.?/gi,
];

/** The text without the sentences that many awards share. */
export function withoutBoilerplate(text: string): string {
  return BOILERPLATE.reduce((rest, pattern) => rest.replace(pattern, ' '), text.replace(/’/g, "'"));
}

/** 32-bit FNV-1a of a string. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** All shingles of a text, as hashes. */
export function shingles(text: string): Set<number> {
  const words = tokens(withoutBoilerplate(text));
  const found = new Set<number>();
  for (let i = 0; i + WIDTH <= words.length; i += 1) found.add(hash(words.slice(i, i + WIDTH).join(' ')));
  return found;
}

/** The sampled shingles of a text, in base 36, sorted. */
export function fingerprint(text: string): string[] {
  return [...shingles(text)]
    .filter((h) => h % SAMPLE === 0)
    .sort((a, b) => a - b)
    .map((h) => h.toString(36));
}

/** Share of `part`'s shingles that `whole` holds too, 0 to 1, and how many those are. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): { share: number; common: number } {
  let common = 0;
  for (const h of part) if (whole.has(h)) common += 1;
  return { share: part.size === 0 ? 0 : common / part.size, common };
}
