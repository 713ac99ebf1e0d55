/**
 * Fits the points of the signs that somebody is on the funded team: logistic regression over everybody whom the texts
 * name, with the signs kept to the side that they are for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { toArticle } from '../../ingest/formats/news/article.ts';
import { candidatesIn } from '../../ingest/formats/news/statements.ts';
import { type Points, POINTS } from '../../ingest/formats/news/team.ts';
import { fold } from '../../src/text.ts';
import type { Text } from './texts.ts';

/** One person whom a text names. */
export interface Sample {
  readonly source: string;
  readonly name: string;
  readonly signs: ReadonlySet<string>;
  readonly isMember: boolean;
}

const key = (name: string): string =>
  fold(name)
    .replace(/[^a-z]+/g, ' ')
    .trim();

function samplesIn(source: string, text: string, team: readonly string[], optional: readonly string[]): Sample[] {
  const members = new Set(team.map(key));
  const left = new Set(optional.map(key));
  return candidatesIn(toArticle(text))
    .filter(({ who }) => !left.has(key(who.name)))
    .map(({ who, signs }) => ({ source, name: who.name, signs, isMember: members.has(key(who.name)) }));
}

/** Everybody whom the texts with answers name. */
export const samplesOf = (texts: readonly Text[]): Sample[] =>
  texts.flatMap(({ source, text, people }) =>
    samplesIn(
      source,
      text,
      people.map(({ name }) => name),
      people.flatMap(({ name, isOptional }) => (isOptional ? [name] : [])),
    ),
  );

/** Everybody whom the made-up texts of the tests name: they are of no source. */
export function madeUpSamples(): Sample[] {
  const folder = new URL('../../test/fixtures/news/', import.meta.url);
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8').trim();
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { statements } = JSON.parse(read(file)) as { statements: { people: [string, string, string | null][] }[] };
      const text = files.find((other) => other !== file && other.startsWith(file.replace('json', '')))!;
      return samplesIn(
        'made up',
        read(text),
        statements.flatMap(({ people }) => people.map(([name]) => name)),
        [],
      );
    });
}

const STEPS = 3000;
const RATE = 0.05;
/** How strongly each weight is drawn to what it was expected to be before any text was seen. */
const DRAW = 0.004;
/** What was expected: officials, students and funders' staff are named in many more articles than these few. */
const EXPECTED = new Map(
  Object.entries({
    bias: -20, role: 40, leads: 30, entry: 30, receives: 30, listed: 25, joins: 20, owns: 15, acts: 15, job: 10, titled: 8, placed: 8, money: 8, work: 5, early: 5, we: 5,
    official: -30, funder: -40, student: -25, loser: -40, works: -40, says: -5, aside: -30, author: -30, unlikely: -20, others: -15, often: 5,
  }),
); // prettier-ignore

/** Points in tenths of the logarithm of odds, whole numbers, signs kept. */
export function fit(samples: readonly Sample[]): Points {
  const names = [...POINTS.keys()];
  const weights = new Map(names.map((name) => [name, EXPECTED.get(name)! / 10]));
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Map(names.map((name) => [name, 0]));
    for (const { signs, isMember } of samples) {
      let sum = weights.get('bias')!;
      for (const name of signs) sum += weights.get(name)!;
      const error = (isMember ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const name of ['bias', ...signs]) slopes.set(name, slopes.get(name)! + error);
    }
    for (const name of names) {
      const old = weights.get(name)!;
      const decay = DRAW * (old - EXPECTED.get(name)! / 10);
      const next = old + RATE * (slopes.get(name)! / samples.length - decay) * 10;
      weights.set(name, EXPECTED.get(name)! > 0 ? Math.max(next, 0.1) : Math.min(next, -0.1));
    }
  }
  return new Map(names.map((name) => [name, Math.round(weights.get(name)! * 10)]));
}
