/**
 * A source format: one file in `formats/` and one line in `formats/index.ts`.
 */
import type { Content, Document } from '../statements.ts';
import type { Span } from '../text/json-spans.ts';

export interface Format {
  /** The kind of its sources, as `nsf-json`: an open word, lower case with hyphens. */
  readonly name: string;
  /** Raise it when the format reads the same document differently. */
  readonly version: number;
  /** Of two readings of one day the one of the higher rank is believed: articles 0, text 10–30, exports 40, APIs 60. */
  readonly rank: number;
  /** One line for the documentation. */
  readonly description: string;
  /**
   * 0 to 1: how sure it is, from the content alone, that a text is of this format. The highest wins; 0 never does. A text is
   * a whole file, or one row of a table as a JSON object of its headers and cells.
   */
  detect(text: string): number;
  /** The lists within a text of this format are no records of their own: it is one document, told by its beginning. */
  readonly isWhole?: true;
  /** Cuts a text of this format into its records; absent where a text is one. Positions are offsets into `text`. */
  split?(text: string): readonly Span[];
  /** Reads one document. Never throws for what the document holds: that is a `Problem`. */
  read(document: Document): Content;
}

/** `nsf-json/2`: the format and version that stand with each piece of evidence. */
export const extractorOf = ({ name, version }: Pick<Format, 'name' | 'version'>): string => `${name}/${version}`;
