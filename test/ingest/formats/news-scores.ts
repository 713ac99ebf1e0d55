/**
 * Scores readings of articles against answers made by hand: what is right, what is missing and what is too much.
 */
import { newsArticle } from '../../../ingest/formats/news-article.ts';
import type { Content, Statement } from '../../../ingest/statements.ts';
import { fold } from '../../../src/text.ts';
import { sha256 } from '../../../src/ids.ts';

/** Alternatives are parted by `|`. */
export interface StatementAnswer {
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
  readonly statements: readonly StatementAnswer[];
  /** What all awards have together: it may stand once, after the first statement's own amount. */
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
  'statements',
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
  read(name: string, text: string, answer: Answer): Content {
    const reading = newsArticle.read({ place: name, text, digest: sha256(text), problems: [] });
    this.add(name, reading.statements, answer);
    return reading;
  }

  share(measure: Measure): number {
    const of = this.all.get(measure) ?? 0;
    return of === 0 ? 1 : (this.right.get(measure) ?? 0) / of;
  }

  table(): Record<string, string> {
    return Object.fromEntries(MEASURES.map((m) => [m, `${this.right.get(m) ?? 0}/${this.all.get(m) ?? 0}`]));
  }

  private add(name: string, statements: readonly Statement[], answer: Answer): void {
    this.check(
      'statements',
      statements.length === answer.statements.length,
      `${name}: ${answer.statements.length} works, found ${statements.length}`,
    );
    answer.statements.forEach((expected, i) => {
      const place = answer.statements.length > 1 ? `${name}[${i}]` : name;
      // A lone answer is held against all that was found, a list work by work.
      this.addStatement(
        place,
        answer.statements.length > 1 ? statements.slice(i, i + 1) : statements,
        expected,
        i === 0 ? answer.total : undefined,
      );
    });
    for (const statement of answer.statements.length > 1 ? statements.slice(answer.statements.length) : [])
      for (const one of statement.people)
        this.check('people precise', false, `${name}: in a work too many: ${one.name}`);
  }

  private addStatement(
    place: string,
    statements: readonly Statement[],
    expected: StatementAnswer,
    total?: string,
  ): void {
    const funders = statements.flatMap((statement) =>
      statement.units.map((unit) => FULL[unit.path[0]!] ?? unit.path[0]!),
    );
    this.compare('funders', place, [...new Set(funders)], expected.funders);
    this.compare(
      'programs',
      place,
      statements.flatMap((statement) => statement.programs.map(({ name }) => name)),
      expected.programs,
    );
    this.compare(
      'amounts',
      place,
      statements
        .flatMap((statement) => statement.announcedAmounts.map(({ value }) => money(value)))
        .filter((one) => one !== total),
      expected.amounts,
      (a, b) => b.split('|').includes(a),
    );
    const number = statements[0]?.number?.value ?? null;
    if (expected.number !== null || number !== null)
      this.check('number', number === expected.number, `${place}: number ${expected.number}, found ${number}`);
    const title = statements[0]?.title?.value ?? null;
    if (expected.title !== null)
      this.check(
        'title',
        title !== null && like(title, expected.title),
        `${place}: title ${expected.title}, found ${title}`,
      );
    this.addPeople(place, statements, expected);
  }

  private addPeople(place: string, statements: readonly Statement[], expected: StatementAnswer): void {
    const found = statements.flatMap((statement) =>
      statement.people.map((one) => ({
        ...one,
        at: one.institution === null ? null : statement.institutions[one.institution]!.name,
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
