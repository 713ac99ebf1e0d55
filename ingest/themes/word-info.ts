/**
 * What one written word may do in a theme, worked out once a word and kept.
 */
import { dataWords, lazy } from '../../src/data.ts';
import { fold } from '../../src/text.ts';
import { evenness, idf } from '../text/word-counts.ts';
import { american, singular } from './normal-form.ts';

const list = (name: string) => dataWords('words/theme-words.txt', name);
const breaks = list('breaks');
const emptyHeads = list('empty-heads');
const weakHeads = list('weak-heads');
const emptyStarts = list('empty-starts');
const nounIng = list('noun-ing');
const adjectiveEd = list('adjective-ed');
const nounAdjectives = list('noun-adjectives');
const lyNouns = list('nouns-in-ly');
const iseWords = list('words-in-ise');
const ending = (name: string, before = '') => lazy(() => new RegExp(`${before}(?:${[...list(name)()].join('|')})$`));
const adjectiveEnding = ending('adjective-endings');
const nounEnding = ending('noun-endings');
const gluedEnding = ending('glued', '-');

export interface WordInfo {
  /** As it stands in the text. */
  readonly written: string;
  /** Folded, American, hyphens opened. */
  readonly form: string;
  /** The same in the singular, for the last word of a phrase. */
  readonly head: string;
  /** No theme runs through it. */
  readonly isBreak: boolean;
  readonly isEmptyHead: boolean;
  readonly isWeakHead: boolean;
  readonly isEmptyStart: boolean;
  /** Cannot be the last word: an adjective or participle. */
  readonly isModifier: boolean;
  /** Said of any research: it adds no weight. */
  readonly isPlain: boolean;
  /** A participle: it may begin a theme, not stand within one. */
  readonly isParticiple: boolean;
  /** ln(documents / documents with the word), at most `RAREST`. */
  readonly weight: number;
  readonly isCapital: boolean;
  readonly isAcronym: boolean;
}

/** Beyond this, rarer words are names and slips rather than better themes. */
const RAREST = 6.5;
/** Plurals of words that end a phrase in the singular. */
const PLURAL_NOUNS = new Set(['rights', 'goods', 'arts', 'novels', 'moves']);
const CAPITAL = /^\p{Lu}/u;

function classify(written: string): WordInfo {
  let folded = fold(written).replace(/^[-']+|(?<![-'])[-']+$|'s?$/g, '');
  if (folded.includes("'s")) folded = folded.replace(/'s\b/g, '');
  const form = folded
    .replace(/'/g, '')
    .split('-')
    .filter((part) => part !== '')
    .map(american)
    .join(' ');
  const parts = form.split(' ');
  const last = parts.at(-1) ?? '';
  const head = [...parts.slice(0, -1), singular(last)].join(' ');
  const one = head.replaceAll(' ', '-');
  const isSimple = parts.length === 1;
  const weights = parts.map((part) => idf(part));
  const weight = Math.min(RAREST, Math.max(...weights));
  const isRareParticiple = weight >= 5.2;
  const isIng = /ing$/.test(last) && last.length > 4;
  const isEd = /[^e]ed$/.test(last) && last.length > 4;
  const isVerbForm =
    (isSimple && isIng && !nounIng().has(last) && !isRareParticiple) ||
    (isEd && !adjectiveEd().has(last) && !(isSimple && isRareParticiple));
  const isAdverb = isSimple && /ly$/.test(form) && form.length > 5 && !lyNouns().has(form);
  const isVerbIze = /(?:i[sz]e|ify)s?$/.test(form) && !iseWords().has(form);
  const isNumber = /\d/.test(form) && !/[a-z]{2}/.test(form);
  const isBreak =
    form === '' ||
    isNumber ||
    isVerbForm ||
    isAdverb ||
    breaks().has(folded) ||
    breaks().has(form) ||
    (isSimple && ((breaks().has(head) && !PLURAL_NOUNS.has(form)) || isVerbIze)) ||
    gluedEnding().test(folded) ||
    (form.length < 2 && !/^[a-z]$/.test(form));
  const isWeakHead = weakHeads().has(one);
  const isAdjective =
    /^(?:re|con)current$/.test(last) ||
    (adjectiveEnding().test(last) &&
      !nounAdjectives().has(singular(last)) &&
      !nounEnding().test(singular(last)) &&
      last === singular(last));
  const even = isSimple ? evenness(form) : null;
  return {
    written,
    form,
    head,
    isBreak,
    isEmptyHead: emptyHeads().has(one) || emptyHeads().has(form),
    isWeakHead,
    isEmptyStart: emptyStarts().has(one) || emptyStarts().has(form),
    isModifier: isAdjective || isEd || (isIng && !nounIng().has(last)) || (isSimple && form.length < 3),
    isPlain: even !== null && even >= 9 && weight < 3.2,
    isParticiple: isSimple && isEd && !adjectiveEd().has(last),
    weight,
    isCapital: CAPITAL.test(written),
    isAcronym: /^[\p{Lu}\d-]{2,}s?$/u.test(written),
  };
}

/** So that a long run does not keep every slip it has met. */
const MOST_KNOWN = 200_000;
const SLOTS = 2 ** 19;
/**
 * The words met so far, by two hashes of 32 bits: what a slot holds is the hashes, and 0 (free), 1 (a break) or a place
 * in `infos` plus 2. Every word of every abstract is looked up here, so a look is one line of the processor's cache.
 */
const slots = new Int32Array(4 * SLOTS);
let infos: WordInfo[] = [];
let known = 0;

/**
 * What the word that stands at `start` to `end` may do; null for a break. The hashes are of its code units, as `hashed`
 * and `hashedToo` add them up.
 */
export function wordAt(text: string, start: number, end: number, hash: number, other: number): WordInfo | null {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const found = slots[4 * slot + 2]!;
    if (found === 0) break;
    if (slots[4 * slot] === hash && slots[4 * slot + 1] === other) return found === 1 ? null : infos[found - 2]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  // A copy: a slice would keep its whole text in memory.
  const info = classify(Buffer.from(text.slice(start, end), 'utf8').toString('utf8'));
  if (known >= MOST_KNOWN) {
    slots.fill(0);
    infos = [];
    known = 0;
    slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }
  known += 1;
  slots[4 * slot] = hash;
  slots[4 * slot + 1] = other;
  slots[4 * slot + 2] = info.isBreak ? 1 : infos.push(info) + 1;
  return info.isBreak ? null : info;
}

/** One more code unit of a word in its hash (32-bit FNV-1a). */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The same of the second hash. */
export function hashedToo(hash: number, unit: number): number {
  return Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) + unit + 1;
}
