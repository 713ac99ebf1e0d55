/** Records of UKRI and the EC against readings made by hand. Nothing of them is part of the project. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readPaths } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { displayName, mentionName } from '../../../ingest/names/person-name.ts';
import type { Reading, Statement } from '../../../ingest/statements.ts';

const FUNDERS = '../shared/funders';

interface Gold {
  readonly file: string;
  readonly at?: string;
  readonly row?: number | string;
  readonly award: string | null;
  readonly title: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly amounts: readonly { readonly amount: number | null; readonly currency: string; readonly what: string }[];
  readonly people: readonly { readonly name: string | null; readonly role: string }[];
  readonly institutions: readonly { readonly name: string | null; readonly ids: object; readonly part: string }[];
  readonly programs: readonly string[];
  readonly units: readonly string[];
}

const goldOf = async (family: string) =>
  (JSON.parse(await readFile(`${FUNDERS}/gold/${family}.json`, 'utf8')) as { records: Gold[] }).records;

const readings = new Map<string, Promise<Reading[]>>();
async function read(file: string): Promise<Reading[]> {
  const found: Reading[] = [];
  for await (const document of readPaths([`${FUNDERS}/${file}`])) {
    const { reading, problems } = extract(document);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    if (reading !== null) found.push(reading);
  }
  return found;
}
const readingsOf = (file: string) => readings.get(file) ?? readings.set(file, read(file)).get(file)!;
/** What the rows of one award say, one after the other. */
const statementsOf = async ({ file, award, title }: Gold): Promise<Statement[]> =>
  (await readingsOf(file))
    .flatMap(({ statements }) => statements)
    .filter(({ number, title: own }) => (award === null ? own?.value === title : number?.value === award));

const amountOf = (statement: Statement) =>
  (statement.awardedAmount ?? statement.announcedAmounts[0])?.value.minor ?? null;

const gtr = (await goldOf('gtr')).filter(({ award }) => award !== null);

describe('UKRI, from Gateway to Research', () => {
  it.each(gtr)('$award is told as it stands', async (gold) => {
    const [statement] = await statementsOf(gold);
    expect([statement!.agency, statement!.title!.value, statement!.startDate!.value]).toEqual([
      'UKRI',
      gold.title,
      gold.start,
    ]);
    expect(statement!.endDate?.value ?? null).toBe(gold.end);
    const stated = gold.amounts[0]?.amount ?? null;
    expect(amountOf(statement!)).toBe(stated === null ? null : stated * 100);
    // Who is not named is not made.
    const names = gold.people.flatMap(({ name }) => name ?? []);
    expect(statement!.people.map((one) => displayName(mentionName(one)!))).toEqual(
      names.map((name) => displayName(mentionName({ name })!)),
    );
    for (const [i, { role }] of gold.people.entries())
      if (names.length > 0)
        expect(statement!.people[i]!.role).toBe(role === 'PI' ? 'PRINCIPAL_INVESTIGATOR' : 'INVESTIGATOR');
    const named = gold.institutions.filter(({ name }) => name !== null);
    expect(statement!.institutions.map(({ name, part }) => [name, part])).toEqual(
      named.map(({ name }) => [name, 'RECIPIENT']),
    );
    for (const [i, { ids }] of named.entries())
      expect(Object.fromEntries(statement!.institutions[i]!.identifiers.map((one) => [one.scheme, one.value]))).toEqual(
        ids,
      );
    expect(statement!.units.map(({ path }) => path)).toEqual([['UKRI', gold.units[0]]]);
    expect(statement!.awardInstrument!.value).toBe(gold.programs[0]);
  });
});
