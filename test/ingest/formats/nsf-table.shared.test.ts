/** NSF's Award Search exports against readings made by hand. Nothing of them is part of the project. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readPaths } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import type { Reading } from '../../../ingest/statements.ts';

const FUNDERS = '../shared/funders';
interface Gold {
  readonly file: string;
  readonly award: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly amounts: readonly { readonly amount: number }[];
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly ids: { readonly email?: string };
  }[];
  readonly institutions: readonly { readonly name: string }[];
  readonly programs: readonly { readonly code: string; readonly name: string }[];
  readonly references?: readonly string[];
  readonly units: readonly string[];
}
const { records } = JSON.parse(await readFile(`${FUNDERS}/gold/nsf_csv.json`, 'utf8')) as { records: Gold[] };

async function readingsOf(path: string): Promise<Reading[]> {
  const found: Reading[] = [];
  for await (const document of readPaths([path])) {
    const { reading, problems } = extract(document);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    found.push(reading!);
  }
  return found;
}

const ROLES = { PI: 'PRINCIPAL_INVESTIGATOR', 'Co-PI': 'CO_PRINCIPAL_INVESTIGATOR', 'Program Manager': 'INVESTIGATOR' };

it.each(records)('$award in $file is read as it stands there', async (gold) => {
  const all = await readingsOf(`${FUNDERS}/${gold.file}`);
  const [reading] = all.filter(({ statements: [one] }) => one!.number!.value === gold.award);
  const [award] = reading!.statements;
  expect({
    title: award!.title!.value,
    start: award!.startDate!.value,
    end: award!.endDate!.value,
    amount: award!.awardedAmount!.value.minor / 100,
    people: award!.people.map(({ name, role }) => [name, role]),
    addresses: award!.people.map(({ emailHash }) => emailHash !== null),
    institutions: award!.institutions.map(({ name }) => name),
    elements: award!.programs.filter(({ scheme }) => scheme === 'nsf-element').map(({ code, name }) => [code, name]),
    references: award!.programs.filter(({ scheme }) => scheme === 'nsf-reference').map(({ code }) => code),
    units: award!.units[0]!.path.slice(1),
  }).toEqual({
    title: gold.title,
    start: gold.start,
    end: gold.end,
    amount: gold.amounts[0]!.amount,
    people: gold.people.map(({ name, role }) => [name, ROLES[role as keyof typeof ROLES]]),
    addresses: gold.people.map(({ ids }) => ids.email !== undefined),
    institutions: gold.institutions.map(({ name }) => name),
    elements: gold.programs.map(({ code, name }) => [code, name]),
    references: gold.references ?? [],
    units: gold.units,
  });
  expect(reading!.text).not.toMatch(/@/);
});

it('every row of each file is an award, and a look-alike is flagged', async () => {
  const rows = {
    nsf_export_1976_algebra: 117,
    nsf_export_2002_applied_math: 171,
    nsf_export_2025_nrt_ige_excelguard: 731,
  };
  for (const [file, count] of Object.entries(rows))
    expect(await readingsOf(`${FUNDERS}/nsf/${file}.csv`)).toHaveLength(count);
  const alike = await readingsOf(`${FUNDERS}/nsf/LOOKALIKE_2026_foundations_from_api.csv`);
  expect(alike.every(({ problems }) => problems.some(({ field }) => field === 'NSFOrganization'))).toBe(true);
});

it('a suffix before an address is no person, and an individual award no institution', async () => {
  const texas = await readingsOf(`${FUNDERS}/nsf/nsf_export_2025_nrt_ige_excelguard.csv`);
  const award = texas.flatMap(({ statements }) => statements).find(({ number }) => number?.value === '1545403');
  expect(award!.people.map(({ name }) => name)).toContain('Joseph H Ross Jr.');
  expect(award!.people.map(({ name }) => name)).not.toContain('Jr.');
  const algebra = await readingsOf(`${FUNDERS}/nsf/nsf_export_1976_algebra.csv`);
  const own = algebra.flatMap(({ statements }) => statements).find(({ number }) => number?.value === '7606237');
  expect(own!.institutions).toEqual([]);
});

it('cases 01 and 20: an export, and a workbook whose number lost its zero', async () => {
  const [first, second] = await readingsOf('../shared/cases/01-nsf-award-search.csv');
  expect(first!.statements[0]).toMatchObject({
    number: { value: '2290001' },
    people: [
      { name: 'Nina Quarz', role: 'PRINCIPAL_INVESTIGATOR' },
      { name: 'Wei Zhang', role: 'CO_PRINCIPAL_INVESTIGATOR' },
      { name: 'Albert Bimss Jr', role: 'CO_PRINCIPAL_INVESTIGATOR' },
      { name: 'Pat Stone', personKind: 'PROGRAM_OFFICER' },
    ],
    programs: [
      { code: '7363', name: 'Networking Technology' },
      { code: '7354', name: 'CSR-Computer Systems' },
      { code: '7924' },
      { code: '9102' },
    ],
  });
  expect(second!.statements[0]).toMatchObject({ number: { value: '0290002' }, people: [] });
});

it("a list of one's own with numbers and titles is not taken for NSF's export, whose awards it need not hold", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'own-list-'));
  try {
    const path = join(folder, 'mine.csv');
    await writeFile(path, 'Award Number,Title,PI,Institution\n2031883,Deep Things,Anna Bell,Lake University\n');
    const second = join(folder, 'words.csv');
    await writeFile(second, 'AwardNumber,Title,PrincipalInvestigator\n2031883,Deep Things,Anna Bell\n');
    const found: string[] = [];
    for await (const document of readPaths([path, second, '../shared/cases/20-awards.xlsx'])) {
      const { reading, problems } = extract(document);
      expect(reading).toBeNull();
      found.push(...problems.map((problem) => problem.found));
    }
    const columns = [
      'Award Number, Title, PI, Institution',
      ...Array<string>(2).fill('AwardNumber, Title, PrincipalInvestigator'),
    ];
    expect(found).toEqual(columns.map((each) => `a table with the columns ${each}, which no format knows`));
  } finally {
    await rm(folder, { recursive: true });
  }
});
