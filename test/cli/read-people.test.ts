import { describe, expect, it } from '@jest/globals';
import { bytesSource } from '../../ingest/containers/byte-source.ts';
import { readPeople } from '../../src/cli/read-people.ts';

const read = async (text: string, columns = {}) =>
  (await readPeople(bytesSource('people.csv', Buffer.from(text)), columns)).map(({ line, name, institution }) => [
    line,
    name,
    institution,
  ]);

describe('a table of people', () => {
  it.each([
    ['a header', 'Name,Institution\nBin Yu,UC Berkeley\n', [[2, 'Bin Yu', 'UC Berkeley']]],
    ['columns in another order', 'Affiliation,n,Full name\nMIT,1,Jo Li', [[2, 'Jo Li', 'MIT']]],
    [
      'no header',
      'Bin Yu,UC Berkeley\nJo Li,',
      [
        [1, 'Bin Yu', 'UC Berkeley'],
        [2, 'Jo Li', null],
      ],
    ],
    ['names alone', 'name\nBin Yu', [[2, 'Bin Yu', null]]],
    [
      'quotes, and commas and line breaks within',
      'name,institution\n"Yu, ""B.""","Univ.\nof X, Y"',
      [[2, 'Yu, "B."', 'Univ.\nof X, Y']],
    ],
    ['a byte order mark, CRLF and blank lines', '\uFEFFname;institution\r\n\r\nBin Yu;MIT\r\n', [[3, 'Bin Yu', 'MIT']]],
    ['tabs', 'PI\tUniversity\nYu, Bin\tMIT', [[2, 'Yu, Bin', 'MIT']]],
  ])('is read with %s', async (_, text, rows) => {
    expect(await read(text)).toEqual(rows);
  });

  it('tells the number of each row', async () => {
    expect((await read('name,institution\nBin Yu,MIT\n\nJo Li,MIT\n')).map(([line]) => line)).toEqual([2, 4]);
  });

  it('takes columns by title or number where its titles do not tell', async () => {
    const text = 'who,where,what\nBin Yu,MIT,x';
    expect(await read(text, { name: 'Who', institution: 'where' })).toEqual([[2, 'Bin Yu', 'MIT']]);
    expect(await read('x,Bin Yu,MIT', { name: '2', institution: '3' })).toEqual([[1, 'Bin Yu', 'MIT']]);
    await expect(read(text, { name: 'person' })).rejects.toThrow(
      "people.csv: expected a column 'person', found who, where, what",
    );
  });

  it('is refused where it is no CSV', async () => {
    await expect(read('name,institution\n"Bin Yu,MIT')).rejects.toThrow(
      /^people.csv: expected a table of people: a closing quotation mark in row 2/,
    );
  });
});
