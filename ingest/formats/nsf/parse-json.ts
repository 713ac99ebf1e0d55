/**
 * One JSON object out of a text; what is none is reported.
 */
import type { Report } from '../../problem.ts';
import type { NsfRecord } from './table.ts';

/** The object that the text holds, or null with an error in the report: cut off, or of another kind. */
export function parseJson(text: string, report: Report): NsfRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The parser's message may quote the text, and with it an address: only what is wrong, and where, is kept.
    const message = (error as Error).message.replace(/,? ?(?:\.{3})?".*"(?:\.{3})? is not valid JSON$/su, '');
    const isCut = /end of JSON input|Unterminated|Expected .* (?:in JSON )?at position \d+/.test(message);
    report.error('record', 'one whole JSON object', `${isCut ? 'text that is cut off or broken: ' : ''}${message}`);
    return null;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as NsfRecord;
  report.error('record', 'one JSON object', Array.isArray(value) ? `a list of ${value.length} values` : value);
  return null;
}
