/**
 * Strict readers of single values, the same for every NSF format: JSON's numbers, XML's and the API's text.
 */
import type { Money } from '../../../src/model.ts';
import { cleanLine } from '../../text/clean-line.ts';
import { readDate } from '../../text/date.ts';
import type { Report } from '../../problem.ts';

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Plain text on one line; empty where the record says nothing. */
export function readText(value: unknown, path: string, report: Report): string {
  if (typeof value === 'string') return cleanLine(value);
  if (isAbsent(value)) return '';
  report.error(path, 'text', value);
  return '';
}

/** An ISO date, or null. A date that the award stands on is an error where it cannot be read, others a warning. */
export function readDay(value: unknown, path: string, report: Report, severity: 'error' | 'warn'): string | null {
  if (isAbsent(value)) return null;
  const date = typeof value === 'string' ? readDate(value) : null;
  if (date === null) report[severity](path, 'a date as MM/DD/YYYY or YYYY-MM-DD', value);
  return date;
}

/** US dollars, or null where none are stated. Zero and negative amounts (money taken back) are amounts. */
export function readDollars(value: unknown, path: string, report: Report): Money | null {
  if (isAbsent(value)) return null;
  const isWritten = typeof value === 'string' && /^-?\$?-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(value.trim());
  const amount = typeof value === 'number' ? value : isWritten ? Number(value.replace(/[$,\s]/g, '')) : Number.NaN;
  const minor = Math.round(amount * 100);
  if (Number.isSafeInteger(minor)) return { minor: minor + 0, currency: 'USD' };
  report.error(path, 'an amount in dollars', value);
  return null;
}

/** NSF's own identifiers: award numbers, and ids of investigators, of which a few hold letters (`0000A095N`). */
const IDENTIFIERS = {
  award: { form: /^\d{1,7}$/, length: 7, expected: 'an award number of 7 digits' },
  person: { form: /^[0-9A-Z]{1,9}$/, length: 9, expected: 'an NSF id of 9 digits or capitals' },
} as const;

/**
 * One of NSF's identifiers. One that is shorter lost its leading zeros on the way (a spreadsheet, a number in JSON):
 * they are put back, and that is reported. Null where there is none, or it is something else.
 */
export function readIdentifier(
  value: unknown,
  scheme: keyof typeof IDENTIFIERS,
  path: string,
  report: Report,
): string | null {
  if (isAbsent(value)) return null;
  const { form, length, expected } = IDENTIFIERS[scheme];
  const written = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (form.test(written) && !/^0+$/.test(written)) {
    const whole = written.padStart(length, '0');
    if (written.length < length || typeof value === 'number')
      report.warn(path, `${expected} (read as ${whole})`, value);
    return whole;
  }
  report[scheme === 'award' ? 'error' : 'warn'](path, expected, value);
  return null;
}

/** A SAM.gov unique entity identifier; four more characters name a bank account and are left out. */
export function readUei(value: unknown, path: string, report: Report): string | null {
  const written = readText(value, path, report).toUpperCase();
  if (written === '') return null;
  const uei = /^([A-Z0-9]{12})(?:[A-Z0-9]{4})?$/.exec(written)?.[1];
  if (uei === undefined) report.warn(path, 'a unique entity identifier of 12 letters and digits', value);
  return uei ?? null;
}
