/**
 * What is written: one transaction's worth of changes to both layers.
 */
import type { Edge, GraphNode } from '../model.ts';
import type { QueueItem, RecordKey, RecordOf, RecordTable } from './records.ts';

export type EdgeKey = Pick<Edge, 'type' | 'from' | 'to' | 'role'>;

type ByTable<Rows extends { [T in RecordTable]: unknown }> = { readonly [T in RecordTable]?: readonly Rows[T][] };

/** Applied in the order of the fields. Puts replace what has the same key; what is to be removed or set may be missing. */
export interface Changes {
  /** Ids of records; their keys go with them. */
  removeRecords?: ByTable<Record<RecordTable, string>>;
  putRecords?: ByTable<RecordOf>;
  putKeys?: readonly RecordKey[];
  /** Columns that change; the others stay. */
  setRecords?: ByTable<{ [T in RecordTable]: Pick<RecordOf[T], 'id'> & Partial<RecordOf[T]> }>;
  queueDone?: readonly QueueItem[];
  queueAdd?: readonly QueueItem[];
  removeEdges?: readonly EdgeKey[];
  /** With whatever edges they still have. */
  removeNodes?: readonly string[];
  putNodes?: readonly GraphNode[];
  /** Both ends must exist or be among `putNodes`; an edge to a missing node is an error. */
  putEdges?: readonly Edge[];
  /** Of these, remove the nodes that no edge touches any more. */
  removeOrphans?: readonly string[];
  /** In place of `putNodes` and `putEdges`: what `Store.ready` made of them. */
  ready?: unknown;
}
