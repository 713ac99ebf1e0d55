/**
 * Scores readings of articles against answers made by hand, a measure at a time, and keeps each miss with its sentence.
 */
import type { Statement } from '../../ingest/statements.ts';
import { majorUnits } from '../../src/money.ts';
import { fold } from '../../src/text.ts';
import type { PersonAnswer, Text } from './texts.ts';

export const MEASURES = [
  'people precise',
  'people found',
  'role',
  'institution',
  'awards counted, of texts of several',
  'awards counted',
  'funder',
  'funder precise',
  'amount',
  'amount precise',
  'currency',
  'number',
  'quote holds the claim',
] as const;
export type Measure = (typeof MEASURES)[number];

const ROLE = new Map([
  ['PRINCIPAL_INVESTIGATOR', 'PI'],
  ['CO_PRINCIPAL_INVESTIGATOR', 'co-PI'],
]);
const FULL = new Map([
  ['NSF', 'National Science Foundation'],
  ['NIH', 'National Institutes of Health'],
]);
const LONGEST_QUOTE = 600;
/** What a quote must say besides the name: that somebody leads, joins, got money or is of some place. */
const CLAIM =
  /investigator|\bP[ID]s?\b|lead|led\b|head|direct|award|grant|fund|receiv|team|join|collaborat|partner|with|professor|research|universit|institut|\bwon\b|wins|develop|\||project|stud|personnel|mentor|lecturer|laureate|\bDr\b|Manager|\(|universid|college|will\b|[$€£]\s?\d/iu;

const key = (text: string): string =>
  fold(text)
    .replace(/\b(?:the|at|of|and|in)\b|[^a-z0-9]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const like = (found: string, expected: readonly string[]): boolean =>
  expected
    .flatMap((one) => one.split('|'))
    .some((form) => {
      const [a, b] = [` ${key(found)} `, ` ${key(form)} `];
      return a.trim() !== '' && b.trim() !== '' && (a.includes(b) || b.includes(a));
    });
const number = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What was read of a text. */
interface Read {
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** One share: how many of how many. */
export interface Share {
  right: number;
  all: number;
}

export class Scores {
  readonly misses: string[] = [];
  readonly shares = new Map<Measure, Share>(MEASURES.map((measure) => [measure, { right: 0, all: 0 }]));

  share(measure: Measure): number {
    const { right, all } = this.shares.get(measure)!;
    return all === 0 ? 1 : right / all;
  }

  get f1(): number {
    const [p, r] = [this.share('people precise'), this.share('people found')];
    return p + r === 0 ? 0 : (2 * p * r) / (p + r);
  }

  merge(other: Scores): void {
    for (const [measure, { right, all }] of other.shares) {
      const mine = this.shares.get(measure)!;
      mine.right += right;
      mine.all += all;
    }
    this.misses.push(...other.misses);
  }

  add(text: Text, reading: Read): void {
    const { statements } = reading;
    this.addPeople(text, reading);
    const count = text.awards.includes(statements.length);
    const counts = `awards: ${text.awards.join(' or ')}, found ${statements.length}`;
    this.check('awards counted', count, text, counts);
    if (!text.awards.includes(1)) this.check('awards counted, of texts of several', count, text, counts);
    const funders = [
      ...new Set(statements.flatMap(({ units }) => units.map(({ path }) => FULL.get(path[0]!) ?? path[0]!))),
    ];
    for (const one of text.funders) {
      const forms = one.split('|').flatMap((form) => [form, FULL.get(form) ?? form]);
      this.check(
        'funder',
        funders.some((other) => like(other, forms)),
        text,
        `funder ${one}, found ${funders.join('; ')}`,
      );
    }
    for (const one of funders) this.check('funder precise', like(one, text.funders), text, `not a funder: ${one}`);
    this.addMoney(text, statements);
    const numbers = statements.flatMap((statement) => (statement.number ? [statement.number.value] : []));
    for (const one of text.numbers)
      this.check(
        'number',
        numbers.some((other) =>
          one.split('|').some((form) => number(other).includes(number(form)) || number(form).includes(number(other))),
        ),
        text,
        `number ${one}, found ${numbers.join(', ')}`,
      );
  }

  private addMoney(text: Text, statements: readonly Statement[]): void {
    const amounts = statements.flatMap(({ announcedAmounts }) =>
      announcedAmounts.map(({ value }) => ({ currency: value.currency, major: String(majorUnits(value)) })),
    );
    for (const one of text.amounts) {
      const found = amounts.filter(({ major }) => one.split('|').includes(major));
      this.check(
        'amount',
        found.length > 0,
        text,
        `amount ${one}, found ${amounts.map(({ major }) => major).join(', ')}`,
      );
      if (found.length > 0)
        this.check(
          'currency',
          found.some(({ currency }) => currency === text.currency),
          text,
          `currency ${text.currency}, found ${found[0]!.currency}`,
        );
    }
    for (const { major } of amounts)
      this.check(
        'amount precise',
        text.amounts.some((one) => one.split('|').includes(major)),
        text,
        `not an amount: ${major}`,
      );
  }

  private addPeople(text: Text, { statements, text: read }: Read): void {
    const found = statements.flatMap((statement) =>
      statement.people.map((one) => ({
        ...one,
        at: one.institution === null ? null : statement.institutions[one.institution]!.name,
      })),
    );
    const isOf = (answer: PersonAnswer, name: string): boolean => key(answer.name) === key(name);
    const quoteOf = (name: string): string => {
      const said = found.find((one) => one.name === name)!.said[0]!;
      return read.slice(said.start!, said.end!);
    };
    for (const name of new Set(found.map((one) => one.name))) {
      const answer = text.people.find((one) => isOf(one, name));
      if (!answer?.isOptional)
        this.check('people precise', answer !== undefined, text, `not of the team: ${name} «${quoteOf(name)}»`);
    }
    for (const answer of text.people) {
      const mine = found.filter((one) => isOf(answer, one.name));
      const [one] = mine;
      if (answer.isOptional) continue;
      this.check(
        'people found',
        one !== undefined,
        text,
        `missing: ${answer.name} «${sentenceWith(read, answer.name)}»`,
      );
      if (!one) continue;
      const role = ROLE.get(one.role) ?? 'participant';
      this.check(
        'role',
        answer.roles.includes(role),
        text,
        `${one.name}: ${answer.roles.join(' or ')}, found ${role} «${quoteOf(one.name)}»`,
      );
      if (answer.institutions.length > 0)
        this.check(
          'institution',
          mine.some(({ at }) => at !== null && like(at, answer.institutions)),
          text,
          `${one.name}: of ${answer.institutions.join(' | ')}, found ${one.at} «${quoteOf(one.name)}»`,
        );
      const quote = quoteOf(one.name);
      const surname = key(one.name).split(' ').at(-1)!;
      this.check(
        'quote holds the claim',
        quote.length <= LONGEST_QUOTE && key(quote).includes(surname) && CLAIM.test(quote.replaceAll(one.name, '')),
        text,
        `${one.name}: quote of ${quote.length} «${quote}»`,
      );
    }
  }

  private check(measure: Measure, isRight: boolean, { name }: Text, miss: string): void {
    const share = this.shares.get(measure)!;
    share.all += 1;
    if (isRight) share.right += 1;
    else this.misses.push(`${name}: ${miss}`);
  }
}

/** The first sentence or line of a text that names somebody, 300 characters at most. */
function sentenceWith(text: string, name: string): string {
  const at = Math.max(text.indexOf(name), text.indexOf(name.split(' ').at(-1)!));
  if (at < 0) return '';
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at) + 1, at - 150);
  return (
    text
      .slice(start, at + 150)
      .split('\n')
      .find((line) => line.includes(name.split(' ').at(-1)!))
      ?.trim() ?? ''
  );
}
