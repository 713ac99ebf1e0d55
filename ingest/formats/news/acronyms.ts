/**
 * Names that an acronym behind them tells the length of: `the Center for Land, Estuary and River Studies (CLEAR)`.
 */
import type { Span } from './span.ts';

const ACRONYM = /\(([A-Z][A-Za-z&-]{2,11})\)/gu;
const WORD = /[\p{L}\p{N}&’'-]+/gu;
const MAX_WORDS = 14;

/** Spans of the spelled-out names, without `the` and the brackets. */
export function spelledOut(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(ACRONYM)) {
    const letters = match[1]!.replace(/[^\p{L}]/gu, '').toLowerCase();
    const from = Math.max(0, match.index - 160);
    const end = text.slice(0, match.index).trimEnd().length;
    const words = [...text.slice(from, match.index).matchAll(WORD)].slice(-MAX_WORDS);
    const starts = words
      .filter(({ 0: word }) => /^\p{Lu}/u.test(word) && word[0]!.toLowerCase() === letters[0])
      .map(({ index }) => from + index)
      .reverse();
    // The shortest run of words that has all letters in their order, most of them as initials.
    const start = starts.find((at) => {
      const name = text.slice(at, end);
      return !/[.;:!?()]/u.test(name) && spells(name, letters);
    });
    if (start !== undefined) spans.push({ start, end });
  }
  return spans;
}

function spells(name: string, letters: string): boolean {
  const capitals = [...name.matchAll(WORD)].filter(({ 0: word }) => /^\p{Lu}/u.test(word)).length;
  if (capitals < 2 || Math.abs(capitals - letters.length) > 1) return false;
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
