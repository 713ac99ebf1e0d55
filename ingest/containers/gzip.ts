/**
 * A file packed with gzip, as funders and registries give their whole tables: unpacked a piece at a time, never to disk.
 */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { GrantgraphError } from '../../src/errors.ts';
import { type ByteSource, HEAD, type Member } from './byte-source.ts';
import { megabytes, unread } from './files.ts';
import { isZip, ZIP_LIMITS } from './zip.ts';

/** From so many bytes on it is looked at how few they were packed into. */
const RATIO_FROM = 2 ** 24;
const TAR = Buffer.from('ustar');
/** Where a tar archive says that it is one. */
const TAR_AT = 257;

const EXPECTED = 'a whole gzip archive of one text or table';
/** What the file holds is no whole archive, or one that stands for too much. */
class Defect extends GrantgraphError {
  constructor(
    path: string,
    readonly found: string,
    options?: ErrorOptions,
  ) {
    super('USAGE', `${path}: expected ${EXPECTED}, found ${found}`, options);
  }
}

async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path);
  // An error of either end is an error of the other, which the loop meets.
  const stream = pipeline(packed, createGunzip(), () => undefined);
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Uint8Array;
      length += bytes.length;
      if (length > RATIO_FROM && length > packed.bytesRead * ZIP_LIMITS.ratio)
        throw new Defect(path, `${megabytes(length)} packed into ${packed.bytesRead} bytes (a gzip bomb?)`);
      yield bytes;
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw code.startsWith('Z_') ? new Defect(path, message, { cause: error }) : error;
  }
}

async function firstBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const found: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    found.push(chunk);
    if ((length += chunk.length) >= HEAD) break;
  }
  return Buffer.concat(found).subarray(0, HEAD);
}

/** The file in a gzipped one. Rejects with a defect where it is no text or table, or its beginning is damaged. */
export async function gzipSource(path: string): Promise<ByteSource> {
  const head = await firstBytes(unpacked(path));
  const found = isZip(head)
    ? 'one of a zip archive or workbook'
    : TAR.equals(head.subarray(TAR_AT, TAR_AT + TAR.length))
      ? 'one of a tar archive'
      : null;
  if (found !== null) throw new Defect(path, `${found}: unpack it first`);
  return { place: path, head, origin: path, chunks: () => unpacked(path) };
}

/** What a gzipped file holds, as `read` reads it; a damaged one gives what stands before the damage, then its problem. */
export async function* gzipMembers(
  path: string,
  read: (source: ByteSource) => AsyncGenerator<Member>,
): AsyncGenerator<Member> {
  try {
    yield* read(await gzipSource(path));
  } catch (error) {
    if (!(error instanceof Defect)) throw error;
    yield unread(path, EXPECTED, error.found);
  }
}
