import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { documentsOf, readPaths } from '../../../ingest/documents.ts';
import { extract } from '../../../ingest/formats/index.ts';

const award = JSON.parse(await readFile('test/fixtures/nsf/award.json', 'utf8')) as Record<string, unknown>;
const record = (number: string, abstract = 'Reeds [and] "more" {of} them\\') =>
  JSON.stringify({ ...award, awd_id: number, awd_abstract_narration: abstract });
const numberOf = (text: string) => /"awd_id":"(\d+)"/.exec(text)?.[1];

async function documents(text: string | Uint8Array) {
  const path = join(await mkdtemp(join(tmpdir(), 'grantgraph-')), 'a.json');
  await writeFile(path, text);
  const found = [];
  for await (const document of readPaths([path])) found.push({ ...document, place: document.place.replace(path, 'a') });
  return found;
}

const ONE = record('2099001');
const TWO = record('2099002', 'Größe '.repeat(400_000));

it('records of the one answer in a list of answers are read, those of several are not mixed', async () => {
  const answer = `{"hits":[${ONE}],"page":1}`;
  expect((await documents(`{"results":[${answer} ]}`)).map(({ text }) => numberOf(text))).toEqual(['2099001']);
  const several = await documents(`{"results":[${answer},${answer}]}`);
  expect(several.filter((document) => extract(document).reading !== null)).toEqual([]);
});

it.each([
  ['a list', `[${ONE} ,\n ${TWO}]`],
  ['a list within an object', `\ufeff{"count":2,"meta":{"of":["x",{"y":1}]},"results":[${ONE},${TWO}],"next":null}`],
  ['a list within objects', `{"data":{"page":1,"awards":[${ONE},${TWO}]}}`],
  ['an object by number', `{"2099001":${ONE},"2099002":${TWO}}`],
])('records in %s are the same documents as single files', async (_, text) => {
  const found = await documents(text);
  expect(found.map(({ place, digest }) => [place, digest])).toEqual([
    ['a#1', documentsOf('a', Buffer.from(ONE))[0]!.digest],
    ['a#2', documentsOf('a', Buffer.from(TWO))[0]!.digest],
  ]);
  expect(found.map((document) => extract(document).reading?.statements[0]?.number?.value)).toEqual([
    '2099001',
    '2099002',
  ]);
});

it('a record alone in its list has the place of its file, and one in no list stays whole', async () => {
  expect(await documents(`{"results":[${ONE}]}`)).toMatchObject([{ place: 'a', text: ONE, problems: [] }]);
  expect(await documents(ONE)).toMatchObject([{ place: 'a', text: ONE, problems: [] }]);
});

it('a list that is cut off gives what is whole, and says where it ends', async () => {
  const within = await documents(`{"results":[${ONE},${TWO},${record('2099003').slice(0, 300)}`);
  expect(within.map(({ text }) => numberOf(text))).toEqual(['2099001', '2099002', '2099003']);
  expect(extract(within[2]!).problems).toMatchObject([{ severity: 'ERROR', field: 'record' }]);
  expect((await documents(`{"results":[${ONE},\n`)).map(({ place, problems }) => [place, problems])).toEqual([
    ['a#1', []],
    ['a#2', [{ severity: 'ERROR', field: 'list', expected: 'a list that is closed', found: expect.any(String) }]],
  ]);
});

it('what no format knows within an object is one refusal', async () => {
  expect(await documents('{"results":[{"lunch":1},{"lunch":2}]}')).toMatchObject([
    { place: 'a', problems: [{ severity: 'ERROR', field: 'format' }] },
  ]);
});
