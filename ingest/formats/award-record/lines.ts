/**
 * Where a bulleted record begins, where its head ends, and its lines, unwrapped.
 */
import { readMoney } from '../../text/money.ts';
import { cleanText, foldSpace } from '../../text/clean.ts';

const BULLET = /^[ \t]*\*(?!\*)[ \t]*/;
const NUMBER_LINE = /^[ \t]*\*[ \t]*\d{5,8}[ \t]*$/;
const DATES = /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4},|,\s?\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/;
const AMOUNT = /^(?:USD|US\$|\$)\s?-?[\d,.]+$/i;

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

/** Offset of the first line of every head: a line with a number alone, or a block of bullets with dates or an amount. */
export function headStarts(text: string): number[] {
  const lines = linesOf(text);
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!BULLET.test(lines[at]!.text) || (at > 0 && lines[at - 1]!.text.trim() !== '')) continue;
    let end = at;
    while (end < lines.length && lines[end]!.text.trim() !== '') end += 1;
    const block = lines.slice(at, end).filter((line) => BULLET.test(line.text));
    const isMarked = block.some(({ text: line }) => {
      const content = line.replace(BULLET, '').trim();
      return DATES.test(content) || AMOUNT.test(content);
    });
    // A list in an abstract has neither.
    if (NUMBER_LINE.test(lines[at]!.text) || (block.length >= 4 && isMarked)) starts.push(lines[at]!.start);
    at = end;
  }
  return starts.length > 0 ? starts : [0];
}

/** 0 to 1: how sure it is that a text begins with a bulleted record. */
export function looksLikeRecord(text: string): number {
  const lines = text.trimStart().slice(0, 4000).split('\n').slice(0, 12);
  if (!BULLET.test(lines[0] ?? '')) return 0;
  // A record that lost its line ends is still one, for its reader to refuse.
  if (/^\*[ \t]*\d{5,8}[ \t]+\*[ \t]/.test(lines[0]!)) return 0.8;
  const bullets = lines.filter((line) => BULLET.test(line));
  const contents = bullets.map((line) => line.replace(BULLET, '').trim());
  const isNumbered = NUMBER_LINE.test(lines[0] ?? '');
  const isMarked = contents.some((content) => DATES.test(content) || AMOUNT.test(content));
  if (isNumbered) return bullets.length >= 4 ? 0.98 : 0.7;
  return isMarked && bullets.length >= 4 ? 0.9 : 0;
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
