/**
 * What a person reads about a document that is wrong or only partly known.
 */
import type { Problem } from './statements.ts';

/** Longest quotation of what was found. */
const MAX_FOUND = 80;

/** A short quotation for `Problem.found`: white space folded, long text cut. */
export function quoted(text: string): string {
  const line = text
    .slice(0, MAX_FOUND * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return 'nothing';
  return `"${line.length > MAX_FOUND ? `${line.slice(0, MAX_FOUND)}…` : line}"`;
}

/** One line a problem: `awards.txt#2: line 4 (start and end date): expected two dates …, found "13/45/2020,08/31/2025"`. */
export function formatProblems(place: string, problems: readonly Problem[]): string {
  return problems
    .map(({ severity, field, expected, found }) => {
      const mark = severity === 'WARNING' ? 'warning: ' : '';
      return `${place}: ${mark}${field}: expected ${expected}, found ${found}`;
    })
    .join('\n');
}
