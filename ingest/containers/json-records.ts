/**
 * Records in one JSON text, read one at a time however large it is: a list, a list inside an object (a page of an API:
 * `{"meta":…,"results":[…]}`), or an object that holds each record under its number.
 */
import { memberSpans, valueEnd } from '../text/json-spans.ts';
import type { ByteSource, Member } from './byte-source.ts';
import type { KnownContainer } from './known-container.ts';
import type { Recognises } from './table.ts';

/** Objects within which a list is looked for. */
const MAX_DEPTH = 3;
/** A longer value is no record. */
const MAX_RECORD = 64 * 2 ** 20;
const NOTHING = new Uint8Array();

const CODE = { quote: 0x22, comma: 0x2c, backslash: 0x5c, openList: 0x5b, closeList: 0x5d, open: 0x7b, close: 0x7d };

const firstOf = (text: string, from: number): number =>
  from + (/^\s*/.exec(text.slice(from, from + 10_000))?.[0].length ?? 0);

/** Where, in a text that may be cut off, the list or object opens whose values are records; null where there is none. */
function opening(text: string, at: number, recognises: Recognises, depth = 0): number | null {
  const isRecord = (from: number) =>
    text[from] === '{' && recognises(Buffer.from(text.slice(from, valueEnd(text, from)), 'latin1').toString('utf8'));
  if (depth > MAX_DEPTH) return null;
  if (text[at] === '[') {
    const first = firstOf(text, at + 1);
    if (isRecord(first)) return at;
    // One answer in a list of answers: `{"results":[{"hits":[…]}]}`.
    const isOnly = text[first] === '{' && text[firstOf(text, valueEnd(text, first))] === ']';
    return isOnly ? opening(text, first, recognises, depth + 1) : null;
  }
  if (text[at] !== '{') return null;
  const values = [...memberSpans(text, at).values()].filter(({ start }) => text[start] === '[' || text[start] === '{');
  for (const { start } of values) {
    const inner = opening(text, start, recognises, depth + 1);
    if (inner !== null) return inner;
  }
  const [first] = values;
  // Records under their numbers, not one record in a box that is called `data`.
  const isKeyed = first !== undefined && isNumbered(text.slice(at, first.start)) && isRecord(first.start);
  return isKeyed ? at : null;
}

/** `{"2290001":`: one name, which holds a digit. */
const isNumbered = (opening: string): boolean => opening.split('"').length === 3 && /\d/.test(opening);

/** Byte at which the records' list or object opens, or null where the text is one record or none. */
export function recordsAt(head: Uint8Array, recognises: Recognises): number | null {
  const text = Buffer.from(head).toString('latin1');
  const from = head[0] === 0xef ? 3 : 0;
  return opening(text, firstOf(text, from), recognises);
}

/** The bytes of each value of the list or object that opens at `start`; the last may be cut off with the file. */
async function* values(source: ByteSource, start: number): AsyncGenerator<{ bytes: Uint8Array; isWhole: boolean }> {
  let position = 0;
  let depth = 0;
  let isKeyed = false;
  let inString = false;
  let isEscaped = false;
  let parts: Uint8Array[] = [];
  let length = 0;
  const whole = (part: Uint8Array, isWhole = true) => {
    const bytes = parts.length === 0 ? part : Buffer.concat([...parts, part]);
    [parts, length] = [[], 0];
    return { bytes, isWhole };
  };
  for await (const chunk of source.chunks()) {
    /** Where the present value begins in this chunk; -1 where there is none. */
    let from = parts.length > 0 ? 0 : -1;
    for (let at = Math.max(0, start - position); at < chunk.length; at += 1) {
      const code = chunk[at]!;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (code === CODE.backslash) isEscaped = true;
        else if (code === CODE.quote) inString = false;
        continue;
      }
      if (depth === 0) {
        [depth, isKeyed] = [1, code === CODE.open];
        continue;
      }
      const opens = code === CODE.open || code === CODE.openList;
      const closes = code === CODE.close || code === CODE.closeList;
      if (depth === 1 && from < 0 && !closes && code > 0x20 && code !== CODE.comma && (!isKeyed || opens)) from = at;
      if (code === CODE.quote) inString = true;
      else if (opens) depth += 1;
      else if (closes) depth -= 1;
      const isScalarEnd = from >= 0 && ((depth === 1 && code === CODE.comma) || (depth === 0 && closes));
      if (from >= 0 && ((depth === 1 && closes) || isScalarEnd)) {
        yield whole(chunk.subarray(from, isScalarEnd ? at : at + 1));
        from = -1;
      }
      if (depth === 0) return;
    }
    position += chunk.length;
    if (from >= 0) {
      parts.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > MAX_RECORD) return yield whole(NOTHING, false);
    }
  }
  // The file ended before the list did.
  yield whole(NOTHING, false);
}

/** One member a record: `page.json#1`, `page.json#2`, …; a list that is cut off ends with a member that says so. */
export async function* jsonRecords(
  source: ByteSource,
  start: number,
  container: KnownContainer | null = null,
): AsyncGenerator<Member> {
  let number = 0;
  let held: { bytes: Uint8Array; at: number } | null = null;
  const member = ({ bytes, at }: { bytes: Uint8Array; at: number }, place = `${source.place}#${at}`): Member => {
    const known = container?.digestsOf(at) ?? null;
    if (known !== null) return { place, bytes: NOTHING, known };
    return { place, bytes, note: (digests) => container?.note(at, digests) };
  };
  for await (const { bytes, isWhole } of values(source, start)) {
    if (!isWhole && bytes.every((byte) => byte <= 0x20)) {
      if (held !== null) yield member(held);
      held = null;
      container?.note(0, []);
      const problem = {
        field: 'list',
        expected: 'a list that is closed',
        found: `the end of the text after ${number} records`,
      };
      yield { place: `${source.place}#${number + 1}`, bytes: Buffer.from(`${number} ${source.place}`), problem };
      break;
    }
    if (held !== null) yield member(held);
    held = { bytes, at: (number += 1) };
  }
  if (held !== null) yield member(held, number === 1 ? source.place : undefined);
}
