/**
 * Short fields made plain: what `cleanText` gives, on one line.
 */
import { cleanText } from './clean.ts';

/** Characters of which no cleaning changes anything, but for what the tests below look for. */
const PLAIN = /^[A-Za-z0-9 ,.'()/:;&#"%*+=?!_-]*$/;
const SEVEN_DIGITS = /(?:\d\D*){7}/;
/** `name (at) place`, `name AT place`, `name_at_place`: an address in words. */
const SPELT = /[( _](?:at|dot)[ )_]/i;

/** `cleanText` folded on one line; most fields are plain already and are only looked at. */
export function cleanLine(raw: string): string {
  const isPlain =
    PLAIN.test(raw) &&
    !raw.includes('  ') &&
    !raw.includes(' ,') &&
    !(raw.includes('&') && raw.includes(';')) &&
    !SEVEN_DIGITS.test(raw) &&
    !SPELT.test(raw);
  return isPlain ? raw.trim() : cleanText(raw).replace(/\s+/g, ' ').trim();
}
