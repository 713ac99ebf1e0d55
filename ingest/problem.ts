/**
 * What a person reads about a document that is wrong or only partly known.
 */
import type { Problem } from './statements.ts';
import { scrubRaw } from './text/contacts.ts';

/** Longest quotation of what was found. */
const MAX_FOUND = 80;

/** Control characters, marks that turn the direction of writing, halves of a character: what a terminal may obey. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What a document holds, made safe to show on one line: `\u001b[2J` for the escape that would clear the screen. */
export const printable = (text: string): string => text.replace(UNSEEN, escaped);

/** The same for a text of several lines, or a table with the line ends of Windows. */
export const printableLines = (text: string): string =>
  text.replace(UNSEEN, (one: string, at: number) =>
    one === '\n' || one === '\t' || (one === '\r' && text[at + 1] === '\n') ? one : escaped(one),
  );

/** A short quotation for `Problem.found`: without contacts, white space folded, long text cut. */
export function quoted(text: string): string {
  // An address that the cut would halve is looked for first.
  const line = scrubRaw(text.slice(0, MAX_FOUND * 4))
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
      return printable(`${place}: ${mark}${field}: expected ${expected}, found ${found}`);
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
  const quotation = quoted(text.slice(0, 1000));
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
