import { describe, expect, it } from '@jest/globals';
import { bytesSource, type Member } from '../../../ingest/containers/byte-source.ts';
import { delimitedRows, dialectOf } from '../../../ingest/containers/delimited.ts';
import { htmlRows, isHtmlTable } from '../../../ingest/containers/html-table.ts';
import { tableMembers } from '../../../ingest/containers/table.ts';
import { workbookMembers } from '../../../ingest/containers/workbook.ts';
import { readPaths } from '../../../ingest/documents.ts';
import { makeZip } from './make-zip.ts';

/** Stands for a format that reads tables with these two columns. */
const recognises = (record: string) => record.includes('"Number":') && record.includes('"Title":');

const seen = (members: readonly Member[]) =>
  members.map(({ place, text, problem }) => [place, problem === undefined ? text : problem]);

async function collect(members: AsyncIterable<Member>) {
  const found = [];
  for await (const member of members) found.push(member);
  return seen(found);
}

/** Rows of a table as text: the texts of its members, or what is wrong with them. */
function table(text: string | Uint8Array, place = 'a.csv') {
  const source = bytesSource(place, typeof text === 'string' ? Buffer.from(text) : text);
  const dialect = dialectOf(source);
  if (dialect === null) throw new Error('no table');
  return collect(tableMembers(source, delimitedRows(source, dialect), { recognises }));
}

const ROW = '{"Number":"0123","Title":"Reeds, and more","Year":"2021"}';

/** A workbook of one sheet whose cells are given as XML; more parts may be added. */
const workbook = (rows: string, parts: Record<string, string> = {}) =>
  makeZip(
    Object.entries({
      '[Content_Types].xml': '<Types/>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="One" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
      'xl/worksheets/s.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ...parts,
    }).map(([name, xml]) => ({ name, data: Buffer.from(xml) })),
  );
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const TITLES = `<row r="1">${['Number', 'Title', 'Year'].map(inline).join('')}</row>`;
const book = (zip: Uint8Array) => collect(workbookMembers(bytesSource('a.xlsx', zip), { recognises }));

describe('a table', () => {
  it('has one text a row, whatever parts its cells, encodes it or guards its zeros', async () => {
    const comma = 'Number,Title,Year\n="0123","Reeds, and more",2021\n';
    const dialects = [
      comma,
      comma.replaceAll('\n', '\r\n'),
      '\ufeffNumber;Title;Year\n0123;Reeds, and more;2021',
      'Number\tTitle\tYear\n0123\tReeds, and more\t2021\n\n',
      '"Number","Title","Year",\n"0123"," Reeds, and more ","2021",""\n',
      Buffer.from(`\ufeff${comma}`, 'utf16le'),
    ];
    for (const text of dialects) expect(await table(text)).toEqual([['a.csv#row 2', ROW]]);
    const cells = `<row r="2">${inline('0123')}${inline('Reeds, and more')}<c><v>2021.0</v></c></row>`;
    expect(await book(workbook(TITLES + cells))).toEqual([['a.xlsx#row 2', ROW]]);
  });

  it('is no wider than a sheet can be, whatever column a cell of a workbook says that it stands in', async () => {
    const far = '<c r="ZZZZZZZ2"><v>1</v></c>';
    const cells = `<row r="2">${inline('0123')}${inline('Reeds, and more')}<c><v>2021</v></c>${far}</row>`;
    expect(await book(workbook(TITLES + cells))).toEqual([['a.xlsx#row 2', ROW]]);
  });

  it('is read as windows-1252 where it is not UTF-8', async () => {
    expect(await table(Buffer.from('Number,Title,Year\n1,Gr\xf6\xdfe \x96 fin,2\n', 'latin1'))).toEqual([
      ['a.csv#row 2', '{"Number":"1","Title":"Größe – fin","Year":"2"}'],
    ]);
  });

  it('is found below what an export says of itself, and its rows are counted as a spreadsheet counts them', async () => {
    const preamble = '-----\nSearch Criteria:,\n"     Fiscal Year: 2006"\n-----\n';
    const text = `${preamble}"Number","The\r\nyear","Title",\n\n"1","2006","A",\n"2","2007","B",\n`;
    expect(await table(text)).toEqual([
      ['a.csv#row 7', '{"Number":"1","The year":"2006","Title":"A"}'],
      ['a.csv#row 8', '{"Number":"2","The year":"2007","Title":"B"}'],
    ]);
  });

  it('keeps the order of its columns, also of one called 2019, and tells two of one name apart', async () => {
    expect(await table('Number,Title,2019,Title\n1,A,x,B\n')).toEqual([
      ['a.csv#row 2', '{"Number":"1","Title":"A","2019":"x","Title (2)":"B"}'],
    ]);
  });

  it('is one refusal that names its columns where no format knows them, and never prose', async () => {
    const text = `Award,Leader,Amount\n${'2290001,"Quarz, Nina won an award of the NSF",250000\n'.repeat(9)}`;
    const found = 'a table with the columns Award, Leader, Amount, which no format knows';
    expect(await table(text, 'list.txt')).toEqual([['list.txt', expect.objectContaining({ field: 'table', found })]]);
    async function* stdin() {
      yield text;
    }
    const documents = [];
    for await (const document of readPaths(['-'], { stdin: stdin() })) documents.push(document);
    expect(documents).toMatchObject([{ problems: [{ severity: 'ERROR', found }] }]);
  });

  it('is not what lists people line by line, with a blank behind each comma', () => {
    const dialect = (...lines: string[]) => dialectOf(bytesSource('team.txt', Buffer.from(lines.join('\n'))));
    expect(
      dialect('Ida Moor, PI, Marsh College', 'Ana Riva, Co-PI, Marsh College', 'Bo Dahl, Analyst, Delta University'),
    ).toBeNull();
    expect(dialect('Name, College, Amount', 'Ana Riva, Marsh, 120000', 'Bo Dahl, Delta, 90000')).not.toBeNull();
    expect(dialect('Name,Role,College', 'Ana Riva,PI,Marsh', 'Bo Dahl,Analyst,Delta')).not.toBeNull();
  });

  it('without a row says so', async () => {
    expect(await table('Number,Title\n')).toMatchObject([
      ['a.csv', { found: 'a table with the columns Number, Title and no row' }],
    ]);
  });

  it('quarantines a row with too many or too few cells alone, with what was expected and found', async () => {
    expect(await table('Number,Title,Year\n1,A,2\n2,B\n3,C,4,more\n5,D,6\n')).toEqual([
      ['a.csv#row 2', '{"Number":"1","Title":"A","Year":"2"}'],
      ['a.csv#row 3', { field: 'row 3', expected: '3 cells', found: '2: "2 | B"' }],
      ['a.csv#row 4', { field: 'row 4', expected: '3 cells', found: 'column 4 without a title: "more"' }],
      ['a.csv#row 5', '{"Number":"5","Title":"D","Year":"6"}'],
    ]);
  });

  it('loses one line to a quotation mark that is never closed, and no row after it', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `${i},"Title, ${i}",2\n`);
    rows[10] = '10,"Broken,2\n';
    rows[2990] = '2990,"Broken too,2\n';
    const found = await table(`Number,Title,Year\n${rows.join('')}`);
    expect(found).toHaveLength(3000);
    expect(found.filter(([, what]) => typeof what !== 'string')).toEqual([
      ['a.csv#row 12', { field: 'row 12', expected: 'a closing quotation mark', found: '"10,"Broken,2"' }],
      ['a.csv#row 2992', { field: 'row 2992', expected: 'a closing quotation mark', found: '"2990,"Broken too,2"' }],
    ]);
  });

  it('may hold lines and quotation marks within cells, doubled or with a backslash', async () => {
    expect(await table('Number,Title,Year\n1,"A ""b""\n\nc",2\n2,"say \\"no\\"",3\n')).toEqual([
      ['a.csv#row 2', '{"Number":"1","Title":"A \\"b\\"\\n\\nc","Year":"2"}'],
      ['a.csv#row 3', '{"Number":"2","Title":"say \\"no\\"","Year":"3"}'],
    ]);
  });

  it.each([
    ['an award record', '* 2001999\n* Curves, and more\n* MPS,DMS\n* 07/01/2020,06/30/2024\n* Ana, Example, IN\n'],
    [
      'prose with as many commas in each line',
      'Ana, Bo and Cy won, at last.\nThey met, ate, and left.\nIt was, as ever, fun.',
    ],
    ['a letter', 'Dear all, thanks\nBest wishes, Bob'],
    ['JSON', '{"a":1,\n"b":2,\n"c":3}'],
    ['a page', '<p>a,b,c</p>\n<p>d,e,f</p>'],
  ])('is not %s', (_, text) => {
    expect(dialectOf(bytesSource('a.txt', Buffer.from(text)))).toBeNull();
  });
});

describe('a workbook', () => {
  it('shows shared texts, dates and numbers as a CSV would', async () => {
    const shared = '<sst><si><t>Number</t></si><si><r><t>Ti</t></r><r><t>tle</t></r><rPh><t>x</t></rPh></si></sst>';
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="dd\\-mmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const rows =
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>Day</t></is></c></row>' +
      '<row r="4"><c r="A4"><v>290002.0</v></c><c r="B4" t="str"><v>a_x000D_&#10;b &amp; c</v></c><c r="D4" s="1"><v>44197</v></c></row>' +
      '<row r="6"><c r="A6"><v>1.5E3</v></c><c r="D6" s="2"><v>59</v></c></row>';
    expect(await book(workbook(rows, { 'xl/sharedStrings.xml': shared, 'xl/styles.xml': styles }))).toEqual([
      ['a.xlsx#row 4', '{"Number":"290002","Title":"a\\nb & c","Day":"2021-01-01"}'],
      ['a.xlsx#row 6', '{"Number":"1500","Title":"","Day":"1900-02-28"}'],
    ]);
  });

  it('names the sheet of each row where it has several, and refuses by name a sheet that no format knows', async () => {
    const zip = workbook(`${TITLES}<row>${['1', 'A', '2'].map(inline).join('')}</row>`, {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="Awards" r:id="r1"/><sheet name="Notes" r:id="r2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<R><Relationship Id="r1" Target="/xl/worksheets/s.xml"/><Relationship Id="r2" Target="worksheets/n.xml"/></R>',
      'xl/worksheets/n.xml': `<worksheet><sheetData><row>${inline('Who')}${inline('When')}</row></sheetData></worksheet>`,
    });
    expect(await book(zip)).toEqual([
      ['a.xlsx#Awards, row 2', '{"Number":"1","Title":"A","Year":"2"}'],
      ['a.xlsx#Notes', expect.objectContaining({ found: 'a table with the columns Who, When, which no format knows' })],
    ]);
  });

  it('that is damaged, or another office document, is one refusal', async () => {
    const damaged = workbook(TITLES).subarray(0, 400);
    expect(await book(damaged)).toMatchObject([['a.xlsx', { field: 'workbook' }]]);
    expect(await book(makeZip([{ name: '[Content_Types].xml', data: Buffer.from('<a/>') }]))).toMatchObject([
      ['a.xlsx', { field: 'workbook', found: 'an office document without sheets of cells' }],
    ]);
    const bomb = workbook(TITLES, { 'xl/sharedStrings.xml': ' '.repeat(30_000_000) });
    expect(await book(bomb)).toMatchObject([['a.xlsx', { found: expect.stringContaining('a zip bomb?') }]]);
  });
});

it('a table of a web page that is called a workbook is read as one', async () => {
  const page =
    '<div><b>Listing</b><table><tr><th><b>Number</b></th><th>Title</th></tr><tr><td>\n 1 </td><td>A &amp; B</td></tr></table>';
  const source = bytesSource('a.xls', Buffer.from(page));
  expect(isHtmlTable(source)).toBe(true);
  expect(await collect(tableMembers(source, htmlRows(source), { recognises }))).toEqual([
    ['a.xls#row 2', '{"Number":"1","Title":"A & B"}'],
  ]);
});
