/**
 * The entries of a BibTeX file, their fields by name, LaTeX's accents as letters.
 */

export interface BibtexEntry {
  readonly type: string;
  /** By name in lower case. Braces stay: they tell the name of a body from a person's. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Accents of LaTeX, as the marks that follow a letter in Unicode. */
const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  r: '\u030a',
  c: '\u0327',
  k: '\u0328',
  d: '\u0323',
  b: '\u0331',
};
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
};
/** `\"o`, `\"{o}`, `\v s`, `\c{c}`, `\'{\i}`. */
const ACCENT = /\\(?:([`'^~"=.])\s?|([uvHrckdb])(?=[\s{]))\s?(?:\{\\?(\p{L})\}|\\?(\p{L}))/gu;
const LETTER = /\\(ss|ae|AE|oe|OE|aa|AA|[oOlLij])(?![A-Za-z])(?:\{\}| )?/g;

/** Text of a field without LaTeX: accents are letters, other commands and braces go. */
export const withoutLatex = (text: string): string =>
  text
    .replace(ACCENT, (_, mark?: string, name?: string, braced?: string, bare?: string) =>
      `${(braced ?? bare)!}${MARKS[(mark ?? name)!]!}`.normalize('NFC'),
    )
    .replace(LETTER, (_, name: string) => LETTERS[name]!)
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/\\[A-Za-z]+\s?/g, '')
    .replace(/[{}]/g, '')
    .replace(/~|\\,/g, ' ')
    .replace(/-{2,3}/g, '–')
    .replace(/\s+/g, ' ')
    .trim();

/** The place after the brace or quotation mark that closes what opens at `at`; the text's length where nothing does. */
function closing(text: string, at: number): number {
  const isQuoted = text[at] === '"';
  let depth = 0;
  for (let i = at + (isQuoted ? 1 : 0); i < text.length; i += 1) {
    const unit = text[i];
    if (unit === '\\') i += 1;
    else if (unit === '{') depth += 1;
    else if (unit === '}' && --depth === 0 && !isQuoted) return i + 1;
    else if (unit === '"' && isQuoted && depth === 0) return i + 1;
  }
  return text.length;
}

/** Matches at one place, or null. */
function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
const ENTRY = /@\s*([A-Za-z]+)\s*[{(]/g;
/** No key has an `@`, so that none is looked for past the next entry. */
const KEY = /[^,={}"@]*,/y;
const FIELD = /[\s,]*([A-Za-z][\w:-]*)\s*=\s*/y;
const WORD = /[\w:.+-]+/y;
const MORE = /\s*#\s*/y;

/** The entries of a file, in its order. `@string` stands for its value; comments and preambles are passed over. */
export function bibtexEntries(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  const strings = new Map<string, string>();
  ENTRY.lastIndex = 0;
  for (let opening = ENTRY.exec(text); opening; opening = ENTRY.exec(text)) {
    const type = opening[1]!.toLowerCase();
    let place = ENTRY.lastIndex;
    if (type === 'comment' || type === 'preamble') continue;
    if (type !== 'string') place += at(KEY, text, place)?.[0].length ?? 0;
    const fields = new Map<string, string>();
    for (let field = at(FIELD, text, place); field; field = at(FIELD, text, place)) {
      place += field[0].length;
      let value = '';
      for (;;) {
        const isWord = text[place] !== '{' && text[place] !== '"';
        const end = isWord ? place + (at(WORD, text, place)?.[0].length ?? 0) : closing(text, place);
        const piece = isWord ? text.slice(place, end) : text.slice(place + 1, end - 1);
        value += isWord ? (strings.get(piece.toLowerCase()) ?? piece) : piece;
        place = end;
        const more = at(MORE, text, place);
        if (!more) break;
        place += more[0].length;
      }
      (type === 'string' ? strings : fields).set(field[1]!.toLowerCase(), value);
    }
    if (type !== 'string') entries.push({ type, fields });
    ENTRY.lastIndex = place;
  }
  return entries;
}

/** Names of an `author` field: parted by `and` outside of braces. */
export function bibtexNames(value: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: found, index } of value.matchAll(/[{}]|\sand\s/g)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0) {
      names.push(value.slice(from, index));
      from = index + found.length;
    }
  }
  return [...names, value.slice(from)].map((name) => name.trim()).filter((name) => name !== '');
}
