/**
 * Writes a backup: all that a store holds, of one state, as gzipped lines of JSON that every store takes.
 *
 * The first line names the format, each line after it is a batch of `Changes`, the last one says how many there were, their
 * sha256 and the digest of the graph. docs/backups.md tells of its use.
 */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { GrantgraphError } from '../errors.ts';
import { inParts } from '../in-parts.ts';
import { version } from '../package.ts';
import { graphHash, type GraphHash } from '../query/digest.ts';
import { RECORD_TABLES } from '../store/record-columns.ts';
import type { Changes, PageKey, Store } from '../store/store.ts';

/** Raised with what a store holds, as the schemas of the stores are. */
export const FORMAT = 1;
/** In the queue of a store while a backup is put into it. */
export const RESTORING = 'restore';

export interface BackupHead {
  readonly grantgraph: 'backup';
  readonly format: number;
  /** Of the program that wrote it. */
  readonly version: string;
}
/** The last line. */
export interface BackupEnd {
  /** Records, nodes and edges. */
  readonly rows: number;
  /** Of all lines before this one. */
  readonly sha256: string;
  /** Of the graph, as `grantgraph digest` prints it. */
  readonly digest: string;
}

/** Rows of a line. */
const ROWS = 500;
/** A third of the time of the usual 6, for a tenth more room. */
const LEVEL = 3;

async function* batches(store: Store, hash: GraphHash): AsyncGenerator<Changes> {
  for (const table of RECORD_TABLES) {
    for (let after: PageKey | undefined; ;) {
      // Any table: possible duplicates alone are paged by more than their id.
      const page = { first: ROWS, ...(after && { after }) };
      const rows = await store.records(table as 'possibleDuplicate', 'id', null, page);
      const last = rows.at(-1);
      if (last === undefined) break;
      const keys = rows.map(({ id }) => id);
      yield { putRecords: { [table]: rows }, putKeys: await store.recordKeys(table, keys, 'id') };
      after = { id: last.id, value: (last as Partial<typeof last>).score ?? null };
    }
  }
  const queue = await store.records('queue', 'layer', null);
  if (queue.some(({ layer }) => layer === RESTORING)) {
    throw new GrantgraphError('STORE_CORRUPT', `${store.name}: a restore was cut short: restore it again first`);
  }
  for (const queueAdd of inParts(queue, ROWS)) yield { queueAdd };
  for await (const batch of store.scan()) {
    hash.add(batch);
    for (const putNodes of inParts(batch.nodes, ROWS)) yield { putNodes };
    for (const putEdges of inParts(batch.edges, ROWS)) yield { putEdges };
  }
}

/** Rows that a batch puts; keys are part of their records. */
export const rowsOf = ({ putRecords = {}, queueAdd = [], putNodes = [], putEdges = [] }: Changes): number =>
  Object.values(putRecords).reduce((sum, { length }) => sum + length, 0) +
  queueAdd.length +
  putNodes.length +
  putEdges.length;

/**
 * Writes a store into a file that only its owner can read, whatever is written to the store meanwhile. What was at `file`
 * stays until the new backup is whole. Rejects with the reason of the signal where that stops it.
 */
export async function backup(
  store: Store,
  file: string,
  signal?: AbortSignal,
): Promise<BackupEnd & { readonly bytes: number }> {
  const partial = `${file}.partial`;
  let end: BackupEnd | null = null;
  async function* lines(frozen: Store): AsyncGenerator<string> {
    const sum = createHash('sha256');
    const hash = graphHash();
    const summed = (line: object) => {
      const text = `${JSON.stringify(line)}\n`;
      sum.update(text);
      return text;
    };
    let rows = 0;
    yield summed({ grantgraph: 'backup', format: FORMAT, version } satisfies BackupHead);
    for await (const changes of batches(frozen, hash)) {
      rows += rowsOf(changes);
      yield summed(changes);
    }
    end = { rows, sha256: sum.digest('hex'), digest: hash.end() };
    yield `${JSON.stringify({ end })}\n`;
  }
  try {
    await store.frozen((frozen) =>
      pipeline(
        Readable.from(lines(frozen)),
        createGzip({ level: LEVEL }),
        createWriteStream(partial, { mode: 0o600, flush: true }),
        signal ? { signal } : {},
      ),
    );
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { ...end!, bytes: (await stat(file)).size };
}
