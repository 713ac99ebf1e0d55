import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { readPaths } from '../../../ingest/documents.ts';
import type { Document } from '../../../ingest/statements.ts';
import { makeZip } from './make-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgraph-gzip-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(name: string, bytes: Uint8Array): Promise<Document[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const found: Document[] = [];
  for await (const document of readPaths([path])) found.push(document);
  return found;
}
const problems = (documents: readonly Document[]) =>
  documents.flatMap((one) => one.problems.map(({ expected, found }) => `${expected}: ${found}`));

const LINES = Array.from({ length: 500 }, (_, i) =>
  JSON.stringify({ awd_id: String(2_000_000 + i), awd_titl_txt: 'Ice' }),
);
const TABLE = [
  'AwardNumber,Title,NSFOrganization,Program(s),StartDate,PrincipalInvestigator,Organization,AwardedAmountToDate',
  '"2000001","Ice, and snow",OPP,ARCTIC,01/01/2020,Ada Ito,Bellevue College,"$1.00"',
  '"2000002",Sand,EAR,SEDIMENTS,01/01/2021,Eve Kim,Bellevue College,"$2.00"',
];

test('lines of JSON and rows of a table in a gzip archive are documents, as those of the file in it', async () => {
  for (const [name, text] of [
    ['awards.jsonl', LINES.join('\n')],
    ['awards.csv', TABLE.join('\n')],
  ] as const) {
    const plain = await read(name, Buffer.from(text));
    const packed = await read(`${name}.gz`, gzipSync(text));
    expect(packed.map(({ digest }) => digest)).toEqual(plain.map(({ digest }) => digest));
    expect(packed.length).toBeGreaterThan(1);
  }
});

test('a text in a gzip archive is one document', async () => {
  expect((await read('text.gz', gzipSync('Ada Ito won a grant.'))).map(({ text }) => text)).toEqual([
    'Ada Ito won a grant.',
  ]);
});

test('of a damaged archive what stands before the damage is read, and the damage is told', async () => {
  const packed = gzipSync(LINES.map((line) => line + Math.random()).join('\n'));
  const found = await read('cut.jsonl.gz', packed.subarray(0, packed.length - 40));
  expect(problems(found)).toContain('a whole gzip archive of one text or table: unexpected end of file');
});

test('archives in an archive, and what stands for too much, are refused by name', async () => {
  expect(problems(await read('a.zip.gz', gzipSync(makeZip([{ name: 'a.txt', data: Buffer.from('a') }]))))).toEqual([
    expect.stringMatching(/one of a zip archive or workbook: unpack it first$/),
  ]);
  const tar = Buffer.alloc(1024);
  tar.write('ustar', 257);
  expect(problems(await read('a.tar.gz', gzipSync(tar)))).toEqual([
    expect.stringMatching(/one of a tar archive: unpack it first$/),
  ]);
  const line = `{"awd_id":"1","awd_titl_txt":"${'0'.repeat(2 ** 20)}"}\n`;
  const bomb = gzipSync(line.repeat(64));
  expect(problems(await read('bomb.jsonl.gz', bomb)).at(-1)).toMatch(/bomb/);
});
