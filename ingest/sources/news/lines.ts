/**
 * Line ends of an article: those that part paragraphs, list items and table rows, and those that only wrap a line.
 */

/** A line that stands for itself: a bullet, a number, a heading, `Label: …`. */
const OWN = /^\s*(?:[-*•·‣▪–]\s|\d{1,2}[.)]\s|#{1,6}\s|\||[\p{L}][\p{L} /()-]{1,40}:(?:\s|$))/u;

/** Parts every line that stands for itself by an empty line; wrapped lines stay, to be joined by `cleanText`. */
export function openLines(text: string): string {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  let wraps = 0;
  let breaks = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i]!.trim();
    const next = lines[i + 1]!.trim();
    if (line === '' || next === '') continue;
    breaks += 1;
    if (line.length >= 50 && line.length <= 105 && !/[.!?:]["”’)]?$/u.test(line) && !OWN.test(next)) wraps += 1;
  }
  const isWrapped = breaks > 2 && wraps / breaks >= 0.5;
  let out = '';
  lines.forEach((raw, i) => {
    const line = raw.replace(/^\s*\*\*(.+)\*\*\s*$/u, '$1');
    const next = lines[i + 1];
    const joins = isWrapped && next !== undefined && line.trim().length >= 45 && !OWN.test(next);
    out += line + (next === undefined ? '' : joins ? '\n' : '\n\n');
  });
  return out.replace(/\n{3,}/gu, '\n\n');
}
