/**
 * The text of a large file in blocks of whole lines: UTF-8, UTF-16 with a byte order mark, windows-1252, or a mixture.
 */
import { decodeText } from '../text/decode.ts';

const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** A longer line is handed on in pieces: nothing that is read has one. */
const MAX_LINE = 64 * 2 ** 20;

/** Thrown where the bytes are no text; `found` says what they are. */
export class NoText extends Error {
  readonly found: string;
  constructor(found: string) {
    super(`expected a text file, found ${found}`);
    this.found = found;
  }
}

async function* utf16(chunks: AsyncIterable<Uint8Array>, label: 'utf-16le' | 'utf-16be'): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Where a block of whole lines ends in `bytes`; 0 where no line does. */
function lastLineEnd(bytes: Uint8Array): number {
  const newline = bytes.lastIndexOf(NEWLINE);
  // Files of old Macs end their lines with a return alone.
  return newline >= 0 ? newline + 1 : bytes.lastIndexOf(RETURN, bytes.length - 2) + 1;
}

function decoded(bytes: Uint8Array): string {
  const { text, problems } = decodeText(bytes);
  const error = problems.find(({ severity }) => severity === 'ERROR');
  if (error !== undefined) throw new NoText(error.found);
  return text;
}

/** Blocks of a text with `\n` line ends. Throws `NoText` where the bytes are no text. */
export async function* textBlocks(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<string> {
  if (head[0] === 0xff && head[1] === 0xfe) return yield* utf16(chunks, 'utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return yield* utf16(chunks, 'utf-16be');
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.length > MAX_LINE ? bytes.length : lastLineEnd(bytes);
    if (end > 0) yield decoded(bytes.subarray(0, end));
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield decoded(rest);
}
