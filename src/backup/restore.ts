/**
 * Reads a backup, and puts what it holds into an empty store.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { GrantgraphError, badInput } from '../errors.ts';
import { digest } from '../query/digest.ts';
import type { Changes, Store } from '../store/store.ts';
import { FORMAT, RESTORING, rowsOf, type BackupEnd, type BackupHead } from './backup.ts';

const LINE_END = 10;
const END = Buffer.from('{"end":');
/** Written at once: so many rows, or so many bytes of their lines. */
const ROWS = 4000;
const BYTES = 2 ** 24;

const damaged = (file: string, expected: string, found: string, cause?: unknown) =>
  new GrantgraphError('STORE_CORRUPT', `${file}: expected ${expected}, found ${found}. Nothing of it can be trusted.`, {
    cause,
  });

/** The lines of a gzipped file, without their ends; a last one that has none is left out. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const text = createGunzip();
  source.on('error', (error) => text.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const chunk of source.pipe(text) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]);
        rest = [];
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw badInput(`${file}: expected a backup, found no file`);
    if (!code?.startsWith('Z_')) throw error;
    throw damaged(file, 'a whole gzipped backup', message, error);
  } finally {
    source.destroy();
  }
}

/**
 * Reads a backup to its end. Throws STORE_CORRUPT for one that is cut short or changed or is none, and STORE_TOO_NEW for one
 * of a later format.
 */
export async function readBackup(file: string): Promise<BackupEnd> {
  const sum = createHash('sha256');
  let isHead = true;
  let end: BackupEnd | undefined;
  for await (const line of linesOf(file)) {
    if (isHead) assertHead(file, line);
    isHead = false;
    end = endIn(line);
    if (end === undefined) sum.update(line).update('\n');
  }
  if (isHead || end === undefined) throw damaged(file, 'a last line that ends it', 'none: it was cut short');
  const found = sum.digest('hex');
  if (found !== end.sha256) throw damaged(file, `lines of sha256 ${end.sha256}`, found);
  return end;
}

/** What a last line says; undefined of any other line. */
function endIn(line: Buffer): BackupEnd | undefined {
  if (!line.subarray(0, END.length).equals(END)) return undefined;
  try {
    return (JSON.parse(line.toString()) as { end: BackupEnd }).end;
  } catch {
    return undefined;
  }
}

function assertHead(file: string, line: Buffer): void {
  let head: Partial<BackupHead> = {};
  try {
    head = JSON.parse(line.toString()) as Partial<BackupHead>;
  } catch {
    // Told below.
  }
  if (head.grantgraph !== 'backup') throw damaged(file, 'a backup of grantgraph', 'another file');
  if (head.format !== FORMAT) {
    const code = Number(head.format) > FORMAT ? 'STORE_TOO_NEW' : 'STORE_TOO_OLD';
    throw new GrantgraphError(code, `${file}: expected a backup of format ${FORMAT}, found ${String(head.format)}`);
  }
}

/** Several batches as one. */
function joined(all: readonly Changes[]): Changes {
  const flat = <T>(of: (changes: Changes) => readonly T[] | undefined) => all.flatMap((changes) => of(changes) ?? []);
  const tables = new Set(all.flatMap(({ putRecords = {} }) => Object.keys(putRecords) as 'source'[]));
  return {
    putRecords: Object.fromEntries([...tables].map((table) => [table, flat(({ putRecords }) => putRecords?.[table])])),
    putKeys: flat(({ putKeys }) => putKeys),
    queueAdd: flat(({ queueAdd }) => queueAdd),
    putNodes: flat(({ putNodes }) => putNodes),
    putEdges: flat(({ putEdges }) => putEdges),
  };
}

async function* writes(file: string): AsyncGenerator<Changes> {
  let batch: Changes[] = [];
  let [rows, bytes, isHead] = [0, 0, true];
  for await (const line of linesOf(file)) {
    if (!isHead && endIn(line) === undefined) {
      const changes = JSON.parse(line.toString()) as Changes;
      batch.push(changes);
      rows += rowsOf(changes);
      bytes += line.length;
    }
    isHead = false;
    if (rows < ROWS && bytes < BYTES) continue;
    yield joined(batch);
    batch = [];
    rows = bytes = 0;
  }
  if (batch.length > 0) yield joined(batch);
}

/** Throws where the store holds anything but a restore of this very backup that was cut short. */
async function assertEmpty(store: Store, sha256: string): Promise<void> {
  const queue = await store.records('queue', 'layer', null, { first: 1 });
  const [mark] = await store.records('queue', 'layer', [RESTORING]);
  if (mark?.key === sha256) return;
  const [source] = await store.records('source', 'id', null, { first: 1 });
  const [judgement] = await store.records('judgement', 'id', null, { first: 1 });
  if (mark === undefined && queue.length === 0 && source === undefined && judgement === undefined) return;
  const found = mark === undefined ? 'one that is not' : 'what was restored of another backup';
  throw badInput(`${store.name}: expected an empty store to restore into, found ${found}`);
}

/**
 * Puts a backup into an empty store, after reading it to its end: nothing is written of one that is damaged. One that was cut
 * short is done again by the same call. The caller holds the lock on changing the store.
 */
export async function restore(store: Store, file: string, signal?: AbortSignal): Promise<BackupEnd> {
  const end = await readBackup(file);
  await assertEmpty(store, end.sha256);
  const mark = [{ layer: RESTORING, key: end.sha256 }];
  await store.write({ queueAdd: mark });
  let writing: Promise<void> = Promise.resolve();
  for await (const changes of writes(file)) {
    // The next batch is read while one is written.
    await writing;
    signal?.throwIfAborted();
    writing = store.write(changes);
    writing.catch(() => undefined); // Thrown where it is awaited.
  }
  await writing;
  await store.write({ queueDone: mark });
  const found = await digest(store);
  if (found !== end.digest) {
    throw new GrantgraphError(
      'STORE_CORRUPT',
      `${store.name}: restored ${file}: expected the digest ${end.digest}, found ${found}`,
    );
  }
  return end;
}
