/**
 * Which awards are one project: siblings of collaborative research (each partner has an award of its own), and transfers
 * (a PI moves, and a new award continues the old).
 *
 * Awards of one title or one text are compared, and the abstracts decide: many awards are called "Collaborative Research:
 * Workshop", and some partners give one statement two titles. End dates drift and are not looked at; what a record does not
 * state speaks neither for nor against.
 */
import { dataWords } from '../../src/data.ts';
import { byId } from '../../src/ids.ts';
import { containment, shingles } from '../text/shingles.ts';
import { isMarked, titleKey } from '../text/title-keys.ts';
import { clusters } from '../../src/clusters.ts';

/** One award as its readings describe it. */
export interface AwardItem {
  readonly award: string;
  readonly title: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** Share of what was awarded that is obligated still; the rest was given back. 1 where the money is not known. */
  readonly kept: number;
  /** Block of the lowest unit: `U:nsf/MPS/DMS`. */
  readonly unit: string | null;
  readonly programs: ReadonlySet<string>;
  /** Comparison keys of the recipients. */
  readonly recipients: ReadonlySet<string>;
  /** Folded names of those who lead it, now or before. */
  readonly leads: ReadonlySet<string>;
  readonly abstract: string | null;
  /** Key of the abstract's rarest terms: equal for equal texts. */
  readonly text: string | null;
}

/** Titles that many unrelated awards bear: siblings among them need the marker on both. */
const GENERIC =
  /\b(fellowships?|conference|workshop|symposium|reu|ret|research experiences? for|noyce|scholarships?|scholars|award|travel|student support|summit|meeting)\b/i;

const KINDS_OF_AWARD = dataWords('words/kinds-of-award.txt', 'words');
/** Whether a title's key names a kind of award and no work: that of `NSF Graduate Research Fellowship Program (GRFP)`. */
const isKindOfAward = (key: string): boolean =>
  key.split(' ').every((word) => KINDS_OF_AWARD().has(word) || /^\d+$/.test(word));

/** What is asked of two awards, by whether both are marked, and whether they bear one title. */
interface Ask {
  /** Most months between the starts. */
  readonly months: number;
  /** Least share of the shorter abstract that the other holds. */
  readonly alike: number;
}
const ASKED = {
  marked: { oneTitle: { months: 24, alike: 0.5 }, twoTitles: { months: 24, alike: 0.9 } },
  unmarked: { oneTitle: { months: 2, alike: 0.8 }, twoTitles: { months: 2, alike: 0.9 } },
} as const satisfies Record<string, Record<string, Ask>>;
/** Two titles of one statement share this much of their words, where the marker is not on both. */
const TITLES_ALIKE = 0.4;
/** Least share of the shorter abstract for a transfer. */
const CONTINUED = 0.5;

function monthsApart(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const months = (date: string) =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + Number(date.slice(8, 10)) / 31;
  return Math.abs(months(a) - months(b));
}

/** What is made of an award once, however many it is compared with. */
interface Made {
  readonly key: string;
  readonly isMarked: boolean;
  shingles: ReadonlySet<number> | null;
}
const MADE = new WeakMap<AwardItem, Made>();

function made(item: AwardItem): Made {
  let known = MADE.get(item);
  if (known === undefined) {
    known = { key: titleKey(item.title), isMarked: isMarked(item.title), shingles: null };
    MADE.set(item, known);
  }
  return known;
}

/** Share of the shorter abstract that stands in the other; null where one is missing or too short to tell. */
function likeness(a: AwardItem, b: AwardItem): number | null {
  if (a.abstract === null || b.abstract === null) return null;
  if (a.abstract === b.abstract && a.abstract.length > 200) return 1;
  const x = (made(a).shingles ??= shingles(a.abstract));
  const y = (made(b).shingles ??= shingles(b.abstract));
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  return small.size < 8 ? null : containment(small, large).share;
}

/** Share of the words of two title keys that both have. */
function titlesAlike(a: string, b: string): number {
  const [x, y] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / (x.size + y.size - common);
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((value) => b.has(value));
const bothState = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size > 0 && b.size > 0;

/** Whether two awards of one title, or of one text, are partners' awards of one project. */
export function areSiblings(a: AwardItem, b: AwardItem): boolean {
  const [x, y] = [made(a), made(b)];
  const areMarked = x.isMarked && y.isMarked;
  const isOneTitle = x.key === y.key;
  const asked: Ask = ASKED[areMarked ? 'marked' : 'unmarked'][isOneTitle ? 'oneTitle' : 'twoTitles'];
  if (bothState(a.recipients, b.recipients) && meet(a.recipients, b.recipients)) return false;
  if (!areMarked) {
    if (meet(a.leads, b.leads)) return false;
    if (GENERIC.test(a.title) || GENERIC.test(b.title)) return false;
    if (!isOneTitle && titlesAlike(x.key, y.key) < TITLES_ALIKE) return false;
  }
  const apart = monthsApart(a.startDate, b.startDate);
  if (apart !== null && apart > asked.months) return false;
  const isSameUnit = a.unit === null || b.unit === null || a.unit === b.unit;
  const unitsTold = a.unit !== null && b.unit !== null;
  const programsTold = bothState(a.programs, b.programs);
  if ((unitsTold || programsTold) && !(unitsTold && isSameUnit) && !(programsTold && meet(a.programs, b.programs)))
    return false;
  const alike = likeness(a, b);
  // Without two abstracts, one title, two markers and one start are needed.
  if (alike === null) return areMarked && isOneTitle && apart !== null && apart <= ASKED.unmarked.oneTitle.months;
  return alike >= asked.alike;
}

/** Which of two values is the greater: 1, -1, or 0 where they are equal or one is not known. */
const order = <T extends string | number>(x: T | null, y: T | null) =>
  x === null || y === null || x === y ? 0 : x > y ? 1 : -1;

/** How much speaks for `a` being the award that came after `b`: who gave the money back, then dates, then the number. */
function isAfter(a: AwardItem, b: AwardItem): number {
  const told = 3 * order(a.kept, b.kept) + 2 * order(a.startDate, b.startDate) + 2 * order(a.endDate, b.endDate);
  return told === 0 ? 0 : told + order(a.award, b.award);
}

/** Whether `later` continues `earlier` at another recipient: one title, one lead, one text, and the later by money and dates. */
export function continues(later: AwardItem, earlier: AwardItem): boolean {
  if (later.startDate === null || earlier.startDate === null || isAfter(later, earlier) <= 0) return false;
  if (!bothState(later.recipients, earlier.recipients) || meet(later.recipients, earlier.recipients)) return false;
  if (!meet(later.leads, earlier.leads) || made(later).key !== made(earlier).key) return false;
  return !isKindOfAward(made(later).key) && (likeness(later, earlier) ?? 0) >= CONTINUED;
}

/** Awards to projects: lists of award ids, each sorted. `items` are all that share titles or texts among them. */
export function resolveProjects(items: readonly AwardItem[]): string[][] {
  const sets = clusters(items.map(({ award }) => award));
  const groups = new Map<string, AwardItem[]>();
  const put = (key: string, item: AwardItem) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  };
  for (const item of [...items].sort((a, b) => byId(a.award, b.award))) {
    put(`title:${made(item).key}`, item);
    if (item.text !== null) put(`text:${item.text}`, item);
  }
  for (const group of groups.values())
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        if (sets.find(a.award) === sets.find(b.award)) continue;
        if (areSiblings(a, b) || continues(a, b) || continues(b, a)) sets.join(a.award, b.award);
      }
  return sets.sets();
}
