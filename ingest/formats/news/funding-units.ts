/**
 * The directorates, divisions and offices of funders that a sentence names: `the Simons Foundation Division of …`, `the
 * Biology Directorate at NSF`, `NSF Directorates for A, B, and C`.
 */
import type { OrgSpan } from './roster.ts';
import type { Span } from './span.ts';

export interface NamedUnit extends Span {
  /** `Directorate for Engineering`, also where the text lists several `Directorates`. */
  readonly name: string;
  readonly of: OrgSpan;
}

/** NSF's directorates and offices, whose names hold commas and `and`s. */
const NSF_PARTS =
  'Mathematical and Physical Sciences|Computer and Information Sciences? and Engineering|Engineering|Biological Sciences|Geosciences|Social, Behavioral,? and Economic Sciences|STEM Education|Education and Human Resources|Technology, Innovation,? and Partnerships';
const PART = new RegExp(NSF_PARTS, 'gu');
const PART_LIST = new RegExp(
  `Directorates? (?:for|of) (?:the )?((?:${NSF_PARTS})(?:(?:, and|,| and) (?:for )?(?:the )?(?:${NSF_PARTS}))*)`,
  'gu',
);
const KIND_FIRST =
  /\b(?:Division|Office|Directorate|Section) (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?:(?:,? and|,| of| for| &)? \p{Lu}[\p{L}-]+){0,5}/gu;
const KIND_LAST =
  /\b(?:(?:MPS|CISE|CSE|ENG|BIO|GEO|SBE|EDU|EHR|TIP) [Dd]irectorate|(?:\p{Lu}[\p{L}-]+ (?:and |& )?){1,4}(?:Division|Directorate))\b/gu;
/** What may stand between a funder and a part of it, or the other way round. */
const OWNS = /^(?:\s*\([^()]{1,12}\))?(?:['’]s?)?,? ?(?:(?:through|from|via|in|by|under) )?(?:its |the |their )*$/u;
const BELONGS = /^,? (?:at|of|within|in) (?:the )?(?:U\.?S\.? )?$/u;
const LIST_GAP = /^(?:,|;|and|&|from|by|the|its|\s)*$/u;

/** The units that a sentence names of the funders in it. */
export function unitsIn(text: string, funders: readonly OrgSpan[]): NamedUnit[] {
  if (funders.length === 0) return [];
  // A funder's own words are no part of a unit's name.
  let plain = text;
  for (const { start, end } of funders) plain = plain.slice(0, start) + '\u0000'.repeat(end - start) + plain.slice(end);
  const names: (Span & { name: string })[] = [];
  const put = (start: number, end: number, name: string): void => {
    if (!names.some((other) => other.start < end && start < other.end)) names.push({ start, end, name });
  };
  for (const list of plain.matchAll(PART_LIST)) {
    const from = list.index + list[0].length - list[1]!.length;
    [...list[1]!.matchAll(PART)].forEach((part, i) => {
      const start = i === 0 ? list.index : from + part.index;
      put(start, from + part.index + part[0].length, `Directorate for ${part[0]}`);
    });
  }
  for (const match of plain.matchAll(KIND_FIRST)) put(match.index, match.index + match[0].length, match[0]);
  for (const match of plain.matchAll(KIND_LAST))
    put(match.index, match.index + match[0].length, match[0].replace(/^([A-Z]{3,4}) [Dd]irectorate$/u, '$1'));
  names.sort((a, b) => a.start - b.start);
  const found: NamedUnit[] = [];
  for (const [i, unit] of names.entries()) {
    const of = ownerOf(text, unit, i, names, funders);
    if (of === null) continue;
    // The funder with the unit, as far as only other units stand between them.
    found.push({ name: unit.name, of, start: Math.min(unit.start, of.start), end: Math.max(unit.end, of.end) });
  }
  return found;
}

function ownerOf(
  text: string,
  unit: Span,
  place: number,
  units: readonly Span[],
  funders: readonly OrgSpan[],
): OrgSpan | null {
  let end = unit.end;
  // `the Office of A and the B Division at the NSF`: the first shares the funder of the second.
  for (let i = place; ;) {
    const after = funders.find((org) => org.start >= end && BELONGS.test(text.slice(end, org.start)));
    if (after) return after;
    const next = units[(i += 1)];
    if (!next || !LIST_GAP.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  let { start } = unit;
  for (let i = place; ;) {
    const before = funders.filter((org) => org.end <= start && OWNS.test(text.slice(org.end, start))).at(-1);
    if (before) return before;
    const previous = units[(i -= 1)];
    if (!previous || !LIST_GAP.test(text.slice(previous.end, start))) break;
    start = previous.start;
  }
  return null;
}
