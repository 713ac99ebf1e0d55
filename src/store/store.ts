/**
 * The port: all that grantgraph asks of a database. Arrays of ids in, rows out; one batched write.
 *
 * A store holds two layers. The *evidence layer* (`records.ts`) keeps what each document said. The *knowledge layer* is
 * the graph of `model.ts`, derived from it. Nothing here depends on an engine: orders are by code unit of keys that our
 * own code folded, sums are of integers, nulls sort last.
 */
import type { Edge, EdgeType, GraphNode, NodeKind } from '../model.ts';
import type { Changes } from './changes.ts';
import type { EdgeQuery, FacetPage, FacetQuery, LinkPage, ListQuery, NodePage, PageKey, Walk } from './questions.ts';
import type { LookupColumn } from './record-columns.ts';
import type { RecordKey, RecordOf, RecordTable } from './records.ts';

export * from './changes.ts';
export * from './filters.ts';
export * from './questions.ts';
export * from './records.ts';

/** What of the records that are found is given. */
export interface RecordOptions {
  /** The first so many of them. */
  readonly first?: number;
  /** Those after this one. */
  readonly after?: PageKey;
  /** Default true: with what weighs most. */
  readonly withData?: false;
}

export interface StoreStats {
  /** Number of nodes of each kind. */
  readonly nodes: Readonly<Record<NodeKind, number>>;
  readonly edges: Readonly<Record<EdgeType, number>>;
  readonly quarantined: number;
  readonly queued: number;
  readonly possibleDuplicates: number;
  /** Agencies loaded, with the first and last start year and the latest reading date. */
  readonly coverage: readonly {
    agency: string;
    firstYear: number | null;
    lastYear: number | null;
    awards: number;
    asOf: string | null;
  }[];
}

/** Until when somebody waits for an answer. `src/query/deadline.ts` makes one. */
export interface Deadline {
  /** Aborted when the time is over or nobody waits any more; its reason is the error that the reads reject with. */
  readonly signal: AbortSignal;
  /** Milliseconds that are left; at least 1. */
  left(): number;
}

/** Lets go of what `Store.lock` took. */
export type Release = () => Promise<void>;

/** A database behind grantgraph. Every method rejects with a `GrantgraphError` when the store cannot be used. */
export interface Store {
  /** For messages: `file:./grantgraph.db`, `neo4j://host:7687`. No password. */
  readonly name: string;

  // evidence layer
  /**
   * Records that have one of the values in a column; null: every record. By id; possible duplicates the likeliest first
   * (their key's value is the score), the queue by layer and key.
   */
  records<T extends keyof RecordOf, O extends RecordOptions = RecordOptions>(
    table: T,
    column: LookupColumn<T>,
    values: readonly string[] | null,
    options?: O,
  ): Promise<(O extends { withData: false } ? Omit<RecordOf[T], 'data'> : RecordOf[T])[]>;
  /** The records that have one of the keys; or, by id, the keys that these records have. */
  recordKeys(table: RecordTable, values: readonly string[], by?: 'key' | 'id'): Promise<RecordKey[]>;

  // knowledge layer
  /** In the order of `ids`; null where there is no such node. */
  nodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  edges(query: EdgeQuery): Promise<Edge[]>;
  list(query: ListQuery): Promise<NodePage>;
  /** For each list of phrases, how many awards have one of them in title or abstract: see `AwardFilter.phrases`. */
  mentionCounts(phrases: readonly (readonly (readonly string[])[])[]): Promise<number[]>;
  /** Words of names that begin as a folded word does and differ from it by so many letters at most (`isNear`), by code unit. */
  wordsNear(word: string, most: number): Promise<string[]>;
  /** One page of links for each id, in the order of `ids`. */
  linked(walk: Walk): Promise<LinkPage[]>;
  /** For each id (without `from`: once), a page for each facet of `by`, in their orders. */
  facets(query: FacetQuery): Promise<FacetPage[][]>;
  /** Raised by one with every write that changes the graph. */
  version(): Promise<number>;
  stats(): Promise<StoreStats>;
  /** Every node, then every edge, in batches of no particular order. */
  scan(): AsyncIterable<{ nodes: readonly GraphNode[]; edges: readonly Edge[] }>;

  /** The same store for one question: once the deadline is over its reads reject, and their work in the database ends. */
  within(deadline: Deadline): Store;
  /**
   * Runs on the same store as it is now: all its reads are of one state. Elsewhere, on some stores, who would write
   * meanwhile waits.
   */
  frozen<T>(use: (store: Store) => Promise<T>): Promise<T>;
  /** What the engine itself finds wrong with its files, a line each; absent where it cannot tell. */
  check?(): Promise<readonly string[]>;

  // writing and lifecycle
  /**
   * Takes the one lock on changing this store, until it is let go of or this process ends, however it ends. Rejects at
   * once with STORE_LOCKED, naming the holder, where another has it (a second store in this process too). Reading needs no
   * lock, and `write` does not ask for it: who runs an ingest does.
   */
  lock(): Promise<Release>;
  /** The same changes with what needs no database done; plain data, for a store of the same address in any thread. */
  ready(changes: Changes): Changes;
  /** All of it or nothing, durably. */
  write(changes: Changes): Promise<void>;
  close(): Promise<void>;
  /** Number of statements sent to the database since the store was opened, but for those ahead of a question. */
  readonly calls: number;
}
