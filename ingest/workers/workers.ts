/**
 * Who does the work of an ingest: reading documents and computing layers need no order and no writing, so that some
 * threads may do them beside the one that writes.
 */
import type { Store } from '../../src/store/store.ts';
import { evidenceRows, type EvidenceRows } from '../evidence.ts';
import type { LayerName, LayerResult } from '../resolve/layer.ts';
import { layerNamed } from '../resolve/layers.ts';
import type { Document, Problem } from '../statements.ts';
import { extract } from '../formats/index.ts';

/** What came of one document. `rows` is null where it is quarantined; `problems` then says why. */
export interface ReadDocument {
  readonly rows: EvidenceRows | null;
  readonly problems: readonly Problem[];
}

export interface Workers {
  /** Threads beside the one that asks. */
  readonly size: number;
  /** In the order of `documents`. */
  read(documents: readonly Document[]): Promise<ReadDocument[]>;
  /** Computes what a layer changes; writes nothing. */
  run(layer: LayerName, keys: readonly string[]): Promise<LayerResult>;
  close(): Promise<void>;
}

/** Reads one document into the rows of the evidence layer. */
export function readDocument(document: Document): ReadDocument {
  const { reading, problems } = extract(document);
  return { rows: reading === null ? null : evidenceRows(document, reading), problems };
}

/** The thread that asks does all of it. */
export function alone(store: Store): Workers {
  return {
    size: 0,
    read: (documents) => Promise.resolve(documents.map(readDocument)),
    run: (layer, keys) => layerNamed(layer).run(store, keys),
    close: () => Promise.resolve(),
  };
}
