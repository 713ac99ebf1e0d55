/**
 * Text of documents made plain: no markup, no escapes, no mojibake, no contact data; paragraphs kept.
 */
import { decodeHTMLStrict } from 'entities';
import { scrubContacts } from './contacts.ts';
import { repairMojibake } from './decode.ts';

/** Escapes are undone until nothing changes, at most this often. */
const MAX_ESCAPES = 4;

const BREAKING =
  'address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|section|table|tbody|td|th|thead|tr|ul';
const INLINE =
  'abbr|acronym|big|center|cite|code|del|dfn|em|font|img|ins|kbd|mark|math|mi|mn|mo|mrow|msub|msup|pre|samp|small|span|strike|strong|sub|sup|tt|var|body|html';
/** `<a>` or `<s>` may be mathematics: it is markup only in a pair. */
const SHORT = /<([abiqsu])(?:\s[^<>]{0,500})?>((?:[^<]|<(?!\/?\1\b)){0,5000}?)<\/\1\s*>/gi;
const BREAKING_TAG = new RegExp(`<\\/?(?:${BREAKING})(?:\\s[^<>]{0,500})?\\s?\\/?>`, 'gi');
const INLINE_TAG = new RegExp(`<\\/?(?:${INLINE})(?:\\s[^<>]{0,500})?\\s?\\/?>`, 'gi');
/** Parts of a page that no reader sees: how each opens and how it closes. */
const UNSEEN = [
  { opens: /<!--/g, closes: /-->/g },
  { opens: /<script\b/gi, closes: /<\/script\s?>/gi },
  { opens: /<style\b/gi, closes: /<\/style\s?>/gi },
];

/** Decodes HTML entities until none is left (`&amp;lt;` → `<`). */
export function decodeEntities(text: string): string {
  let out = text;
  for (let round = 0; round < MAX_ESCAPES && out.includes('&'); round += 1) {
    const decoded = decodeHTMLStrict(out);
    if (decoded === out) break;
    out = decoded;
  }
  return out;
}

/** Cuts out what stands between two marks, in one pass; an opening mark that nothing closes stays. */
function without(text: string, { opens, closes }: (typeof UNSEEN)[number]): string {
  const kept: string[] = [];
  let from = 0;
  opens.lastIndex = 0;
  for (let open = opens.exec(text); open; open = opens.exec(text)) {
    closes.lastIndex = opens.lastIndex;
    if (!closes.exec(text)) break;
    kept.push(text.slice(from, open.index));
    from = opens.lastIndex = closes.lastIndex;
  }
  return kept.join('') + text.slice(from);
}

/** A page without what no reader sees. */
export const withoutUnseen = (text: string): string => UNSEEN.reduce(without, text);

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return withoutUnseen(text)
    .replace(BREAKING_TAG, '\n\n')
    .replace(INLINE_TAG, '')
    .replace(SHORT, '$2')
    .replace(SHORT, '$2');
}

/** Words after which a hyphen at the line's end was followed by a space: `two- and three-dimensional`. */
const SUSPENDED = /^(?:and|or|nor|to)\s/i;
const BROKEN_WORD = /(?<=[^\s-])-[ \t]?\n[ \t]?(?=[\p{L}\p{N}])/gu;
/** No word that a wrap broke is longer on either side. */
const LONGEST_PART = 40;

/**
 * Joins words that the line wrap broke at a hyphen. The hyphen stays (`direct-to-` + `margin`), unless the same text
 * writes the word without it elsewhere and never with it.
 */
function joinBrokenWords(text: string): string {
  if (!/-[ \t]?\n/.test(text)) return text;
  const words = new Set(text.toLowerCase().match(/[\p{L}-]+/gu));
  return text.replace(BROKEN_WORD, (broken: string, at: number) => {
    const after = text.slice(at + broken.length, at + broken.length + LONGEST_PART);
    if (SUSPENDED.test(after)) return '- ';
    const head = /(?<![\p{L}-])\p{L}+$/u.exec(text.slice(Math.max(0, at - LONGEST_PART), at))?.[0].toLowerCase();
    const tail = /^\p{Ll}+(?![\p{L}-])/u.exec(after)?.[0];
    return head && tail && words.has(head + tail) && !words.has(`${head}-${tail}`) ? '' : '-';
  });
}

/** White space folded on one line: no paragraphs. */
export function foldSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Control characters, marks without width and those that turn the direction of writing. */
const INVISIBLE = new RegExp(
  ['\\p{Cc}', '\\u200b-\\u200f', '\\u2028-\\u202e', '\\u2060', '\\u2066-\\u2069', '\\ufeff'].reduce(
    (all, one) => all + one,
    '(?![\\t\\n])[',
  ) + ']',
  'gu',
);

/**
 * Plain text of one document or field: entities and mojibake undone, HTML out, wrapped lines joined, paragraphs parted
 * by one empty line, e-mail addresses and phone numbers replaced. Cleaning clean text changes nothing.
 */
export function cleanText(raw: string): string {
  const plain = withoutTags(repairMojibake(decodeEntities(raw.replace(/\r\n?/g, '\n'))))
    .replace(/\u00ad[ \t]*\n?/g, '')
    .replace(/\u2010(?=[ \t]*\n)/g, '-')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ');
  const paragraphs = joinBrokenWords(plain)
    .split(/\n[ \n]*\n/)
    .map((paragraph) => foldSpace(paragraph).replace(/ ,(?=[\s\p{L}]|$)/gu, ','))
    .filter((paragraph) => paragraph !== '');
  return scrubContacts(paragraphs.join('\n\n'));
}

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

/** Whether a text ends where a sentence ends: an abstract that does not was cut short. */
export function endsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]*]*$|\[e-mail\]$|\[phone\]$/.test(text.trimEnd().slice(-40));
}
