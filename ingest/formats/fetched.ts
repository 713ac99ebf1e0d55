/**
 * A record that was fetched from a funder's API, as it is kept: the answer's own record, with its address and the moment.
 */
import type { Content } from '../statements.ts';
import { memberSpans } from '../text/json-spans.ts';
import type { Format } from './format.ts';

/** Where a record came from. `at` is an ISO moment: of records of one run it is the same. */
export interface Fetched {
  readonly url: string;
  readonly at: string;
}

const START = '{"fetched":{"url":"';

/** One line of a file of fetched records. */
export const fetchedLine = (fetched: Fetched, record: unknown): string => `${JSON.stringify({ fetched, record })}\n`;

export interface FetchedRecord {
  readonly fetched: Fetched;
  /** The record's own text. */
  readonly record: string;
}

/** What such a line holds; null for any other text. */
export function fetchedOf(text: string): FetchedRecord | null {
  if (!text.startsWith(START)) return null;
  const members = memberSpans(text, 0);
  const [about, record] = [members.get('fetched'), members.get('record')];
  if (about === undefined || record === undefined) return null;
  try {
    const fetched = JSON.parse(text.slice(about.start, about.end)) as Fetched;
    return { fetched, record: text.slice(record.start, record.end) };
  } catch {
    return null;
  }
}

/** The format of a record, reading it as the one that was fetched. */
export function ofFetched(format: Format, { fetched: { url, at }, record }: FetchedRecord): Format {
  return {
    ...format,
    detect: () => 1,
    split: (text) => [{ start: 0, end: text.length }],
    read: (document): Content => ({ ...format.read({ ...document, text: record }), url, fetchedAt: at }),
  };
}
