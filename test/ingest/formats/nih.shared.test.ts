/** NIH's records against readings made by hand, and the sums of whole files. Nothing of them is part of the project. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { readPaths } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { displayName, mentionName } from '../../../ingest/names/person-name.ts';
import type { Reading } from '../../../ingest/statements.ts';

const FUNDERS = '../shared/funders';

interface Gold {
  readonly file: string;
  readonly award: string;
  readonly project_key: string;
  readonly agency: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly budget?: readonly [string, string];
  readonly fiscal_year: number;
  readonly application_id?: string | number;
  readonly amounts: readonly { readonly amount: number; readonly ic?: string }[];
  readonly people: readonly { readonly name: string; readonly role: string; readonly ids: Record<string, unknown> }[];
  readonly institutions: readonly {
    readonly name: string;
    readonly ids: Record<string, string>;
    readonly part: string;
  }[];
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

const statementOf = (reading: Reading) => reading.statements[0]!;
const obligationsOf = (reading: Reading) => statementOf(reading).obligations?.value ?? [];
const isOf = (gold: Gold) => (reading: Reading) =>
  statementOf(reading).number!.value === gold.project_key.split(':')[1] &&
  reading.text.includes(`Application: ${gold.award}`);
const person = (name: string) => displayName(mentionName({ name })!);

describe.each([...(await goldOf('nih_csv')), ...(await goldOf('nih_json'))])('$award in $file', (gold) => {
  const own = async () => (await readingsOf(gold.file)).filter(isOf(gold));
  /** The rows of one application, one for each institute that pays, agree but for the institute; parts of it have their own. */
  const whole = async () =>
    (await own()).sort(
      (a, b) => (obligationsOf(b)[0]?.amount.minor ?? 0) - (obligationsOf(a)[0]?.amount.minor ?? 0),
    )[0]!;

  it('is told as it stands there', async () => {
    const reading = await whole();
    const { agency, number, title, startDate, endDate } = statementOf(reading);
    expect(`${agency}:${number!.value}`).toBe(gold.project_key);
    expect([title!.value, startDate!.value, endDate!.value]).toEqual([gold.title, gold.start, gold.end]);
    if (gold.budget) expect(reading.text).toContain(`Budget period: ${gold.budget[0]} to ${gold.budget[1]}`);
    if (gold.application_id) expect(reading.url).toContain(String(gold.application_id));
  });

  it('has its money once, in its fiscal year', async () => {
    const amounts = new Map<string, number>();
    for (const { fiscalYear, amount, action } of (await own()).flatMap(obligationsOf)) {
      const key = `${fiscalYear} ${action}`;
      amounts.set(key, Math.max(amounts.get(key) ?? 0, amount.minor));
    }
    const expected =
      gold.amounts[0] === undefined ? [] : [[`${gold.fiscal_year} ${gold.award}`, gold.amounts[0].amount * 100]];
    expect([...amounts]).toEqual(expected);
  });

  it('names its people, those who share the lead as leads', async () => {
    const mentions = (await own()).flatMap((reading) => statementOf(reading).people);
    for (const { name, role, ids } of gold.people) {
      const found = mentions.filter((one) => displayName(mentionName(one)!) === person(name));
      expect(found.length).toBeGreaterThan(0);
      const isOfficer = /program/.test(role) && !/PI/.test(role);
      expect(found[0]!.personKind).toBe(isOfficer ? 'PROGRAM_OFFICER' : 'RESEARCHER');
      if (/\bPI\b/.test(role)) expect(found[0]!.role).toBe('PRINCIPAL_INVESTIGATOR');
      expect(found[0]!.identifiers).toEqual(
        Object.entries(ids).map(([scheme, value]) => ({ scheme, value: String(value) })),
      );
    }
    const researchers = mentions.filter(({ personKind }) => personKind === 'RESEARCHER');
    const expected = gold.people.filter(({ role }) => !/program(?:me)? offic/.test(role));
    expect(new Set(researchers.map((one) => displayName(mentionName(one)!)))).toEqual(
      new Set(expected.map(({ name }) => person(name))),
    );
  });

  it('names its institution, the contact PI’s, with the identifiers that it has', async () => {
    const { institutions, people } = statementOf(await whole());
    const named = gold.institutions.filter(({ name }) => !name.includes('from the query'));
    expect(institutions.map(({ name, part }) => [name, part])).toEqual(named.map(({ name }) => [name, 'RECIPIENT']));
    for (const [i, { ids }] of named.entries())
      expect(Object.fromEntries(institutions[i]!.identifiers.map(({ scheme, value }) => [scheme, value]))).toEqual(
        expect.objectContaining(ids),
      );
    for (const { institution, role, identifiers } of people)
      if (role === 'PRINCIPAL_INVESTIGATOR')
        expect(institution === 0 || identifiers.length === 0 || people.length > 1).toBe(true);
  });

  it('names its activity, its call and its institutes; other lines are in the text', async () => {
    const all = await own();
    const { text } = all[0]!;
    const [programs, units] = [all.flatMap((r) => statementOf(r).programs), all.flatMap((r) => statementOf(r).units)];
    const [activity, ...others] = gold.programs;
    expect(programs).toContainEqual(
      expect.objectContaining({ scheme: `${gold.project_key.split(':')[0]!.toLowerCase()}-activity`, code: activity }),
    );
    for (const other of others) {
      const isCall = /^(?:PAR?S?|RFA)-/.test(other);
      if (isCall) expect(programs).toContainEqual(expect.objectContaining({ scheme: 'nih-opportunity', code: other }));
      else expect(text).toContain(other.replace('study section ', 'Study section: '));
    }
    for (const unit of gold.units) {
      const name = unit.replace(/ \(.*\)$/, '');
      if (name.startsWith('department ')) expect(text).toContain(`Department: ${name.slice(11)}`);
      else if (name !== 'VA RR&D') expect(units.map(({ path }) => path.join('/'))).toContain(`NIH/${name}`);
      else expect(units.map(({ path }) => path.join('/'))).toEqual(['VA/RRD']);
    }
  });
});

it.each([
  ['nih/reporter_web_export_FY2006_multiPI_R01.csv', 678_507],
  ['nih/reporter_web_export_FY2008_multiPI_R01.csv', 177_433_894],
  ['nih/reporter_web_export_2021_rush_FY1991.xlsx', 10_906_958],
  ['nih/api_v2_partial_fields_UMN_2025-26.json', 58_238_126],
])('the applications of %s add up to %d dollars, each counted once', async (file, sum) => {
  const amounts = new Map<string, number>();
  for (const { fiscalYear, amount, action } of (await readingsOf(file)).flatMap(obligationsOf))
    amounts.set(`${fiscalYear} ${action}`, Math.max(amounts.get(`${fiscalYear} ${action}`) ?? 0, amount.minor));
  expect([...amounts.values()].reduce((total, minor) => total + minor, 0) / 100).toBe(sum);
});
