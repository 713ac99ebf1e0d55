/**
 * The cleaned text of a reading, grown line by line, so that every fact knows the passage that states it.
 */
import type { Said, Stated } from '../statements.ts';

/** A piece of the text under construction. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** Starts an empty text. */
export function rendering() {
  let text = '';
  return {
    /** Adds a line; the passage is the line without `before`, which is only shown. */
    line(content: string, before = ''): Passage {
      const start = text.length + before.length;
      text += `${before}${content}\n`;
      return { start, text: content };
    },
    blank(): void {
      if (text !== '') text += '\n';
    },
    get text(): string {
      return text.trimEnd();
    },
  };
}

/** The part of a passage from `from` to `to`. */
export function part(passage: Passage, from: number, to = passage.text.length): Passage {
  return { start: passage.start + from, text: passage.text.slice(from, to) };
}

/** Evidence that quotes a passage; `path` is the field of a record that it was rendered from. */
export function said(
  passage: Passage,
  method: Said['method'] = 'ASSERTED',
  confidence = 1_000_000,
  path: string | null = null,
): Said {
  return { start: passage.start, end: passage.start + passage.text.length, path, method, confidence };
}

/** A value that a passage states. */
export function stated<T>(value: T, passage: Passage): Stated<T> {
  return { value, said: said(passage) };
}
