import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { generatedRecords } from '../ingest/generated.ts';
import { commandLine } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-quarantine-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
mkdirSync(join(folder, '.store'));
const [record] = generatedRecords(1) as [string];
const at = (name: string) => join(folder, name);
const grantgraph = (...args: string[]) =>
  commandLine([...args, '--store', `file:${at('.store/a.db')}`], { env: { GRANTGRAPH_THREADS: '0' } });

it('lists what was not taken in, and reads its files again', async () => {
  writeFileSync(at('good.txt'), record);
  writeFileSync(at('mended.txt'), record.replace(/^\* \d{7}/, '* none'));
  writeFileSync(at('references.bib'), '@article{a,\n  title = {Glass}\n}');
  writeFileSync(at('gone.txt'), 'lunch is at noon');
  expect((await grantgraph('ingest', folder, '--quiet')).code).toBe(3);
  const listed = await grantgraph('quarantine');
  expect(listed.code).toBe(0);
  expect(listed.stdout.replaceAll(`${folder}/`, '').split('\n')).toEqual([
    expect.stringMatching(/^gone\.txt: /),
    expect.stringMatching(/^mended\.txt: line 1 \(award number\): expected an award number of 7 digits/),
    expect.stringMatching(/^references\.bib: document: expected .*, found a list of references/),
    '',
  ]);

  writeFileSync(at('mended.txt'), record.replace(/^\* \d{7}/, '* 2399999'));
  rmSync(at('gone.txt'));
  const again = await grantgraph('quarantine', '--retry', '--quiet');
  expect(again.code).toBe(3);
  expect(again.stdout).toMatch(/^read \d = 1 ingested \+ 0 known \+ \d quarantined$/m);
  expect(again.stderr).toMatch(/gone\.txt: not there any more; its entry stays/);
  const left = (await grantgraph('quarantine', '--json')).stdout.trim().split('\n');
  const places = left.map((line) => (JSON.parse(line) as { places: string[] }).places[0]!.replace(`${folder}/`, ''));
  expect(places).toEqual(['gone.txt', 'references.bib']);
});
