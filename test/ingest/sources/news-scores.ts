/**
 * Scores readings of articles against answers made by hand: what is right, what is missing and what is too much.
 */
import { newsArticle } from '../../../ingest/sources/news-article.ts';
import type { Reading, Work } from '../../../ingest/source.ts';
import { fold } from '../../../src/fold.ts';
import { sha256 } from '../../../src/id.ts';

/** Alternatives are parted by `|`. */
export interface WorkAnswer {
  readonly number: string | null;
  readonly title: string | null;
  /** `USD 1200000`. `null`: not asked. */
  readonly amounts: readonly string[] | null;
  readonly funders: readonly string[] | null;
  readonly programs: readonly string[] | null;
  /** Name; `PI`, `co-PI` or `participant`; institution. */
  readonly people: readonly (readonly [name: string, role: string, institution: string | null])[];
}
export interface Answer {
  readonly date?: string | null;
  readonly works: readonly WorkAnswer[];
  /** What all awards have together: it may stand once, after the first work's own amount. */
  readonly total?: string;
}

const MEASURES = [
  'people found',
  'people precise',
  'role',
  'institution',
  'funders found',
  'funders precise',
  'amounts found',
  'amounts precise',
  'programs found',
  'programs precise',
  'number',
  'title',
  'works',
] as const;
export type Measure = (typeof MEASURES)[number];

const ROLE: Record<string, string> = {
  PI: 'PRINCIPAL_INVESTIGATOR',
  'co-PI': 'CO_PRINCIPAL_INVESTIGATOR',
  participant: 'INVESTIGATOR',
};
const FULL: Record<string, string> = { NSF: 'National Science Foundation', NIH: 'National Institutes of Health' };

const key = (text: string): string =>
  fold(text)
    .replace(/\b(?:the|at|of|and|in)\b|[^a-z0-9]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Whether one of the expected forms holds what was found, or the other way round. */
const like = (found: string, expected: string): boolean =>
  expected.split('|').some((form) => {
    const [a, b] = [` ${key(found)} `, ` ${key(form)} `];
    return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
  });
const money = (value: { minor: number; currency: string }): string => `${value.currency} ${value.minor / 100}`;

export class Scores {
  readonly misses: string[] = [];
  private readonly right = new Map<Measure, number>();
  private readonly all = new Map<Measure, number>();

  /** Reads a text and scores it. */
  read(name: string, text: string, answer: Answer): Reading {
    const reading = newsArticle.read({ place: name, text, digest: sha256(text), problems: [] });
    this.add(name, reading.works, answer);
    return reading;
  }

  share(measure: Measure): number {
    const of = this.all.get(measure) ?? 0;
    return of === 0 ? 1 : (this.right.get(measure) ?? 0) / of;
  }

  table(): Record<string, string> {
    return Object.fromEntries(MEASURES.map((m) => [m, `${this.right.get(m) ?? 0}/${this.all.get(m) ?? 0}`]));
  }

  private add(name: string, works: readonly Work[], answer: Answer): void {
    this.check(
      'works',
      works.length === answer.works.length,
      `${name}: ${answer.works.length} works, found ${works.length}`,
    );
    answer.works.forEach((expected, i) => {
      const place = answer.works.length > 1 ? `${name}[${i}]` : name;
      // A lone answer is held against all that was found, a list work by work.
      this.addWork(
        place,
        answer.works.length > 1 ? works.slice(i, i + 1) : works,
        expected,
        i === 0 ? answer.total : undefined,
      );
    });
    for (const work of answer.works.length > 1 ? works.slice(answer.works.length) : [])
      for (const one of work.people) this.check('people precise', false, `${name}: in a work too many: ${one.name}`);
  }

  private addWork(place: string, works: readonly Work[], expected: WorkAnswer, total?: string): void {
    const funders = works.flatMap((work) => work.units.map((unit) => FULL[unit.path[0]!] ?? unit.path[0]!));
    this.compare('funders', place, [...new Set(funders)], expected.funders);
    this.compare(
      'programs',
      place,
      works.flatMap((work) => work.programs.map(({ name }) => name)),
      expected.programs,
    );
    this.compare(
      'amounts',
      place,
      works.flatMap((work) => work.announcedAmounts.map(({ value }) => money(value))).filter((one) => one !== total),
      expected.amounts,
      (a, b) => b.split('|').includes(a),
    );
    const number = works[0]?.number?.value ?? null;
    if (expected.number !== null || number !== null)
      this.check('number', number === expected.number, `${place}: number ${expected.number}, found ${number}`);
    const title = works[0]?.title?.value ?? null;
    if (expected.title !== null)
      this.check(
        'title',
        title !== null && like(title, expected.title),
        `${place}: title ${expected.title}, found ${title}`,
      );
    this.addPeople(place, works, expected);
  }

  private addPeople(place: string, works: readonly Work[], expected: WorkAnswer): void {
    const found = works.flatMap((work) =>
      work.people.map((one) => ({
        ...one,
        at: one.institution === null ? null : work.institutions[one.institution]!.name,
      })),
    );
    for (const one of found)
      this.check(
        'people precise',
        expected.people.some(([name]) => key(name) === key(one.name)),
        `${place}: not of the team: ${one.name}`,
      );
    for (const [name, role, institution] of expected.people) {
      const one = found.find((candidate) => key(candidate.name) === key(name));
      this.check('people found', one !== undefined, `${place}: missing: ${name}`);
      if (!one) continue;
      this.check('role', one.role === ROLE[role], `${place}: ${name}: ${role}, found ${one.role}`);
      if (institution !== null)
        this.check(
          'institution',
          one.at !== null && like(one.at, institution),
          `${place}: ${name}: ${institution}, found ${one.at}`,
        );
    }
  }

  private compare(
    what: 'funders' | 'programs' | 'amounts',
    place: string,
    found: readonly string[],
    expected: readonly string[] | null,
    same = like,
  ): void {
    if (expected === null) return;
    for (const one of expected)
      this.check(
        `${what} found`,
        found.some((other) => same(other, one)),
        `${place}: ${what}: missing ${one}, found ${found.join('; ')}`,
      );
    for (const other of found)
      this.check(
        `${what} precise`,
        expected.some((one) => same(other, one)),
        `${place}: ${what}: too much: ${other}`,
      );
  }

  private check(measure: Measure, isRight: boolean, miss: string): void {
    this.all.set(measure, (this.all.get(measure) ?? 0) + 1);
    if (isRight) this.right.set(measure, (this.right.get(measure) ?? 0) + 1);
    else this.misses.push(miss);
  }
}
