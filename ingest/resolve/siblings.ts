/**
 * Which awards are one project: siblings of collaborative research (each partner has an award of its own), and transfers
 * (a PI moves, and a new award continues the old).
 *
 * The abstracts decide, not the titles alone: many awards are called "Collaborative Research: Workshop". End dates drift
 * and are not looked at; what a record does not state speaks neither for nor against.
 */
import { tokens } from '../../src/fold.ts';
import { byId } from '../../src/id.ts';
import { containment, shingles } from '../text/shingles.ts';
import { clusters } from './clusters.ts';

/** One award as its readings describe it. */
export interface AwardItem {
  readonly award: string;
  readonly title: string;
  readonly startDate: string | null;
  /** Block of the lowest unit: `U:nsf/MPS/DMS`. */
  readonly unit: string | null;
  readonly programs: ReadonlySet<string>;
  /** Comparison keys of the recipients. */
  readonly recipients: ReadonlySet<string>;
  /** Folded names of those who lead it, now or before. */
  readonly leads: ReadonlySet<string>;
  readonly abstract: string | null;
}

const MARKER = /\bcollaborative\s*(?:research|proposals?|projects?)\b/i;
const THROUGH_MARKER = /^.*\bcollaborative\s*(?:research|proposals?|projects?)\b\s*[:;,-]*/i;

/** Titles that many unrelated awards bear: siblings among them need the marker on both. */
const GENERIC =
  /\b(fellowships?|conference|workshop|symposium|reu|ret|research experiences? for|noyce|scholarships?|scholars|award|travel|student support|planning|summit|meeting)\b/i;

/** Comparison key of a title: folded words after the marker. */
export function titleKey(title: string): string {
  const rest = title.replace(THROUGH_MARKER, '');
  return tokens(rest.trim() === '' ? title : rest).join(' ');
}

/** Least share of the shorter abstract that the other holds, for siblings and transfers. */
const SIMILAR = 0.5;
const MONTHS_MARKED = 24;
const MONTHS_UNMARKED = 2;

function monthsApart(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const months = (date: string) =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + Number(date.slice(8, 10)) / 31;
  return Math.abs(months(a) - months(b));
}

/** Share of the shorter abstract that stands in the other; null where one is missing or too short to tell. */
function likeness(a: AwardItem, b: AwardItem): number | null {
  if (a.abstract === null || b.abstract === null) return null;
  const [x, y] = [shingles(a.abstract), shingles(b.abstract)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return small.size < 8 ? null : containment(small, large).share;
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((value) => b.has(value));
const bothState = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0;

/** Whether two awards of one title key are partners' awards of one project. */
export function areSiblings(a: AwardItem, b: AwardItem): boolean {
  if (bothState(a.leads, b.leads) && meet(a.leads, b.leads)) return false;
  if (bothState(a.recipients, b.recipients) && meet(a.recipients, b.recipients)) return false;
  const marked = [a, b].filter(({ title }) => MARKER.test(title)).length;
  if (marked < 2 && [a, b].some(({ title }) => GENERIC.test(title))) return false;
  const apart = monthsApart(a.startDate, b.startDate);
  if (apart !== null && apart > (marked === 2 ? MONTHS_MARKED : MONTHS_UNMARKED)) return false;
  const isSameUnit = a.unit === null || b.unit === null || a.unit === b.unit;
  const unitsTold = a.unit !== null && b.unit !== null;
  const programsTold = bothState(a.programs, b.programs);
  if ((unitsTold || programsTold) && !(unitsTold && isSameUnit) && !(programsTold && meet(a.programs, b.programs)))
    return false;
  const alike = likeness(a, b);
  // Without two abstracts, two markers and one start are needed.
  if (alike === null) return marked === 2 && apart !== null && apart <= MONTHS_UNMARKED;
  return alike >= (marked === 2 ? SIMILAR : 0.8);
}

/** Whether `later` continues `earlier` at another recipient: one lead, one text, a later start. */
export function continues(later: AwardItem, earlier: AwardItem): boolean {
  if (later.startDate === null || earlier.startDate === null || later.startDate <= earlier.startDate) return false;
  if (!bothState(later.recipients, earlier.recipients) || meet(later.recipients, earlier.recipients)) return false;
  if (!meet(later.leads, earlier.leads)) return false;
  return (likeness(later, earlier) ?? 0) >= SIMILAR;
}

/** Awards to projects: lists of award ids, each sorted. `items` share title keys among them. */
export function resolveProjects(items: readonly AwardItem[]): string[][] {
  const sets = clusters(items.map(({ award }) => award));
  const byTitle = new Map<string, AwardItem[]>();
  for (const item of [...items].sort((a, b) => byId(a.award, b.award))) {
    const key = titleKey(item.title);
    byTitle.set(key, [...(byTitle.get(key) ?? []), item]);
  }
  for (const group of byTitle.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (areSiblings(a, b) || continues(a, b) || continues(b, a)) sets.join(a.award, b.award);
      }
  return sets.sets();
}
