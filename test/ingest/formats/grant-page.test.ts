import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { documentsOf } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';
import { golden } from '../../golden.ts';

async function goldenOf(fixture: string, expected: string) {
  const bytes = await readFile(`test/fixtures/records/${fixture}`);
  const readings = documentsOf(fixture, bytes).map((document) => extract(document).reading);
  const path = `test/golden/records/${expected}`;
  const found = `${JSON.stringify(readings, null, 2)}\n`;
  expect(found).toBe(golden(path, found));
  return readings;
}

describe('grant pages', () => {
  it('are read as the golden file says, an unknown key fact being reported once', async () => {
    const [reading] = await goldenOf('page.md', 'page.json');
    expect(reading!.problems).toMatchObject([{ severity: 'WARNING', field: 'Key facts: Weather', found: '"fair"' }]);
  });
});
