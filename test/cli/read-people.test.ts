import { describe, expect, it } from '@jest/globals';
import { readPeople } from '../../src/cli/read-people.ts';

const read = (text: string, columns = {}) =>
  readPeople(text, 'people.csv', columns).map(({ line, name, institution }) => [line, name, institution]);

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
      [[3, 'Yu, "B."', 'Univ.\nof X, Y']],
    ],
    ['a byte order mark, CRLF and blank lines', '\uFEFFname;institution\r\n\r\nBin Yu;MIT\r\n', [[3, 'Bin Yu', 'MIT']]],
    ['tabs', 'PI\tUniversity\nYu, Bin\tMIT', [[2, 'Yu, Bin', 'MIT']]],
  ])('is read with %s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  it('tells the line of each row', () => {
    expect(read('name,institution\nBin Yu,MIT\n\nJo Li,MIT\n').map(([line]) => line)).toEqual([2, 4]);
  });

  it('takes columns by title or number where its titles do not tell', () => {
    const text = 'who,where,what\nBin Yu,MIT,x';
    expect(read(text, { name: 'Who', institution: 'where' })).toEqual([[2, 'Bin Yu', 'MIT']]);
    expect(read('x,Bin Yu,MIT', { name: '2', institution: '3' })).toEqual([[1, 'Bin Yu', 'MIT']]);
    expect(() => read(text, { name: 'person' })).toThrow(
      "people.csv: expected a column 'person', found who, where, what",
    );
  });

  it('is refused where it is no CSV', () => {
    expect(() => read('name,institution\n"Bin Yu,MIT')).toThrow(/^people.csv: expected CSV, found: /);
  });
});
