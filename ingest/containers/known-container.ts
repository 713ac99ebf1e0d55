/**
 * A container that was read before: which documents each of its members is cut into, so that a second run over the same
 * file need not unpack, decode and cut them to find that all are known.
 *
 * What is kept is a row beside the sources (never in the graph), named by the container's content: for an archive its
 * directory (names, sizes, checksums), for another file its bytes; never a file's times. It says nothing of what
 * the store holds: that is asked anew, so a document that was forgotten is read again.
 */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { fromRandomAccessReaderPromise } from 'yauzl';
import { id } from '../../src/ids.ts';
import type { SourceRecord, Store } from '../../src/store/store.ts';
import type { ColumnMapping } from '../formats/column-mapping.ts';
import { extractorOf } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { scrubPlace } from '../text/contacts.ts';
import { WindowReader } from './windows.ts';

/** A container while it is read. Members are counted by the reader, from 1; each is asked for before it is read. */
export interface KnownContainer {
  /** Digests of the member's documents where the store holds every one of them, read at this place; else null. */
  digestsOf(member: number): readonly string[] | null;
  /** Digests of all its documents, a list a member, where the store holds every one of them; else null. */
  whole(): readonly (readonly string[])[] | null;
  /** What the member was cut into. Member 0 is the container itself: where something is wrong with it, it is cut into none. */
  note(member: number, digests: readonly string[]): void;
  /** Remembers what was noted. Call it once the whole container was read. */
  keep(): Promise<void>;
}

/** The containers that a store remembers. */
export interface KnownContainers {
  /** null where the file is no whole archive. */
  zip(path: string): Promise<KnownContainer | null>;
  /** A file of many records. */
  file(path: string): Promise<KnownContainer>;
}

/** What a zip file says of its members, without unpacking any. */
export interface ZipDirectory {
  readonly fingerprint: string;
  /** Entries, folders and hidden files among them. */
  readonly entries: number;
}

/** null where the file is no whole zip archive: reading it will say why. */
export async function zipDirectory(path: string): Promise<ZipDirectory | null> {
  const file = await open(path, 'r');
  try {
    const zip = await fromRandomAccessReaderPromise(new WindowReader(file), (await file.stat()).size, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
    const hash = createHash('sha256');
    for await (const { fileNameRaw, crc32, compressedSize, uncompressedSize } of zip.eachEntry())
      hash.update(fileNameRaw).update(`\n${crc32} ${compressedSize} ${uncompressedSize}\n`);
    return { fingerprint: hash.digest('hex'), entries: zip.entryCount };
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** Of a file's bytes, read a piece at a time. */
async function fileFingerprint(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }))
      hash.update(chunk as Buffer);
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

/** What decides how a member is cut and named, beside its bytes. */
const SOFTWARE = FORMATS.map(extractorOf).join('\n');

/** Characters of a digest that a source's id keeps. */
const DIGEST = 32;
/** Sources asked for at once. */
const BATCH = 2000;

async function ingested(store: Store, digests: readonly string[]): Promise<ReadonlySet<string>> {
  const present = new Set<string>();
  for (let from = 0; from < digests.length; from += BATCH) {
    const ids = digests.slice(from, from + BATCH).map(id.source);
    for (const row of await store.records('source', 'id', ids)) if (row.status === 'INGESTED') present.add(row.id);
  }
  return present;
}

/** By member; a gap is one that was not cut into documents. */
type Members = (readonly string[] | null)[];

/** Containers that a store remembers. The caller has the store's lock: nothing is removed while it reads. */
export function knownContainers(store: Store, columns?: ColumnMapping): KnownContainers {
  // Read by another mapping a table holds other documents.
  const by = columns === undefined ? '' : `\n${JSON.stringify(columns)}`;
  return {
    async zip(path) {
      const directory = await zipDirectory(path);
      return directory === null ? null : openContainer(store, path, directory.fingerprint + by);
    },
    file: async (path) => openContainer(store, path, (await fileFingerprint(path)) + by),
  };
}

async function openContainer(store: Store, path: string, fingerprint: string): Promise<KnownContainer> {
  const hash = createHash('sha256').update(`${fingerprint}\n${SOFTWARE}`).digest('hex');
  const rowId = `container:sha256:${hash.slice(0, DIGEST)}`;
  const [row] = await store.records('source', 'id', [rowId]);
  const places = row === undefined ? [] : (JSON.parse(row.places) as string[]);
  // Elsewhere it is read as a new one: its documents are found in one more place.
  const place = scrubPlace(path);
  const isKnownHere = row !== undefined && places.includes(place);
  const held = isKnownHere ? (JSON.parse(row.data) as { members: Members }).members : [];
  const present = await ingested(
    store,
    held.flatMap((digests) => digests ?? []),
  );
  const noted: Members = [];
  let last = 0;
  const digestsOf = (member: number) => {
    last = Math.max(last, member);
    const digests = held[member] ?? [];
    return digests.length > 0 && digests.every((digest) => present.has(id.source(digest))) ? digests : null;
  };
  return {
    digestsOf,
    whole() {
      if (held.length < 2 || Array.isArray(held[0])) return null;
      const digests = held.slice(1).map((_, i) => digestsOf(i + 1));
      return digests.every((one) => one !== null) ? digests : null;
    },
    note(member, digests) {
      noted[member] = digests.map((digest) => digest.slice(0, DIGEST));
    },
    async keep() {
      if (isKnownHere) return;
      // Members at the end that were not cut into documents count too.
      noted.length = last + 1;
      const kept: SourceRecord = {
        id: rowId,
        status: 'CONTAINER',
        places: JSON.stringify([...places, place].sort()),
        data: JSON.stringify({ members: noted }),
      };
      await store.write({ putRecords: { source: [kept] } });
    },
  };
}
