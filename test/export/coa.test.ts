import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { coaTable } from '../../src/export/coa.ts';
import { fill } from '../query/graph.ts';
import { load } from '../store/load.ts';
import { award, edge, institution, part, person, project } from '../store/make.ts';
import type { OpenedStore } from '../stores.ts';
import { availableStores } from '../stores.ts';

const HEADER = '4,Name:,Organizational Affiliation,"Optional (email, Department)",Last Active';
const lines = ({ text }: { text: string }) => text.trimEnd().split('\r\n');

describe.each(availableStores())('on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
    await fill(opened.store);
  });
  afterAll(() => opened.end());

  test('the table lists collaborators by family name, where they are now, and when they were last active', async () => {
    const table = await coaTable(opened.store, 'person:orcid:0000-0002-1825-0097');
    // The latest day that a document describes.
    expect([table.person.name, table.asOf, table.rows]).toEqual(['Ada Łovelace', '2024-01-31', 2]);
    expect(lines(table)).toEqual([HEADER, 'C:,"Adams, Cy",South College,,01/31/2024', 'C:,"Ng, Bo",,,01/31/2024']);
  });

  test('who was last active more than 48 months before the day is not in it, nor whose work begins later', async () => {
    const rows = async (asOf: string) => (await coaTable(opened.store, 'person:m:ada', asOf)).rows;
    // The project runs from September 2020 to June 2026; a European award without an end began in January 2019.
    expect(await rows('2018-12-31')).toBe(0);
    expect(await rows('2019-06-01')).toBe(1);
    expect(await rows('2030-06-30')).toBe(2);
    expect(await rows('2030-07-01')).toBe(0);
    const last = await coaTable(opened.store, 'person:m:ada', '2030-01-01');
    expect(lines(last)[1]).toBe('C:,"Adams, Cy",South College,,06/30/2026');
  });

  test('a day at the end of a month goes back to the end of a month', async () => {
    const store = opened.store;
    const [x, y, home] = [person('x', 'X Ray'), person('y', 'Jean de "la" Y, Jr'), institution('h', '=HOME()')];
    const its = award('1', 'One', { startDate: '2020-01-01', endDate: '2020-02-29' });
    const at = project('nsf:1', 'One');
    await load(
      store,
      [x, y, home, its, at],
      [part(x, 'PI', its), part(y, 'CO', its), edge('PART_OF', its, at), edge('AFFILIATED_WITH', y, home)],
    );
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
      await expect(coaTable(empty.store, 'person:m:x')).rejects.toThrow('asOf: expected a day');
      expect((await coaTable(empty.store, 'person:m:x', '2025-01-01')).text).toBe(`${HEADER}\r\n`);
    } finally {
      await empty.end();
    }
  });
});
