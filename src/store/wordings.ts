/**
 * What a search asks for: one or more wordings, of which a node has to have one.
 */
import type { NodeFilter } from './filters.ts';

export interface Wordings {
  /** Each as one text, for "equals" and "begins with". */
  readonly wholes: readonly string[];
  /** The tokens of each, sorted: two orders of the same words are one set. */
  readonly sets: readonly (readonly string[])[];
}

/** The wordings of a search: its `text`, or that of each part of its `OR`. */
export function wordingsOf({ text, OR }: NodeFilter = {}): Wordings {
  const all = (OR ?? [{ text: text ?? [] }]).flatMap((one) => (one.text?.length ? [one.text] : []));
  const sets = new Map(all.map((tokens) => [[...new Set(tokens)].sort().join(' '), [...new Set(tokens)].sort()]));
  return { wholes: [...new Set(all.map((tokens) => tokens.join(' ')))], sets: [...sets.values()] };
}
