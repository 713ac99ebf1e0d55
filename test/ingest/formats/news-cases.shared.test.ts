import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { newsArticle } from '../../../ingest/formats/news-article.ts';
import type { Content } from '../../../ingest/statements.ts';
import { sha256 } from '../../../src/ids.ts';

/** Inputs from practice beside the project, each with what is right in a file of its name. */
const CASES = new URL('../../../../shared/cases/', import.meta.url);
const read = (file: string): Content => {
  const text = readFileSync(new URL(file, CASES), 'utf8').trim();
  return newsArticle.read({ place: file, text, digest: sha256(text), problems: [] });
};

/** `name, role, institution` of everybody of each award. */
const teams = (file: string): string[][] =>
  read(file).statements.map(({ people, institutions }) =>
    people.map(({ name, role, institution }) =>
      [name, role, institution === null ? '-' : institutions[institution]!.name].join(' | '),
    ),
  );
const amounts = (file: string): (string | number)[][] =>
  read(file).statements.map(({ announcedAmounts }) =>
    announcedAmounts.map(({ value }) => `${value.currency} ${value.minor / 100}`),
  );
const PI = 'PRINCIPAL_INVESTIGATOR';
const CO = 'CO_PRINCIPAL_INVESTIGATOR';

describe('articles from practice', () => {
  it('three people with an award of their own are three projects of one', () => {
    const file = '30-five-career-awards.txt';
    expect(teams(file)).toEqual([
      [`Nina Quarz | ${PI} | Oberlin College`],
      [`Lili Moor | ${PI} | Oberlin College`],
      [`Otto Krug | ${PI} | Oberlin College`],
    ]);
    const { statements } = read(file);
    expect(statements.map(({ title }) => title?.value)).toEqual([
      'Glass Under Slow Pressure',
      'Mosses That Wander',
      'Waves on a Folded Sheet',
    ]);
    expect(statements.map(({ programs }) => programs[0]?.name)).toEqual(
      Array.from({ length: 3 }, () => expect.stringContaining('CAREER') as unknown as string),
    );
  });

  it('the ends of a range are nobody’s amount', () => {
    expect(teams('32-amount-range.txt')).toEqual([
      [`Ana P. Barroso | ${PI} | Pennsylvania State University`],
      [`Susanto Basuki | ${PI} | University of Michigan`],
    ]);
    expect(amounts('32-amount-range.txt')).toEqual([[], []]);
  });

  it('what all have together is no one’s amount, and what none exceeds neither', () => {
    const file = '33-total-given-to-each.txt';
    expect(amounts(file)).toEqual([[], [], []]);
    expect(teams(file).map((team) => team.map((one) => one.split(' | ').slice(0, 2)))).toEqual([
      [['J. Richard Pattern', PI], ['Georg H. Hofstadt', CO]],
      [['Walt Marschall', PI], ['Zed J. Gardner', CO]],
      [['Yael E. Goldmann', PI], ['Vik B. Shenoi', CO]],
    ]); // prettier-ignore
  });

  it('who studies something under a grant holds it, and the students beside him do not', () => {
    expect(teams('37-photo-caption.txt')).toEqual([[`Nils Quarz | ${PI} | University of Alabama in Huntsville`]]);
    expect(amounts('37-photo-caption.txt')).toEqual([['USD 650000']]);
  });

  it.each([
    ['41-given-names-that-are-words.txt', 'So Young Kim'],
    ['42-unknown-name-swallowed.txt', 'Nguyen Van An'],
  ])('%s: a name that is a word, or not known, stays a name', (file, name) => {
    expect(teams(file)).toEqual([
      [`Jane Quarz-Okonkwo | ${PI} | Oberlin College`, `${name} | ${PI} | Ohio State University`],
    ]);
  });

  it('texts made to break look-ups are read without an error', () => {
    const files = ['hostile/news-typeerror/', 'hostile/proto-keys/'].flatMap((folder) =>
      readdirSync(new URL(folder, CASES))
        .filter((file) => file !== 'README.md' && (folder.includes('typeerror') || file.startsWith('news-')))
        .map((file) => `${folder}${file}`),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(read(file).statements.length).toBeGreaterThanOrEqual(0);
  });
});
