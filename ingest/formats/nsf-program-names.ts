/**
 * A list of codes beside a list of names, both joined by commas, where names hold commas too:
 * `1032, 9178, SMET` and `ADVANCED TECHNOLOGY EDUCATION, UNDERGRADUATE EDUCATION, SCIENCE, MATH, ENG & TECH EDUCATION`.
 */
import { isListedName, programCode, programName, programsNamed } from '../agencies/nsf-programs.ts';
import { cleanLine } from '../text/clean.ts';
import type { Span } from '../text/json-spans.ts';
import type { ProgramFields } from './award.ts';
import type { Fields, Names } from './record.ts';

export interface CodedName {
  readonly code: string;
  readonly name: string;
}

const listed = (text: string): string[] => text.split(/,\s*/).filter((part) => part !== '');

/** Parts of a list of which each cut is tried, as their number grows with the third power; of 12,022 awards none has over 25. */
const MOST_PARTS = 60;

interface Cut {
  readonly names: readonly string[];
  readonly score: number;
  /** How many cuts have this score. */
  readonly ways: number;
}

/**
 * Gives each code its name, in order. Where names hold commas, the cut by which NSF's own list knows most of the names
 * wins. Null where the lists do not fit, are longer than any award's, or two cuts are as good.
 */
export function codedNames(scheme: string, codes: string, names: string): CodedName[] | null {
  const codeList = listed(codes);
  const parts = listed(names);
  // As it is written: `ALGEBRA,NUMBER THEORY,AND COM`.
  if (codeList.length === 1 && parts.length > 0) return [{ code: codeList[0]!, name: names.trim() }];
  if (parts.length === codeList.length) return codeList.map((code, i) => ({ code, name: parts[i]! }));
  if (parts.length < codeList.length || codeList.length === 0 || parts.length > MOST_PARTS) return null;
  // By where a name begins and ends: the codes that NSF's list has for it.
  const known = new Map<string, readonly string[]>();
  const codesOf = (from: number, to: number): readonly string[] => {
    const key = `${from} ${to}`;
    const programs =
      known.get(key) ??
      programsNamed(parts.slice(from, to).join(', ')).flatMap((program) =>
        program.scheme === scheme ? [program.code] : [],
      );
    known.set(key, programs);
    return programs;
  };
  // best[p]: the best cut of the first p parts among the codes so far.
  let best = new Map<number, Cut>([[0, { names: [], score: 0, ways: 1 }]]);
  for (const code of codeList) {
    const next = new Map<number, Cut>();
    for (const [from, cut] of best) {
      for (let to = from + 1; to <= parts.length; to += 1) {
        const name = parts.slice(from, to).join(', ');
        const score = cut.score + (codesOf(from, to).includes(programCode(code)) ? 1 : 0);
        const held = next.get(to);
        if (held === undefined || score > held.score)
          next.set(to, { names: [...cut.names, name], score, ways: cut.ways });
        else if (score === held.score) next.set(to, { ...held, ways: held.ways + cut.ways });
      }
    }
    best = next;
  }
  const whole = best.get(parts.length);
  if (whole === undefined || whole.ways > 1) return null;
  return codeList.map((code, i) => ({ code, name: whole.names[i]! }));
}

/** The codes with the names that NSF's own list has for them, else the code as its name. */
export function namesOfCodes(scheme: string, codes: string): CodedName[] {
  return listed(codes).map((code) => ({ code, name: programName(scheme, code) ?? code }));
}

/** Parts that a name of NSF's list may have. */
const MOST_PARTS_OF_NAME = 6;

/**
 * Splits a list of program names at its commas; a run of parts that is a name of NSF's list is one name (`WOMEN,
 * MINORITY, DISABLED, NEC`), the longest first.
 */
export function splitNames(list: string): Span[] {
  const parts = splitAtCommas(list);
  const names: Span[] = [];
  for (let i = 0; i < parts.length;) {
    let size = Math.min(MOST_PARTS_OF_NAME, parts.length - i);
    while (size > 1 && !isListedName(list.slice(parts[i]!.start, parts[i + size - 1]!.end))) size -= 1;
    names.push({ start: parts[i]!.start, end: parts[i + size - 1]!.end });
    i += size;
  }
  return names;
}

/** Splits at commas that no bracket encloses. A part that begins with "and" ends the name before it, if unlisted. */
function splitAtCommas(list: string): Span[] {
  const cuts: Span[] = [];
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

/** Elements or references: codes in one field; names in another, joined by commas or a line each, else as NSF's list has them. */
export function codedPrograms(record: Fields, scheme: string, codeField: string, nameField: Names): ProgramFields[] {
  const [codes, names] = [record.text(codeField), record.raw(nameField)];
  const written = typeof names?.value === 'string' ? names.value : '';
  const [code, name] = [codes?.value ?? '', cleanLine(written).replace(/,$/, '')];
  const path = names?.path ?? codes?.path ?? codeField;
  const lines = written.split('\n').map((line) => cleanLine(line.replace(/,$/, '')));
  const list = listed(code);
  const isLineEach = lines.length > 1 && lines.length === list.length;
  const paired = isLineEach ? list.map((one, i) => ({ code: one, name: lines[i]! })) : codedNames(scheme, code, name);
  if (paired === null && codes && names)
    record.report.warn(path, `one name for each code of ${codes.path} (${code})`, name);
  const programs = paired ?? namesOfCodes(scheme, code);
  if (programs.length === 0) return names ? [{ path, scheme, code: null, name }] : [];
  return programs.map((program) => ({ ...program, path, scheme }));
}
