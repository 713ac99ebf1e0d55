/**
 * Lists of program names, whose names may hold commas themselves.
 */
import { isListedName } from '../../agencies/nsf-programs.ts';

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Parts that a name of NSF's list may have. */
const MOST_PARTS = 6;

/**
 * Splits a list of program names at its commas; a run of parts that is a name of NSF's list is one name (`WOMEN,
 * MINORITY, DISABLED, NEC`), the longest first.
 */
export function splitNames(list: string): Cut[] {
  const parts = splitAtCommas(list);
  const names: Cut[] = [];
  for (let i = 0; i < parts.length;) {
    let size = Math.min(MOST_PARTS, parts.length - i);
    while (size > 1 && !isListedName(list.slice(parts[i]!.start, parts[i + size - 1]!.end))) size -= 1;
    names.push({ start: parts[i]!.start, end: parts[i + size - 1]!.end });
    i += size;
  }
  return names;
}

/** Splits at commas that no bracket encloses. A part that begins with "and" ends the name before it, if unlisted. */
function splitAtCommas(list: string): Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const character = list[at];
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    const isEnd = character === undefined;
    if (!isEnd && !(character === ',' && list[at + 1] === ' ' && depth === 0)) continue;
    if (list.slice(start, at).trim() !== '') {
      const lead = /^\s*/.exec(list.slice(start, at))![0].length;
      // A list inside a name has two parts before its "and", or one where there is no other.
      const isRest =
        /^\s*(?:and|&)\s/i.test(list.slice(start, at)) && cuts.length > 0 && !isListedName(list.slice(start, at));
      const from = isRest ? cuts.splice(-2)[0]!.start : start + lead;
      cuts.push({ start: from, end: start + list.slice(start, at).trimEnd().length });
    }
    start = at + 1;
  }
  return cuts;
}
