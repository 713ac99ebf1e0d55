import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openGraph } from '../../src/index.ts';
import { fill } from '../query/graph.ts';

const SCRIPT = fileURLToPath(new URL('./read_workbook.py', import.meta.url));
type Cells = readonly (string | null)[][];
interface Found {
  readonly rows: Record<string, Cells>;
  readonly hasFormulas: boolean;
}

describe("the workbook for NSF's form", () => {
  const folder = mkdtempSync(join(tmpdir(), 'grantgraph-workbook-'));
  let found: Record<'openpyxl' | 'libreoffice', Found | null>;
  beforeAll(async () => {
    const graph = await openGraph(`file:${join(folder, 'graph.db')}`, { env: {} });
    try {
      await fill(graph.store);
      const file = join(folder, 'coa.xlsx');
      const papers = '@article{a, author = {Łovelace, Ada and =Hyper, Max Paul}, title = {=1+1}, year = 2023}';
      const table = await graph.coa('person:m:ada', '2024-01-31', [{ name: 'papers.bib', content: papers }]);
      writeFileSync(file, await graph.coaWorkbook(table));
      found = JSON.parse(execFileSync('python3', [SCRIPT, file], { encoding: 'utf8' })) as typeof found;
    } finally {
      await graph.close();
    }
  }, 180_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('opens in openpyxl with both sheets; dates are dates, and no text is a formula', () => {
    const { rows, hasFormulas } = found.openpyxl!;
    expect([Object.keys(rows), hasFormulas]).toEqual([['NSF COA Template', 'Sources'], false]);
    const form = rows['NSF COA Template']!;
    const fourth = form.findIndex(([first]) => first === '4');
    expect(form.slice(fourth + 1, fourth + 4)).toEqual([
      ['C:', 'Adams, Cy', 'South College', null, '2024-01-31'],
      ['C:', 'Ng, Bo', null, null, '2024-01-31'],
      ['A:', '=Hyper, Max P.', null, null, '2023'],
    ]);
  });

  it('is the same once LibreOffice, where it is installed, has opened and saved it', () => {
    const { openpyxl, libreoffice } = found;
    const texts = ({ rows }: Found) =>
      Object.values(rows).map((sheet) =>
        sheet.map((row) =>
          row
            .map((cell) => cell ?? '')
            .join('|')
            .replace(/\|+$/, ''),
        ),
      );
    expect(libreoffice === null ? null : texts(libreoffice)).toEqual(libreoffice === null ? null : texts(openpyxl!));
  });
});
