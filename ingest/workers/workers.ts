/**
 * Who does the work of an ingest: reading documents and computing layers need no order and no writing, so that some
 * threads may do them beside the one that writes.
 */
import type { Store } from '../../src/store/store.ts';
import { evidenceRows, type EvidenceRows } from '../evidence.ts';
import type { LayerRunner } from '../resolve/layer.ts';
import { layerNamed } from '../resolve/layers.ts';
import type { Document, Problem, Reading } from '../statements.ts';
import { extract } from '../formats/index.ts';
import { defect, DOCUMENT_MS, isOverTime, within } from '../guard.ts';

/** What came of one document. `rows` is null where it is quarantined; `problems` then says why. */
export interface ReadDocument {
  readonly rows: EvidenceRows | null;
  readonly problems: readonly Problem[];
}

export interface Workers extends LayerRunner {
  /** In the order of `documents`. */
  read(documents: readonly Document[]): Promise<ReadDocument[]>;
  /** @param isAtOnce drops what is still being read */
  close(isAtOnce?: boolean): Promise<void>;
}

/** What one document may hold; the largest real ones hold a tenth. */
const MOST = { statements: 20_000, people: 1000, institutions: 1000 } as const;

/** Why a reading is more than a document may hold, or null. */
function tooMuch({ statements }: Reading): Problem | null {
  const over = (field: keyof typeof MOST, count: number, of: string): Problem | null =>
    count <= MOST[field]
      ? null
      : { severity: 'ERROR', field, expected: `at most ${MOST[field]} ${of}`, found: String(count) };
  const most = (of: 'people' | 'institutions') => statements.reduce((sum, one) => Math.max(sum, one[of].length), 0);
  return (
    over('statements', statements.length, 'awards or projects in one document') ??
    over('people', most('people'), 'people of one award') ??
    over('institutions', most('institutions'), 'institutions of one award')
  );
}

/** Reads one document into the rows of the evidence layer. Throws only where it is over its time. */
export function readDocument(document: Document): ReadDocument {
  try {
    const { reading, problems } = extract(document);
    const over = reading && tooMuch(reading);
    if (over !== null) return { rows: null, problems: [...problems, over] };
    return { rows: reading && evidenceRows(document, reading), problems };
  } catch (error) {
    return { rows: null, problems: [...document.problems, defect(error)] };
  }
}

/** Reads documents within a time; where it is not enough, each of them within that time, else `late` answers. */
export function readWithin<T>(
  milliseconds: number,
  documents: readonly Document[],
  late: (document: Document, error: unknown) => T,
): (ReadDocument | T)[] {
  try {
    return within(milliseconds, () => documents.map(readDocument));
  } catch (error) {
    if (!isOverTime(error)) throw error;
    const [only] = documents;
    if (documents.length === 1) return [late(only!, error)];
    return documents.flatMap((document) => readWithin(milliseconds, [document], late));
  }
}

/** What a thread answers: a document that is over its time is quarantined. */
export const readAll = (documents: readonly Document[]): ReadDocument[] =>
  readWithin(DOCUMENT_MS, documents, ({ problems }, error) => ({ rows: null, problems: [...problems, defect(error)] }));

/** While the asking thread reads it hears no signal: what takes longer is handed to a thread. */
const UNHEARD_MS = 1000;

/** The thread that asks does all of it, but for documents that take long, which go to `others`. */
export function alone(store: Store, others?: () => Workers): Workers {
  return {
    size: 0,
    async read(documents) {
      if (others === undefined) return readAll(documents);
      const found = readWithin(UNHEARD_MS, documents, () => null);
      const late = documents.filter((_, at) => found[at] === null);
      if (late.length === 0) return found as ReadDocument[];
      const read = await others().read(late);
      return found.map((one) => one ?? read.shift()!);
    },
    run: (layer, keys) => layerNamed(layer).run(store, keys),
    close: () => Promise.resolve(),
  };
}
