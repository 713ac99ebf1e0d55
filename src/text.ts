/**
 * Folding of names and text to plain keys, the same on every store: search tokens, sort keys and comparison forms.
 */

/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ſ: 's',
  ə: 'e',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const PLAIN = /^\p{ASCII}*$/u;

/** Lower case without accents or ligatures: `Łódź` → `lodz`. Scripts other than Latin are kept. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.includes('`') ? lower.replaceAll('`', "'") : lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-');
}

/** What a code unit of a lower-case text is to its words. */
export const UNIT = { APART: 0, WORD: 1, APOSTROPHE: 2, OTHER: 3 } as const;

function kindOf(unit: number): number {
  const written = String.fromCharCode(unit);
  const folded = fold(written);
  if (folded === "'") return UNIT.APOSTROPHE;
  if (written === folded && /[a-z0-9]/.test(written)) return UNIT.WORD;
  return /[\p{L}\p{N}]/u.test(folded) || /\p{M}/u.test(written) ? UNIT.OTHER : UNIT.APART;
}

/** Of the units up to the mathematical operators, past the quotation marks and dashes of English text; found when first met. */
const UNMET = 255;
const KINDS = new Uint8Array(0x2300).fill(UNMET);

/**
 * A part of a word, an apostrophe, or what parts words, as folding makes of the unit alone; `OTHER` where that cannot be
 * told without folding the text: accents, other scripts.
 */
export function unitKind(unit: number): number {
  if (unit >= KINDS.length) return UNIT.OTHER;
  const known = KINDS[unit]!;
  return known === UNMET ? (KINDS[unit] = kindOf(unit)) : known;
}

/** Whether the unit at a place of a lower-case text is an ASCII letter. */
export function isLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 97 && unit <= 122;
}

/** The words of a lower-case text, or null where it has units that have to be folded. */
function plainTokens(text: string): string[] | null {
  const found: string[] = [];
  let start = -1;
  let isOpen = false;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? unitKind(text.charCodeAt(i)) : UNIT.APART;
    if (kind === UNIT.WORD) {
      if (start < 0) start = i;
      continue;
    }
    if (kind === UNIT.OTHER) return null;
    if (kind === UNIT.APOSTROPHE && isLetterAt(text, i - 1) && isLetterAt(text, i + 1)) {
      isOpen = true;
      continue;
    }
    if (start >= 0) {
      const word = text.slice(start, i);
      found.push(isOpen ? word.replace(/[^a-z0-9]/g, '') : word);
    }
    start = -1;
    isOpen = false;
  }
  return found;
}

/** Words of a text for search: folded runs of letters and digits, an apostrophe inside a word dropped (`o'brien` → `obrien`). */
export function tokens(text: string): string[] {
  const plain = plainTokens(text.toLowerCase());
  if (plain !== null) return plain;
  const folded = fold(text);
  const open = folded.includes("'") ? folded.replace(/(?<=\p{L})'(?=\p{L})/gu, '') : folded;
  return open.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

/** A text with its umlauts spelt out, as people without such keys write them: `Müller` → `Mueller`. */
export const speltOut = (text: string): string =>
  text.normalize('NFC').replace(/[äöüøåæœß]/giu, (one) => SPELT_OUT[one.toLowerCase()]!);
/** A folded text without the letters by which people spell umlauts out: `mueller` → `muller`. */
export const unspelt = (text: string): string => text.replace(/(?<=[aou])e|(?<=a)a/giu, '');

/** Key that names and titles are sorted by: their tokens, parted by one space. */
export function sortKey(text: string): string {
  return tokens(text).join(' ');
}

/**
 * The same text, which keeps no longer text alive that it was cut out of: V8 lets a part of a string hold the whole. For what
 * is kept beyond its document.
 */
export const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
