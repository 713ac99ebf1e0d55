/**
 * Ingest: documents into the evidence layer, then resolution and assembly of what they touch.
 *
 * The graph is a function of the set of documents: not of their order, of the number of runs, of file names or clocks.
 */
import { id } from '../src/ids.ts';
import type { Changes, NameVariantRecord, QueueItem, RecordKey, SourceRecord, Store } from '../src/store/store.ts';
import { alone, type Workers, type ReadDocument } from './workers/workers.ts';
import type { EvidenceRows } from './evidence.ts';
import { siblingKeysOf } from './resolve/sibling-layer.ts';
import { isSiblingKey } from './resolve/siblings.ts';
import type { LayerName, Queued } from './resolve/layer.ts';
import { resolveGraph, type BrokenBlock } from './resolve/resolve-graph.ts';
import type { Document, Problem } from './statements.ts';
import { scrubContacts } from './text/contacts.ts';

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

/** Documents in one transaction. */
const BATCH = 200;

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
  let workers = alone(store);
  const started: StartedBatch[] = [];
  // Until all is read nothing leaves the queue: what this run put there need not be put there again.
  const queued = new Set<string>();
  const finishFirst = async () => {
    const next = started.shift();
    if (next === undefined) return;
    const written = await finishBatch(store, next, queued, isStopped);
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
    for await (const batch of inBatches(documents, BATCH)) {
      if (isStopped()) break;
      const workersFor = (fresh: readonly Document[]) => {
        if (fresh.length === BATCH && workers.size === 0 && startWorkers !== undefined) workers = startWorkers();
        return workers;
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
    await Promise.allSettled(started.map(({ reading }) => reading));
    await workers.close();
  }
  return { ...count, problems, warnings, broken, isStopped: isStopped() };
}

async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const errorsOf = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'ERROR');

/** A record of a source with one more place it was found in, or null where the place is known. */
function withPlace(row: SourceRecord, place: string): SourceRecord | null {
  const places = JSON.parse(row.places) as string[];
  return places.includes(place) ? null : { ...row, places: JSON.stringify([...places, place].sort()) };
}

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

/** Writes a batch once it is read; null where it was stopped before. Batches are finished in the order they started. */
async function finishBatch(
  store: Store,
  batch: StartedBatch,
  queued: Set<string>,
  isStopped: () => boolean,
): Promise<Batch | null> {
  const found = await reconciled(batch);
  if (isStopped()) return null;
  if (found.sources.size > 0) {
    const changes = await evidenceChanges(store, found.added, queued);
    await store.write({ ...changes, putSources: [...found.sources.values()] });
    for (const item of changes.queueAdd ?? []) if (REPEATED.has(item.layer)) queued.add(named(item));
  }
  for (const later of batch.after) for (const [source, row] of found.sources) later.since.set(source, row);
  return found;
}

/** Tells what is new from what is known: the store, the batches before and this one may hold a document already. */
async function reconciled({ documents, held, since, reading }: StartedBatch): Promise<Batch> {
  const read = await reading;
  const problems: DocumentProblems[] = [];
  const warnings: DocumentProblems[] = [];
  const added: EvidenceRows[] = [];
  const sources = new Map<string, SourceRecord>();
  let known = 0;
  for (const document of documents) {
    if (document.isKnown === true) {
      known += 1;
      continue;
    }
    const sourceId = id.source(document.digest);
    const before = sources.get(sourceId) ?? since.get(sourceId) ?? held.get(sourceId);
    if (before?.status === 'INGESTED') {
      known += 1;
      const row = withPlace(before, document.place);
      if (row !== null) sources.set(sourceId, row);
      continue;
    }
    const { rows, problems: all } = read.get(sourceId)!;
    if (rows === null) {
      problems.push({ place: document.place, problems: errorsOf(all) });
      const places = before === undefined ? [] : (JSON.parse(before.places) as string[]);
      sources.set(sourceId, {
        id: sourceId,
        status: 'QUARANTINED',
        places: JSON.stringify([...new Set([...places, document.place])].sort()),
        data: scrubContacts(JSON.stringify({ problems: all, text: document.text.slice(0, 2000) })),
      });
      continue;
    }
    if (all.length > 0) warnings.push({ place: document.place, problems: all });
    added.push(rows);
    sources.set(sourceId, rows.source);
  }
  return { read: documents.length, known, added, sources, problems, warnings };
}

/** Forms of a batch with their counts of use added to those in the store, and which of them are new to it. */
export async function countedNameVariants(
  store: Store,
  uses: ReadonlyMap<string, { nameVariant: NameVariantRecord | null; refs: number }>,
) {
  const held = new Map((await store.heads('nameVariant', 'id', [...uses.keys()])).map((head) => [head.id, head]));
  const putNameVariants: NameVariantRecord[] = [];
  const setRefs: Pick<NameVariantRecord, 'id' | 'refs'>[] = [];
  for (const [nameVariantId, { nameVariant, refs }] of uses) {
    const known = held.get(nameVariantId);
    if (known !== undefined) setRefs.push({ id: nameVariantId, refs: known.refs + refs });
    else if (nameVariant !== null) putNameVariants.push({ ...nameVariant, refs });
  }
  return { putNameVariants, setRefs, held };
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
  const [beside, stories, { held, ...nameVariants }] = await Promise.all([
    records.length === 0 ? [] : store.records('statement', 'award', [...new Set(records)]),
    storiesOf(store, keys),
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
    putStatements: statements,
    putMentions: mentions,
    ...nameVariants,
    // The keys of a form are made of what its id is a digest of: where it is, they are.
    putKeys: keys.filter(({ table, id }) => table !== 'nameVariant' || !held.has(id)),
    putNodes: added.map(({ node }) => node),
    queueAdd: distinct(queueAdd).filter((item) => !queued.has(named(item))),
  };
}

const named = ({ layer, key }: QueueItem) => `${layer} ${key}`;

/** Each item once. */
export function distinct<T extends QueueItem>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [named(item), item])).values()];
}

/** Works of articles that share a passage with one of the new abstracts. */
async function storiesOf(store: Store, keys: readonly RecordKey[]): Promise<string[]> {
  const abstracts = keys.flatMap(({ key }) =>
    key.startsWith('abstract:') ? [key.replace('abstract:', 'story:')] : [],
  );
  return abstracts.length === 0
    ? []
    : (await store.recordKeys('statement', [...new Set(abstracts)])).map((key) => key.id);
}
