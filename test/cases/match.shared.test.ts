/** Lists of people as they are kept: each row of the cases 62 to 67 finds who is meant. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandLine } from '../cli/command-line.ts';

const CASES = '../shared/cases';
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-match-cases-'));
const cli = (args: readonly string[], stdin?: string) =>
  commandLine(['--store', `file:${join(folder, 'cases.db')}`, ...args], stdin === undefined ? {} : { stdin });
const person = (last: number) => `person:nsf:00090002${String(last)}`;

/** Outcome and first candidate of each row. */
async function found(file: string, stdin?: string) {
  const { stdout } = await cli(['match', file, '--format', 'json'], stdin);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const { outcome, candidates } = JSON.parse(line) as { outcome: string; candidates: { id: string }[] };
      return [outcome, candidates[0]?.id ?? null];
    });
}

beforeAll(async () => {
  expect((await cli(['ingest', join(CASES, '62-match-graph.zip')])).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a list of people', () => {
  it.each([
    ['62-family-name-first.csv', [person(1), person(1)]],
    ['63-umlaut.csv', [person(2)]],
    ['65-windows-1252.csv', [person(4)]],
    ['67-last-first-columns.csv', [person(1), person(3)]],
  ])('%s is matched', async (file, ids) => {
    expect(await found(join(CASES, file))).toEqual(ids.map((id) => ['MATCHED', id]));
  });

  it.each([
    ['Report of 2026\n\nSurname;Given name;University\nvan der Zwaluw;Ineke;UC Davis', 3],
    ['Full name,Affiliation\n"Zwaluw, Ineke van der",UC Davis', 3],
    ['Full name,Affiliation\n"Zwaluw van der, Ineke",UC Davis', 3],
    ['name\tinstitution\nMUELLERHOFF HANS-GEORG\tUC Davis', 2],
    ['name,institution\n"Dr. Hans-Georg Müllerhoff",UC Davis', 2],
    ['name,institution\n"H.-G. Müllerhoff",UC Davis', 2],
  ])('is read as written in %j', async (text, last) => {
    expect(await found('-', text)).toEqual([['MATCHED', person(last)]]);
  });

  it('is not needed for one name: search finds it, and says what it read otherwise', async () => {
    const { stdout, stderr } = await cli(['search', 'Quartz,', 'Bin', '--kind', 'person']);
    expect(stdout).toBe(`${person(1)}  Bin Quarz\n`);
    expect(stderr).toBe('looked for quarz for quartz\n');
  });

  it('says why a likely candidate is not taken', async () => {
    const { stdout } = await cli(['match', '-'], 'name\nHans-Georg Müllerhoff');
    expect(stdout).toContain('not decided: the name alone speaks for the first');
  });

  it('asks for the column of names where its titles name none', async () => {
    const { code, stderr } = await cli(['match', '-'], 'Kontakt,University\nBin Quarz,UC Davis');
    expect(code).toBe(2);
    expect(stderr).toContain('expected a column of names');
  });
});
