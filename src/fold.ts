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
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[‘’ʼ′`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-');
}

const [APOSTROPHE, ZERO, NINE, A, Z] = [39, 48, 57, 97, 122];
const isLetter = (unit: number) => unit >= A && unit <= Z;

/** The words of a folded ASCII text. */
function plainTokens(text: string): string[] {
  const found: string[] = [];
  let start = -1;
  let isOpen = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    if (isLetter(unit) || (unit >= ZERO && unit <= NINE)) {
      if (start < 0) start = i;
      continue;
    }
    if (unit === APOSTROPHE && i > 0 && isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(i + 1))) {
      isOpen = true;
      continue;
    }
    if (start >= 0) {
      const word = text.slice(start, i);
      found.push(isOpen ? word.replaceAll("'", '') : word);
    }
    start = -1;
    isOpen = false;
  }
  return found;
}

/** Words of a text for search: folded runs of letters and digits, an apostrophe inside a word dropped (`o'brien` → `obrien`). */
export function tokens(text: string): string[] {
  const folded = fold(text);
  if (PLAIN.test(folded)) return plainTokens(folded);
  const open = folded.includes("'") ? folded.replace(/(?<=\p{L})'(?=\p{L})/gu, '') : folded;
  return open.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Key that names and titles are sorted by: their tokens, parted by one space. */
export function sortKey(text: string): string {
  return tokens(text).join(' ');
}
