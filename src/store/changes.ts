/**
 * What is written: one transaction's worth of changes to both layers.
 */
import type { Edge, GraphNode } from '../model.ts';
import type {
  PossibleDuplicateRecord,
  NameVariantRecord,
  JudgementRecord,
  MentionRecord,
  QueueItem,
  RecordKey,
  RecordTable,
  SourceRecord,
  StatementRecord,
} from './records.ts';

/** The columns that `Resolved` names. */
export const RESOLVED_COLUMNS = {
  statement: ['project', 'reason', 'score'],
  mention: ['project', 'node', 'reason', 'score'],
  nameVariant: ['node', 'reason', 'score'],
} as const satisfies { [T in keyof Resolved]: readonly Exclude<keyof Resolved[T], 'id'>[] };

export type EdgeKey = Pick<Edge, 'type' | 'from' | 'to' | 'role'>;

/** What resolution finds out about records, by table: only these columns of a record change after it was put. */
export interface Resolved {
  statement: Pick<StatementRecord, 'id' | 'project' | 'reason' | 'score'>;
  mention: Pick<MentionRecord, 'id' | 'project' | 'node' | 'reason' | 'score'>;
  nameVariant: Pick<NameVariantRecord, 'id' | 'node' | 'reason' | 'score'>;
}

/** One transaction's worth of changes, applied in the order of the fields. Puts replace what has the same key. */
export interface Changes {
  /** Records to remove; their keys go with them. */
  removeRecords?: readonly { readonly table: RecordTable; readonly ids: readonly string[] }[];
  putSources?: readonly SourceRecord[];
  putStatements?: readonly StatementRecord[];
  putMentions?: readonly MentionRecord[];
  /** `refs` of a form is replaced, not added to. */
  putNameVariants?: readonly NameVariantRecord[];
  putJudgements?: readonly JudgementRecord[];
  putPossibleDuplicates?: readonly PossibleDuplicateRecord[];
  putKeys?: readonly RecordKey[];
  /** The other columns stay; a record that is not there is passed over. */
  setStatements?: readonly Resolved['statement'][];
  setMentions?: readonly Resolved['mention'][];
  setNameVariants?: readonly Resolved['nameVariant'][];
  /** Numbers of uses, replaced; the same holds of the other columns. */
  setRefs?: readonly Pick<NameVariantRecord, 'id' | 'refs'>[];
  queueDone?: readonly QueueItem[];
  queueAdd?: readonly QueueItem[];
  /** Edges to remove; ones that are not there are passed over. */
  removeEdges?: readonly EdgeKey[];
  /** Nodes to remove, with whatever edges they still have. */
  removeNodes?: readonly string[];
  putNodes?: readonly GraphNode[];
  /** Both ends must exist or be among `putNodes`; an edge to a missing node is an error, not a no-op. */
  putEdges?: readonly Edge[];
  /** Of these, remove the nodes that no edge touches any more. */
  removeOrphans?: readonly string[];
  /** In place of `putNodes` and `putEdges`: what `Store.ready` made of them. */
  ready?: unknown;
}
