/**
 * Splits a list of program names at its commas.
 *
 * Limit: a name that holds commas itself is only known by a part that begins with "and" (`ALGEBRA, NUMBER THEORY, AND
 * COM` is one name of three parts) or by brackets around the comma. Coded programs of other sources correct the rest.
 */
export function splitNames(list: string): { readonly start: number; readonly end: number }[] {
  const cuts: { start: number; end: number }[] = [];
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
      const isRest = /^\s*(?:and|&)\s/i.test(list.slice(start, at)) && cuts.length > 0;
      const from = isRest ? cuts.splice(-2)[0]!.start : start + lead;
      cuts.push({ start: from, end: start + list.slice(start, at).trimEnd().length });
    }
    start = at + 1;
  }
  return cuts;
}
