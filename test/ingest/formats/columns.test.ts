import { describe, expect, it } from '@jest/globals';
import type { ColumnMapping } from '../../../ingest/formats/column-mapping.ts';
import { mappedRow } from '../../../ingest/formats/columns.ts';
import { extract } from '../../../ingest/formats/index.ts';

const columns = { number: 'No', title: 'Title', recipient: 'Host', amount: 'Amount' };
/** What a row is read as. */
function read(row: Record<string, string>, mapping: Partial<ColumnMapping> = {}) {
  const text = mappedRow({ funder: 'Fen Foundation', columns, ...mapping }, JSON.stringify(row));
  const { reading, problems } = extract({ place: 'row 2', text, digest: '', problems: [] });
  return { statement: reading?.statements[0], text: reading?.text, problems };
}
const ROW = { No: 'FF-1', Title: 'Glass', Host: 'Fen College', Amount: '8000' };

describe('a row that is read by a mapping', () => {
  it('has a country only where a column states one', () => {
    const nasa = read(ROW, { funder: 'NASA' }).statement;
    expect(nasa?.institutions).toMatchObject([{ name: 'Fen College', country: null }]);
    const stated = { columns: { ...columns, country: 'Land' }, currency: 'NZD' };
    expect(read({ ...ROW, Land: 'NZ' }, stated).statement?.institutions[0]?.country).toBe('NZ');
  });

  it('has an amount in the units of its currency, in words too where they are all of the cell', () => {
    const amount = (Amount: string, currency: string) => {
      const { statement, problems } = read({ ...ROW, Amount }, { currency });
      return statement?.awardedAmount?.value ?? problems[0];
    };
    expect(amount('12,500', 'JPY')).toEqual({ minor: 12_500, currency: 'JPY' });
    expect(amount('two million', 'EUR')).toEqual({ minor: 200_000_000, currency: 'EUR' });
    expect(amount('about two million', 'EUR')).toEqual({
      severity: 'WARNING',
      field: 'Amount',
      expected: 'an amount in EUR',
      found: '"about two million"',
    });
    expect(read({ ...ROW, Amount: '12,500' }, { currency: 'JPY' }).text).toContain('Awarded: JPY 12500\n');
  });

  it('has an amount counted in what the title of its column says', () => {
    const amount = (title: string, cell: string, decimal?: 'comma') => {
      const mapping = { columns: { ...columns, amount: title }, currency: 'EUR', ...(decimal && { decimal }) };
      return read({ No: 'FF-1', Title: 'Glass', Host: 'Fen College', [title]: cell }, mapping).statement?.awardedAmount;
    };
    expect(amount('Amount (EUR thousands)', '1,500')?.value.minor).toBe(150_000_000);
    expect(amount('Betrag in Mio. EUR', '1,5')?.value.minor).toBe(150_000_000);
    expect(amount('Betrag', '12.500', 'comma')?.value.minor).toBe(1_250_000);
    expect(amount('Amount ($M)', '1.2345')?.value).toMatchObject({ minor: 123_450_000, currency: 'USD' });
    expect(amount('Betrag', '12.500')).toBeNull();
  });

  it('needs a title where no column is the number, as the row of a total has none', () => {
    const { number: _, ...others } = columns;
    expect(read({ Title: '', Host: '', Amount: '1500' }, { columns: others, currency: 'GBP' }).problems).toMatchObject([
      { severity: 'ERROR', field: 'Title', expected: 'a title' },
    ]);
    expect(read({ ...ROW, No: 'FF-1*' }, { currency: 'GBP' }).statement?.number?.value).toBe('FF-1');
  });

  it('has no currency that nobody states', () => {
    expect(read({ ...ROW, Amount: '€8,000' }).statement?.awardedAmount?.value.currency).toBe('EUR');
    expect(read(ROW, { funder: 'NASA' }).statement?.awardedAmount?.value.currency).toBe('USD');
    expect(read({ ...ROW, Amount: 'n/a' }).statement?.awardedAmount).toBeNull();
    expect(read(ROW).problems).toMatchObject([{ severity: 'WARNING', field: 'Amount', found: '"8000"' }]);
    expect(read({ ...ROW, Amount: 'kr 8000' }).problems).toMatchObject([{ severity: 'WARNING', field: 'Amount' }]);
    expect(read({ ...ROW, Amount: '€8,000' }, { funder: 'NASA' }).statement?.awardedAmount?.value.currency).toBe('EUR');
  });
});
