/**
 * The evidence layer: a few tables of records and a statement queue, which keep what each document said.
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
  /**
   * JSON of the `Reading` without its text (the node keeps that); for a quarantined document, its problems; for a
   * container, the digests of its documents.
   */
  readonly data: string;
}

/** One award or funded project as one document tells it. */
export interface StatementRecord {
  /** `<digest>#<place>`. */
  readonly id: string;
  readonly source: string;
  /** Award node's id where the document states a number, else null. */
  readonly award: string | null;
  /** 1 where the document is the award's record. */
  readonly isRecord: number;
  /** Id of the project that this statement would be by itself: old links to it lead to `project`. */
  readonly alias: string;
  /** Where resolution put it, with why and how sure (per million). */
  readonly project: string | null;
  readonly reason: string | null;
  readonly score: number | null;
  /** JSON of the `Work` and what resolution needs of it. */
  readonly data: string;
}

/** One person as one document names them. */
export interface MentionRecord {
  /** `<work id>.<place>`. */
  readonly id: string;
  readonly source: string;
  readonly statement: string;
  /** Id this mention would give a person of its own: old links to it lead to `node`. */
  readonly alias: string;
  /** Block: researchers by folded family name, officers apart. */
  readonly block: string;
  /** Key of the institution form, or null. */
  readonly nameVariant: string | null;
  /** The work's project, as on its row. */
  readonly project: string | null;
  readonly node: string | null;
  readonly reason: string | null;
  readonly score: number | null;
  readonly data: string;
}

/** One name variant of an institution, program or unit, however many documents use it. */
export interface NameVariantRecord {
  readonly id: string;
  readonly kind: 'INSTITUTION' | 'PROGRAM' | 'FUNDING_UNIT';
  readonly alias: string;
  readonly block: string;
  /** Number of mentions that use it; at 0 it is removed. */
  readonly refs: number;
  readonly node: string | null;
  readonly reason: string | null;
  readonly score: number | null;
  readonly data: string;
}

/** What a person decided, as it was last applied; the file of judgements is where it comes from. */
export interface JudgementRecord {
  readonly id: string;
  readonly decision: 'SAME' | 'DIFFERENT' | 'SUPPRESS';
  /** JSON of the `Judgement`. */
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

export interface RecordOf {
  source: SourceRecord;
  statement: StatementRecord;
  mention: MentionRecord;
  nameVariant: NameVariantRecord;
  judgement: JudgementRecord;
  possibleDuplicate: PossibleDuplicateRecord;
}
export type RecordTable = keyof RecordOf;
/** A record less its `data`. */
export type Head<T extends 'statement' | 'mention' | 'nameVariant'> = Omit<RecordOf[T], 'data'>;

/** The columns of each record table, and which of them can be looked up by. `id` always can. */
export const RECORD_COLUMNS = {
  source: { columns: ['id', 'status', 'places', 'data'], indexed: ['status'] },
  statement: {
    columns: ['id', 'source', 'award', 'isRecord', 'alias', 'project', 'reason', 'score', 'data'],
    indexed: ['source', 'award', 'alias', 'project'],
  },
  mention: {
    columns: [
      'id',
      'source',
      'statement',
      'alias',
      'block',
      'nameVariant',
      'project',
      'node',
      'reason',
      'score',
      'data',
    ],
    indexed: ['source', 'statement', 'alias', 'block', 'nameVariant', 'node'],
  },
  nameVariant: {
    columns: ['id', 'kind', 'alias', 'block', 'refs', 'node', 'reason', 'score', 'data'],
    indexed: ['alias', 'block', 'node'],
  },
  judgement: { columns: ['id', 'decision', 'data'], indexed: ['decision'] },
  possibleDuplicate: { columns: ['id', 'block', 'a', 'b', 'score', 'reasons'], indexed: ['block', 'a', 'b'] },
} as const satisfies {
  [T in RecordTable]: { columns: readonly (keyof RecordOf[T])[]; indexed: readonly (keyof RecordOf[T])[] };
};
export type LookupColumn<T extends RecordTable> = 'id' | (typeof RECORD_COLUMNS)[T]['indexed'][number];

/** Further keys of a record, many to many: strong identifiers, title keys, fingerprints of texts. */
export interface RecordKey {
  readonly table: RecordTable;
  /** `uei:GS3YEVSS12N6`, `orcid:…`, `title:…`, `text:…`, `abstract:…`. */
  readonly key: string;
  readonly id: string;
}

/** A block or node that has to be resolved or assembled again. */
export interface QueueItem {
  readonly layer: string;
  readonly key: string;
}

export interface PossibleDuplicateQuery {
  readonly limit: number;
  readonly after?: Pick<PossibleDuplicateRecord, 'score' | 'id'>;
  readonly withTotal?: boolean;
}
