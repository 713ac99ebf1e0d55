import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { isJsonLines } from '../../../ingest/containers/json-lines.ts';
import { documentsOf, readPaths } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';

const award = JSON.parse(await readFile('test/fixtures/nsf/award.json', 'utf8')) as Record<string, unknown>;
const line = (number: string, abstract = 'Reeds.') =>
  JSON.stringify({ ...award, awd_id: number, awd_abstract_narration: abstract });

async function documents(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'grantgraph-')), 'a.jsonl');
  await writeFile(path, text);
  const found = [];
  for await (const document of readPaths([path])) found.push({ ...document, place: document.place.replace(path, 'a') });
  return found;
}

it('a file of JSON lines is one document a line, and a broken line is quarantined alone', async () => {
  // Longer than what is read at once, with a character of two bytes anywhere.
  const long = line('2099002', 'Größe '.repeat(300_000));
  const found = await documents([line('2099001'), long, '', '{"awd_id": "2099', line('2099003'), ''].join('\r\n'));
  expect(found.map(({ place }) => place)).toEqual(['a#1', 'a#2', 'a#3', 'a#4']);
  expect(found.map((document) => extract(document).reading?.statements[0]?.number?.value)).toEqual([
    '2099001',
    '2099002',
    undefined,
    '2099003',
  ]);
  expect(found[1]!.text).toBe(long);
  expect(extract(found[2]!).problems).toMatchObject([
    { field: 'record', expected: 'one whole JSON object', found: expect.stringContaining('cut off or broken') },
  ]);
});

it('lines, a list and single files of the same awards are the same documents', async () => {
  const lines = [line('2099001'), line('2099002')];
  const digests = (text: string) => documentsOf('a', Buffer.from(text)).map(({ digest }) => digest);
  const streamed = (await documents(lines.join('\n'))).map(({ digest }) => digest);
  expect(digests(lines.join('\n'))).toEqual(streamed);
  expect(digests(`[${lines.join(' , ')}]`)).toEqual(streamed);
  expect(lines.flatMap(digests)).toEqual(streamed);
});

it('tells lines from one object over several lines', () => {
  expect(isJsonLines(Buffer.from('{"a":1}\n{"a":2}'))).toBe(true);
  expect(isJsonLines(Buffer.from('{\n"a":1}\n{"a":2}'))).toBe(false);
  expect(isJsonLines(Buffer.from('{"a":1}\n'))).toBe(false);
  expect(isJsonLines(Buffer.from('{x}\n{x}'))).toBe(false);
});
