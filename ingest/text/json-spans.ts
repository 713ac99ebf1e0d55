/**
 * Where the values of a JSON text stand, without reading them: a page is cut into its records as they are written.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of a text that begin at some places; what stands before the first is of the first. */
export const spansFrom = (starts: readonly number[], text: string): Span[] =>
  [0, ...starts.slice(1)].map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));

const SPACE = /\s/;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at]!)) at += 1;
  return at;
}

/** End of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

const MARK = /["[\]{}]/g;
const SCALAR = /[^\s,\]}]*/y;

/** End of the value that begins at `start`: the text's end where it is cut off. */
export function valueEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return stringEnd(text, start);
  if (first !== '{' && first !== '[') {
    SCALAR.lastIndex = start;
    return start + (SCALAR.exec(text)?.[0].length ?? 0);
  }
  let depth = 0;
  MARK.lastIndex = start;
  for (let mark = MARK.exec(text); mark; mark = MARK.exec(text)) {
    if (mark[0] === '"') MARK.lastIndex = stringEnd(text, mark.index);
    else if (mark[0] === '{' || mark[0] === '[') depth += 1;
    else if ((depth -= 1) === 0) return mark.index + 1;
  }
  return text.length;
}

/** The values of the array that opens at `start`. What is cut off reaches to the text's end. */
export function elementSpans(text: string, start: number): Span[] {
  const spans: Span[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== ']') {
    const end = Math.max(valueEnd(text, at), at + 1);
    spans.push({ start: at, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return spans;
}

/** The members of the object that opens at `start`: each name with the place of its value. */
export function memberSpans(text: string, start: number): Map<string, Span> {
  const members = new Map<string, Span>();
  let at = skipSpace(text, start + 1);
  while (text[at] === '"') {
    const nameEnd = stringEnd(text, at);
    const colon = skipSpace(text, nameEnd);
    if (text[colon] !== ':') break;
    const from = skipSpace(text, colon + 1);
    const end = valueEnd(text, from);
    members.set(text.slice(at + 1, nameEnd - 1), { start: from, end });
    at = skipSpace(text, end);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return members;
}

/** The records of a text: one object, a list of objects, or JSON lines. A broken line is a record of its own. */
export function recordSpans(text: string): Span[] {
  const start = skipSpace(text, 0);
  if (text[start] === '[') return elementSpans(text, start);
  const first = valueEnd(text, start);
  if (skipSpace(text, first) >= text.length) return [{ start, end: first }];
  const isLines = !text.slice(start, first).includes('\n') && /^[^\S\n]*\n/.test(text.slice(first, first + 100));
  if (!isLines) return [{ start, end: text.length }];
  const spans: Span[] = [];
  for (let at = start; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (skipSpace(text, at) < end) spans.push({ start: at, end });
    at = end + 1;
  }
  return spans;
}
