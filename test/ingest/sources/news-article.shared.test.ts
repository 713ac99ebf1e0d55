import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { newsArticle } from '../../../ingest/sources/news-article.ts';
import { fold } from '../../../src/fold.ts';
import { sha256 } from '../../../src/id.ts';
import type { Reading, Work } from '../../../ingest/source.ts';

/** Scores the extractor on the articles beside the project: people, roles, institutions, funders and the rest. */
const ARTICLES = new URL('../../../../shared/articles/', import.meta.url);
const SEED = new URL('../../../../shared/seeds/news-epfl-deep-learning.txt', import.meta.url);

interface GoldPerson {
  name: string;
  role: string;
  institution: string | null;
  institution_text?: string;
  institution_inferred?: boolean;
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

const person = (institution: string, ...names: string[]): GoldPerson[] =>
  names.map((name) => ({ name, role: 'participant', institution }));
const SEED_GOLD: Gold = {
  award: {
    number: null,
    amount_usd: 10_000_000,
    funder: ['National Science Foundation', 'Simons Foundation'],
    program: null,
  },
  people: [
    ...person('EPFL', 'Emmanuel Abbé'),
    ...person('UC Berkeley', 'P. Bartlett', 'B. Yu'),
    ...person('Stanford', 'A. Montanari'),
    ...person('MIT', 'E. Mossel', 'S. Rakhlin', 'N. Sun'),
    ...person('UCSD', 'M. Belkin'),
    ...person('TTIC', 'N. Srebro'),
    ...person('UCI', 'R. Vershynin'),
    ...person('the Hebrew University of Jerusalem', 'A. Daniely'),
  ],
};

class Tally {
  right = 0;
  of = 0;
  add(isRight: boolean): void {
    this.of += 1;
    if (isRight) this.right += 1;
  }
  get share(): number {
    return this.of === 0 ? 1 : this.right / this.of;
  }
}

const key = (text: string): string =>
  fold(text)
    .replace(/\b(?:the|at|of|and|in)\b|[^a-z0-9]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const like = (found: string, expected: string): boolean => {
  const [a, b] = [key(found), key(expected)];
  return a !== '' && b !== '' && (a === b || a.includes(b) || b.includes(a));
};
const ROLE: Record<string, string> = {
  PI: 'PRINCIPAL_INVESTIGATOR',
  'co-PI': 'CO_PRINCIPAL_INVESTIGATOR',
  participant: 'INVESTIGATOR',
};
const FUNDER: Record<string, string> = { NSF: 'National Science Foundation' };

function read(url: URL): Reading {
  const text = readFileSync(url, 'utf8').trim();
  return newsArticle.read({ place: url.pathname, text, digest: sha256(text), problems: [] });
}

describe('the articles with answers made by hand', () => {
  const scores = {
    precision: new Tally(),
    recall: new Tally(),
    role: new Tally(),
    institution: new Tally(),
    funder: new Tally(),
    amount: new Tally(),
    number: new Tally(),
    program: new Tally(),
    title: new Tally(),
  };
  const misses: string[] = [];
  const miss = (article: string, what: string): void => void misses.push(`${article}: ${what}`);

  function scoreAward(article: string, works: readonly Work[], gold: GoldAward): void {
    if (gold.funder?.length) {
      const found = works.flatMap((work) => work.units.map((unit) => FUNDER[unit.path[0]!] ?? unit.path[0]!));
      for (const funder of gold.funder) {
        const isRight = found.some((name) => like(name, funder));
        scores.funder.add(isRight);
        if (!isRight) miss(article, `funder ${funder}, found ${found.join('; ')}`);
      }
    }
    const check = (
      tally: Tally,
      what: string,
      expected: string,
      found: string | undefined,
      right = found !== undefined && like(found, expected),
    ): void => {
      tally.add(right);
      if (!right) miss(article, `${what} ${expected}, found ${String(found)}`);
    };
    if (gold.amount_usd) {
      const first = works[0]?.announcedAmounts[0]?.value;
      check(
        scores.amount,
        'amount',
        String(gold.amount_usd),
        String((first?.minor ?? 0) / 100),
        first?.minor === gold.amount_usd * 100,
      );
    }
    if (gold.number)
      check(scores.number, 'number', gold.number, works[0]?.number?.value, works[0]?.number?.value === gold.number);
    if (gold.program)
      check(scores.program, 'program', gold.program, works[0]?.programs.map((program) => program.name).join('; '));
    if (gold.title) check(scores.title, 'title', gold.title, works[0]?.title?.value);
  }

  function scorePeople(article: string, works: readonly Work[], gold: readonly GoldPerson[]): void {
    const found = works.flatMap((work) =>
      work.people.map((one) => ({
        ...one,
        place: one.institution === null ? null : work.institutions[one.institution]!.name,
      })),
    );
    for (const one of found) {
      const isRight = gold.some((expected) => key(expected.name) === key(one.name));
      scores.precision.add(isRight);
      if (!isRight) miss(article, `not of the team: ${one.name}`);
    }
    for (const expected of gold) {
      const one = found.find((candidate) => key(candidate.name) === key(expected.name));
      if (expected.first_person && !one) continue;
      scores.recall.add(one !== undefined);
      if (!one) {
        miss(article, `missing: ${expected.name}`);
        continue;
      }
      scores.role.add(one.role === ROLE[expected.role]);
      if (one.role !== ROLE[expected.role]) miss(article, `${one.name}: ${expected.role}, found ${one.role}`);
      if (expected.institution === null) continue;
      const isRight =
        one.place !== null &&
        (like(one.place, expected.institution) || like(one.place, expected.institution_text ?? expected.institution));
      scores.institution.add(isRight);
      if (!isRight) miss(article, `${one.name}: ${expected.institution}, found ${String(one.place)}`);
    }
  }

  const files = readdirSync(ARTICLES)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const all: [string, URL, Gold][] = [
    ['seed', SEED, SEED_GOLD],
    ...files.map((file): [string, URL, Gold] => [
      file.replace('.json', ''),
      new URL(file.replace('.json', '.txt'), ARTICLES),
      JSON.parse(readFileSync(new URL(file, ARTICLES), 'utf8')) as Gold,
    ]),
  ];
  for (const [name, url, gold] of all) {
    const { works } = read(url);
    if (gold.awards) {
      gold.awards.forEach(({ award, people }, i) => {
        scoreAward(`${name}[${i}]`, works.slice(i, i + 1), award);
        scorePeople(`${name}[${i}]`, works.slice(i, i + 1), people);
      });
      if (works.length !== gold.awards.length) miss(name, `${gold.awards.length} awards, found ${works.length}`);
    } else {
      if (gold.award) scoreAward(name, works, gold.award);
      scorePeople(name, works, gold.people);
    }
  }

  it('reads them at least as well as before', () => {
    const shares = Object.fromEntries(
      Object.entries(scores).map(([what, tally]) => [what, `${tally.right}/${tally.of}`]),
    );
    console.log(JSON.stringify(shares, null, 1), misses.join('\n'));
    expect(all.length).toBeGreaterThan(12);
    const share = Object.fromEntries(Object.entries(scores).map(([what, tally]) => [what, tally.share]));
    for (const [what, floor] of Object.entries({
      precision: 0.98,
      recall: 0.98,
      role: 0.98,
      institution: 0.94,
      funder: 0.96,
      amount: 0.99,
      number: 0.99,
      program: 0.94,
      title: 0.94,
    })) {
      expect([what, share[what]! >= floor]).toEqual([what, true]);
    }
  });
});
