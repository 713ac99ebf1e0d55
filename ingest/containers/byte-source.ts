/**
 * What a file, a member of an archive or standard input is read through: its first bytes, then all of them in order; and what
 * a container (folder, archive, table, stream of lines) yields: one file, or why it could not be read.
 */
import { open } from 'node:fs/promises';
import type { Problem } from '../statements.ts';

export interface ByteSource {
  /** Where it was found, for people. */
  readonly place: string;
  /** Its first bytes: enough to tell what it is. */
  readonly head: Uint8Array;
  /** A file's path, or the bytes themselves: for what must be read out of order. */
  readonly origin: string | Uint8Array;
  /** Every byte from the first, as often as it is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** How much of a file tells what kind of container it is: its first record, mostly. */
export const HEAD = 1 << 16;
const CHUNK = 1 << 20;

/** Whether bytes begin as a gzip archive does. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Bytes that are in memory already. */
export function bytesSource(place: string, bytes: Uint8Array): ByteSource {
  return {
    place,
    head: bytes.subarray(0, HEAD),
    origin: bytes,
    async *chunks() {
      for (let from = 0; from < bytes.length; from += CHUNK) yield bytes.subarray(from, from + CHUNK);
    },
  };
}

/** A file, of which a piece at a time is in memory. */
export async function fileSource(path: string): Promise<ByteSource> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(HEAD), 0, HEAD, 0);
    return { place: path, head: buffer.subarray(0, bytesRead), origin: path, chunks: () => fileChunks(path) };
  } finally {
    await file.close();
  }
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: CHUNK })) yield chunk as Buffer;
  } finally {
    await file.close();
  }
}

export interface Member {
  /** Where it was found, for people: `2020.zip!2031883.json`. */
  readonly place: string;
  readonly bytes: Uint8Array;
  /** The text of its one document, where the container decodes and cuts it (a row of a table); `bytes` are none then. */
  readonly text?: string;
  /** Set where the member cannot be read; `bytes` then only tell it from others. */
  readonly problem?: Omit<Problem, 'severity'>;
  /** What is doubtful in it. */
  readonly warnings?: readonly Omit<Problem, 'severity'>[];
  /** Digests of its documents, where the store holds them all; `bytes` are none then. */
  readonly known?: readonly string[];
  /** Is told the digests of the documents that it is cut into. */
  note?(digests: readonly string[]): void;
}

/** Hidden files, and the file that tells people what a folder holds. */
export const isSkipped = (name: string): boolean =>
  name.startsWith('.') || name === '__MACOSX' || /^readme(?:\.(?:md|txt|rst))?$/i.test(name);
