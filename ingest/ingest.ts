/**
 * Ingest: documents into the evidence layer, then resolution and assembly of what they touch.
 *
 * The graph is a function of the set of documents: not of their order, of the number of runs, of file names or clocks.
 */
import { uniqueBy } from '../src/group-by.ts';
import { id } from '../src/ids.ts';
import type { Changes, NameVariantRecord, QueueItem, RecordKey, SourceRecord, Store } from '../src/store/store.ts';
import { alone, type Workers, type ReadDocument } from './workers/workers.ts';
import { AWARD_ID, AWARD_ID_OF, type EvidenceRows } from './evidence.ts';
import { siblingKeysOf } from './resolve/project-layers.ts';
import { isSiblingKey } from './text/title-keys.ts';
import type { LayerName, Queued } from './resolve/layer.ts';
import { resolveGraph, type BrokenBlock } from './resolve/resolve-graph.ts';
import type { Document, Problem } from './statements.ts';
import { scrubPlace, scrubRaw } from './text/contacts.ts';

/** How far an ingest has come. */
export interface Progress {
  readonly stage: 'READ' | LayerName;
  readonly read: number;
  readonly ingested: number;
  readonly known: number;
  readonly quarantined: number;
  /** Of a layer: what the batch just written dealt with. */
  readonly keys?: number;
}

/** The problems of one document. */
export interface DocumentProblems {
  readonly place: string;
  readonly problems: readonly Problem[];
}

/** `read = ingested + known + quarantined`, counted per document. */
export interface IngestSummary {
  readonly read: number;
  readonly ingested: number;
  readonly known: number;
  readonly quarantined: number;
  /** Of the quarantined documents. */
  readonly problems: readonly DocumentProblems[];
  /** Of the ingested ones. */
  readonly warnings: readonly DocumentProblems[];
  /** Blocks that could not be resolved: they wait for the next run. */
  readonly broken: readonly BrokenBlock[];
  /** True where it was stopped before all was read and resolved; the next run goes on. */
  readonly isStopped: boolean;
}

export interface IngestOptions {
  onProgress?(progress: Progress): void;
  /** Stops cleanly between two batches. */
  readonly signal?: AbortSignal;
  /** Starts threads that read and compute, once a whole batch of documents is new. Default: none. */
  startWorkers?(): Workers;
}

/** Layers whose keys many documents share. */
const REPEATED: ReadonlySet<string> = new Set<LayerName>(['nameVariant', 'person']);

/** Documents in one transaction, and characters of their texts. */
const BATCH = 200;
const BATCH_TEXT = 2 ** 24;
/** More text than this is read in threads, which leave this one to hear signals. */
const MUCH_TEXT = 2 ** 19;

/** Reads documents into the store and resolves what they touch. Rejects only where the store fails. */
export async function ingest(
  store: Store,
  documents: AsyncIterable<Document>,
  { onProgress, signal, startWorkers }: IngestOptions = {},
): Promise<IngestSummary> {
  const count = { read: 0, ingested: 0, known: 0, quarantined: 0 };
  const problems: DocumentProblems[] = [];
  const warnings: DocumentProblems[] = [];
  const broken: BrokenBlock[] = [];
  const isStopped = () => signal?.aborted === true;
  const startThreads = startWorkers && (() => (workers.size > 0 ? workers : (workers = startWorkers())));
  let workers: Workers = alone(store, startThreads);
  const started: StartedBatch[] = [];
  // Until all is read nothing leaves the queue: what this run put there need not be put there again.
  const queued = new Set<string>();
  const finishFirst = async () => {
    const next = started.shift();
    if (next === undefined) return;
    const written = await finishBatch(store, next, queued, signal);
    if (written === null) return;
    count.read += written.read;
    count.ingested += written.added.length;
    count.known += written.known;
    count.quarantined += written.problems.length;
    problems.push(...written.problems);
    warnings.push(...written.warnings);
    onProgress?.({ stage: 'READ', ...count });
  };
  try {
    for await (const batch of inBatches(documents)) {
      if (isStopped()) break;
      const workersFor = (fresh: readonly Document[]) => {
        const isMuch = fresh.length === BATCH || textOf(fresh) > MUCH_TEXT;
        return isMuch && startThreads !== undefined ? startThreads() : workers;
      };
      started.push(await startBatch(store, workersFor, batch, started));
      // One batch waits for each thread, so that none is idle while one is written.
      while (started.length > 2 * workers.size) await finishFirst();
    }
    while (started.length > 0 && !isStopped()) await finishFirst();
    await resolveGraph(store, {
      workers,
      ...(signal && { signal }),
      onBatch: (stage, keys) => onProgress?.({ stage, ...count, keys }),
      onBroken: (block) => broken.push(block),
    });
  } finally {
    if (!isStopped()) await Promise.allSettled(started.map(({ reading }) => reading));
    await workers.close(isStopped());
  }
  return { ...count, problems, warnings, broken, isStopped: isStopped() };
}

const textOf = (documents: readonly Document[]) => documents.reduce((sum, { text }) => sum + text.length, 0);

async function* inBatches(documents: AsyncIterable<Document>): AsyncGenerator<Document[]> {
  let batch: Document[] = [];
  let length = 0;
  for await (const document of documents) {
    length += document.text.length;
    if (batch.push(document) < BATCH && length < BATCH_TEXT) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

const errorsOf = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'ERROR');

/** Some documents, those among them that are new being read. */
interface StartedBatch {
  readonly documents: readonly Document[];
  /** What the store holds of their sources. */
  readonly held: ReadonlyMap<string, SourceRecord>;
  /** By source: what came of each document that is new, or being read in a batch before this one. */
  readonly reading: Promise<ReadonlyMap<string, ReadDocument>>;
  /** Sources that were written while this batch was read. */
  readonly since: Map<string, SourceRecord>;
  /** Those that started after it. */
  readonly after: StartedBatch[];
}

async function startBatch(
  store: Store,
  workersFor: (fresh: readonly Document[]) => Workers,
  documents: readonly Document[],
  before: readonly StartedBatch[],
): Promise<StartedBatch> {
  const byId = new Map<string, Document>();
  for (const document of documents) {
    if (document.isKnown === true) continue;
    const source = id.source(document.digest);
    if (!byId.has(source)) byId.set(source, document);
  }
  const rows = byId.size === 0 ? [] : await store.records('source', 'id', [...byId.keys()]);
  const held = new Map(rows.map((row) => [row.id, row]));
  // What was quarantined is read again: the software may have learnt to.
  const fresh = [...byId].filter(([source]) => held.get(source)?.status !== 'INGESTED');
  const unread = fresh.map(([, document]) => document);
  const read = workersFor(unread).read(unread);
  const reading = read.then((found) => new Map(fresh.map(([source], i) => [source, found[i]!])));
  reading.catch(() => undefined); // Thrown where it is awaited.
  const batch: StartedBatch = { documents, held, reading, since: new Map(), after: [] };
  for (const other of before) other.after.push(batch);
  return batch;
}

/** What came of some documents. */
interface Batch {
  readonly read: number;
  readonly known: number;
  readonly added: readonly EvidenceRows[];
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly problems: readonly DocumentProblems[];
  readonly warnings: readonly DocumentProblems[];
}

/**
 * What some work gives, or null once the signal is aborted. `Promise.race` with one promise of the whole run would keep
 * the result of every race until the run ends.
 */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      resolve(null);
    };
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}

/** Writes a batch once it is read; null where it was stopped before. Batches are finished in the order they started. */
async function finishBatch(
  store: Store,
  batch: StartedBatch,
  queued: Set<string>,
  signal: AbortSignal | undefined,
): Promise<Batch | null> {
  const read = await unlessAborted(batch.reading, signal);
  if (read === null) return null;
  const found = reconciled(batch, read);
  if (found.sources.size > 0) {
    const changes = await evidenceChanges(store, found.added, queued);
    const putRecords = { ...changes.putRecords, source: [...found.sources.values()] };
    await store.write({ ...changes, putRecords });
    for (const item of changes.queueAdd ?? []) if (REPEATED.has(item.layer)) queued.add(named(item));
  }
  for (const later of batch.after) for (const [source, row] of found.sources) later.since.set(source, row);
  return found;
}

/** Longest piece of a quarantined text that is kept, to show what it is. */
const MAX_KEPT = 2000;

/** The record of a document that is not taken in. */
const quarantined = (source: string, { text }: Document, problems: readonly Problem[]): SourceRecord => ({
  id: source,
  status: 'QUARANTINED',
  places: '[]',
  // An address that the cut would halve is still whole when it is looked for.
  data: JSON.stringify({
    problems: problems.map((one) => ({ ...one, field: scrubRaw(one.field), found: scrubRaw(one.found) })),
    text: scrubRaw(text.slice(0, 2 * MAX_KEPT)).slice(0, MAX_KEPT),
  }),
});

/** Tells what is new from what is known: the store, the batches before and this one may hold a document already. */
function reconciled({ documents, held, since }: StartedBatch, read: ReadonlyMap<string, ReadDocument>): Batch {
  const problems: DocumentProblems[] = [];
  const warnings: DocumentProblems[] = [];
  const added: EvidenceRows[] = [];
  const records = new Map<string, SourceRecord>();
  const found = new Map<string, { readonly places: Set<string>; readonly before: number }>();
  let known = 0;
  for (const document of documents) {
    if (document.isKnown === true) {
      known += 1;
      continue;
    }
    const source = id.source(document.digest);
    const before = since.get(source) ?? held.get(source);
    let at = found.get(source);
    if (at === undefined) {
      const places = new Set(before === undefined ? [] : (JSON.parse(before.places) as string[]));
      found.set(source, (at = { places, before: before?.status === 'INGESTED' ? places.size : -1 }));
    }
    // A file may be named for a person's address.
    at.places.add(scrubPlace(document.place));
    if ((records.get(source) ?? before)?.status === 'INGESTED') {
      known += 1;
      if (!records.has(source)) records.set(source, before!);
      continue;
    }
    const { rows, problems: all } = read.get(source)!;
    if (rows === null) problems.push({ place: document.place, problems: errorsOf(all) });
    else {
      if (all.length > 0) warnings.push({ place: document.place, problems: all });
      added.push(rows);
    }
    records.set(source, rows?.source ?? quarantined(source, document, all));
  }
  // A text may be found in very many places: its record is made once.
  const sources = new Map<string, SourceRecord>();
  for (const [source, { places, before }] of found) {
    if (places.size === before) continue;
    sources.set(source, { ...records.get(source)!, places: JSON.stringify([...places].sort()) });
  }
  return { read: documents.length, known, added, sources, problems, warnings };
}

/** Forms of a batch with their counts of use added to those in the store, and which of them are new to it. */
export async function countedNameVariants(
  store: Store,
  uses: ReadonlyMap<string, { nameVariant: NameVariantRecord | null; refs: number }>,
) {
  const held = new Map(
    (await store.records('nameVariant', 'id', [...uses.keys()], { withData: false })).map((head) => [head.id, head]),
  );
  const added: NameVariantRecord[] = [];
  const counted: Pick<NameVariantRecord, 'id' | 'refs'>[] = [];
  for (const [nameVariantId, { nameVariant, refs }] of uses) {
    const known = held.get(nameVariantId);
    if (known !== undefined) counted.push({ id: nameVariantId, refs: known.refs + refs });
    else if (nameVariant !== null) added.push({ ...nameVariant, refs });
  }
  return { added, counted, held };
}

/** The rows of new documents, and what they make to be resolved. */
async function evidenceChanges(
  store: Store,
  added: readonly EvidenceRows[],
  queued: ReadonlySet<string>,
): Promise<Changes> {
  if (added.length === 0) return {};
  const uses = new Map<string, { nameVariant: NameVariantRecord; refs: number }>();
  for (const nameVariant of added.flatMap(({ nameVariants }) => nameVariants)) {
    uses.set(nameVariant.id, { nameVariant, refs: (uses.get(nameVariant.id)?.refs ?? 0) + nameVariant.refs });
  }
  const statements = added.flatMap((rows) => rows.statements);
  const mentions = added.flatMap((rows) => rows.mentions);
  const keys = added.flatMap((rows) => rows.keys);
  const records = statements.flatMap(({ award, isRecord }) => (isRecord === 1 && award !== null ? [award] : []));
  // Other readings of the same awards, and articles that name them.
  const [beside, stories, nameVariants] = await Promise.all([
    records.length === 0 ? [] : store.records('statement', 'award', [...new Set(records)]),
    storiesBeside(store, keys),
    countedNameVariants(store, uses),
  ]);
  const articles = [
    ...[...statements, ...beside].filter(({ isRecord }) => isRecord === 0).map((statement) => statement.id),
    ...stories,
  ];
  const queueAdd: Queued[] = [
    ...[...uses.values()].map(({ nameVariant }) => ({ layer: 'nameVariant' as const, key: nameVariant.block })),
    ...keys.flatMap(({ table, key }) =>
      table === 'statement' && isSiblingKey(key) ? [{ layer: 'sibling' as const, key }] : [],
    ),
    ...beside.flatMap(siblingKeysOf).map((key) => ({ layer: 'sibling' as const, key })),
    ...articles.map((key) => ({ layer: 'article' as const, key })),
    ...mentions.map(({ block }) => ({ layer: 'person' as const, key: block })),
    ...statements.flatMap(({ project }) => (project === null ? [] : [{ layer: 'assemble' as const, key: project }])),
  ];
  return {
    putRecords: { statement: statements, mention: mentions, nameVariant: nameVariants.added },
    setRecords: { nameVariant: nameVariants.counted },
    // The keys of a form are made of what its id is a digest of: where it is, they are.
    putKeys: keys.filter(({ table, id }) => table !== 'nameVariant' || !nameVariants.held.has(id)),
    putNodes: added.map(({ node }) => node),
    queueAdd: distinct(queueAdd).filter((item) => !queued.has(named(item))),
  };
}

const named = ({ layer, key }: QueueItem) => `${layer} ${key}`;

/** Each item once. */
export const distinct = <T extends QueueItem>(items: readonly T[]): T[] => uniqueBy(items, named);

/** Works of articles that share a passage with one of the new abstracts, and what adds to one of the new awards. */
async function storiesBeside(store: Store, keys: readonly RecordKey[]): Promise<string[]> {
  const wanted = keys.flatMap(({ key, table }) =>
    table !== 'statement'
      ? []
      : key.startsWith('abstract:')
        ? [key.replace('abstract:', 'story:')]
        : key.startsWith(AWARD_ID)
          ? [key.replace(AWARD_ID, AWARD_ID_OF)]
          : [],
  );
  return wanted.length === 0 ? [] : (await store.recordKeys('statement', [...new Set(wanted)])).map((key) => key.id);
}
