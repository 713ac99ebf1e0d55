/** Tables of collaborators that came out wrong in practice: cases 50 to 52. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openGraph } from '../../src/index.ts';

const CASES = '../shared/cases';
const folder = mkdtempSync(join(tmpdir(), 'grantgraph-coa-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function tableOf(name: string, asOf?: string) {
  const graph = await openGraph(`file:${join(folder, `${name}.db`)}`, { env: {} });
  try {
    await graph.ingest(join(CASES, `${name}.zip`));
    return await graph.coa('person:nsf:000900001', asOf);
  } finally {
    await graph.close();
  }
}
const names = (text: string) => [...text.matchAll(/^C:,"(.*?)"/gm)].map(([, name]) => name);

describe('the table of collaborators', () => {
  it('leaves out who left before the 48 months, though the award goes on', async () => {
    expect(names((await tableOf('50-coa-former', '2025-01-31')).text)).toEqual(['Stay, Una']);
  });
  it('begins with a byte order mark, so that Excel shows accents', async () => {
    const { text } = await tableOf('51-coa-accents', '2025-01-31');
    expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(names(text)).toEqual([expect.stringContaining('García')]);
  });
  it('is that of today unless told otherwise, and says what lies outside', async () => {
    const table = await tableOf('52-coa-default-day');
    expect([...names(table.text), table.earlier, table.later]).toEqual(['New, Una', 0, 0]);
    expect(await tableOf('52-coa-default-day', '2022-08-15')).toMatchObject({ rows: 0, earlier: 0, later: 1 });
  });
});
