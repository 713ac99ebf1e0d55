/**
 * Ingest: documents into the evidence layer, then resolution and assembly of what they touch.
 *
 * The graph is a function of the set of documents: not of their order, of the number of runs, of file names or clocks.
 */
import { id } from '../src/id.ts';
import type { Changes, FormRecord, QueueItem, RecordKey, SourceRecord, Store } from '../src/store/store.ts';
import { evidenceRows, type EvidenceRows } from './evidence.ts';
import { titleKeysOf } from './resolve/sibling-layer.ts';
import type { LayerName, Queued } from './layer.ts';
import { settle } from './settle.ts';
import type { Document, Problem } from './source.ts';
import { extract } from './sources/index.ts';
import { scrubContacts } from './text/contacts.ts';

/** How far an ingest has come. */
export interface Progress {
  readonly stage: 'READ' | LayerName;
  readonly read: number;
  readonly ingested: number;
  readonly known: number;
  readonly quarantined: number;
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
  /** True where it was stopped before all was read and settled; the next run goes on. */
  readonly isStopped: boolean;
}

export interface IngestOptions {
  onProgress?(progress: Progress): void;
  /** Stops cleanly between two batches. */
  readonly signal?: AbortSignal;
}

/** Documents in one transaction. */
const BATCH = 200;

/** Reads documents into the store and settles what they touch. Rejects only where the store fails. */
export async function ingest(
  store: Store,
  documents: AsyncIterable<Document>,
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const count = { read: 0, ingested: 0, known: 0, quarantined: 0 };
  const problems: DocumentProblems[] = [];
  const warnings: DocumentProblems[] = [];
  const isStopped = () => options.signal?.aborted === true;
  let batch: Document[] = [];
  // One batch is read while the one before it is written.
  let writing: { batch: Batch; done: Promise<void> } | null = null;
  const finish = async () => {
    if (writing === null) return;
    const { batch: written, done } = writing;
    writing = null;
    await done;
    count.read += written.read;
    count.ingested += written.added.length;
    count.known += written.known;
    count.quarantined += written.problems.length;
    problems.push(...written.problems);
    warnings.push(...written.warnings);
    options.onProgress?.({ stage: 'READ', ...count });
  };
  const flush = async () => {
    const next = await readBatch(store, batch, writing?.batch.sources ?? new Map());
    batch = [];
    await finish();
    if (isStopped()) return;
    const done = writeBatch(store, next);
    done.catch(() => undefined); // Thrown where it is awaited.
    writing = { batch: next, done };
  };
  try {
    for await (const document of documents) {
      if (isStopped()) break;
      batch.push(document);
      if (batch.length >= BATCH) await flush();
    }
    if (batch.length > 0 && !isStopped()) await flush();
  } finally {
    await finish();
  }
  await settle(store, {
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    onBatch: (stage) => options.onProgress?.({ stage, ...count }),
  });
  return { ...count, problems, warnings, isStopped: isStopped() };
}

const errorsOf = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'ERROR');

/** A record of a source with one more place it was found in, or null where the place is known. */
function withPlace(row: SourceRecord, place: string): SourceRecord | null {
  const places = JSON.parse(row.places) as string[];
  return places.includes(place) ? null : { ...row, places: JSON.stringify([...places, place].sort()) };
}

/** What came of some documents, before it is written. */
interface Batch {
  readonly read: number;
  readonly known: number;
  readonly added: readonly EvidenceRows[];
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly problems: readonly DocumentProblems[];
  readonly warnings: readonly DocumentProblems[];
}

/** Reads some documents. `writing` are the sources of the batch before, which the store may not show yet. */
async function readBatch(
  store: Store,
  documents: readonly Document[],
  writing: ReadonlyMap<string, SourceRecord>,
): Promise<Batch> {
  const sourceIds = [...new Set(documents.map(({ digest }) => id.source(digest)))];
  const held = new Map((await store.records('source', 'id', sourceIds)).map((row) => [row.id, row]));
  const problems: DocumentProblems[] = [];
  const warnings: DocumentProblems[] = [];
  const added: EvidenceRows[] = [];
  const sources = new Map<string, SourceRecord>();
  let known = 0;
  for (const document of documents) {
    const sourceId = id.source(document.digest);
    const before = sources.get(sourceId) ?? writing.get(sourceId) ?? held.get(sourceId);
    if (before?.status === 'INGESTED') {
      known += 1;
      const row = withPlace(before, document.place);
      if (row !== null) sources.set(sourceId, row);
      continue;
    }
    // What was quarantined is read again: the software may have learnt to.
    const { reading, problems: found } = extract(document);
    if (reading === null) {
      problems.push({ place: document.place, problems: errorsOf(found) });
      const places = before === undefined ? [] : (JSON.parse(before.places) as string[]);
      sources.set(sourceId, {
        id: sourceId,
        status: 'QUARANTINED',
        places: JSON.stringify([...new Set([...places, document.place])].sort()),
        data: scrubContacts(JSON.stringify({ problems: found, text: document.text.slice(0, 2000) })),
      });
      continue;
    }
    if (found.length > 0) warnings.push({ place: document.place, problems: found });
    const rows = evidenceRows(document, reading);
    added.push(rows);
    sources.set(sourceId, rows.source);
  }
  return { read: documents.length, known, added, sources, problems, warnings };
}

async function writeBatch(store: Store, { added, sources }: Batch): Promise<void> {
  if (sources.size === 0) return;
  await store.write({ ...(await evidenceChanges(store, added)), putSources: [...sources.values()] });
}

/** Forms of a batch with their counts of use added to those in the store. */
export async function countedForms(
  store: Store,
  uses: ReadonlyMap<string, { form: FormRecord | null; refs: number }>,
): Promise<FormRecord[]> {
  const held = new Map((await store.records('form', 'id', [...uses.keys()])).map((row) => [row.id, row]));
  return [...uses].flatMap(([formId, { form, refs }]) => {
    const row = held.get(formId) ?? form;
    return row === null ? [] : [{ ...row, refs: (held.get(formId)?.refs ?? 0) + refs }];
  });
}

/** The rows of new documents, and what they make to be resolved. */
async function evidenceChanges(store: Store, added: readonly EvidenceRows[]): Promise<Changes> {
  if (added.length === 0) return {};
  const uses = new Map<string, { form: FormRecord; refs: number }>();
  for (const form of added.flatMap(({ forms }) => forms)) {
    uses.set(form.id, { form, refs: (uses.get(form.id)?.refs ?? 0) + form.refs });
  }
  const works = added.flatMap((rows) => rows.works);
  const mentions = added.flatMap((rows) => rows.mentions);
  const keys = added.flatMap((rows) => rows.keys);
  const records = works.flatMap(({ award, isRecord }) => (isRecord === 1 && award !== null ? [award] : []));
  // Other readings of the same awards, and articles that name them.
  const beside = records.length === 0 ? [] : await store.records('work', 'award', [...new Set(records)]);
  const articles = [
    ...[...works, ...beside].filter(({ isRecord }) => isRecord === 0).map((work) => work.id),
    ...(await storiesOf(store, keys)),
  ];
  const queueAdd: Queued[] = [
    ...[...uses.values()].map(({ form }) => ({ layer: 'form' as const, key: form.block })),
    ...[
      ...keys.filter(({ key }) => key.startsWith('title:')).map(({ key }) => key),
      ...beside.flatMap(titleKeysOf),
    ].map((key) => ({ layer: 'sibling' as const, key })),
    ...articles.map((key) => ({ layer: 'article' as const, key })),
    ...mentions.map(({ block }) => ({ layer: 'person' as const, key: block })),
    ...works.flatMap(({ project }) => (project === null ? [] : [{ layer: 'assemble' as const, key: project }])),
  ];
  return {
    putWorks: works,
    putMentions: mentions,
    putForms: await countedForms(store, uses),
    putKeys: keys,
    putNodes: added.map(({ node }) => node),
    queueAdd: distinct(queueAdd),
  };
}

/** Each item once. */
export function distinct<T extends QueueItem>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [`${item.layer} ${item.key}`, item])).values()];
}

/** Works of articles that share a passage with one of the new abstracts. */
async function storiesOf(store: Store, keys: readonly RecordKey[]): Promise<string[]> {
  const abstracts = keys.flatMap(({ key }) =>
    key.startsWith('abstract:') ? [key.replace('abstract:', 'story:')] : [],
  );
  return abstracts.length === 0 ? [] : (await store.recordKeys('work', [...new Set(abstracts)])).map((key) => key.id);
}
