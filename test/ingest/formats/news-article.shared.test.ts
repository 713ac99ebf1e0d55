import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { passageFaults } from './news-passages.ts';
import { Scores, type Answer, type Measure, type StatementAnswer } from './news-scores.ts';

/** Scores the extractor on the articles beside the project: people, roles, institutions, funders and the rest. */
const ARTICLES = new URL('../../../../shared/articles/', import.meta.url);
const SEED = new URL('../../../../shared/seeds/news-epfl-deep-learning.txt', import.meta.url);

interface GoldPerson {
  name: string;
  role: string;
  institution: string | null;
  institution_text?: string;
  first_person?: boolean;
}
interface GoldAward {
  number?: string | null;
  amount_usd?: number | null;
  funder?: string[];
  program?: string | null;
  title?: string | null;
}
interface Gold {
  award: GoldAward | null;
  awards?: { award: GoldAward; people: GoldPerson[] }[];
  people: GoldPerson[];
}

const at = (institution: string, ...names: string[]): [string, string, string][] =>
  names.map((name) => [name, 'participant', institution]);
const SEED_ANSWER: Answer = {
  statements: [
    {
      number: null,
      title: null,
      amounts: ['USD 10000000'],
      funders: ['National Science Foundation', 'Simons Foundation'],
      programs: [],
      people: [
        ...at('EPFL', 'Emmanuel Abbé'),
        ...at('UC Berkeley', 'P. Bartlett', 'B. Yu'),
        ...at('Stanford', 'A. Montanari'),
        ...at('MIT', 'E. Mossel', 'S. Rakhlin', 'N. Sun'),
        ...at('UCSD', 'M. Belkin'),
        ...at('TTIC', 'N. Srebro'),
        ...at('UCI', 'R. Vershynin'),
        ...at('the Hebrew University of Jerusalem', 'A. Daniely'),
      ],
    },
  ],
};

/** `isShared`: the amounts of all awards together are not in the answers of each. */
const statementAnswer = (award: GoldAward, people: readonly GoldPerson[], isShared: boolean): StatementAnswer => ({
  number: award.number ?? null,
  title: award.title ?? null,
  amounts: award.amount_usd ? [`USD ${award.amount_usd}`] : isShared ? null : [],
  funders: award.funder?.length ? award.funder : null,
  programs: award.program ? [award.program] : [],
  people: people
    .filter((one) => one.first_person !== true)
    .map((one) => [
      one.name,
      one.role,
      one.institution === null ? null : [one.institution, one.institution_text ?? one.institution].join('|'),
    ]),
});

const read = (url: URL): string => readFileSync(url, 'utf8').trim();

describe('the articles with answers made by hand', () => {
  const scores = new Scores();
  const readings = [scores.read('seed', read(SEED), SEED_ANSWER)];
  const files = readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.json'))
    .sort();
  for (const file of files) {
    const gold = JSON.parse(read(new URL(file, ARTICLES))) as Gold;
    const statements = gold.awards
      ? gold.awards.map(({ award, people }) => statementAnswer(award, people, true))
      : [statementAnswer(gold.award ?? {}, gold.people, false)];
    const text = read(new URL(file.replace('.json', '.txt'), ARTICLES));
    readings.push(scores.read(file.replace('.json', ''), text, { statements }));
  }

  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  it('have passages that hold what they state and are cut at words', () => {
    expect(readings.flatMap(passageFaults)).toEqual([]);
  });

  it.each<[Measure, number]>([
    ['people found', 0.98],
    ['people precise', 0.98],
    ['role', 0.98],
    ['institution', 0.94],
    ['funders found', 0.96],
    ['funders precise', 0.9],
    ['amounts found', 0.99],
    ['amounts precise', 0.9],
    ['programs found', 0.94],
    ['programs precise', 0.9],
    ['number', 0.99],
    ['title', 0.94],
    ['statements', 0.99],
  ])('%s: at least as well as before', (measure, floor) => {
    if (scores.share(measure) < floor) throw new Error(JSON.stringify(scores.table()) + scores.misses.join('\n'));
    expect(scores.share(measure)).toBeGreaterThanOrEqual(floor);
  });
});
