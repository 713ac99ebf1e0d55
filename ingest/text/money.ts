/**
 * Amounts of money as documents write them, read to integer minor units.
 */
import type { Money } from '../../src/model.ts';
import { minorDigits } from '../../src/money.ts';

/** Currency of each mark or word, lower case. A plain `$` is the US dollar: the funders here are American. */
const CURRENCY: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  dollars: 'USD',
  dollar: 'USD',
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
  kronor: 'SEK',
  'swedish kronor': 'SEK',
  nok: 'NOK',
  'norwegian kroner': 'NOK',
  dkk: 'DKK',
  'danish kroner': 'DKK',
  inr: 'INR',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  rupees: 'INR',
  ils: 'ILS',
  '₪': 'ILS',
  sgd: 'SGD',
  s$: 'SGD',
  sg$: 'SGD',
  hkd: 'HKD',
  hk$: 'HKD',
  twd: 'TWD',
  nt$: 'TWD',
  krw: 'KRW',
  '₩': 'KRW',
  'korean won': 'KRW',
  cny: 'CNY',
  rmb: 'CNY',
  yuan: 'CNY',
  zar: 'ZAR',
  r: 'ZAR',
  brl: 'BRL',
  r$: 'BRL',
  pln: 'PLN',
  czk: 'CZK',
};
/** Words for the currencies of several countries, and what each is there. Without a country they say no currency. */
const OF_COUNTRY: Record<string, Record<string, string>> = {
  kr: { DK: 'DKK', NO: 'NOK', SE: 'SEK', IS: 'ISK' },
  kroner: { DK: 'DKK', NO: 'NOK' },
};
/** Power of ten of each scale word, lower case. */
export const SCALE: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  lakh: 5,
  m: 6,
  mn: 6,
  million: 6,
  crore: 7,
  b: 9,
  bn: 9,
  billion: 9,
};

type Groups = Partial<Record<string, string>>;

/** Everything that stands for a currency. */
export const MARKS: readonly string[] = [...Object.keys(CURRENCY), ...Object.keys(OF_COUNTRY)];
/** The code of the currency that a mark or word means, in a country that may be known; null for none. */
export function currencyOf(mark: string, country: string | null): string | null {
  const written = mark.toLowerCase().replace(/\s/g, ' ');
  return CURRENCY[written] ?? OF_COUNTRY[written]?.[country ?? ''] ?? null;
}

/** The code of a currency that a field holds: `GBP`, `gbp`, `£`; null for what is none. */
export function currencyCode(written: string): string | null {
  const code = written.trim().toUpperCase();
  return CODES.has(code) ? code : currencyOf(written.trim(), null);
}
const CODES = new Set(Intl.supportedValuesOf('currency'));

/** A pattern of any of some words, the longest first. */
export const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[$.]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
const MARK = alternatives(MARKS.filter((mark) => /[^a-z. ]/.test(mark) || /^(?:[a-z]{3}|rs\.?|kr)$/.test(mark)));
const WORD = alternatives(MARKS.filter((mark) => mark !== 'r' && !mark.includes('$')));
/** South Africa's `R3.5 million`; without the word it would be any code. */
const RAND = `(?<![\\p{L}\\p{N}])(?<currency>R)\\s?(?<number>\\d+(?:\\.\\d+)?)\\s?(?<scale>million|billion)(?![\\p{L}\\p{N}])`;
const NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:['’ \\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const SCALES = `(?:[\\s-]?(?<scale>${alternatives(Object.keys(SCALE))})(?![\\p{L}\\p{N}]))?`;
const MINUS = '[-−–]';
/** Nothing that would make the number another number may touch it. */
const END = '(?![\\p{L}\\p{N}]|[,.]\\d)';
const BEFORE = `(?<![\\p{L}\\p{N}$€£¥₪₹₩.,])`;
const MARK_FIRST = `${BEFORE}(?<open>\\()?(?<minus>${MINUS})?(?<currency>${MARK})\\s?(?<minus2>${MINUS})?(?<number>${NUMBER})${SCALES}${END}(?<close>\\))?`;
const MARK_LAST = `${BEFORE}(?<minus>${MINUS})?(?<number>${NUMBER})${SCALES}\\s?(?<currency>${WORD})${END}`;
const FORMS = [MARK_FIRST, MARK_LAST];
const WHOLE = FORMS.map((form) => new RegExp(`^(?:${form})$`, 'iu'));

/** Values of number words; `hundred` multiplies what stands before it. */
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const WORD_VALUES = new Map<string, number>([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)] as const),
  ['a', 1],
]);
const ONE_WORD = alternatives([...WORD_VALUES.keys()]);
const FRACTIONS = new Map([
  ['half', 0.5],
  ['a quarter', 0.25],
  ['one quarter', 0.25],
  ['three quarters', 0.75],
]);
const FRACTION = [...FRACTIONS.keys()].map((words) => words.replace(' ', '[\\s-]')).join('|');
/** `five million dollars`, `half a million euros`, `one and a half million`, `thirty-five thousand pounds`. */
const WORDS = `(?<words>(?:${ONE_WORD})(?:[\\s-](?:${ONE_WORD}|hundred)){0,3})(?<half>\\sand\\sa\\shalf)?`;
const NUMBER_IN_WORDS = `(?:(?<fraction>${FRACTION})\\s(?:of\\s)?a|${WORDS})[\\s-](?<scale>thousand|million|billion|crore|lakh)`;
const IN_WORDS = `(?<![\\p{L}\\p{N}-])${NUMBER_IN_WORDS}[\\s-](?<currency>${WORD})${END}`;
const WHOLE_IN_WORDS = new RegExp(`^${NUMBER_IN_WORDS}(?:[\\s-](?<currency>${WORD}))?$`, 'iu');

/** The number that words say, in digits. */
function digitsOf({ fraction, words, half }: Groups): string {
  if (fraction !== undefined) return String(FRACTIONS.get(fraction.toLowerCase().replace(/[\s-]/g, ' ')));
  let sum = 0;
  for (const word of words!.toLowerCase().split(/[\s-]/))
    sum = word === 'hundred' ? sum * 100 : sum + WORD_VALUES.get(word)!;
  return String(sum + (half === undefined ? 0 : 0.5));
}

const inFigures = (groups: Groups): Groups =>
  groups.scale && !groups.number ? { ...groups, number: digitsOf(groups) } : groups;

function moneyOf(groups: Groups, country: string | null = null): Money | null {
  const currency = currencyOf(groups.currency ?? '', country);
  if (!currency) return null;
  const [whole = '', fraction = ''] = (groups.number ?? '').replace(/[^\d.]/g, '').split('.');
  const power = minorDigits(currency) + (SCALE[groups.scale?.toLowerCase() ?? ''] ?? 0);
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
export function readMoney(text: string, country: string | null = null): Money | null {
  const trimmed = text.trim();
  for (const form of WHOLE) {
    const groups = form.exec(trimmed)?.groups;
    if (groups) return moneyOf(groups, country);
  }
  return null;
}

/** An amount in words that is the whole of `text`, in a currency that it may leave out: `two million dollars`; else null. */
export function amountInWords(text: string, currency: string): Money | null {
  const words = WHOLE_IN_WORDS.exec(text)?.groups;
  return words ? moneyOf(inFigures({ ...words, currency: words.currency ?? currency }), currency.slice(0, 2)) : null;
}

const IN_PROSE = [...FORMS, IN_WORDS, RAND].map((form) => new RegExp(form, 'giu'));

/**
 * Every amount that prose states, in figures or words, in the order of the text, with UTF-16 offsets. Amounts never overlap.
 * `country` says what a `kr` is.
 */
export function findMoney(
  text: string,
  country: string | null = null,
): { readonly money: Money; readonly start: number; readonly end: number }[] {
  const found = IN_PROSE.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      // A parenthesis in prose is not an accountant's minus.
      const { open, close, ...groups } = match.groups as Groups;
      const money = moneyOf(inFigures(groups), country);
      const start = match.index + (open?.length ?? 0);
      return money ? [{ money, start, end: match.index + match[0].length - (close?.length ?? 0) }] : [];
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((item, at) => !found.slice(0, at).some((earlier) => earlier.end > item.start));
}
