import { describe, expect, it } from '@jest/globals';
import { mappedRow, type ColumnMapping } from '../../../ingest/formats/columns.ts';
import { extract } from '../../../ingest/formats/index.ts';

const columns = { number: 'No', title: 'Title', recipient: 'Host', amount: 'Amount' };
/** What a row is read as. */
function read(row: Record<string, string>, mapping: Partial<ColumnMapping> = {}) {
  const text = mappedRow({ funder: 'Fen Foundation', columns, ...mapping }, JSON.stringify(row));
  const { reading, problems } = extract({ place: 'row 2', text, digest: '', problems: [] });
  return { statement: reading?.statements[0], problems };
}
const ROW = { No: 'FF-1', Title: 'Glass', Host: 'Fen College', Amount: '8000' };

describe('a row that is read by a mapping', () => {
  it('has a country only where a column states one', () => {
    const nasa = read(ROW, { funder: 'NASA' }).statement;
    expect(nasa?.institutions).toMatchObject([{ name: 'Fen College', country: null }]);
    const stated = { ...columns, country: 'Land' };
    expect(read({ ...ROW, Land: 'NZ' }, { columns: stated }).statement?.institutions[0]?.country).toBe('NZ');
  });
});
