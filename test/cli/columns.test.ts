import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { commandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-columns-'));
const at = (name: string) => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
writeFileSync(
  at('grants.csv'),
  `Our grants 2019-2024

Ref No.,Project Title,Principal Investigator,Co-Investigators,Host Institution,Amount Awarded (€),Start Date,End Date,Notes
FF-001,Glass in water,Dr Nina van den Quarz,Wei Zhang; Otto Berg,Fen College,"12,500",13/01/2020,31/12/2023,x
FF-002,Reeds,"Doe, Jane",,Marsh University,8000,01/02/2021,31/01/2022,
,No number,Jim Roe,,Fen College,100,01/02/2021,31/01/2022,
`,
);
const MAPPING = {
  funder: 'Fen Foundation',
  currency: 'EUR',
  dates: 'day first',
  columns: {
    number: 'Ref No.',
    title: 'Project Title',
    pi: 'Principal Investigator',
    coPis: 'Co-Investigators',
    recipient: 'Host Institution',
    amount: 'Amount Awarded (€)',
    start: 'Start Date',
    end: 'End Date',
  },
};
const columns = (...args: string[]) => commandLine(['columns', at('grants.csv'), ...args]);
const ingest = (...args: string[]) =>
  commandLine(['ingest', at('grants.csv'), '--store', at('grants.db'), '--quiet', ...args]);

describe('a table that no format knows', () => {
  it('gets a mapping from its titles and cells, and shows how its first rows are read by it', async () => {
    const { code, stdout, stderr } = await columns('--funder', 'Fen Foundation', '--out', at('mapping.json'));
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(at('mapping.json'), 'utf8'))).toEqual(MAPPING);
    expect(stdout).toContain(`award FF-001, Glass in water, 12500 EUR
  person Nina van den Quarz, PRINCIPAL_INVESTIGATOR
  person Wei Zhang, CO_PRINCIPAL_INVESTIGATOR
  person Otto Berg, CO_PRINCIPAL_INVESTIGATOR
  institution Fen College, RECIPIENT
  funder Fen Foundation`);
    expect(stdout).toContain('Ref No.: expected an award number, found nothing');
    expect(stderr).toContain('not read: Notes\n');
  });

  it('goes in by its mapping, which may be another one the next time', async () => {
    expect(await ingest()).toMatchObject({ code: 3, stdout: expect.stringContaining('which no format knows') });
    expect(await ingest('--columns', at('mapping.json'))).toMatchObject({
      code: 3,
      stdout: `read 3 = 2 ingested + 0 known + 1 quarantined\nquarantined ${at('grants.csv')}#row 6: Ref No.: expected an award number, found nothing\n`,
    });
    expect((await ingest('--columns', at('mapping.json'))).stdout).toContain('0 ingested + 2 known + 1 quarantined');
    const { number: _number, ...others } = MAPPING.columns;
    writeFileSync(at('titles.json'), JSON.stringify({ ...MAPPING, columns: others }));
    expect((await ingest('--columns', at('titles.json'))).stdout).toContain('3 ingested + 0 known + 0 quarantined');
  });

  it('reads people line by line, makes up no country, and leaves out what is no name', async () => {
    const rows = [
      'Sponsor,Grant N°,Titre,Co-PI(s),Début,Host',
      'Fen Foundation,FF-1,Glass,"Wei Zhang\nOtto Berg",2020,Marsh University',
      ',FF-2,Reeds,Jim Roe,2020,Marsh University',
      'Fen Foundation,FF-3,Sand,Marsh University,2020,Marsh University',
      '17,FF-4,Mud,Jim Roe,2020,Marsh University',
      'Fen Foundation,FF-5,Peat,Jim Roe,2020,Marsh University',
    ];
    writeFileSync(at('sponsors.csv'), rows.join('\n'));
    const proposal = await commandLine(['columns', at('sponsors.csv'), '--funder', 'X', '--out', at('sponsors.json')]);
    expect(proposal.stderr).not.toContain('not read');
    expect(JSON.parse(readFileSync(at('sponsors.json'), 'utf8'))).toEqual({
      funder: null,
      columns: {
        number: 'Grant N°',
        title: 'Titre',
        coPis: 'Co-PI(s)',
        recipient: 'Host',
        start: 'Début',
        funder: 'Sponsor',
      },
    });
    expect(proposal.stdout).toContain('person Wei Zhang, CO_PRINCIPAL_INVESTIGATOR\n  person Otto Berg, CO_');
    const store = ['--store', at('sponsors.db'), '--quiet'];
    const ingested = await commandLine(['ingest', at('sponsors.csv'), '--columns', at('sponsors.json'), ...store]);
    expect(ingested.stdout.split('\n').slice(0, -1)).toEqual([
      'read 5 = 3 ingested + 0 known + 2 quarantined',
      `quarantined ${at('sponsors.csv')}#row 3: Sponsor: expected the name of a funder, found nothing`,
      `quarantined ${at('sponsors.csv')}#row 5: Sponsor: expected the name of a funder, found "17"`,
    ]);
  });

  it('is proposed a mapping below groups of columns, with a total, decimal commas, vertical bars or titles twice', async () => {
    const proposed = async (name: string, lines: readonly string[]) => {
      writeFileSync(at(name), lines.join('\n'));
      const { stdout } = await commandLine(['columns', at(name), '--funder', 'X']);
      return { stdout, mapping: JSON.parse(stdout.slice(0, stdout.indexOf('\n}') + 2)) as Record<string, unknown> };
    };
    const columnsOf = { number: 'Ref No.', title: 'Titel', pi: 'Lead', amount: 'Betrag (EUR)' };
    const german = await proposed('german.csv', [
      ';;Person;Geld',
      'Ref No.;Titel;Lead;Betrag (EUR)',
      'A-1;Glas;Jane Doe;1.234,50',
      'A-2;Schilf;Jim Roe;12.500',
      'Ref No.;Titel;Lead;Betrag (EUR)',
      'A-3;Sand;Wei Zhang;900',
      'Summe;;;14.634,50',
    ]);
    expect(german.mapping).toEqual({ funder: 'X', currency: 'EUR', decimal: 'comma', columns: columnsOf });
    expect(german.stdout).toContain('award A-2, Schilf, 12500 EUR');
    expect(german.stdout).toContain('award A-3, Sand, 900 EUR');
    const barred = ['Ref No.|Titel|Lead|Betrag (EUR)', 'A-1|Glas|Jane Doe|100'];
    expect((await proposed('bars.csv', barred)).mapping['columns']).toEqual(columnsOf);
  });

  it.each([
    ['two funders', { ...MAPPING, columns: { ...MAPPING.columns, funder: 'Notes' } }, 'expected funder: nothing, for'],
    ['no funder', { ...MAPPING, funder: null }, 'expected funder: the name of who gives the awards'],
    [
      'an unknown field',
      { ...MAPPING, columns: { lead: 'PI', title: 'T' } },
      'expected columns: one of number, title,',
    ],
    ['no title and no number', { ...MAPPING, columns: { pi: 'PI' } }, 'expected a column for number or title'],
    ['other settings', { ...MAPPING, sheet: 2 }, 'expected {"funder": "…", "columns": {'],
  ])('refuses a mapping with %s', async (_name, mapping, message) => {
    writeFileSync(at('bad.json'), JSON.stringify(mapping));
    const { code, stderr } = await ingest('--columns', at('bad.json'));
    expect([code, stderr]).toEqual([2, expect.stringContaining(`bad.json: ${message}`)]);
  });

  it('is read from a file packed with gzip as from the plain one', async () => {
    writeFileSync(at('packed.csv.gz'), gzipSync(readFileSync(at('grants.csv'))));
    const { code, stdout } = await commandLine(['columns', at('packed.csv.gz'), '--funder', 'Fen Foundation']);
    const plain = await columns('--funder', 'Fen Foundation');
    expect([code, stdout.replaceAll('packed.csv.gz', 'grants.csv')]).toEqual([0, plain.stdout]);
    const store = ['--store', at('packed.db'), '--quiet', '--columns', at('mapping.json')];
    expect((await commandLine(['ingest', at('packed.csv.gz'), ...store])).stdout).toContain(
      'read 3 = 2 ingested + 0 known + 1 quarantined',
    );
    // The rows are the same documents.
    expect((await commandLine(['ingest', at('grants.csv'), ...store])).stdout).toContain('0 ingested + 2 known');
    writeFileSync(at('cut.csv.gz'), readFileSync(at('packed.csv.gz')).subarray(0, 60));
    expect((await commandLine(['columns', at('cut.csv.gz')])).stderr).toMatch(/expected a whole gzip archive/);
  });

  it('is refused by name where it lacks a column of the mapping, and where it is no table', async () => {
    writeFileSync(at('other.json'), JSON.stringify({ ...MAPPING, columns: { title: 'Titel' } }));
    expect(await columns('--columns', at('other.json'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('expected the columns Titel, found Ref No., Project Title'),
    });
    writeFileSync(at('notes.txt'), 'Glass is nice.');
    expect((await commandLine(['columns', at('notes.txt')])).stderr).toContain('expected a table with a row of titles');
  });
});
