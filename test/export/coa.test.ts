import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SheetData } from 'write-excel-file/node';
import { coaTable } from '../../src/export/coa.ts';
import { coaSheets } from '../../src/export/coa-workbook.ts';
import { fill } from '../query/graph.ts';
import { linksOf } from '../store/links.ts';
import { load } from '../store/load.ts';
import { award, edge, institution, part, person, project } from '../store/make.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';

const HEADER = '4,Name:,Organizational Affiliation,"Optional (email, Department)",Last Active';
const lines = ({ text }: { text: string }) =>
  text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');

/** What the cells of a sheet hold, a day as ISO. */
const shown = (sheet: SheetData) =>
  sheet.map((row) =>
    row
      .map((cell) => (cell as { value?: string | Date } | null)?.value ?? '')
      .map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)),
  );

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store);
  });
  afterAll(() => opened.end());

  test('the table lists collaborators by family name, where they are now, and when they were last active', async () => {
    const table = await coaTable(opened.store, 'person:orcid:0000-0002-1825-0097', '2024-01-31');
    expect([table.person.name, table.asOf, table.rows]).toEqual(['Ada Łovelace', '2024-01-31', 2]);
    expect(table.text.startsWith('\uFEFF')).toBe(true);
    expect(lines(table)).toEqual([HEADER, 'C:,"Adams, Cy",South College,,01/31/2024', 'C:,"Ng, Bo",,,01/31/2024']);
  });

  test('who was last active more than 48 months before the day is not in it, nor whose work begins later', async () => {
    const rows = async (asOf: string) => (await coaTable(opened.store, 'person:m:ada', asOf)).rows;
    // The project runs from September 2020 to June 2026; a European award without an end began in January 2019.
    expect(await rows('2018-12-31')).toBe(0);
    expect(await rows('2019-06-01')).toBe(1);
    expect(await rows('2030-06-30')).toBe(2);
    // The European award has no end.
    expect(await rows('2030-07-01')).toBe(1);
    const { earlier, later } = await coaTable(opened.store, 'person:m:ada', '2018-12-31');
    expect([earlier, later]).toEqual([0, 2]);
    const last = await coaTable(opened.store, 'person:m:ada', '2030-01-01');
    expect(lines(last)[1]).toBe('C:,"Adams, Cy",South College,,06/30/2026');
  });

  test('co-authors that a list of publications gives stand below the collaborators', async () => {
    const rows = [{ name: 'Roe, Al', affiliation: 'Fen, USA', lastActive: '2022-05', works: [] }];
    const found = { rows, undated: ['papers#2'], withoutPerson: [], unread: [] };
    const asked: unknown[] = [];
    const table = await coaTable(opened.store, 'person:m:ada', '2024-01-31', (request) => {
      asked.push(request);
      return found;
    });
    expect(asked).toEqual([
      { names: expect.arrayContaining(['Ada Łovelace']), since: '2020-01-31', asOf: '2024-01-31' },
    ]);
    expect(lines(table).slice(2)).toEqual(['C:,"Ng, Bo",,,01/31/2024', 'A:,"Roe, Al","Fen, USA",,05/2022']);
    expect([table.rows, table.coAuthors]).toEqual([2, found]);
  });

  test('the workbook is the form of five tables, what each line rests on beside it, and what is left to do above', async () => {
    const works = [{ place: 'papers#1', title: 'On =Learning' }];
    const rows = [
      { name: 'Roe, Al Bert', affiliation: 'Fen, USA', lastActive: '2022-05', works },
      { name: 'Ås, Ø.', affiliation: null, lastActive: '2023-02-28', works },
    ];
    const found = { rows, undated: [], withoutPerson: [], unread: [] };
    const table = await coaTable(opened.store, 'person:m:ada', '2024-01-31', () => found);
    const sheets = await coaSheets(opened.store, table);
    const [form, sources] = [shown(sheets.form), shown(sheets.sources)];
    expect(form[0]![0]).toMatch(
      /^Draft for 01\/31\/2024.*perhaps.*fill in tables 2, 3 and 5, which are empty.*"Sources"\.$/,
    );
    const after = (head: string) => {
      const at = form.findIndex(([first]) => first === head);
      return form.slice(at, at + 5).map((row) => row.join('|'));
    };
    expect(after('1').slice(0, 2)).toEqual([
      '1|Your Name:|Your Organizational Affiliation(s), last 12 mo|Last Active Date',
      '|Łovelace, Ada|North University|2024-01-31',
    ]);
    expect(after('2')[0]).toBe('2|Name:|Type of Relationship|Optional (email, Department)|Last Active');
    expect(after('3')[0]).toBe('3|Advisor/Advisee Name:|Organizational Affiliation|Optional (email, Department)');
    expect(after('4')).toEqual([
      '4|Name:|Organizational Affiliation|Optional (email, Department)|Last Active',
      'C:|Adams, Cy|South College||2024-01-31',
      'C:|Ng, Bo|||2024-01-31',
      'A:|Roe, Al B.|Fen, USA||05/2022',
      'A:|Ås, Ø.|||2023-02-28',
    ]);
    expect(after('5')[0]).toBe('5|Name:|Organizational Affiliation|Journal/Collection|Last Active');
    const told = sources.map((row) => row.join('|'));
    expect(told[1]).toMatch(/^1\|Łovelace, Ada\|person:m:ada\|North University\|a source states it\|/);
    expect(told.filter((line) => line.startsWith('4 C:|Ng, Bo|'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\|Foundations of Learning, Part Two\|NSF 0031884\|.*PI and PI\|/),
      ]),
    );
    expect(told.at(-1)).toMatch(/^4 A:\|Ås, Ø\.\|.*\|On =Learning\|papers#1/);
  });

  test('a day at the end of a month goes back to the end of a month', async () => {
    const store = opened.store;
    const [x, y, home] = [person('x', 'X Ray'), person('y', 'Jean de "la" Y, Jr'), institution('h', '=HOME()')];
    const its = award('1', 'One', { startDate: '2020-01-01', endDate: '2020-02-29' });
    const at = project('nsf:1', 'One');
    const nodes = [x, y, home, its, at];
    const edges = [part(x, 'PI', its), part(y, 'CO', its), edge('PART_OF', its, at), edge('AFFILIATED_WITH', y, home)];
    await load(store, nodes, [...edges, ...linksOf(nodes, edges)]);
    expect((await coaTable(store, x.id, '2024-02-29')).rows).toBe(1);
    expect((await coaTable(store, x.id, '2024-03-01')).rows).toBe(0);
    expect(lines(await coaTable(store, x.id, '2024-02-29'))[1]).toBe(`C:,"Jr, Jean de ""la"" Y,",'=HOME(),,02/29/2020`);
  });

  test('a node of another kind, no node and a day that is none are refused', async () => {
    const refused = (id: string, asOf?: string) => coaTable(opened.store, id, asOf);
    await expect(refused('program:m:theory')).rejects.toThrow('which is of kind PROGRAM');
    await expect(refused('person:m:nobody')).rejects.toThrow('which no node has');
    await expect(refused('person:m:ada', '2025-02-30')).rejects.toThrow(
      "asOf: expected a day as 2025-01-31, found '2025-02-30'",
    );
    const empty = await open();
    try {
      await load(empty.store, [person('x', 'X')], []);
      const table = await coaTable(empty.store, 'person:m:x');
      expect([table.text, table.asOf]).toEqual([`\uFEFF${HEADER}\r\n`, new Date().toISOString().slice(0, 10)]);
    } finally {
      await empty.end();
    }
  });

  test('where nothing but the recipient of a common award places somebody, the table says perhaps', async () => {
    const fresh = await open();
    try {
      const [lead, co, home] = [person('lead', 'Una Lead'), person('co', 'Otto Co'), institution('h', 'Fen College')];
      const its = award('1', 'One', { startDate: '2024-01-01', endDate: '2026-12-31' });
      const nodes = [lead, co, home, its, project('nsf:1', 'One')];
      const edges = [
        part(lead, 'PI', its),
        part(co, 'CO', its),
        edge('PART_OF', its, project('nsf:1', 'One')),
        edge('AFFILIATED_WITH', lead, home, { basis: 'LEADS_AWARD' }),
        edge('AFFILIATED_WITH', co, home, { basis: 'RECIPIENT_OF_AWARD' }),
      ];
      await load(fresh.store, nodes, [...edges, ...linksOf(nodes, edges)]);
      expect(lines(await coaTable(fresh.store, lead.id, '2025-01-31'))[1]).toBe(
        'C:,"Co, Otto",Fen College (perhaps),,01/31/2025',
      );
      expect(lines(await coaTable(fresh.store, co.id, '2025-01-31'))[1]).toBe('C:,"Lead, Una",Fen College,,01/31/2025');
    } finally {
      await fresh.end();
    }
  });

  test('a part that ended counts until its own end, of either of the two, and not until that of the award', async () => {
    const fresh = await open();
    try {
      const [lead, left, unsaid] = [person('lead', 'Una Lead'), person('left', 'Otto Left'), person('un', 'Ed Unsaid')];
      const its = award('1', 'One', { startDate: '2018-01-01', endDate: '2026-12-31' });
      const nodes = [lead, left, unsaid, its, project('nsf:1', 'One')];
      const edges = [
        part(lead, 'PI', its),
        part(left, 'CO', its, { isFormer: true, endDate: '2019-03-01' }),
        part(unsaid, 'CO', its, { isFormer: true }),
        edge('PART_OF', its, project('nsf:1', 'One')),
      ];
      await load(fresh.store, nodes, [...edges, ...linksOf(nodes, edges)]);
      const table = await coaTable(fresh.store, lead.id, '2025-01-31');
      // Nothing says when the other left.
      expect(lines(table).slice(1)).toEqual(['C:,"Unsaid, Ed",,,']);
      expect(table.earlier).toBe(1);
      expect(lines(await coaTable(fresh.store, lead.id, '2020-01-01'))[1]).toBe('C:,"Left, Otto",,,03/01/2019');
      expect(lines(await coaTable(fresh.store, left.id, '2020-01-01'))[1]).toBe('C:,"Lead, Una",,,03/01/2019');
    } finally {
      await fresh.end();
    }
  });
});
