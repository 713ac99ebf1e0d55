/**
 * The port: all that grantgraph asks of a database. Arrays of ids in, rows out; one batched write.
 *
 * A store holds two layers. The *evidence layer* (`records.ts`) keeps what each document said. The *knowledge layer* is
 * the graph of `model.ts`, derived from it. Nothing here depends on an engine: orders are by code unit of keys that our
 * own code folded, sums are of integers, nulls sort last.
 */
import type { Edge, EdgeType, GraphNode, NodeKind } from '../model.ts';
import type { Changes, Resolved } from './changes.ts';
import type {
  EdgeQuery,
  EndPage,
  EndQuery,
  FacetPage,
  FacetQuery,
  LinkPage,
  ListQuery,
  NodePage,
  Ranking,
  RankQuery,
  SearchQuery,
  Walk,
} from './questions.ts';
import type {
  PossibleDuplicateQuery,
  PossibleDuplicateRecord,
  Head,
  LookupColumn,
  QueueItem,
  RecordKey,
  RecordOf,
  RecordTable,
} from './records.ts';

export * from './changes.ts';
export * from './questions.ts';
export * from './records.ts';

export interface StoreStats {
  /** Number of nodes of each kind. */
  readonly nodes: Readonly<Record<NodeKind, number>>;
  readonly edges: Readonly<Record<EdgeType, number>>;
  readonly quarantined: number;
  readonly queued: number;
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
  records<T extends RecordTable>(table: T, column: LookupColumn<T>, values: readonly string[]): Promise<RecordOf[T][]>;
  /** The same without what weighs most. */
  heads<T extends keyof Resolved>(table: T, column: LookupColumn<T>, values: readonly string[]): Promise<Head<T>[]>;
  /** Ids of the records that have one of the keys. */
  recordKeys(table: RecordTable, keys: readonly string[]): Promise<RecordKey[]>;
  /** Up to `limit` queued items of a layer, in key order. */
  queue(layer: string, limit: number): Promise<QueueItem[]>;
  /** A page of possible duplicates, the likeliest first, then by id: those after `after`. `total` is null unless asked for. */
  possibleDuplicates(query: PossibleDuplicateQuery): Promise<{ rows: PossibleDuplicateRecord[]; total: number | null }>;

  // knowledge layer
  /** In the order of `ids`; null where there is no such node. */
  nodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  edges(query: EdgeQuery): Promise<Edge[]>;
  /** One page for each id, in the order of `ids`. */
  ends(query: EndQuery): Promise<EndPage[]>;
  list(query: ListQuery): Promise<NodePage>;
  ranking(query: RankQuery): Promise<Ranking>;
  search(query: SearchQuery): Promise<NodePage>;
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

  // writing and lifecycle
  /**
   * Takes the one lock on changing this store, until it is let go of or this process ends, however it ends. Rejects at once with STORE_LOCKED, naming the holder, where another has it (a second store in this process
   * too). Reading needs no lock, and `write` does not ask for it: who runs an ingest does.
   */
  lock(): Promise<Release>;
  /**
   * The same changes with the part of a write done that needs no database; plain data, to be written by a store of the
   * same address, in another thread too.
   */
  ready(changes: Changes): Changes;
  /** All of it or nothing, durably. */
  write(changes: Changes): Promise<void>;
  close(): Promise<void>;
  /** Number of database calls since the store was opened: one a statement sent. What is read ahead of questions is not in it. */
  readonly calls: number;
}
