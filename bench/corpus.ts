/**
 * The documents that the benchmarks read: NSF's yearly files beside the project, whole or cut to so many awards.
 */
import { open, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { zipMembers } from '../ingest/containers/zip.ts';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..');
const FOLDER = resolve(ROOT, '../shared/nsf');

export const YEARS = ['2020', '2021', '2022', '2023'] as const;

/** What is asked for on every command line: `--years 2020,2021`, `--limit 12000`. */
export interface CorpusOptions {
  readonly years: readonly string[];
  /** At most so many awards, from the first year on. 0: all. */
  readonly limit: number;
}

interface PackedMember {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: Buffer;
  readonly size: number;
}

/** Header fields that a member has in both places where a zip describes it. */
function common({ name, crc, packed, size }: PackedMember): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** Writes a zip file of at most `limit` members of another, and gives their number. */
async function cutZip(from: string, to: string, limit: number): Promise<number> {
  const file = await open(to, 'w');
  const directory: Buffer[] = [];
  let count = 0;
  let at = 0;
  const put = async (...parts: readonly Buffer[]) => {
    for (const part of parts) at += (await file.write(part)).bytesWritten;
  };
  for await (const { place, bytes } of zipMembers(from)) {
    if (count === limit) break;
    count += 1;
    const name = Buffer.from(place.slice(place.indexOf('!') + 1));
    const packed = deflateRawSync(bytes, { level: 6 });
    const member = { name, crc: crc32(bytes), packed, size: bytes.length };
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), common(member), tail, name);
    await put(Buffer.from('504b0304', 'hex'), common(member), name, packed);
  }
  const start = at;
  await put(...directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(at - start, 12);
  end.writeUInt32LE(start, 16);
  await put(end);
  await file.close();
  return count;
}

/** Number of members that a zip's directory announces, from its last 22 bytes; the yearly files have no comment. */
async function memberCount(path: string): Promise<number> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(22), 0, 22, size - 22);
  await file.close();
  return buffer.readUInt16LE(10);
}

/** The files to read: those of the years, the last cut where `limit` falls into it (the cut one lies in `scratch`). */
export async function corpusFiles({ years, limit }: CorpusOptions, scratch: string): Promise<string[]> {
  const files: string[] = [];
  let left = limit === 0 ? Infinity : limit;
  for (const year of years) {
    const path = join(FOLDER, `${year}.zip`);
    await stat(path);
    const count = await memberCount(path);
    if (left <= 0) break;
    if (count <= left) files.push(path);
    else {
      const cut = join(scratch, `${year}-${String(left)}.zip`);
      await mkdir(scratch, { recursive: true });
      await cutZip(path, cut, left);
      files.push(cut);
    }
    left -= count;
  }
  return files;
}
