/**
 * Which passages two texts share: their shingles, runs of five folded words (Broder, "On the resemblance and containment
 * of documents", 1997), wherever they stand. Texts to compare are found by `rare-bigrams.ts`.
 */
import { AGENCIES } from '../agencies/index.ts';
import { isLetterAt, tokens, UNIT, unitKind } from '../../src/text.ts';

const WIDTH = 5;

/** Sentences that thousands of abstracts share. They say nothing about which award a text is of. */
const BOILERPLATE = [
  /this award is funded in whole or in part under the american rescue plan[^.]{0,200}\.?/gi,
  ...AGENCIES.flatMap(({ boilerplate }) => boilerplate ?? []),
];

/** The text without the sentences that many awards share. */
export function withoutBoilerplate(text: string): string {
  return BOILERPLATE.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

const OFFSET = 0x811c9dc5;
export const PRIME = 0x01000193;

function hashOf(word: string): number {
  let h = OFFSET;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), PRIME);
  return h;
}

/** 32-bit FNV-1a of every word of a text. The words are those of `tokens`, read in one pass where nothing is to be folded. */
export function wordHashes(text: string): number[] {
  const found: number[] = [];
  const lower = text.toLowerCase();
  let h = OFFSET;
  let length = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const unit = lower.charCodeAt(i);
    const kind = unitKind(unit);
    if (kind === UNIT.WORD) {
      h = Math.imul(h ^ unit, PRIME);
      length += 1;
    } else if (kind === UNIT.OTHER) {
      return tokens(text).map(hashOf);
    } else if (length > 0 && !(kind === UNIT.APOSTROPHE && isLetterAt(lower, i - 1) && isLetterAt(lower, i + 1))) {
      found.push(h);
      h = OFFSET;
      length = 0;
    }
  }
  if (length > 0) found.push(h);
  return found;
}

/** The shingles of a text in order, as hashes of the hashes of their words. */
function* shinglesOf(text: string): Generator<number> {
  const words = wordHashes(withoutBoilerplate(text));
  for (let i = 0; i + WIDTH <= words.length; i += 1) {
    let h = OFFSET;
    for (let j = i; j < i + WIDTH; j += 1) {
      const word = words[j]!;
      h = Math.imul(h ^ (word & 0xffff), PRIME);
      h = Math.imul(h ^ (word >>> 16), PRIME);
    }
    // The low bits of a product depend on few bits of its factors: mix the high ones in.
    yield (h ^ (h >>> 15)) >>> 0;
  }
}

/** All shingles of a text, as hashes. */
export function shingles(text: string): Set<number> {
  return new Set(shinglesOf(text));
}

/** Share of `part`'s shingles that `whole` holds too, 0 to 1, and how many those are. */
export function containment(part: ReadonlySet<number>, whole: ReadonlySet<number>): { share: number; common: number } {
  let common = 0;
  for (const h of part) if (whole.has(h)) common += 1;
  return { share: part.size === 0 ? 0 : common / part.size, common };
}
