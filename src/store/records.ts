/**
 * The evidence layer: a few tables of records and a queue, which keep what each document said.
 */

/**
 * A document that was read, or quarantined; or a container, which holds documents and is none. `places` (file names) and
 * containers stay out of the graph and its digest.
 */
export interface SourceRecord {
  /** Id of the source node. */
  readonly id: string;
  readonly status: 'INGESTED' | 'QUARANTINED' | 'CONTAINER';
  /** JSON list of the places it was found in. */
  readonly places: string;
  /** JSON: the `Reading` without its text, the problems of a quarantined document, or the digests in a container. */
  readonly data: string;
}

/** Where resolution put a record, with why and how sure (per million). */
interface Resolved {
  readonly reason: string | null;
  readonly score: number | null;
}

/** One award or funded project as one document tells it. */
export interface StatementRecord extends Resolved {
  /** `<digest>#<place>`. */
  readonly id: string;
  readonly source: string;
  /** Award node's id where the document states a number, else null. */
  readonly award: string | null;
  /** 1 where the document is the award's record. */
  readonly isRecord: number;
  /** Id of the project that this statement would be by itself: old links to it lead to `project`. */
  readonly alias: string;
  readonly project: string | null;
  readonly data: string;
}

/** One person as one document names them. */
export interface MentionRecord extends Resolved {
  /** `<statement id>.<place>`. */
  readonly id: string;
  readonly source: string;
  readonly statement: string;
  /** Id this mention would give a person of its own: old links to it lead to `node`. */
  readonly alias: string;
  /** Researchers by folded family name, officers apart. */
  readonly block: string;
  readonly nameVariant: string | null;
  /** As on the row of the statement. */
  readonly project: string | null;
  readonly node: string | null;
  readonly data: string;
}

/** One name variant of an institution, program or unit, however many documents use it. */
export interface NameVariantRecord extends Resolved {
  readonly id: string;
  readonly kind: 'INSTITUTION' | 'PROGRAM' | 'FUNDING_UNIT';
  readonly alias: string;
  readonly block: string;
  /** Number of mentions that use it; at 0 it is removed. */
  readonly refs: number;
  readonly node: string | null;
  readonly data: string;
}

/** What a person decided, as it was last applied; the file of judgements is where it comes from. */
export interface JudgementRecord {
  readonly id: string;
  readonly decision: 'SAME' | 'DIFFERENT' | 'SUPPRESS';
  readonly data: string;
}

/** Two people of the graph who may be one: what resolution left open. */
export interface PossibleDuplicateRecord {
  /** `<a> <b>`. */
  readonly id: string;
  /** Block whose resolution found it. */
  readonly block: string;
  /** Ids of the two people, the lower first. */
  readonly a: string;
  readonly b: string;
  /** How likely it is that they are one, per million. */
  readonly score: number;
  /** JSON list of what speaks for it. */
  readonly reasons: string;
}

/** A block or node that has to be resolved or assembled again. */
export interface QueueItem {
  readonly layer: string;
  readonly key: string;
}

export interface RecordOf {
  source: SourceRecord;
  statement: StatementRecord;
  mention: MentionRecord;
  nameVariant: NameVariantRecord;
  judgement: JudgementRecord;
  possibleDuplicate: PossibleDuplicateRecord;
  queue: QueueItem;
}
/** The tables whose records have an id. */
export type RecordTable = Exclude<keyof RecordOf, 'queue'>;

/** Further keys of a record, many to many: `uei:GS3YEVSS12N6`, `orcid:…`, `title:…`, `text:…`, `abstract:…`. */
export interface RecordKey {
  readonly table: RecordTable;
  readonly key: string;
  readonly id: string;
}
