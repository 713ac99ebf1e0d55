/**
 * A sentence with its names replaced by single characters, so that patterns see `§ of ¤, and §` and not spellings:
 * people are U+E000…, organisations U+E400…, lists of people U+E800….
 */
import type { Span } from './span.ts';

export const PERSON = '[\\uE000-\\uE3FF]';
export const ORG = '[\\uE400-\\uE7FF]';
export const LIST = '[\\uE800-\\uEBFF]';
const BASE = { person: 0xe000, org: 0xe400, list: 0xe800 } as const;
const ROOM = 0x400;

export interface MaskSpan extends Span {
  readonly kind: keyof typeof BASE;
}

export interface Masked<S extends Span> {
  readonly text: string;
  /** Offset in the unmasked text of each character of `text`, and of its end. */
  readonly at: readonly number[];
  /** What a placeholder stands for. */
  of(char: string): S | undefined;
}

/** Replaces each span (in order, none overlapping) by one character. Spans beyond 1,024 of a kind stay as they are. */
export function mask<S extends MaskSpan>(text: string, spans: readonly S[]): Masked<S> {
  const next = { person: 0, org: 0, list: 0 };
  const entities = new Map<string, S>();
  const at: number[] = [];
  let out = '';
  let from = 0;
  const copy = (to: number): void => {
    for (; from < to; from += 1) {
      at.push(from);
      // A private character of the text itself must not be taken for a placeholder.
      const code = text.charCodeAt(from);
      out += code >= BASE.person && code < BASE.list + ROOM && !ownPlaceholder(text) ? ' ' : text[from]!;
    }
  };
  for (const span of spans) {
    if (next[span.kind] >= ROOM || span.start < from) continue;
    copy(span.start);
    const char = String.fromCharCode(BASE[span.kind] + next[span.kind]);
    next[span.kind] += 1;
    entities.set(char, span);
    at.push(span.start);
    out += char;
    from = span.end;
  }
  copy(text.length);
  at.push(text.length);
  return { text: out, at, of: (char) => entities.get(char) };
}

/** Texts that were masked once are masked again for lists; they carry this mark at their end. */
const MARK = '\uF8FF';
function ownPlaceholder(text: string): boolean {
  return text.endsWith(MARK);
}
export const marked = (text: string): string => `${text}${MARK}`;
