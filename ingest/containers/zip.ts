/**
 * Zip archives, read one member at a time: nothing is unpacked to disk, and the archive is never held in memory.
 */
import { open } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { fromRandomAccessReaderPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { sha256 } from '../../src/ids.ts';
import type { KnownContainer } from './known-container.ts';
import { isSkipped, type Member } from './byte-source.ts';
import { WindowReader } from './windows.ts';
import { isOfficeDocument } from './workbook.ts';

/** What an archive may hold; more is refused with a message, since a few bytes can stand for very many. */
export interface ZipLimits {
  readonly memberBytes: number;
  readonly members: number;
  /** Unpacked to packed size, for members above a megabyte. */
  readonly ratio: number;
}
export const ZIP_LIMITS: ZipLimits = { memberBytes: 256 * 2 ** 20, members: 1_000_000, ratio: 200 };

const RATIO_FROM = 2 ** 20;
const NOTHING = new Uint8Array();
const STORED = 0;
const DEFLATED = 8;
const SIGNATURE = Buffer.from('PK');

/** Whether a file begins as a zip archive does. */
export function isZip(head: Uint8Array): boolean {
  return SIGNATURE.equals(head.subarray(0, 2)) && [0x0403, 0x0605, 0x0807].includes((head[3]! << 8) | head[2]!);
}

type Fault = NonNullable<Member['problem']>;

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

/** Why a member is not unpacked at all, or null. */
function refusal(entry: Entry, limits: ZipLimits): Fault | null {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  const fault = (expected: string, found: string): Fault => ({ field: 'archive member', expected, found });
  if (entry.isEncrypted()) return fault('a member without a password', 'an encrypted one');
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
    return fault('a member that is stored or deflated', `compression method ${compressionMethod}`);
  if (uncompressedSize > limits.memberBytes)
    return fault(`at most ${megabytes(limits.memberBytes)} unpacked`, megabytes(uncompressedSize));
  if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * limits.ratio)
    return fault(
      `at most ${limits.ratio} times its packed size`,
      `${megabytes(uncompressedSize)} packed into ${compressedSize} bytes (a zip bomb?)`,
    );
  return null;
}

async function unpack(zip: ZipFile, reader: WindowReader, entry: Entry): Promise<Uint8Array> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = await reader.bytes(fileDataStart, entry.compressedSize);
  if (packed.length < entry.compressedSize)
    throw new Error(`${packed.length} of ${entry.compressedSize} bytes: the archive is cut off`);
  const bytes =
    entry.compressionMethod === STORED
      ? Uint8Array.from(packed)
      : inflateRawSync(packed, { maxOutputLength: Math.max(entry.uncompressedSize, 1) });
  if (bytes.length !== entry.uncompressedSize)
    throw new Error(`${bytes.length} bytes where the archive says ${entry.uncompressedSize}`);
  if (crc32(bytes) !== entry.crc32) throw new Error('a wrong checksum (CRC-32)');
  return bytes;
}

/** Tells a member that cannot be read from every other: its description in the archive. */
const fingerprint = (name: string, entry: Entry): Uint8Array =>
  Buffer.from(sha256([name, entry.crc32, entry.compressedSize, entry.uncompressedSize].join('\n')));

const message = (error: unknown): string => {
  const { code, message: text } = error as NodeJS.ErrnoException;
  return code === 'ERR_BUFFER_TOO_LARGE' ? 'more bytes than the archive says' : text;
};

async function* membersOf(
  place: string,
  zip: ZipFile,
  reader: WindowReader,
  size: number,
  limits: ZipLimits,
  container: KnownContainer | null,
): AsyncGenerator<Member> {
  const broken = (expected: string, found: string): Member => ({
    place,
    bytes: Buffer.from(sha256(`${size}\n${zip.entryCount}\n${found}`)),
    problem: { field: 'archive', expected, found },
  });
  if (zip.entryCount > limits.members) {
    yield broken(`at most ${limits.members} members`, String(zip.entryCount));
    return;
  }
  let packed = 0;
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1;
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      packed += entry.compressedSize;
      // Members that share their bytes are how a small archive becomes a large one.
      if (packed > size) {
        yield broken('members that stand one after the other', 'members that overlap (a zip bomb?)');
        return;
      }
      const parts = name.split('/');
      if (name.endsWith('/') || parts.some(isSkipped)) continue;
      // eslint-disable-next-line no-control-regex
      const member = `${place}!${name.replace(/[\u0000-\u001f\u007f]/g, '?')}`;
      const at = count;
      const known = container?.digestsOf(at) ?? null;
      if (known !== null) {
        yield { place: member, bytes: NOTHING, known };
        continue;
      }
      const refused = refusal(entry, limits);
      if (refused !== null) {
        yield { place: member, bytes: fingerprint(name, entry), problem: refused };
        continue;
      }
      let read: Member;
      try {
        const bytes = await unpack(zip, reader, entry);
        const problem = { field: 'archive member', expected: 'a document', found: 'an archive, which is not opened' };
        const note = (digests: readonly string[]) => container?.note(at, digests);
        read = { place: member, bytes, note, ...(isZip(bytes) && !isOfficeDocument(bytes) ? { problem } : {}) };
      } catch (error) {
        const problem = { field: 'archive member', expected: 'an undamaged member', found: message(error) };
        read = { place: member, bytes: fingerprint(name, entry), problem };
      }
      yield read;
    }
    if (count === 0) yield broken('at least one member', 'an empty archive');
    else await container?.keep();
  } catch (error) {
    yield broken(`a whole directory of its members (${count} were read)`, message(error));
  }
}

/**
 * The members of a zip file in the order of its directory. A damaged one is a member with a problem; the rest goes on.
 * One whose documents `container` knows is not unpacked.
 */
export async function* zipMembers(
  path: string,
  limits = ZIP_LIMITS,
  container: KnownContainer | null = null,
): AsyncGenerator<Member> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const reader = new WindowReader(file);
    let zip: ZipFile;
    try {
      zip = await fromRandomAccessReaderPromise(reader, size, {
        lazyEntries: true,
        autoClose: false,
        decodeStrings: false,
        validateEntrySizes: false,
      });
    } catch (error) {
      const head = await reader.bytes(0, Math.min(size, 65_536));
      const problem = { field: 'archive', expected: 'a whole zip archive', found: message(error) };
      yield { place: path, bytes: Buffer.from(sha256(`${size}\n${sha256(head)}`)), problem };
      return;
    }
    yield* membersOf(path, zip, reader, size, limits, container);
  } finally {
    await file.close();
  }
}
