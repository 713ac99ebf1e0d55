/**
 * Bytes to text: UTF-8, UTF-16 with a byte order mark, windows-1252, or UTF-8 with runs of windows-1252.
 */
import type { Problem } from '../statements.ts';

export interface Decoded {
  /** Without byte order mark, line ends as `\n`; empty where the bytes are no text. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** First bytes of files that people hand in by mistake. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
];
/** Above this share of control characters a file is no text. */
const MAX_CONTROLS = 0.02;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Node's own decoder of this name is Latin-1 before Node 24. */
function windows1252(byte: number): string {
  return (byte < 0xa0 ? CP1252[byte - 0x80] : undefined) ?? String.fromCharCode(byte);
}

/** Length of the well-formed UTF-8 sequence at `at`; 0 where there is none, -1 where the bytes end inside one. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  for (let next = 1; next < length; next += 1) {
    if (at + next >= bytes.length) return -1;
    if ((bytes[at + next]! & 0xc0) !== 0x80) return 0;
  }
  try {
    UTF8.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}

function decodeMixed(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  let from = 0;
  let foreign = 0;
  let isUtf8 = false;
  let firstForeign = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      isUtf8 ||= length > 1;
      at += length;
      continue;
    }
    parts.push(UTF8.decode(bytes.subarray(from, at)));
    if (length === -1 && (isUtf8 || foreign === 0)) {
      const found = `${bytes.length - at} bytes of an unfinished character at the end, which were left out`;
      return {
        text: parts.join(''),
        problems: [{ severity: 'WARNING', field: 'encoding', expected: 'whole characters in UTF-8', found }],
      };
    }
    if (foreign === 0) firstForeign = at;
    foreign += 1;
    parts.push(windows1252(bytes[at]!));
    from = at += 1;
  }
  parts.push(UTF8.decode(bytes.subarray(from)));
  const found = `${foreign} bytes (the first at byte ${firstForeign}) that are not, read as windows-1252`;
  return {
    text: parts.join(''),
    problems: isUtf8 ? [{ severity: 'WARNING', field: 'encoding', expected: 'UTF-8 throughout', found }] : [],
  };
}

function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), problems: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), problems: [] };
  try {
    return { text: UTF8.decode(bytes), problems: [] };
  } catch {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return decodeMixed(bytes.subarray(start));
  }
}

/** What makes these bytes no text, or null where they are text. */
function notText(bytes: Uint8Array, text: string): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return `${bytes.length} bytes with a NUL character at character ${nul}`;
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0001-\u0008\u000b\u000e-\u001f\u007f]/g)?.length ?? 0;
  return controls > text.length * MAX_CONTROLS ? `${controls} control characters in ${bytes.length} bytes` : null;
}

/** A longer run of one character says nothing more, and readers that look back at each place of it would take for ever. */
const MAX_RUN = 400;

/** Cuts runs of one character that are twice too long. */
function withoutLongRuns(text: string): Decoded {
  let found = false;
  for (let at = 0; at + MAX_RUN <= text.length && !found; at += MAX_RUN) {
    const unit = text.charCodeAt(at);
    found = [1, 2, MAX_RUN / 2, MAX_RUN - 1].every((after) => text.charCodeAt(at + after) === unit);
  }
  if (!found) return { text, problems: [] };
  const kept: string[] = [];
  let from = 0;
  // By hand: a regular expression ran out of stack on a run of ten million.
  for (let start = 0, at = 1; at <= text.length; at += 1) {
    if (at < text.length && text.charCodeAt(at) === text.charCodeAt(start)) continue;
    if (at - start > MAX_RUN) {
      kept.push(text.slice(from, start + MAX_RUN));
      from = at;
    }
    start = at;
  }
  const cut = kept.join('') + text.slice(from);
  if (cut.length === text.length) return { text, problems: [] };
  const expected = `runs of at most ${MAX_RUN} equal characters`;
  const problem = {
    field: 'text',
    expected,
    found: `longer ones, of which ${text.length - cut.length} characters were left out`,
  };
  return { text: cut, problems: [{ severity: 'WARNING', ...problem }] };
}

/** Decodes the bytes of a text file. Bytes that are no text give an `ERROR`; mixed encodings give a `WARNING`. */
export function decodeText(bytes: Uint8Array): Decoded {
  const { text, problems } = decodeBytes(bytes);
  const found = notText(bytes, text);
  if (found !== null) {
    const expected = 'a text file (UTF-8, UTF-16 with a byte order mark, or windows-1252)';
    return { text: '', problems: [{ severity: 'ERROR', field: 'content', expected, found }] };
  }
  const plain = withoutLongRuns(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  return { text: plain.text, problems: [...problems, ...plain.problems] };
}

/** The characters that windows-1252 has for the bytes 0x80 to 0x9f; the gaps are the C1 controls themselves. */
export const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...CP1252].map((character, index) => [character, 0x80 + index]));

const LATER = `[\\u0080-\\u00bf${CP1252}]`;
/** Two-byte letters only where the pair is no likely end of a quotation (`É”`); three and four bytes are safe. */
const GARBLED = new RegExp(
  `[ÂÃ]${LATER}|[ÄÅ](?![’”])${LATER}|[\\u00e1-\\u00ef]${LATER}{2}|[\\u00f0-\\u00f4]${LATER}{3}|à[\\u00a0-\\u00bf]${LATER}`,
  'gu',
);
const STRICT = new TextDecoder('utf-8', { fatal: true });

function repaired(garbled: string): string {
  const bytes = [...garbled].map((character) => BYTE_OF.get(character) ?? character.charCodeAt(0));
  try {
    return STRICT.decode(Uint8Array.from(bytes));
  } catch {
    return garbled;
  }
}

/** Repairs mojibake, up to twice over, and puts windows-1252 quotes and dashes in the place of C1 controls. */
export function repairMojibake(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text)) return text;
  let out = text.replace(GARBLED, repaired).replace(GARBLED, repaired);
  // The last byte of a closing quotation mark has no character in windows-1252 and is often lost.
  out = out.replace(/â€(?=[\s\p{P}]|$)/gu, '”');
  return out.replace(/[\u0080-\u009f]/g, (control) => CP1252[control.charCodeAt(0) - 0x80] ?? control);
}
