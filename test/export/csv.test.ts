import { describe, expect, it } from '@jest/globals';
import { csvExporter } from '../../src/export/csv.ts';
import { HARD } from './networks.ts';

const [written, nodes] = [csvExporter.write(HARD), csvExporter.companion!.write(HARD)].map((pieces) =>
  [...pieces].join(''),
) as [string, string];

/** Reads CSV the slow and strict way: a state machine of RFC 4180, apart from the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let n = 0; n < text.length; n += 1) {
    const character = text.charAt(n);
    if (quoted && character === '"' && text[n + 1] === '"') {
      cell += '"';
      n += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!quoted && text.startsWith('\r\n', n)) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      n += 1;
    } else cell += character;
  }
  expect(cell).toBe('');
  return rows;
}

describe('CSV', () => {
  it('gives each link the names of both its ends', () => {
    const [header, ...links] = parse(written);
    const column = (name: string) => header!.indexOf(name);
    expect(links.map((link) => [link[column('sourceLabel')], link[column('targetLabel')]])).toEqual([
      ['Émilie O’Neil <a&b> ]]> \'single\' "double"', "'=1+1"],
      ['Émilie O’Neil <a&b> ]]> \'single\' "double"', 'two lines \uFFFD 😀 \uFFFD'],
      ['two lines \uFFFD 😀 \uFFFD', '\'@formula, "quoted"'],
    ]);
  });
  it('has as many cells in each row as in the header', () => {
    for (const text of [written, nodes]) {
      const widths = parse(text).map((row) => row.length);
      expect(new Set(widths).size).toBe(1);
    }
  });
  it('leaves a cell empty where nothing is stated, and writes money in whole units', () => {
    const [header, ...links] = parse(written);
    const at = (name: string) => links.map((link) => link[header!.indexOf(name)]);
    expect(at('obligated_USD')).toEqual(['508848', '10000000000.05', '']);
    expect(at('obligated_GBP')).toEqual(['', '250', '']);
    expect(at('lastYear')).toEqual(['', '2026', '']);
  });
  it('lets no text cell begin as a formula', () => {
    for (const text of [written, nodes]) {
      // A negative amount is a number.
      for (const row of parse(text)) for (const cell of row) expect(cell).not.toMatch(/^[=+@-](?!\d+$)/);
    }
  });
});
