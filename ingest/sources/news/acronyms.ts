/**
 * Names that an acronym behind them tells the length of: `the Center for Land, Estuary and River Studies (CLEAR)`.
 */
import type { Span } from './span.ts';

const ACRONYM = /\(([A-Z][A-Za-z&-]{2,11})\)/gu;
const LINK = /^(?:of|for|and|the|in|on|at|de|la|&|to)$/u;
const WORD = /[\p{L}\p{N}&’'-]+/gu;

/** Spans of the spelled-out names, without `the` and the brackets. */
export function spelledOut(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(ACRONYM)) {
    const letters = match[1]!.replace(/[^\p{L}]/gu, '').toLowerCase();
    const from = Math.max(0, match.index - 160);
    const words = [...text.slice(from, match.index).matchAll(WORD)];
    // Back from the bracket: each capitalised word takes the letters that are left, from their end.
    let left = letters.length;
    for (let i = words.length - 1; i >= 0 && left > 0 && words.length - i <= 14; i -= 1) {
      const word = words[i]![0];
      if (LINK.test(word)) continue;
      if (!/^\p{Lu}/u.test(word)) break;
      const initial = word[0]!.toLowerCase();
      if (letters[left - 1] !== initial) break;
      left -= 1;
      if (left === 0) {
        const start = from + words[i]!.index;
        const end = match.index - /\s*$/u.exec(text.slice(0, match.index))![0].length;
        // A sentence's end within is no name.
        if (!/[.;:!?]/u.test(text.slice(start, end))) spans.push({ start, end });
      }
    }
  }
  return spans;
}
