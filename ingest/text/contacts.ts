/**
 * E-mail addresses and phone numbers are taken out of texts before anything is stored.
 */

const LOCAL = "[\\p{L}\\p{N}_.+%'-]+|\\{[^{}\\s][^{}]{0,80}\\}";
const DOMAIN = '[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}';
const AT = '\\s{0,2}(?:\\[\\s?at\\s?\\]|\\(\\s?at\\s?\\)|\\{\\s?at\\s?\\}|<\\s?at\\s?>|\\sAT\\s)\\s{0,2}';
const DOT =
  '\\s{0,2}(?:\\[\\s?dot\\s?\\]|\\(\\s?dot\\s?\\)|\\{\\s?dot\\s?\\}|<\\s?dot\\s?>|\\sdot\\s|\\sDOT\\s|\\.)\\s{0,2}';
/** A run of letters is tried once, from its first letter: a text of one long word stays linear. */
const START = "(?<![\\p{L}\\p{N}_.+%'-])";

const EMAIL = new RegExp(`(?:mailto:)?${START}(?:${LOCAL})\\s?@\\s?${DOMAIN}`, 'gu');
const EMAIL_SPELT = new RegExp(
  `${START}(?:${LOCAL})(?:${AT}[\\p{L}\\p{N}-]+(?:${DOT}[\\p{L}\\p{N}-]+){1,4}|\\sat\\s[\\p{L}\\p{N}-]+(?:\\sdot\\s[\\p{L}\\p{N}-]+){1,4})`,
  'gu',
);

/** No digit, word or number mark may touch a phone number: it would be part of an identifier, date or amount. */
const ALONE = '(?<![\\p{L}\\p{N}_.,/$€£#+-]|[\\p{L}\\p{N}]:)';
const OVER = '(?![\\p{L}\\p{N}_/]|[-.,]\\d)';
const EXTENSION = '(?:,?\\s?(?:ext\\.?|extension|x)\\s?\\d{1,6})?';
/** North American: area and exchange begin with 2–9, which no seven-digit award number in two parts does by chance. */
const AMERICAN = `(?:\\+?1[-. ]?)?(?:\\([2-9]\\d{2}\\)[-. ]?[2-9]\\d{2}[-. ]\\d{4}|[2-9]\\d{2}(?:-[2-9]\\d{2}-|\\.[2-9]\\d{2}\\.|/[2-9]\\d{2}-)\\d{4})`;
const PHONE = new RegExp(`${ALONE}${AMERICAN}${EXTENSION}${OVER}`, 'gu');
const INTERNATIONAL = new RegExp(
  `${ALONE}\\+[1-9]\\d{0,2}[-. ]?(?:\\(0?\\d{1,4}\\)[-. ]?)?\\d{1,4}(?:[-. ]\\d{2,5}){1,5}${EXTENSION}${OVER}`,
  'gu',
);
/** After a word that announces a phone number, other groupings count too. */
const ANNOUNCED =
  /\b((?:tele)?phone|tel|fax|cell|mobile|call(?: us)?(?: at)?|contact us at)(\.?:?\s?(?:number|no\.?|at|is)?:?\s?)(\(?\+?\d[\d().\s/-]{5,20}\d)(?![\p{L}\p{N}_]|[.,]\d)/giu;

const SPELT_SIGN = /\sdot\s|[[({<]\s?at\s?[\])}>]|\sAT\s/;
const PHONE_SIGN = /\d{3}[-. ]\d{4}/;
const NUMBER_SIGN = /\d[\d().\s/-]{5,20}\d/;

const digits = (text: string) => text.replace(/\D/g, '').length;

function announced(whole: string, word: string, between: string, number: string): string {
  const parted = /\d[-. )/]+\d/.test(number);
  const isDate = /^\(?\d{4}-\d{2}-\d{2}|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|^\d{4}\s?[-–]\s?\d{4}$/.test(number);
  const count = digits(number);
  // Seven digits in one run are an award number.
  return !isDate && count >= 7 && count <= 15 && (parted || count >= 10) ? `${word}${between}[phone]` : whole;
}

/**
 * Replaces e-mail addresses (also `name [at] uni [dot] edu`) by `[e-mail]` and phone numbers by `[phone]`.
 * Award numbers, years, dates, amounts, arXiv ids, DOIs, ORCID iDs and ISBNs stay.
 */
export function scrubContacts(text: string): string {
  let out = text;
  if (out.includes('@')) out = out.replace(EMAIL, '[e-mail]');
  // Most texts hold none: what each search cannot do without is looked for first.
  if (SPELT_SIGN.test(out)) out = out.replace(EMAIL_SPELT, '[e-mail]');
  if (PHONE_SIGN.test(out)) out = out.replace(PHONE, '[phone]');
  if (out.includes('+'))
    out = out.replace(INTERNATIONAL, (found) => (digits(found) >= 8 && digits(found) <= 15 ? '[phone]' : found));
  return NUMBER_SIGN.test(out) ? out.replace(ANNOUNCED, announced) : out;
}
