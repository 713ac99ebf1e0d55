/**
 * E-mail addresses and phone numbers are taken out of texts before anything is stored; of an address a keyed hash may stay:
 * enough to see the same address again, too little to learn it.
 */
import { createHmac } from 'node:crypto';
import { decodeHTMLStrict } from 'entities';
import { dataWords } from '../../src/data.ts';

/** Signs for `@` and for the dot, wide forms among them. */
const SIGN = '[@＠﹫]';
const POINT = '[.．。]';
const LABEL = '[\\p{L}\\p{N}-]+';
const LOCAL = "[\\p{L}\\p{N}_.+%'-]+|\\{[^{}\\s][^{}]{0,80}\\}";
const DOMAIN = `${LABEL}(?:${POINT}${LABEL})*${POINT}\\p{L}{2,}|\\[[\\d.:a-fA-F]{7,45}\\]`;
const AT =
  '\\s{0,2}(?:\\[\\s?at\\s?\\]|\\(\\s?at\\s?\\)|\\{\\s?at\\s?\\}|<\\s?at\\s?>|\\sAT\\s|_at_|\\(@\\)|\\[@\\])\\s{0,2}';
const DOT =
  '\\s{0,2}(?:\\[\\s?dot\\s?\\]|\\(\\s?dot\\s?\\)|\\{\\s?dot\\s?\\}|<\\s?dot\\s?>|\\sdot\\s|\\sDOT\\s|_dot_|\\.)\\s{0,2}';
/** A run of letters is tried once, from its first letter: a text of one long word stays linear. */
const START = "(?<![\\p{L}\\p{N}_.+%'-])";
/** The local part ends before `_at_`, which it would hold itself. */
const SHORT_LOCAL = "(?:(?!_at_)[\\p{L}\\p{N}_.+%'-])+";

const EMAIL = new RegExp(`(?:mailto:)?${START}(?:${LOCAL})\\s?${SIGN}\\s?(?:${DOMAIN})`, 'gu');
const EMAIL_SPELT = new RegExp(
  `${START}(?:${SHORT_LOCAL}|\\{[^{}\\s][^{}]{0,80}\\})(?:${AT}${LABEL}(?:${DOT}${LABEL}){1,4}|\\sat\\s${LABEL}(?:\\sdot\\s${LABEL}){1,4})`,
  'gu',
);
/** `jane at uni.edu`: a word before `at`, and the name of a host that is no page. */
const EMAIL_AT = new RegExp(
  `${START}([\\p{L}\\p{N}_.+-]+) at ((?!www\\.)${LABEL}(?:\\.${LABEL}){0,3}\\.(?:edu|com|org|gov|net|mil|int|eu|\\p{Ll}{2}))(?![\\p{L}\\p{N}/]|\\.\\p{L})`,
  'gu',
);
/** What stands before `at` and a page's address in sentences: `available at example.org`. */
const NOT_LOCAL = dataWords('documents/contacts.txt', 'before-at');

/** No digit, word or number mark may touch a phone number: it would be part of an identifier, date or amount. */
const ALONE = '(?<![\\p{L}\\p{N}_.,/$€£#+-]|[\\p{L}\\p{N}]:)';
const OVER = '(?![\\p{L}\\p{N}_/]|[-.,]\\d)';
const EXTENSION = '(?:,?\\s?(?:ext\\.?|extension|x)\\s?\\d{1,6})?';
/** North American: area and exchange begin with 2–9, which no seven-digit award number in two parts does by chance. */
const AMERICAN = `(?:\\+?1[-. ]?)?(?:\\([2-9]\\d{2}\\)[-. ]?[2-9]\\d{2}[-. ]?\\d{4}|[2-9]\\d{2}(?:-[2-9]\\d{2}-|\\.[2-9]\\d{2}\\.|/[2-9]\\d{2}-| [2-9]\\d{2}[ -]|[2-9]\\d{2})\\d{4})`;
/** British and other numbers with a trunk zero, in groups: `020 7946 0119`, `(0161) 496 0000`, `07700 900123`. */
const NATIONAL = '(?:0\\d{2,4}|\\(0\\d{2,4}\\))[ -]\\d{3,4}[ -]?\\d{3,4}';
const PHONE = new RegExp(`${ALONE}(?:${AMERICAN}|${NATIONAL})${EXTENSION}${OVER}`, 'gu');
const INTERNATIONAL = new RegExp(
  `${ALONE}(?:\\+|00 ?)[1-9]\\d{0,2}[-. /]?(?:\\(0?\\d{1,4}\\)[-. ]?)?\\d{1,4}(?:[-. /]?\\d{2,5}){1,5}${EXTENSION}${OVER}`,
  'gu',
);
/** After a word that announces a phone number, other groupings count too; the word may be the name of a field. */
const ANNOUNCING =
  /(?:\p{L}{1,20}_?)?(?:tele)?phone(?:_?num(?:ber)?)?|tel|fax|cell|mobile|call(?: us)?(?: at)?|contact us at/u;
const BETWEEN = /["']?[>.]?[:=]?\s?(?:number|no\.?|at|is)?["']?[:=]?\s?["']?/u;
const ANNOUNCED = new RegExp(
  `(?<!\\p{L})(${ANNOUNCING.source})(${BETWEEN.source})(\\(?\\+?\\d[\\d().\\s/-]{5,20}\\d)(?![\\p{L}\\p{N}_]|[.,]\\d)`,
  'giu',
);
/** What stands before ten digits that are a number of something else. */
const NUMBERED =
  /(?:\b(?:isbn|id|ids|number|numbers|no|award|awards|grant|grants|project|doi|code|pmid|pmc|usd|eur|gbp|chf|cad|aud|jpy|sek|nok|dkk)\b|#)["'\s.:=#-]{0,4}$/iu;

const SPELT_SIGN = /\sdot\s|[[({<]\s?(?:at|@)\s?[\])}>]|\sAT\s|_at_/;
const PHONE_SIGN = /\d{3}\)?[-. ]?\d{3,4}/;
const NUMBER_SIGN = /\d[\d().\s/-]{5,20}\d/;

const digits = (text: string) => text.replace(/\D/g, '').length;

function announced(whole: string, word: string, between: string, number: string): string {
  const parted = /\d[-. )/]+\d/.test(number);
  const isDate = /^\(?\d{4}-\d{2}-\d{2}|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|^\d{4}\s?[-–]\s?\d{4}$/.test(number);
  const count = digits(number);
  // Seven digits in one run are an award number.
  return !isDate && count >= 7 && count <= 15 && (parted || count >= 10) ? `${word}${between}[phone]` : whole;
}

/** Ten digits in one run after the name of another number are that number. */
const phone = (found: string, at: number, text: string): string =>
  /^\d{10,11}$/.test(found) && NUMBERED.test(text.slice(Math.max(0, at - 20), at)) ? found : '[phone]';

/**
 * Replaces e-mail addresses (also `name [at] uni [dot] edu`) by `[e-mail]` and phone numbers by `[phone]`.
 * Award numbers, years, dates, amounts, arXiv ids, DOIs, ORCID iDs and ISBNs stay.
 */
export function scrubContacts(text: string): string {
  let out = text;
  if (/[@＠﹫]/.test(out)) out = out.replace(EMAIL, '[e-mail]');
  // Most texts hold none: what each search cannot do without is looked for first.
  if (SPELT_SIGN.test(out)) out = out.replace(EMAIL_SPELT, '[e-mail]');
  if (out.includes(' at '))
    out = out.replace(EMAIL_AT, (found, local: string) => (NOT_LOCAL().has(local.toLowerCase()) ? found : '[e-mail]'));
  if (NUMBER_SIGN.test(out)) out = out.replace(ANNOUNCED, announced);
  if (PHONE_SIGN.test(out)) out = out.replace(PHONE, phone);
  if (!/\+\d|00 ?[1-9]/.test(out)) return out;
  return out.replace(INTERNATIONAL, (found) => (digits(found) >= 9 && digits(found) <= 17 ? '[phone]' : found));
}

const ESCAPE = /(?<!\\)\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))|%([2-7][0-9a-f])|=([2-7][0-9A-F])(?=[\w.-])/gi;

/** The same for a text as it stands in a file: escapes of HTML, JSON and addresses are undone first (`jane&#64;uni.edu`). */
export function scrubRaw(text: string): string {
  const plain = text.replace(ESCAPE, (_, ...codes: (string | undefined)[]) =>
    String.fromCharCode(
      parseInt(
        codes.slice(0, 4).find((code) => code !== undefined)!,
        16,
      ),
    ),
  );
  return scrubContacts(plain.includes('&') ? decodeHTMLStrict(decodeHTMLStrict(plain)) : plain);
}

/** The same for a path: a file may be named for somebody's address. */
export const scrubPlace = (place: string): string => place.split('/').map(scrubContacts).join('/');

/** Results are the same everywhere unless an installation sets a secret of its own. */
const DEFAULT_SECRET = 'grantgraph';

let secret: string | null = null;

/** The installation's key: `GRANTGRAPH_SECRET`, read once, or a constant. */
function installationSecret(): string {
  secret ??= process.env['GRANTGRAPH_SECRET']?.trim() || DEFAULT_SECRET;
  return secret;
}

/** What is kept of an e-mail address. */
export interface KeptEmail {
  readonly hash: string;
  /** What stands behind the `@`, in small letters. */
  readonly domain: string;
}

/** Null where the text is no address. */
export function keptEmail(address: string): KeptEmail | null {
  const hash = emailHash(address);
  return hash === null
    ? null
    : {
        hash,
        domain: address
          .slice(address.indexOf('@') + 1)
          .trim()
          .toLowerCase(),
      };
}

/**
 * HMAC-SHA256 (hex) of an e-mail address, case and surrounding space aside; null where the text is no address.
 * The hash serves resolution alone: it enters neither ids nor the digest, and the address is kept nowhere.
 */
export function emailHash(address: string, key = installationSecret()): string | null {
  const plain = address.trim().toLowerCase();
  const at = plain.indexOf('@');
  if (at <= 0 || at !== plain.lastIndexOf('@') || !plain.includes('.', at) || /\s/.test(plain)) return null;
  return createHmac('sha256', key).update(plain).digest('hex');
}
