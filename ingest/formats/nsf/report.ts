/**
 * Collects what is wrong with a record, or only partly known.
 */
import { quoted } from '../../problem.ts';
import type { Problem } from '../../statements.ts';
import { scrubContacts } from '../../text/contacts.ts';

export interface Report {
  readonly problems: readonly Problem[];
  /** The record cannot be read: it is quarantined. */
  error(field: string, expected: string, found: unknown): void;
  /** Reported; the record goes in. */
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
