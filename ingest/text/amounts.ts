/**
 * Amounts in tables: cells in a currency that is known, and what the title of a column says that its cells are counted in.
 */
import type { Money } from '../../src/model.ts';
import { minorDigits, minorUnits } from '../../src/money.ts';
import { alternatives, amountInWords, currencyOf, MARKS, SCALE } from './money.ts';

/** What stands before the cents, as a table writes it. */
export type DecimalMark = 'comma' | 'point';

/** Scales as cells and titles write them beside those of texts, in lower case: powers of ten. */
const SCALES: Readonly<Record<string, number>> = {
  ...SCALE,
  thousands: 3,
  'tsd.': 3,
  tsd: 3,
  tausend: 3,
  millions: 6,
  mm: 6,
  'mio.': 6,
  mio: 6,
  'mill.': 6,
  mill: 6,
  millionen: 6,
  'mrd.': 9,
  mrd: 9,
  billions: 9,
};

/** A rand's `R` only stands before figures. */
const MARK = alternatives(MARKS.filter((mark) => mark !== 'r'));
const SCALED = alternatives(Object.keys(SCALES));
/** Figures with what parts them; how a sum that has no cents ends: `1 200,-`. */
const FIGURES = "[.,]?\\d(?:[\\d.,'’\\s]*\\d)?(?:e\\d)?";
const MINUS = '[-−–]';
const CELL = new RegExp(
  `^(?<open>\\()?\\s?(?<minus>${MINUS})?\\s?(?<before>${MARK}|R)?\\s?(?<minus2>${MINUS})?\\s?(?<figures>${FIGURES})(?:(?<cents>[,.])[-–—]{1,2})?` +
    `(?:[\\s-]?(?<scale>${SCALED})(?!\\p{L}))?\\s?(?<after>${MARK})?\\s?(?<close>\\))?$`,
  'iu',
);
/** A longer text is neither a cell of an amount nor a title. */
const LONGEST = 200;
/** `1,250*`, `1,250²`, `1,250 [a]`: marks of footnotes. */
const FOOTNOTE = /\s?(?:[*†‡§#¹²³⁴-⁹]{1,3}|\[\w{1,2}\])$/u;

/** How figures are parted, with what parts thousands; what is left has a comma or a point before its decimals. */
const FORMS: readonly (readonly [form: RegExp, thousands: RegExp])[] = [
  [/^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?(?:e\d)?$/, /,/g],
  [/^(?:\d+,\d{1,2}|0,\d+|\d{4,},\d+)$/, /\./g],
  [/^\d{1,3}(?:\.\d{3})+,\d+$/, /\./g],
  [/^\d{1,3}(?:\.\d{3}){2,}$/, /\./g],
  [/^\d{1,3}(?:['’ ]\d{3})+(?:[.,]\d+)?$/, /['’ ]/g],
  // Lakhs and crores.
  [/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, /,/g],
];
/** `12.500` and `12,500`: twelve and a half, or twelve thousand. */
export const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The number that figures say. Without a word on the table's mark `12.500` says none; `12,500` is read as it mostly is. */
function numberOf(figures: string, decimal: DecimalMark | null, digits: number): number | null {
  const plain = figures.replace(/\s/g, ' ').replace(/^(?=[.,])/, '0');
  const mark = plain.includes(',') ? 'comma' : 'point';
  if (EITHER.test(plain)) {
    if (decimal === null && mark === 'point' && digits < 3) return null;
    const isDecimal = decimal === null ? mark === 'point' : decimal === mark;
    return Number(plain.replace(/[.,]/, isDecimal ? '.' : ''));
  }
  const thousands = FORMS.find(([form]) => form.test(plain))?.[1];
  return thousands === undefined ? null : Number(plain.replace(thousands, '').replace(',', '.'));
}

const DOLLARS = /^(?:US|CA|AU|NZ|SG|HK|TW)D$/;
/** Whether a currency that is written is the one that is known: a `$` is any dollar's. */
const isSame = (said: string | null, currency: string) =>
  said === currency || (said === 'USD' && DOLLARS.test(currency));

/** How cells are written and counted. */
export interface AmountStyle {
  readonly decimal?: DecimalMark | null;
  /** What each stands for that says nothing of its own: 1000 where the title says `k€`. */
  readonly times?: number;
}

/**
 * Reads a cell of amounts in a known currency: `$1,234.50 `, `-$5`, `($5)`, `1.234,50`, `1'234`, `EUR 1234`, `1.2 million`,
 * `two million dollars`. `null` where another currency stands there, and for anything that is not one amount as a whole.
 */
export function readAmount(
  cell: string,
  currency: string,
  { decimal = null, times = 1 }: AmountStyle = {},
): Money | null {
  const country = currency.slice(0, 2);
  const trimmed = cell.length > LONGEST ? '' : cell.trim().replace(FOOTNOTE, '');
  const found = CELL.exec(trimmed)?.groups;
  if (found === undefined) {
    const money = amountInWords(trimmed, currency);
    return money !== null && isSame(money.currency, currency) ? { ...money, currency } : null;
  }
  const { open, close, minus, minus2, before, after, figures, scale, cents } = found;
  // What stands before cents that are none stands before no thousands.
  const mark = decimal ?? (cents === undefined ? null : cents === ',' ? 'comma' : 'point');
  const isOther = [before, after].some((sign) => sign !== undefined && !isSame(currencyOf(sign, country), currency));
  const number = numberOf(figures!, mark, minorDigits(currency));
  if (isOther || number === null || (open === undefined) !== (close === undefined)) return null;
  const whole = number * (scale === undefined ? times : 10 ** SCALES[scale.toLowerCase()]!);
  const minor = minorUnits(whole, currency);
  const isNegative = [minus, minus2, open].some((sign) => sign !== undefined);
  return Number.isSafeInteger(minor) ? { minor: isNegative && minor !== 0 ? -minor : minor, currency } : null;
}

/** The figures of a cell that holds one amount, or null. */
export function figuresOf(cell: string): string | null {
  const trimmed = cell.length > LONGEST ? '' : cell.trim().replace(FOOTNOTE, '');
  return CELL.exec(trimmed)?.groups?.['figures'] ?? null;
}

/** What a cell says of its currency, as it is written: the `kr` of `kr 8000`; null where it says nothing. */
export function markOf(cell: string): string | null {
  const trimmed = cell.trim();
  const { before, after } = (trimmed.length > LONGEST ? null : CELL.exec(trimmed))?.groups ?? {};
  return before ?? after ?? amountInWords(trimmed, '')?.currency ?? null;
}

/** What the title of a column says of its cells, and the title without that: `Amount (k€)` is `Amount` in 1000 EUR. */
export interface Counted {
  readonly title: string;
  /** As it is written: `€`, `kr`. Null where it says none. */
  readonly mark: string | null;
  readonly times: number;
}

/** Scales in titles, each with its power of ten; the letters alone only where a currency or a bracket is beside them. */
const ZEROS: readonly (readonly [form: string, power: number])[] = [
  ["(?:[x×]\\s?)?1?['’,. ]?000['’,. ]000(?:['’]?s)?", 6],
  ["(?:[x×]\\s?)?1?['’,. ]?000(?:['’]?s)?", 3],
];
const LETTERS: Readonly<Record<string, number>> = { k: 3, t: 3, m: 6, mm: 6, mn: 6, b: 9, bn: 9 };
const LONG = alternatives(Object.keys(SCALES).filter((word) => LETTERS[word] === undefined));
const OF_ZEROS = ZEROS.map(([form]) => form).join('|');
const SHORT = alternatives(Object.keys(LETTERS));
/** A scale, a currency, or both in either order. */
const UNIT =
  `(?:(?<m1>${MARK})\\s?(?:in\\s)?(?:(?<w1>${LONG}|${SHORT})(?![\\p{L}])|(?<z1>${OF_ZEROS}))` +
  `|(?:(?<w2>${LONG})(?:\\sof)?\\s?|(?<l2>${SHORT})\\s?|(?<z2>${OF_ZEROS})\\s?)(?<m2>${MARK})` +
  `|(?<m3>${MARK})|(?<w4>${LONG})|(?<z4>${OF_ZEROS}))`;
const FORMS_OF_TITLES = [
  `\\s*[([]\\s*(?:(?:in|en|i)\\s)?(?:${UNIT}|(?<l5>k|m|mm|bn))\\s*[)\\]]`,
  `[\\s,_]+(?:in|en|i)\\s(?:${UNIT})(?![\\p{L}\\p{N}])`,
  `[\\s,_/-]+(?:${UNIT})$`,
].map((form) => new RegExp(form, 'iu'));
/** At the end of a title without a bracket, letters that may be a word's or a name's. */
const BARE = /^[\s,_/-]+[a-z]{1,2}$/i;

const counted = new Map<string, Counted | null>();
const MOST = 5000;

/** What a title says that its cells are counted in; null where it says nothing of the kind. */
export function countedIn(title: string): Counted | null {
  const known = counted.get(title);
  if (known !== undefined) return known;
  if (counted.size >= MOST) counted.clear();
  const read = title.length > LONGEST ? null : countedBy(title);
  counted.set(title, read);
  return read;
}

function countedBy(title: string): Counted | null {
  for (const form of FORMS_OF_TITLES) {
    const found = form.exec(title);
    if (found === null || BARE.test(found[0])) continue;
    const { m1, m2, m3, w1, w2, w4, l2, l5, z1, z2, z4 } = found.groups!;
    const [word, zeros] = [(w1 ?? w2 ?? w4 ?? l2 ?? l5)?.toLowerCase(), z1 ?? z2 ?? z4];
    const power =
      word !== undefined
        ? (LETTERS[word] ?? SCALES[word]!)
        : zeros === undefined
          ? 0
          : ZEROS.find(([one]) => new RegExp(`^(?:${one})$`).test(zeros))![1];
    const rest = `${title.slice(0, found.index)}${title.slice(found.index + found[0].length)}`.trim();
    return { title: rest, mark: m1 ?? m2 ?? m3 ?? null, times: 10 ** power };
  }
  return null;
}

/** The currency that a title's mark means beside one that is known of its record: a `$` may be another dollar, `kr` any krone. */
export function currencyIn(mark: string | null, known: string): string {
  const said = mark === null ? null : currencyOf(mark, known.slice(0, 2));
  return said === null || isSame(said, known) ? known : said;
}
