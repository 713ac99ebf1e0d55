/**
 * Amounts of money as documents write them, read to integer minor units.
 */
import type { Money } from '../../src/model.ts';

/** Currency of each mark or word, lower case. A plain `$` is the US dollar: the funders here are American. */
const CURRENCY: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  dollars: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  chf: 'CHF',
  'swiss francs': 'CHF',
  cad: 'CAD',
  c$: 'CAD',
  ca$: 'CAD',
  'canadian dollars': 'CAD',
  aud: 'AUD',
  a$: 'AUD',
  au$: 'AUD',
  'australian dollars': 'AUD',
  nzd: 'NZD',
  nz$: 'NZD',
  'new zealand dollars': 'NZD',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  inr: 'INR',
  ils: 'ILS',
  '₪': 'ILS',
};
/** Digits of the minor unit where they are not two. */
const MINOR_DIGITS: Record<string, number> = { JPY: 0 };
/** Power of ten of each scale word, lower case. */
const SCALE: Record<string, number> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  b: 9,
  bn: 9,
  billion: 9,
};

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[$.]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
const MARK = alternatives(Object.keys(CURRENCY).filter((mark) => /[^a-z. ]/.test(mark) || /^[a-z]{3}$/.test(mark)));
const WORD = alternatives(Object.keys(CURRENCY).filter((mark) => !mark.includes('$')));
const NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:['’ \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALES = `(?:[\\s-]?(?<scale>${alternatives(Object.keys(SCALE))})(?![\\p{L}\\p{N}]))?`;
const MINUS = '[-−–]';
/** Nothing that would make the number another number may touch it. */
const END = '(?![\\p{L}\\p{N}]|[,.]\\d)';
const BEFORE = `(?<![\\p{L}\\p{N}$€£¥₪.,])`;
const MARK_FIRST = `${BEFORE}(?<open>\\()?(?<minus>${MINUS})?(?<currency>${MARK})\\s?(?<minus2>${MINUS})?(?<number>${NUMBER})${SCALES}${END}(?<close>\\))?`;
const MARK_LAST = `${BEFORE}(?<minus>${MINUS})?(?<number>${NUMBER})${SCALES}\\s?(?<currency>${WORD})${END}`;
const FORMS = [MARK_FIRST, MARK_LAST];
const WHOLE = FORMS.map((form) => new RegExp(`^(?:${form})$`, 'iu'));

type Groups = Partial<Record<string, string>>;

function moneyOf(groups: Groups): Money | null {
  const currency = CURRENCY[(groups.currency ?? '').toLowerCase().replace(/\s/g, ' ')];
  if (!currency) return null;
  const [whole = '', fraction = ''] = (groups.number ?? '').replace(/[^\d.]/g, '').split('.');
  const power = (MINOR_DIGITS[currency] ?? 2) + (SCALE[groups.scale?.toLowerCase() ?? ''] ?? 0);
  // Digits past the minor unit would be lost: such an amount is not read.
  if (/[1-9]/.test(fraction.slice(power))) return null;
  const minor = Number(whole + fraction.slice(0, power).padEnd(power, '0'));
  if (!Number.isSafeInteger(minor)) return null;
  const accounting = groups.open !== undefined && groups.close !== undefined;
  const negative = groups.minus !== undefined || groups.minus2 !== undefined || accounting;
  return { minor: negative && minor !== 0 ? -minor : minor, currency };
}

/**
 * Reads an amount that is the whole of `text`: `USD 3,000,000.00`, `$1.2 million`, `10 million USD`, `-$5`.
 * `null` where the currency is not stated, for amounts in words, and for anything else.
 */
export function readMoney(text: string): Money | null {
  const trimmed = text.trim();
  for (const form of WHOLE) {
    const groups = form.exec(trimmed)?.groups;
    if (groups) return moneyOf(groups);
  }
  return null;
}

/** Every amount that prose states, in the order of the text, with UTF-16 offsets. Amounts never overlap. */
export function findMoney(text: string): { readonly money: Money; readonly start: number; readonly end: number }[] {
  const found = FORMS.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'giu'))].flatMap((match) => {
      // A parenthesis in prose is not an accountant's minus.
      const { open, close, ...groups } = match.groups as Groups;
      const money = moneyOf(groups);
      const start = match.index + (open?.length ?? 0);
      return money ? [{ money, start, end: match.index + match[0].length - (close?.length ?? 0) }] : [];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((item, at) => !found.slice(0, at).some((earlier) => earlier.end > item.start));
}
