/**
 * What stands at a path: files, folders with their files, pipes; and what cannot be read, which is named and passed over.
 */
import { constants } from 'node:fs';
import { access, open, readdir, stat } from 'node:fs/promises';
import { fromRandomAccessReaderPromise } from 'yauzl';
import { byId } from '../../src/ids.ts';
import { isSkipped, type Member } from './byte-source.ts';
import { WindowReader } from './windows.ts';

/** A file that is one document, or is cut into documents in memory. Containers may be as large as they like. */
const MAX_FILE = 256 * 2 ** 20;
export const megabytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`;

/** A file that is not read: named, with the reason. Its digest is that of its path, for it has no other. */
export const unread = (place: string, expected: string, found: string): Member => ({
  place,
  bytes: Buffer.from(`${place}\n${found}`),
  problem: { field: 'file', expected, found },
});

/** A file, or why what stands there is none: a `Member` that only names it. */
export type Found = { readonly path: string } | { readonly path: string; readonly unread: Member };

const EXPECTED = 'a file or folder that can be read';

/** Why the system refuses a path, in words. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'a link that leads nowhere, or a name that is not UTF-8',
  ELOOP: 'a link that leads to itself',
  EACCES: 'one that this user may not read',
  EPERM: 'one that this user may not read',
  ENAMETOOLONG: 'a name that is too long',
};

function refusal(path: string, error: unknown): Found {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return { path, unread: unread(path, EXPECTED, Object.hasOwn(REFUSALS, code) ? REFUSALS[code]! : message) };
}

/** A file itself, or those of a folder and of the folders in it, in code-unit order. What cannot be read is named. */
export async function* filesAt(path: string): AsyncGenerator<Found> {
  try {
    const status = await stat(path);
    if (status.isFile()) {
      await access(path, constants.R_OK);
      yield { path };
      return;
    }
    if (!status.isDirectory()) {
      const kind = status.isFIFO() ? 'a named pipe' : status.isSocket() ? 'a socket' : 'a device';
      yield { path, unread: unread(path, EXPECTED, kind) };
      return;
    }
  } catch (error) {
    yield refusal(path, error);
    return;
  }
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => refusal(path, error));
  if (!Array.isArray(entries)) {
    yield entries;
    return;
  }
  const folder = path.replace(/(?<!\/)\/+$/, '');
  for (const entry of entries.sort((a, b) => byId(a.name, b.name))) {
    if (isSkipped(entry.name)) continue;
    const inner = `${folder}/${entry.name}`;
    // A link to a folder may lead back here.
    const target = entry.isSymbolicLink() ? await stat(inner).catch(() => null) : null;
    if (target?.isDirectory() !== true) yield* filesAt(inner);
  }
}

/** Members of a file. One that the system fails to read is a member with a problem: the rest goes on. */
export async function* readable(path: string, members: AsyncGenerator<Member>): AsyncGenerator<Member> {
  try {
    yield* members;
  } catch (error) {
    // The store's own refusals are no fault of the file.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    const failed = refusal(path, error);
    if ('unread' in failed) yield failed.unread;
  }
}

/** All bytes of a stream as one member; one that is too long only names it. */
export async function whole(place: string, input: AsyncIterable<string | Uint8Array>): Promise<Member> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_FILE) return unread(place, `one document of at most ${megabytes(MAX_FILE)}`, 'a longer one');
  }
  return { place, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) };
}

/** Members of an archive, told without reading them. */
async function entriesOf(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    return (await fromRandomAccessReaderPromise(new WindowReader(file), size, { lazyEntries: true, autoClose: false }))
      .entryCount;
  } finally {
    await file.close();
  }
}

/** Files at some paths, a zip counting its members. null where one is a stream: standard input, JSON lines, gzip. */
export async function countMembers(paths: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const path of paths) {
    if (path === '-') return null;
    for await (const found of filesAt(path)) {
      const file = found.path;
      if (/\.(?:jsonl|ndjson|gz)$/i.test(file)) return null;
      // One that is damaged is one problem.
      count += /\.zip$/i.test(file) ? await entriesOf(file).catch(() => 1) : 1;
    }
  }
  return count;
}
