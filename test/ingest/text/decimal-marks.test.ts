import { expect, it } from '@jest/globals';
import { readGiven } from '../../../ingest/documents.ts';
import type { ColumnMapping } from '../../../ingest/formats/column-mapping.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { formatProblems } from '../../../ingest/problem.ts';

/** What each row of a table of CORDIS awards, in euros, with what is doubtful. */
async function awarded(cells: readonly string[], other = 'x', others: readonly string[] = []) {
  const rows = cells.map((cell, i) => `10100000${i};GLASS;Glass;${cell};${others[i] ?? ''}`);
  const table = ['id;acronym;title;ecMaxContribution;' + other, ...rows].join('\n');
  const found: (number | string | null)[] = [];
  for await (const document of readGiven('cordis.csv', table)) {
    const { reading, problems } = extract(document);
    const doubtful = problems.filter(({ field }) => field === 'ecMaxContribution');
    const minor = reading?.statements[0]?.awardedAmount?.value.minor;
    found.push(
      minor === undefined ? null : minor / 100,
      ...(doubtful.length > 0 ? [formatProblems('', doubtful)] : []),
    );
  }
  return found;
}

it('a comma before three digits stands before decimals where other cells of the column show decimal commas', async () => {
  expect(await awarded(['1.234,50', '12,500', '900', '12.500', '12,500 million'])).toEqual([
    1234.5, 12.5, 900, 12_500, 12_500_000,
  ]);
});

it('a comma or a point before three digits is read as the points of the column tell', async () => {
  expect(await awarded(['1,234.50', '12,500', '12.500'])).toEqual([1234.5, 12_500, 12.5]);
  expect(await awarded(['12,500', '7,250'])).toEqual([12_500, 7250]);
});

it('where the column does not tell, other columns do, or nobody: then with a warning', async () => {
  const doubtful = expect.stringContaining('read as 12.5000), found "12,500"');
  expect(await awarded(['12,500'], 'totalCost', ['1.234,50'])).toEqual([12.5, doubtful]);
  expect(await awarded(['1.234,50', '1,234.50', '12,500', '12.500'])).toEqual([
    1234.5,
    1234.5,
    12_500,
    expect.stringContaining('read as 12,500)'),
    null,
    expect.stringContaining('expected an amount in EUR, found "12.500"'),
  ]);
});

it('days, numbers of pages and codes are no amounts', async () => {
  expect(await awarded(['12,500', '12.500'], 'startDate', ['01.04.10', '3,5'])).toEqual([
    12_500,
    null,
    expect.stringContaining('an amount in EUR'),
  ]);
});

it('a digit that was left out of one amount does not move the points of all others', async () => {
  const doubtful = expect.stringContaining('decimal mark its column tells (read as');
  expect(await awarded(['12,500', '45,000', '€112,500', '12,50'])).toEqual([
    ...[12_500, doubtful, 45_000, doubtful, 112_500, doubtful],
    12.5,
  ]);
  // Where cents are as many as thousands they are meant.
  expect(await awarded(['12,500', '112,50'])).toEqual([12.5, 112.5]);
  expect(await awarded(['12.500', '112.50'])).toEqual([12.5, 112.5]);
});

it('numbers of assistance listings are none of sums', async () => {
  const rows = ['93.853', '93.39'].map((code, i) => `5R01CA12345${i}-02,HHS,NIH,Glass,2015,12500,${code}`);
  const table = ['PROJECT_NUMBER,DEPARTMENT,AGENCY,PROJECT_TITLE,FY,FY_TOTAL_COST,CFDA_CODE', ...rows].join('\n');
  const found: (readonly string[] | undefined)[] = [];
  for await (const document of readGiven('federal.csv', table))
    found.push(extract(document).reading?.statements[0]?.assistanceListings?.value);
  expect(found).toEqual([['93.853'], ['93.39']]);
});

it('what a mapping says is not told otherwise by other columns', async () => {
  const table = `Ref;Titel;Betrag;Beginn;Bewilligt;Gesamt
A1;Glass;12,500;01/09/2021;31/08/2020;1234,50`;
  const read = async (says: Partial<ColumnMapping>) => {
    const columns = { number: 'Ref', title: 'Titel', amount: 'Betrag', start: 'Beginn' };
    const mapping: ColumnMapping = { funder: 'Fen Trust', currency: 'USD', columns, ...says };
    for await (const document of readGiven('a.csv', table, mapping)) {
      const [one] = extract(document).reading!.statements;
      return [one!.awardedAmount?.value.minor, one!.startDate?.value, document.problems.length];
    }
    return null;
  };
  expect(await read({ decimal: 'point', dates: 'month first' })).toEqual([1_250_000, '2021-01-09', 0]);
  expect(await read({ decimal: 'comma', dates: 'day first' })).toEqual([1250, '2021-09-01', 0]);
  expect(await read({})).toEqual([1250, '2021-09-01', 1]);
});

it('a row stays as it is written, and only its amounts and days are read as the table tells', async () => {
  const head = 'id;acronym;title;ecMaxContribution;startDate';
  const plain = '101000001;GLASS;Glass 12,500;900;2021-09-01';
  const rowsOf = async (...rows: string[]) => {
    const found = [];
    for await (const document of readGiven('cordis.csv', [head, ...rows].join('\n'))) found.push(document);
    return found;
  };
  const [alone] = await rowsOf(plain);
  const [one, other] = await rowsOf(plain, '101000.002;ICE;Ice;12,500;01/09/2021', '101000003;X;Y;1.234,50;31/08/2021');
  // A row of which the table tells nothing is the same document in every table.
  expect(one!.digest).toBe(alone!.digest);
  expect(JSON.parse(other!.text)).toMatchObject({
    id: '101000.002',
    ecMaxContribution: '12,500',
    startDate: '01/09/2021',
  });
  const { reading, problems } = extract(
    (await rowsOf(plain, '101000002;ICE;Ice 3,500;12,500;01/09/2021', '1;X;Y;1.234,50;31/08/2021'))[1]!,
  );
  expect(problems).toEqual([]);
  expect(reading!.statements[0]).toMatchObject({
    title: { value: 'Ice 3,500' },
    awardedAmount: { value: { minor: 1250 } },
    startDate: { value: '2021-09-01' },
  });
});
