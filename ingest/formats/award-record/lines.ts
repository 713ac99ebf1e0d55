/**
 * Where a bulleted record begins, where its head ends, and its lines, unwrapped.
 */
import { cleanText, foldSpace } from '../../text/clean.ts';
import { spansFrom, type Span } from '../../text/json-spans.ts';
import { readMoney } from '../../text/money.ts';

const BULLET = /^[ \t]*\*(?!\*)[ \t]*/;
const NUMBER_LINE = /^[ \t]*\*[ \t]*\d{5,8}[ \t]*$/;
const DATES = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4},|,\s?\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/;
const AMOUNT = /^(?:USD|US\$|\$)\s?-?[\d,.]+$/i;

/** Whether a bullet holds dates or an amount. */
function isMarked(line: string): boolean {
  const content = line.replace(BULLET, '').trim();
  return DATES.test(content) || AMOUNT.test(content);
}

/** Records of a text, by their heads: a line with a number alone, or a block of bullets with dates or an amount. */
export function recordSpans(text: string): Span[] {
  const starts: number[] = [];
  let [at, start] = [0, 0];
  let block: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    if (line.trim() !== '') start = block.push(line) === 1 ? at : start;
    else {
      const bullets = block.filter((one) => BULLET.test(one));
      // A list in an abstract has neither dates nor an amount.
      const isHead = NUMBER_LINE.test(block[0] ?? '') || (bullets.length >= 4 && bullets.some(isMarked));
      if (isHead && BULLET.test(block[0]!)) starts.push(start);
      block = [];
    }
    at += line.length + 1;
  }
  return spansFrom(starts, text);
}

/** 0 to 1: how sure it is that a text begins with a bulleted record. */
export function looksLikeRecord(text: string): number {
  const lines = text.trimStart().slice(0, 4000).split('\n').slice(0, 12);
  if (!BULLET.test(lines[0] ?? '')) return 0;
  // A record that lost its line ends is still one, for its reader to refuse.
  if (/^\*[ \t]*\d{5,8}[ \t]+\*[ \t]/.test(lines[0]!)) return 0.8;
  const bullets = lines.filter((line) => BULLET.test(line));
  if (NUMBER_LINE.test(lines[0]!)) return bullets.length >= 4 ? 0.98 : 0.7;
  return bullets.length >= 4 && bullets.some(isMarked) ? 0.9 : 0;
}

/** The bulleted lines of one record, each unwrapped and cleaned, and the cleaned abstract. */
export function cutRecord(text: string): { readonly bullets: readonly string[]; readonly abstract: string } {
  const lines = text.trim().split('\n');
  const bullets: string[] = [];
  let at = 0;
  for (; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.trim() === '') {
      // Some hands leave an empty line between bullets.
      const next = lines.slice(at).find((one) => one.trim() !== '');
      if (next === undefined || !BULLET.test(next) || bullets.length >= 9) break;
    } else if (BULLET.test(line)) bullets.push(line.replace(BULLET, ''));
    // An amount is whole: what follows it without an empty line is the abstract.
    else if (bullets.length === 0 || readMoney(bullets.at(-1)!) !== null) break;
    else bullets[bullets.length - 1] += `\n${line}`;
  }
  return {
    bullets: bullets.map((bullet) => foldSpace(cleanText(bullet))),
    abstract: cleanText(lines.slice(at).join('\n')),
  };
}
