/**
 * Records, tables and other documents of practice: each gives what it says, or is refused by name; neither gives a person,
 * institution or award that it does not say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { documentsOf, readPaths } from '../../ingest/documents.ts';
import { extract } from '../../ingest/formats/index.ts';
import { ingest } from '../../ingest/ingest.ts';
import { formatProblems } from '../../ingest/problem.ts';
import { fold } from '../../src/text.ts';
import { wholeGraph } from '../seed-facts.ts';
import { availableStores } from '../stores.ts';

interface Case {
  /** Numbers of all its awards, or a part of each. */
  readonly awards: readonly string[];
  /** Family names of all its people, officers among them. */
  readonly people: readonly string[];
  /** Words that each of its institutions holds one of. */
  readonly institutions: readonly string[];
  /** What a refusal says, where it may be refused. */
  readonly refusal?: RegExp;
}

const TABLE = /a table with the columns/;
const UNKNOWN = /of a format that is known \(.*\), found (?:JSON with the fields|XML of)/;

const CASES: Readonly<Record<string, Case>> = {
  '01': {
    awards: ['2290001', '0290002'],
    people: ['quarz', 'zhang', 'bimss', 'stone'],
    institutions: ['boston', 'utah'],
    refusal: TABLE,
  },
  '02': {
    awards: ['R01CA990001', 'P01HL990002'],
    people: ['meer', 'neill', 'doe', 'roe'],
    institutions: ['boston', 'stanford'],
    refusal: TABLE,
  },
  '04': {
    awards: ['EP/X000001/1', 'G0601170'],
    people: ['berg', 'brown'],
    institutions: ['sheffield', 'oxford'],
  },
  '05': { awards: ['101234567'], people: [], institutions: ['ecole', 'gent', 'lausanne'] },
  '08': {
    awards: ['900001_Z_22_Z'],
    people: ['berg', 'zhang', 'brown'],
    institutions: ['sheffield'],
  },
  '10': { awards: [], people: [], institutions: [], refusal: /a list of references/ },
  '15': {
    awards: ['R15DE990063'],
    people: ['quarz', 'zhang', 'stone'],
    institutions: ['marshall'],
    refusal: UNKNOWN,
  },
  '16': { awards: ['EP/X000001/1'], people: ['berg', 'zhang'], institutions: ['sheffield', 'glass'] },
  '18': { awards: ['2290012'], people: ['quarz', 'zhang'], institutions: ['boston'] },
  '19': { awards: ['200021_900001'], people: ['beispiel'], institutions: ['eth'] },
  '20': { awards: ['0290002'], people: ['quarz'], institutions: [], refusal: TABLE },
  '21': { awards: ['2290001'], people: ['quarz', 'stone'], institutions: ['boston'] },
  '23': { awards: ['49100420C0012'], people: ['quarz', 'stone'], institutions: ['boston'] },
  '24': { awards: ['2312345'], people: ['berg'], institutions: ['boston'] },
  '25': { awards: ['2312345'], people: [], institutions: [] },
  '34': {
    awards: ['2290070', '2290072', 'R01CA990001', 'DE-SC0099000'],
    people: ['quarz', 'zhang'],
    institutions: [],
    refusal: /a list of one person's grants/,
  },
  '38': { awards: [], people: [], institutions: [], refusal: /a call for proposals: nothing was awarded/ },
  '39': { awards: ['9090006'], people: ['quarz', 'zhang', 'krug', 'stone'], institutions: ['hawaii'] },
  '40': { awards: ['2290056'], people: ['quarz', 'zhang'], institutions: ['boston'] },
};

const fileOf = (number: string) =>
  `../shared/cases/${readdirSync('../shared/cases').find((name) => name.startsWith(`${number}-`) && !name.endsWith('.md'))!}`;

describe('a case of practice', () => {
  it.each(Object.entries(CASES))(
    '%s is read right or refused by name',
    async (number, { awards, people, institutions, refusal }) => {
      let isRefused = false;
      const numbers = new Set<string>();
      for await (const document of readPaths([fileOf(number)])) {
        const { reading, problems } = extract(document);
        if (reading === null) {
          expect(refusal).toBeDefined();
          expect(formatProblems('', problems)).toMatch(refusal!);
          isRefused = true;
        }
        for (const statement of reading?.statements ?? []) {
          if (statement.number !== null)
            numbers.add(awards.find((one) => statement.number!.value.includes(one)) ?? statement.number.value);
          for (const { name } of statement.people)
            expect(people.filter((one) => fold(name).includes(one))).toHaveLength(1);
          for (const { name } of statement.institutions)
            expect(institutions.filter((one) => fold(name).includes(one)).length).toBeGreaterThan(0);
        }
      }
      if (!isRefused) expect([...numbers].sort()).toEqual([...awards].sort());
      else expect([...numbers].filter((one) => !awards.includes(one))).toEqual([]);
    },
  );
});

async function only(number: string) {
  for await (const document of readPaths([fileOf(number)])) return extract(document);
  throw new Error('expected a document');
}

it('39: an abstract file of UCI’s collection is the record of its award', async () => {
  const { reading, problems } = await only('39');
  expect(problems).toEqual([]);
  expect(reading!.statements[0]).toMatchObject({
    isRecord: true,
    agency: 'NSF',
    number: { value: '9090006' },
    title: { value: 'CRB: Kinship of Invented Whales in the Southern Ocean' },
    startDate: { value: '1990-06-01' },
    endDate: { value: '1992-11-30' },
    awardedAmount: null,
    estimatedTotalAmount: { value: { minor: 17_972_000, currency: 'USD' } },
    people: [
      { name: 'Nina R. Quarz', role: 'PRINCIPAL_INVESTIGATOR', isFormer: false },
      { name: 'Wei Zhang', role: 'CO_PRINCIPAL_INVESTIGATOR', isFormer: false },
      { name: 'Otto Krug', role: 'CO_PRINCIPAL_INVESTIGATOR', isFormer: true },
      { name: 'Pat Stone', personKind: 'PROGRAM_OFFICER' },
    ],
    institutions: [{ name: 'U of Hawaii Manoa', part: 'RECIPIENT', city: 'Honolulu', state: 'HI' }],
    programs: [{ name: 'SYSTEMATIC & POPULATION BIOLO', code: '1127' }],
    units: [{ path: ['NSF', 'BIO', 'DEB'] }],
  });
});

it('40: an award notice is the record of its award; an amendment is not its amount', async () => {
  const { reading, problems } = await only('40');
  expect(problems).toEqual([]);
  expect(reading!.statements[0]).toMatchObject({
    number: { value: '2290056' },
    title: { value: 'Glass of the sixth kind' },
    awardedAmount: { value: { minor: 35_000_000, currency: 'USD' } },
    startDate: { value: '2022-10-01' },
    endDate: { value: '2025-09-30' },
    awardInstrument: { value: 'Standard Grant' },
    people: [{ name: 'Nina Quarz' }, { name: 'Wei Zhang', role: 'CO_PRINCIPAL_INVESTIGATOR' }],
    institutions: [{ name: 'Trustees of Boston University', identifiers: [{ scheme: 'uei', value: 'THL6A6JLE1S7' }] }],
    units: [{ path: ['NSF', 'CNS'] }],
  });
  const amended = readFileSync(fileOf('40'), 'utf8').replace('Amendment Number: 000', 'Amendment Number: 003');
  const [document] = documentsOf('a.txt', Buffer.from(amended));
  const later = extract(document!);
  expect(later.reading!.statements[0]!.awardedAmount).toBeNull();
  expect(formatProblems('a.txt', later.problems)).toMatch(/warning: Total Amount Obligated To Date/);
});

it('80: the day that stands for an unknown one is none, with a warning', async () => {
  const { reading, problems } = await only('80');
  expect(reading!.statements[0]).toMatchObject({ startDate: null, endDate: null });
  expect(problems.filter(({ found }) => found.includes('1900'))).toHaveLength(2);
});

it('81: an end before the start is no end, with a warning', async () => {
  const { reading, problems } = await only('81');
  expect(reading!.statements[0]).toMatchObject({ startDate: { value: '2026-09-01' }, endDate: null });
  expect(problems).toMatchObject([{ severity: 'WARNING', expected: 'a day on or after 2026-09-01' }]);
});

it('a lead of whom a record has the full name alone is not lost', async () => {
  const [document] = documentsOf('a.json', readFileSync('../shared/cases/hostile/silent-pi/pi1.json'));
  const { people } = extract(document!).reading!.statements[0]!;
  expect(people.filter(({ role }) => role === 'PRINCIPAL_INVESTIGATOR')).toHaveLength(1);
});

describe.each(availableStores())('on $name', ({ open }) => {
  it('12: a table beside a clean record makes no link between institutions or people', async () => {
    const opened = await open();
    await ingest(opened.store, readPaths([fileOf('12')]));
    const graph = await wholeGraph(opened.store);
    const [krug] = graph.of('PERSON').filter(({ name }) => name === 'Ola Krug');
    const [page] = await opened.store.linked({ from: 'PERSON', ids: [krug!.id], to: 'PERSON' });
    expect(page!.links).toEqual([]);
    const places = graph.of('INSTITUTION').map(({ id }) => id);
    for (const { links } of await opened.store.linked({ from: 'INSTITUTION', ids: places, to: 'INSTITUTION' }))
      expect(links).toEqual([]);
    await opened.end();
  });
});
