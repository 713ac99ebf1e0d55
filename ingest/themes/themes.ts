/**
 * Research themes of an award: noun phrases of its title and abstract, scored.
 *
 * Candidates are runs of words between grammar, verbs and punctuation. A candidate counts where it stands alone and, less,
 * where it stands inside a longer one (after the C-value of Frantzi, Ananiadou and Mima, "Automatic recognition of
 * multi-word terms", 2000); word weights come from a committed table.
 */
import { AGENCIES } from '../agencies/index.ts';
import { byId } from '../../src/ids.ts';
import { dataPhrases, dataWords } from '../../src/data.ts';
import { phraseCount } from '../text/word-counts.ts';
import { withPrefixes } from './normal-form.ts';
import { hashed, hashedToo, wordAt, type WordInfo } from './word-info.ts';

export interface Theme {
  /** Lower case, folded, hyphens opened, head in the singular. */
  readonly phrase: string;
  /** 0 to 1,000,000. */
  readonly score: number;
  readonly from: 'TITLE' | 'ABSTRACT';
  /** Offsets of the first place in that text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const stopPhrases = dataPhrases('words/theme-phrases.txt', 'stop');
const evenThemes = dataPhrases('words/theme-phrases.txt', 'even');
const titleOpeners = dataWords('words/theme-words.txt', 'title-openers');

/** Sentences that thousands of abstracts share. */
const BOILERPLATE: readonly RegExp[] = [
  ...AGENCIES.flatMap(({ boilerplate }) => boilerplate ?? []),
  /This (?:award|project) is (?:jointly |partially |partly |co-?)?(?:funded|supported)[^.]*\./gi,
  /This award (?:was|is) (?:provided|made) as part of[^.]*\./gi,
  /Broader impacts? (?:of|include|will)\b[^.;:]*/gi,
  /\(?https?:\/\/\S+|www\.\S+/gi,
];

const MOST_THEMES = 8;
const LONGEST = 4;
/** What each word of a phrase needs that no other award uses. */
const LEAST_SPECIAL = 3.5;
/** A single word needs this much weight to be a theme. */
const LEAST_ALONE = 4.6;
/** A phrase needs this much weight in all its words together. */
const LEAST_WEIGHT = 3.6;
const LEAST_SCORE = 3.2;
const TITLE_BOOST = 1.8;
/** Phrases that other awards use too are better themes than those that one abstract puts together. */
const KNOWN_BOOST = 1.25;
const UNKNOWN = 0.8;
/** For a phrase that is only ever the start of longer ones. */
const HEADLESS = 0.6;
/** By number of words. */
const LENGTH_FACTOR = [0, 0.55, 1, 1.08, 1.02];

interface Token {
  readonly info: WordInfo;
  readonly start: number;
  readonly end: number;
}
export interface Candidate {
  readonly phrase: string;
  readonly words: readonly WordInfo[];
  readonly from: 'TITLE' | 'ABSTRACT';
  readonly start: number;
  readonly end: number;
  /** Times as a whole run, and times in all. */
  alone: number;
  all: number;
  /** Times at the end of a run, where its last word is a head indeed. */
  asHead: number;
  inTitle: boolean;
  /** Times in running text with a small letter somewhere: no name of a place or person. */
  small: number;
  /** Nothing but words that are said of any research: a theme only where the table knows the phrase. */
  readonly isPlain: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’\-‐‑][\p{L}\p{N}]+)*/uy;
/** What may stand between two words of one phrase. */
const GAP = /^[^\S\n]*(?:\n[^\S\n]*)?$/;

/** Blanks boilerplate out, so that offsets stay. */
function withoutBoilerplate(text: string): string {
  return BOILERPLATE.reduce((rest, pattern) => rest.replace(pattern, (found) => '.'.repeat(found.length)), text);
}

/** Where the words of a title begin that say what it is about. */
function titleStart(title: string): number {
  let start = 0;
  for (;;) {
    const colon = title.indexOf(':', start);
    if (colon < 0) return start;
    const words = title.slice(start, colon).match(/[\p{L}\p{N}]+/gu) ?? [];
    const isOpener = (word: string) =>
      titleOpeners().has(word.toLowerCase()) || /^\d+$/.test(word) || /\p{Lu}.*\p{Lu}/u.test(word);
    if (words.length > 7 || !words.every(isOpener)) return start;
    start = colon + 1;
  }
}

/** Kinds of ASCII code units: parts of a word, what may join two parts, anything else. */
const [OTHER, PART, JOINT] = [0, 1, 2];
const KIND = Uint8Array.from({ length: 128 }, (_, unit) => {
  const written = String.fromCharCode(unit);
  return /[a-z0-9]/i.test(written) ? PART : /['-]/.test(written) ? JOINT : OTHER;
});

/** End of the word that begins at `start`, or `start` where none does. Words with letters beyond ASCII are for `WORD`. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) {
      WORD.lastIndex = start;
      return WORD.test(text) ? WORD.lastIndex : at;
    }
    if (KIND[unit] === PART) continue;
    if (at === start || KIND[unit] === OTHER) return at;
    const next = text.charCodeAt(at + 1);
    if (next <= 127 && KIND[next] !== PART) return at;
  }
  return at;
}

function isGap(text: string, start: number, end: number): boolean {
  if (end - start === 1 && text.charCodeAt(start) === 32) return true;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 32 && unit < 128) return false;
  }
  return GAP.test(text.slice(start, end));
}

/** The runs of words that a theme may be in. */
function runsOf(text: string, from: number): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let last = from;
  for (let start = from; start < text.length; start++) {
    const end = wordEnd(text, start);
    if (end === start) continue;
    if (run.length > 0 && !isGap(text, last, start)) close();
    let hash = 0;
    let other = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      hash = hashed(hash, unit);
      other = hashedToo(other, unit);
    }
    const info = wordAt(text, start, end, hash | 0, other | 0);
    if (info === null) close();
    else run.push({ info, start, end });
    last = end;
    start = end - 1;
  }
  close();
  return runs;
}

/** Cuts what says nothing from both ends of a run. */
function trim(run: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = run.length;
  while (end > start) {
    const { info } = run[end - 1]!;
    const before = end - start > 1 ? run[end - 2]!.info : null;
    const isHeld = info.isWeakHead && before !== null && !before.isPlain && !before.isEmptyHead && !before.isEmptyStart;
    if (!info.isModifier && (!info.isEmptyHead || isHeld)) break;
    end--;
  }
  while (start < end && run[start]!.info.isEmptyStart) start++;
  if (end - start === 1 && (run[start]!.info.isEmptyHead || run[start]!.info.isWeakHead)) return [];
  return run.slice(start, end);
}

function isGood(words: readonly WordInfo[]): boolean {
  const head = words.at(-1)!;
  const first = words[0]!;
  if (head.isModifier || first.isEmptyStart || (words.length > 1 && first.isEmptyHead && !first.isWeakHead))
    return false;
  if (words.length === 1)
    return head.weight >= LEAST_ALONE && head.form.length > 3 && !head.isAcronym && !head.isEmptyHead;
  if (head.isEmptyHead) {
    const before = words.at(-2)!;
    if (!head.isWeakHead || before.isPlain || before.isEmptyHead || before.isEmptyStart) return false;
  }
  return !words.some(({ isParticiple }, i) => i > 0 && isParticiple);
}

function phraseOf(words: readonly WordInfo[]): string {
  let phrase = '';
  for (let i = 0; i < words.length - 1; i++) phrase += `${words[i]!.form} `;
  return phrase + words.at(-1)!.head;
}

function collect(found: Map<string, Candidate>, text: string, from: 'TITLE' | 'ABSTRACT', begin: number): void {
  for (const whole of runsOf(text, begin)) {
    const run = trim(whole);
    for (let start = 0; start < run.length; start++) {
      const most = Math.min(run.length, start + LONGEST);
      const { info: first } = run[start]!;
      if (first.isEmptyStart) continue;
      for (let end = start + 1; end <= most; end++) {
        // Cheap questions first: most runs of words are no candidates.
        const { info: head } = run[end - 1]!;
        if (end - start > 1 && head.isParticiple) break;
        if (head.isModifier || (end - start === 1 && head.weight < LEAST_ALONE)) continue;
        const isWhole = end - start === run.length || (run.length > LONGEST && end === run.length && end - start >= 3);
        const words = run.slice(start, end).map(({ info }) => info);
        if (!isGood(words)) continue;
        const phrase = phraseOf(words);
        let candidate = found.get(phrase);
        if (candidate === undefined) {
          candidate = {
            phrase,
            words,
            from,
            start: run[start]!.start,
            end: run[end - 1]!.end,
            alone: 0,
            all: 0,
            asHead: 0,
            inTitle: false,
            small: 0,
            isPlain:
              words.every((word) => word.isPlain || word.isEmptyHead || word.isEmptyStart) ||
              words.reduce((sum, word) => sum + word.weight, 0) < LEAST_WEIGHT,
          };
          found.set(phrase, candidate);
        }
        candidate.all++;
        if (end === run.length) candidate.asHead++;
        if (isWhole) candidate.alone++;
        if (from === 'TITLE') candidate.inTitle = true;
        else if (words.some(({ isCapital }) => !isCapital)) candidate.small++;
      }
    }
  }
}

function scoreOf(candidate: Candidate): number {
  const { phrase, words, alone, all, asHead, inTitle, small } = candidate;
  const length = Math.min(words.length, LONGEST);
  // A part of longer phrases counts as itself only where it stands alone too, or in several of them.
  if (alone === 0 && all < 2) return 0;
  if (words.length === 1 && !(inTitle ? all >= 2 : all >= 3)) return 0;
  const isName = small === 0 && words.every(({ isCapital }) => isCapital);
  if (isName && (!inTitle || all > 1)) return 0;
  const listed = words.length === 1 ? null : phraseCount(phrase);
  if (candidate.isPlain && listed === null) return 0;
  if (listed !== null && listed.evenness >= 9 && !evenThemes().has(phrase)) return 0;
  if (listed === null && words.length > 1 && all === 1 && !inTitle) {
    // One mention of a phrase that no other award uses: only of special words throughout.
    if (words.some(({ weight, isWeakHead }, i) => weight < LEAST_SPECIAL && !(isWeakHead && i === words.length - 1)))
      return 0;
  }
  // A weak head (`matrix theory`) neither adds to the others' weight nor takes from it.
  const counted = words.filter(({ isWeakHead }, i) => !(isWeakHead && i > 0 && i === words.length - 1));
  const mean =
    counted.reduce((sum, word) => sum + (word.isPlain ? word.weight * 0.7 : word.weight), 0) / counted.length;
  const weight = listed !== null ? (KNOWN_BOOST * (mean + listed.idf)) / 2 : words.length === 1 ? mean : mean * UNKNOWN;
  const times = alone + 0.5 * (all - alone);
  return (
    weight * Math.log2(1 + times) * LENGTH_FACTOR[length]! * (inTitle ? TITLE_BOOST : 1) * (asHead === 0 ? HEADLESS : 1)
  );
}

/** Whether the words of one phrase stand in the other, in a row. */
const holds = (long: string, short: string): boolean => ` ${long} `.includes(` ${short} `);

/** Every candidate phrase of a title and an abstract. */
export function candidatesOf(title: string | null, abstract: string | null): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  if (title !== null) collect(found, title, 'TITLE', titleStart(title));
  if (abstract !== null) collect(found, withoutBoilerplate(abstract), 'ABSTRACT', 0);
  return found;
}

/**
 * The research themes of a title and an abstract, best first; at most eight, none where the text says nothing of its own.
 */
export function themesOf(title: string | null, abstract: string | null): Theme[] {
  const found = candidatesOf(title, abstract);
  const scored: { candidate: Candidate; score: number }[] = [];
  for (const candidate of found.values()) {
    if (stopPhrases().has(candidate.phrase)) continue;
    const score = scoreOf(candidate);
    if (score >= LEAST_SCORE) scored.push({ candidate, score });
  }
  scored.sort((a, b) => b.score - a.score || byId(a.candidate.phrase, b.candidate.phrase));
  const kept: { candidate: Candidate; score: number }[] = [];
  for (const one of scored) {
    if (kept.length >= MOST_THEMES) break;
    const { phrase, all } = one.candidate;
    const isCovered = kept.some(({ candidate: other }) => {
      if (holds(other.phrase, phrase)) return all < 2 * other.all + 1;
      return holds(phrase, other.phrase) && one.candidate.all < 2;
    });
    if (!isCovered) kept.push(one);
  }
  // Of two spellings of one theme the better scored stands first.
  const spelled = new Map<string, (typeof kept)[number]>();
  for (const one of kept) {
    const phrase = withPrefixes(one.candidate.phrase);
    if (!spelled.has(phrase)) spelled.set(phrase, one);
  }
  return [...spelled].map(([phrase, { candidate, score }]) => ({
    phrase,
    score: Math.min(1_000_000, Math.round((1_000_000 * score) / (score + 10))),
    from: candidate.from,
    start: candidate.start,
    end: candidate.end,
  }));
}
