import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isZip, zipMembers, ZIP_LIMITS, type ZipLimits } from '../../../ingest/containers/zip.ts';
import { readPaths } from '../../../ingest/documents.ts';
import { makeZip, type Packed } from './make-zip.ts';

const RECORD =
  '* 2001999\n* Curves\n* MPS,DMS\n* 07/01/2020,06/30/2024\n* Ana Núñez, Example University\n* Standard Grant\n* Otto Officer\n* 06/30/2024\n* USD 5.00\n\nCurves bend – always.';
const numbered = (at: number): Packed => ({
  name: `${at}.txt`,
  data: Buffer.from(RECORD.replace('2001999', `200200${at}`)),
});

async function file(name: string, bytes: Buffer): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'grantgraph-')), name);
  await writeFile(path, bytes);
  return path;
}
async function membersOf(bytes: Buffer, limits: ZipLimits = ZIP_LIMITS) {
  const path = await file('a.zip', bytes);
  const found = [];
  for await (const { place, bytes: content, problem } of zipMembers(path, limits))
    found.push({ place: place.replace(path, 'a.zip'), text: Buffer.from(content).toString(), problem });
  return found;
}
async function documents(path: string) {
  const found = [];
  for await (const document of readPaths([path])) found.push(document);
  return found;
}
const damaged = (name: string, found: string) => ({ place: name, problem: { found } });

describe('zipMembers', () => {
  it('gives each member as it is, with its name behind the archive’s, and passes over folders and hidden files', async () => {
    const junk = ['folder/', '.hidden', '__MACOSX/1.txt', 'folder/README.md'].map((name) => ({
      name,
      data: Buffer.from(''),
    }));
    const found = await membersOf(makeZip([...junk, { ...numbered(1), name: 'folder/ä.txt' }, numbered(2)]));
    expect(found.map(({ place }) => place)).toEqual(['a.zip!folder/ä.txt', 'a.zip!2.txt']);
    expect(found[1]!.text).toContain('2002002');
    expect(found.every(({ problem }) => problem === undefined)).toBe(true);
  });

  it('reads members that are stored without compression', async () => {
    const data = Buffer.from(RECORD);
    expect(await membersOf(makeZip([{ name: 'a', data, packed: data, method: 0 }]))).toMatchObject([{ text: RECORD }]);
  });

  it('says what is wrong with a damaged member, and reads the rest', async () => {
    const bad = numbered(5);
    const found = await membersOf(
      makeZip([
        numbered(1),
        { ...bad, name: 'crc', crc: 1 },
        { ...bad, name: 'short', size: 10_000 },
        { ...bad, name: 'long', size: 10 },
        { ...bad, name: 'noise', packed: Buffer.from([7, 7, 7, 7]) },
        { ...bad, name: 'locked', flags: 1 },
        { ...bad, name: 'exotic', method: 12 },
        numbered(2),
      ]),
    );
    expect(found.filter(({ problem }) => problem === undefined).map(({ place }) => place)).toEqual([
      'a.zip!1.txt',
      'a.zip!2.txt',
    ]);
    expect(found.slice(1, -1)).toMatchObject([
      damaged('a.zip!crc', 'a wrong checksum (CRC-32)'),
      damaged('a.zip!short', `${bad.data.length} bytes where the archive says 10000`),
      damaged('a.zip!long', 'more bytes than the archive says'),
      damaged('a.zip!noise', expect.stringMatching(/invalid|incorrect/) as unknown as string),
      damaged('a.zip!locked', 'an encrypted one'),
      damaged('a.zip!exotic', 'compression method 12'),
    ]);
    expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
  });

  it('refuses what unpacks to too much, by size, by ratio, by number and by members that share their bytes', async () => {
    const zeros = { name: 'zeros', data: Buffer.alloc(4 * 2 ** 20) };
    const small = { ...ZIP_LIMITS, memberBytes: 100 };
    expect(await membersOf(makeZip([zeros, numbered(1)]))).toMatchObject([
      { place: 'a.zip!zeros', problem: { found: expect.stringMatching(/^4\.0 MB packed into \d+ bytes/) } },
      { place: 'a.zip!1.txt', problem: undefined },
    ]);
    expect(await membersOf(makeZip([numbered(1)]), small)).toMatchObject([
      { problem: { expected: 'at most 0.0 MB unpacked' } },
    ]);
    expect(await membersOf(makeZip([numbered(1), numbered(2)]), { ...ZIP_LIMITS, members: 1 })).toMatchObject([
      { place: 'a.zip', problem: { expected: 'at most 1 members', found: '2' } },
    ]);
    const whole = makeZip([numbered(1), numbered(2)]);
    // Both directory entries claim more packed bytes than the archive has.
    for (let at = whole.indexOf('PK\u0001\u0002'); at >= 0; at = whole.indexOf('PK\u0001\u0002', at + 1))
      whole.writeUInt32LE(whole.length - 10, at + 20);
    const shared = await membersOf(whole);
    expect(shared.at(-1)).toMatchObject({ problem: { found: 'members that overlap (a zip bomb?)' } });
  });

  it('does not open an archive inside an archive', async () => {
    const inner = makeZip([numbered(1)]);
    expect(await membersOf(makeZip([{ name: 'inner.zip', data: inner }, numbered(2)]))).toMatchObject([
      { place: 'a.zip!inner.zip', problem: { found: 'an archive, which is not opened' } },
      { place: 'a.zip!2.txt' },
    ]);
  });

  it.each([
    ['cut in half', (zip: Buffer) => zip.subarray(0, zip.length / 2)],
    ['without members', () => makeZip([])],
  ])('keeps an archive %s as one document with an error', async (_, damage) => {
    const path = await file('a.zip', damage(makeZip([numbered(1), numbered(2)])));
    const found = await documents(path);
    expect(found).toMatchObject([{ place: path, problems: [{ severity: 'ERROR', field: 'archive' }] }]);
  });
});

it('a member of an archive and the same file beside it are one document', async () => {
  const { data } = numbered(1);
  const [zipped] = await documents(await file('a.zip', makeZip([numbered(1)])));
  const [loose] = await documents(await file('1.txt', data));
  expect(zipped!.digest).toBe(loose!.digest);
  expect(zipped!.text).toBe(loose!.text);
});

it('a zip is told by its first bytes', () => {
  expect(isZip(makeZip([numbered(1)]))).toBe(true);
  expect(isZip(Buffer.from('PK is a name'))).toBe(false);
  expect(isZip(Buffer.from(''))).toBe(false);
});
