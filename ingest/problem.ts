/**
 * What a person reads about a document that is wrong or only partly known.
 */
import type { Problem } from './statements.ts';
import { scrubContacts } from './text/contacts.ts';

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

/** Collects what is wrong with a document, or only partly known. */
export interface Report {
  readonly problems: readonly Problem[];
  /** The document cannot be read: it is quarantined. */
  error(field: string, expected: string, found: unknown): void;
  /** Reported; the document goes in. */
  warn(field: string, expected: string, found: unknown): void;
}

/** A value as a person reads it in a message, without contact data: text in quotes, anything else as JSON. */
function shown(found: unknown): string {
  if (found === undefined || found === null || found === '') return 'nothing';
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  const quotation = quoted(scrubContacts(text.slice(0, 1000)));
  return typeof found === 'string' ? quotation : quotation.slice(1, -1);
}

export function newReport(): Report {
  const problems: Problem[] = [];
  return {
    problems,
    error: (field, expected, found) => problems.push({ severity: 'ERROR', field, expected, found: shown(found) }),
    warn: (field, expected, found) => problems.push({ severity: 'WARNING', field, expected, found: shown(found) }),
  };
}
