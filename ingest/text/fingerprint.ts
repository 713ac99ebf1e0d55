/**
 * What a text is about, in a few bytes: its most telling words as hashes with weights, whose cosine is near that of the texts.
 *
 * Words weigh (1 + ln of their number) × inverse document frequency, as in Salton and Buckley, "Term-weighting approaches in
 * automatic text retrieval" (1988). Rare words are held to the weight of a word in one of fifty awards: a name that stands in
 * one award alone finds no other.
 */
import type { WeighedWords } from './weighed-words.ts';

const WORDS = 64;
/** Tenths: below the first a word stands everywhere, above the last all weigh alike. */
const [LEAST, MOST] = [15, 40];
/** A word is three bytes: 17 bits of its hash, 7 of its weight. */
const [HASH, WEIGHT] = [2 ** 17, 2 ** 7];
/** 1 + ln of a count. */
const LOG = Array.from({ length: 32 }, (_, count) => 1 + Math.log(count));

/** Base64 of up to 64 words, the heaviest first; empty for a text without any. */
export function fingerprint(texts: readonly WeighedWords[]): string {
  const counts = new Map<number, number>();
  const rarity = new Map<number, number>();
  for (const { hashes, tenths } of texts)
    for (let i = 0; i < hashes.length; i++) {
      if (tenths[i]! < LEAST) continue;
      const hash = hashes[i]!;
      const count = counts.get(hash);
      if (count === undefined) rarity.set(hash, tenths[i]!);
      counts.set(hash, (count ?? 0) + 1);
    }
  // One number a word, so that they sort fast: by weight, of one weight the rarer, then by hash.
  const order = new Float64Array(counts.size);
  let place = 0;
  for (const [hash, tenths] of rarity) {
    const weight = Math.min(
      WEIGHT - 1,
      Math.round(LOG[Math.min(LOG.length - 1, counts.get(hash)!)]! * Math.min(MOST, tenths)),
    );
    order[place++] = (weight * WEIGHT + tenths) * 2 ** 32 + (hash >>> 0);
  }
  const words = order.sort().subarray(-WORDS).reverse();
  const bytes = Buffer.alloc(3 * words.length);
  for (let i = 0; i < words.length; i++) {
    const hash = words[i]! % 2 ** 32;
    const weight = Math.floor(words[i]! / (WEIGHT * 2 ** 32));
    bytes.writeUIntBE(((hash ^ (hash >>> 15)) & (HASH - 1)) * WEIGHT + weight, 3 * i, 3);
  }
  return bytes.toString('base64');
}

/** A sum of fingerprints of unit length. */
export type Subject = ReadonlyMap<number, number>;

/** What some texts are about together, each counted once. */
export function subjectOf(fingerprints: Iterable<string>): Subject {
  const sum = new Map<number, number>();
  for (const one of fingerprints) {
    const bytes = Buffer.from(one, 'base64');
    let length = 0;
    for (let i = 0; i < bytes.length; i += 3) length += (bytes[i + 2]! & (WEIGHT - 1)) ** 2;
    for (let i = 0; i < bytes.length; i += 3) {
      const word = bytes.readUIntBE(i, 3);
      const hash = Math.floor(word / WEIGHT);
      sum.set(hash, (sum.get(hash) ?? 0) + (word % WEIGHT) / Math.sqrt(length));
    }
  }
  let length = 0;
  for (const weight of sum.values()) length += weight * weight;
  for (const [hash, weight] of sum) sum.set(hash, weight / Math.sqrt(length));
  return sum;
}

/** How alike two subjects are, 0 to 1. */
export function cosine(a: Subject, b: Subject): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [hash, weight] of small) sum += weight * (large.get(hash) ?? 0);
  return sum;
}
