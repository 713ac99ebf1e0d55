/**
 * JSON lines: a file of many records, read a line at a time however large it is.
 */
import type { ByteSource, Member } from './byte-source.ts';
import type { KnownContainer } from './known-container.ts';

const NEWLINE = 0x0a;
const OPENING = 0x7b;
const NOTHING = new Uint8Array();
/** A longer line is no record. It is handed on in one piece, for the extractor to say so. */
const MAX_LINE = 64 * 2 ** 20;

/** Whether a file begins with two lines of which each is a JSON object. `head` is its first bytes. */
export function isJsonLines(head: Uint8Array): boolean {
  const from = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const newline = head.indexOf(NEWLINE);
  if (head[from] !== OPENING || newline < 0 || head[newline + 1] !== OPENING) return false;
  try {
    JSON.parse(Buffer.from(head.subarray(from, newline)).toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte <= 0x20);

/** One member a line: `awards.jsonl#1`, `awards.jsonl#2`, … Blank lines are passed over, and ones that are known. */
export async function* jsonLines(
  { place, chunks }: ByteSource,
  container: KnownContainer | null = null,
): AsyncGenerator<Member> {
  let number = 0;
  let rest: Uint8Array[] = [];
  let restLength = 0;
  const finished = (): Member[] => {
    const line = Buffer.concat(rest);
    rest = [];
    restLength = 0;
    if (isBlank(line)) return [];
    const at = (number += 1);
    const known = container?.digestsOf(at) ?? null;
    if (known !== null) return [{ place: `${place}#${at}`, bytes: NOTHING, known }];
    const note = (digests: readonly string[]) => container?.note(at, digests);
    return [{ place: `${place}#${at}`, bytes: line, note }];
  };
  for await (const chunk of chunks()) {
    let from = 0;
    for (;;) {
      const newline = chunk.indexOf(NEWLINE, from);
      if (newline < 0) break;
      rest.push(chunk.subarray(from, newline));
      yield* finished();
      from = newline + 1;
    }
    rest.push(chunk.subarray(from));
    restLength += chunk.length - from;
    if (restLength > MAX_LINE) yield* finished();
  }
  yield* finished();
}
