/**
 * Repair of UTF-8 that was decoded as windows-1252 on its way here (`â€™` for `’`).
 */

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
