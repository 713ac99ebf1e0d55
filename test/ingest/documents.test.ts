import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { documentsOf, readPaths } from '../../ingest/documents.ts';
import { sha256 } from '../../src/ids.ts';

const RECORD =
  '* 2001999\n* Curves\n* MPS,DMS\n* 07/01/2020,06/30/2024\n* Ana Núñez, Example University\n* Standard Grant\n* Otto Officer\n* 06/30/2024\n* USD 5.00\n\nCurves bend – always.';

async function all(paths: string[], stdin?: AsyncIterable<string>) {
  const found = [];
  for await (const document of readPaths(paths, stdin ? { stdin } : {})) found.push(document);
  return found;
}

describe('documentsOf', () => {
  it('gives one document the same text and digest in every encoding and with every line end', () => {
    const utf16 = Buffer.from(`\ufeff${RECORD}`, 'utf16le');
    const forms = [
      Buffer.from(RECORD),
      Buffer.from(`\ufeff${RECORD}\n\n`),
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from(RECORD.replace('–', '\u0096'), 'latin1'),
      Buffer.from(RECORD.replaceAll('\n', '\r\n')),
    ];
    for (const bytes of forms) {
      const [document, ...others] = documentsOf('a.txt', bytes);
      expect(others).toEqual([]);
      expect(document).toEqual({ place: 'a.txt', text: RECORD, digest: sha256(RECORD), problems: [] });
    }
  });

  it('cuts a file of several records into documents with places of their own', () => {
    const second = RECORD.replace('2001999', '2002000');
    const bytes = Buffer.from(`\n${RECORD}\n\n${second}\n`);
    expect(documentsOf('a.txt', bytes).map(({ place, text }) => [place, text])).toEqual([
      ['a.txt#1', RECORD],
      ['a.txt#2', second],
    ]);
  });

  it('reads UTF-8 with a run of windows-1252 and says so', () => {
    const bytes = Buffer.concat([Buffer.from(RECORD), Buffer.from(' The team\u0092s work.', 'latin1')]);
    const [document] = documentsOf('a.txt', bytes);
    expect(document!.text.endsWith('– always. The team’s work.')).toBe(true);
    expect(document!.problems).toMatchObject([
      { severity: 'WARNING', field: 'encoding', expected: 'UTF-8 throughout' },
    ]);
  });

  it('leaves out half a character at the end and says so', () => {
    const bytes = Buffer.from(`${RECORD} café`).subarray(0, -1);
    const [document] = documentsOf('a.txt', bytes);
    expect(document!.text.endsWith('always. caf')).toBe(true);
    expect(document!.problems).toMatchObject([{ severity: 'WARNING', field: 'encoding' }]);
  });

  it.each([
    ['nothing', Buffer.alloc(0), { field: 'content', found: '0 bytes' }],
    ['white space', Buffer.from(' \n\t'), { field: 'content', found: '3 bytes of white space' }],
    ['a PDF file', Buffer.from('%PDF-1.7 …'), { field: 'content', found: 'a PDF file' }],
    ['NUL bytes', Buffer.from('ab\0cd'), { field: 'content', found: '5 bytes with a NUL character at character 2' }],
    [
      'control characters',
      Buffer.from('\x01\x02\x03abc'),
      { field: 'content', found: '3 control characters in 6 bytes' },
    ],
    ['an unknown format', Buffer.from('a,b\n1,2'), { field: 'format', found: 'a text that begins "a,b 1,2"' }],
  ])('keeps a file of %s as one document with an error', (_, bytes, problem) => {
    expect(documentsOf('x', bytes)).toMatchObject([{ place: 'x', problems: [{ severity: 'ERROR', ...problem }] }]);
  });
});

describe('readPaths', () => {
  it('reads folders in the order of their names, without hidden files and README, and standard input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grantgraph-'));
    await mkdir(join(folder, 'b'));
    const number = (at: number) => RECORD.replace('2001999', `200200${at}`);
    await Promise.all(
      (['b/c.txt', 'a.txt', 'B.txt', '.hidden', 'README.md'] as const).map((name, at) =>
        writeFile(join(folder, name), number(at)),
      ),
    );
    async function* stdin() {
      yield RECORD.slice(0, 20);
      yield RECORD.slice(20);
    }
    const found = await all([`${folder}/`, '-'], stdin());
    expect(found.map(({ place }) => place.replace(folder, ''))).toEqual([
      '/B.txt',
      '/a.txt',
      '/b/c.txt',
      'standard input',
    ]);
    expect(found.at(-1)!.text).toBe(RECORD);
  });

  it('refuses a path that is not there before it reads any', async () => {
    await expect(all(['no/such/file.txt'])).rejects.toMatchObject({
      code: 'USAGE',
      message: 'no/such/file.txt: expected a file or folder, found none that can be read',
    });
  });
});
