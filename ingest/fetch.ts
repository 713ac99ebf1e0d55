/**
 * Reads a funder's API page by page, politely, and keeps each record that is new or has changed as a line of a file.
 *
 * Nothing is lost where it stops: what was read is on the disk, and so is how far it had come.
 */
import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { GrantgraphError } from '../src/errors.ts';
import { byId, sha256 } from '../src/ids.ts';
import { version } from '../src/package.ts';
import type { ApiPage, ApiQuery, FunderApi } from './agencies/apis.ts';
import { fetchedLine, fetchedOf } from './formats/fetched.ts';
import { quoted } from './problem.ts';

export interface FetchOptions {
  /** Where the records are kept, a folder for each funder and service; what lies there already is not kept twice. */
  readonly folder: string;
  /** Another address of the service: a mirror, a proxy. */
  readonly url?: string | undefined;
  /** Seconds between two requests, and before a first repetition. Default 1. */
  readonly pause?: number | undefined;
  /** Seconds that an answer may take. Default 60. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal;
  onPage?(told: { readonly records: number; readonly total: number | null }): void;
  /** A request is repeated: why, and after how many seconds. */
  onRetry?(why: string, seconds: number): void;
}

export interface FetchSummary {
  readonly pages: number;
  readonly records: number;
  /** Of the records: those that were not kept yet. */
  readonly added: number;
  /** Of these: those of which another version was kept. */
  readonly changed: number;
  /** What the funder says there is and did not give. */
  readonly missing: number;
  /** Folder of this funder's records. */
  readonly folder: string;
  readonly isStopped: boolean;
}

/** Tries of one request. */
const TRIES = 6;
/** Seconds that a service may ask for at most. */
const MOST_WAIT = 600;
const AGENT = `grantgraph/${version} (reads public award data, one request at a time)`;

const failed = (message: string, cause?: unknown) => new GrantgraphError('FETCH_FAILED', message, { cause });

/** Seconds that an answer asks to wait, as a number or a date; null where it does not. */
function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.min(MOST_WAIT, Math.max(0, seconds));
}

/** What went wrong with one request; `isFinal` where repeating it would not help. */
interface Failure {
  readonly why: string;
  readonly isFinal?: boolean;
  readonly wait?: number | null;
}

/** One request, or why there is no page. */
async function ask(api: FunderApi, query: ApiQuery, seen: number, options: FetchOptions): Promise<ApiPage | Failure> {
  const { timeout = 60, signal } = options;
  const { search, body } = api.request(query, seen);
  const url = new URL(options.url ?? api.url);
  for (const [name, value] of Object.entries(search ?? {})) url.searchParams.set(name, value);
  const late = AbortSignal.timeout(timeout * 1000);
  try {
    const answer = await fetch(url, {
      headers: {
        accept: 'application/json',
        'user-agent': AGENT,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const text = await answer.text();
    const { status } = answer;
    if (!answer.ok) {
      const isFinal = status < 500 && status !== 408 && status !== 429;
      return { why: `HTTP ${status}: ${quoted(text)}`, isFinal, wait: retryAfter(answer.headers.get('retry-after')) };
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return { why: `expected a whole JSON answer, found ${text.length} characters that begin ${quoted(text)}` };
    }
    const page = api.page(value, query);
    return typeof page === 'string' ? { why: `expected records, found ${quoted(page || text)}` } : page;
  } catch (error) {
    if (signal?.aborted) throw error;
    if (late.aborted) return { why: `no whole answer within ${timeout} seconds` };
    const { cause, message } = error as Error & { readonly cause?: NodeJS.ErrnoException };
    return { why: cause?.code ?? cause?.message ?? message };
  }
}

/** A page, after as many repetitions as it takes. Rejects with `FETCH_FAILED` once it is given up. */
async function pageOf(api: FunderApi, query: ApiQuery, seen: number, options: FetchOptions): Promise<ApiPage> {
  const { pause = 1, signal, onRetry } = options;
  for (let tried = 1; ; tried += 1) {
    const page = await ask(api, query, seen, options);
    if ('records' in page) return page;
    if (page.isFinal === true || tried === TRIES) {
      const times = tried === 1 ? '' : `, the last of ${tried} tries`;
      throw failed(`${api.name}: records ${seen + 1} and on, ${query.from} to ${query.to}: ${page.why}${times}`);
    }
    const seconds = page.wait ?? pause * 2 ** tried;
    onRetry?.(page.why, seconds);
    await setTimeout(seconds * 1000, undefined, signal ? { signal } : {});
  }
}

const dayBefore = (day: string, days = 1) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** The two halves of a query's days; null of one day. */
function halves(query: ApiQuery): [ApiQuery, ApiQuery] | null {
  const days = Math.round((Date.parse(query.to) - Date.parse(query.from)) / 86_400_000);
  if (days < 1) return null;
  const from = dayBefore(query.to, Math.floor(days / 2));
  return [
    { ...query, to: dayBefore(from) },
    { ...query, from },
  ];
}

/** How far a fetch has come, as it is kept until the fetch is done. */
interface Progress {
  /** Those that are left, by their days; of the first so many records were seen. */
  readonly queries: readonly ApiQuery[];
  readonly seen: number;
  /** Key of the last of them. A service that counts from 1 gives it once more, as the first of the next page. */
  readonly last: string | null;
}

/** Where a fetch begins, or goes on: on a later day with the days since, too, from the last on, which was not over. */
function startOf(query: ApiQuery, held: Progress | null): Progress {
  const end = held?.queries.at(-1)?.to;
  if (held === null || end === undefined) return { queries: [query], seen: 0, last: null };
  return end >= query.to ? held : { ...held, queries: [...held.queries, { ...query, from: end }] };
}

/** Text of a file, or null where there is none. */
const textOf = (file: string) =>
  readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });

/** Bytes that are read at once to find the end of the last line. */
const BLOCK = 65_536;

/** Takes off the end of a file that a killed process wrote half. */
async function mend(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    const block = Buffer.alloc(BLOCK);
    let end = 0;
    for (let to = size; to > 0 && end === 0; to -= BLOCK) {
      const from = Math.max(0, to - BLOCK);
      const { bytesRead } = await handle.read(block, 0, to - from, from);
      const newline = block.subarray(0, bytesRead).lastIndexOf(0x0a);
      if (newline >= 0) end = from + newline + 1;
    }
    if (end < size) await handle.truncate(end);
  } finally {
    await handle.close();
  }
}

/** Digest of the last version of each record that is kept, by key. */
async function kept(api: FunderApi, folder: string): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.jsonl')).sort(byId)) {
    await mend(join(folder, name));
    for await (const line of createInterface({ input: createReadStream(join(folder, name)), crlfDelay: Infinity })) {
      const record = fetchedOf(line)?.record;
      if (record !== undefined) versions.set(api.keyOf(JSON.parse(record)), sha256(record));
    }
  }
  return versions;
}

/**
 * Fetches what a query asks for. Rejects with `FETCH_FAILED` where the service does not answer; the same query goes on from
 * there, as it does after a signal.
 */
export async function fetchRecords(api: FunderApi, query: ApiQuery, options: FetchOptions): Promise<FetchSummary> {
  const { pause = 1, signal } = options;
  const folder = join(options.folder, api.name);
  await mkdir(folder, { recursive: true });
  const versions = await kept(api, folder);
  // A query is gone on with on another day too.
  const { to: _to, ...asked } = query;
  const progressFile = join(folder, `.${sha256(JSON.stringify(asked)).slice(0, 12)}.progress`);
  const held = await textOf(progressFile);
  let { queries, seen, last } = startOf(query, held === null ? null : (JSON.parse(held) as Progress));
  const fetched = { url: options.url ?? api.url, at: new Date().toISOString() };
  const file = join(folder, `${fetched.at.replaceAll(':', '')}.jsonl`);
  let lastPage = '';
  let [pages, records, added, changed, missing] = [0, 0, 0, 0, 0];
  const summary = (isStopped: boolean) => ({ pages, records, added, changed, missing, folder, isStopped });
  try {
    for (let [present] = queries; present !== undefined; [present] = queries) {
      if (pages > 0) await setTimeout(pause * 1000, undefined, signal ? { signal } : {});
      const page = await pageOf(api, present, seen, options);
      const parts = (page.total ?? 0) > api.most ? halves(present) : null;
      if (parts !== null) queries = [...parts, ...queries.slice(1)];
      else {
        const keys = page.records.map((record) => api.keyOf(record));
        if (page.records.length === api.pageSize && keys.join() === lastPage)
          throw failed(`${api.name}: expected the records after ${seen}, found the same page again`);
        lastPage = keys.join();
        let lines = '';
        for (const [place, record] of page.records.entries()) {
          const [key, digest] = [keys[place]!, sha256(JSON.stringify(record))];
          const before = versions.get(key);
          if (before === digest) continue;
          versions.set(key, digest);
          lines += fetchedLine(fetched, record);
          added += 1;
          if (before !== undefined) changed += 1;
        }
        if (lines !== '') await appendFile(file, lines);
        const again = keys.length > 0 && keys[0] === last ? 1 : 0;
        last = keys.at(-1) ?? last;
        records += keys.length - again;
        seen += keys.length - again;
        options.onPage?.({ records, total: queries.length === 1 ? page.total : null });
        const isWhole = page.total === null ? page.records.length < api.pageSize : seen >= page.total;
        const isAtEnd = page.records.length === again || seen + api.pageSize - again > api.most;
        if (page.isLast || isWhole || isAtEnd) {
          if (!page.isLast) missing += Math.max(0, (page.total ?? seen) - seen);
          [queries, seen, last] = [queries.slice(1), 0, null];
        }
      }
      pages += 1;
      await writeFile(`${progressFile}~`, JSON.stringify({ queries, seen, last } satisfies Progress));
      await rename(`${progressFile}~`, progressFile);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
    return summary(true);
  }
  await rm(progressFile, { force: true });
  return summary(false);
}
