/**
 * grantgraph as a library: `openGraph(url)` gives the graph that a store holds, to fill, to ask, to export and to serve.
 *
 *     import { openGraph } from 'grantgraph';
 *     const graph = await openGraph('file:./grantgraph.db');
 *     await graph.ingest(['awards.zip']);
 *     const { person } = await graph.ask('query ($id: ID!) { person(id: $id) { name } }', { id });
 *     await graph.close();
 *
 * docs/library.md tells the rest. The command `grantgraph` is made of these methods.
 */
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ColumnMapping } from '../ingest/formats/column-mapping.ts';
import type { IngestOptions, IngestSummary } from '../ingest/ingest.ts';
import type { Verified } from '../ingest/verify.ts';
import type { BackupEnd } from './backup/backup.ts';
import { readSetting } from './config.ts';
import { GrantgraphError, badInput } from './errors.ts';
import { coaTable } from './export/coa.ts';
import type { CoaTable } from './export/coa.ts';
import { EXPORTERS } from './export/index.ts';
import { changesSince } from './query/changes.ts';
import type { ChangesFound, ChangesRequest } from './query/changes.ts';
import { digest } from './query/digest.ts';
import type { MatchRequest, MatchResult } from './query/match.ts';
import { network } from './query/network.ts';
import type { Network, NetworkRequest } from './query/network.ts';
import { abilities } from './server/abilities.ts';
import type { RunningServer, ServerOptions } from './server/server.ts';
import { openStore } from './store/open.ts';
import type { OpenOptions } from './store/open.ts';
import type { AwardFilter, Store, StoreStats } from './store/store.ts';

export { GrantgraphError } from './errors.ts';
export type { ErrorCode } from './errors.ts';
export type { CoAuthors, CoaTable } from './export/coa.ts';
export type { Change, ChangesFound } from './query/changes.ts';
export type { MatchRequest, MatchResult } from './query/match.ts';
export type { Network, NetworkKind, NetworkLink, NetworkRequest } from './query/network.ts';
export type { RunningServer, ServerOptions } from './server/server.ts';
export type { OpenOptions } from './store/open.ts';
export type { AwardFilter, StoreStats } from './store/store.ts';
export type { DocumentProblems, IngestSummary, Progress } from '../ingest/ingest.ts';
export type { Verified } from '../ingest/verify.ts';
export type { BackupEnd } from './backup/backup.ts';

/** A document that is at hand and in no file. Its name is for messages. */
export interface GivenDocument {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** How to wait while another process changes the store. */
export interface ChangeOptions {
  /** Default false: a store that another process changes is refused with `STORE_LOCKED`. */
  readonly wait?: boolean;
  /** Told once, where it waits. */
  readonly onWait?: (reason: string) => void;
  /** Stops cleanly between two batches; the next run goes on. */
  readonly signal?: AbortSignal;
}

/** What a file of judgements changed in the store. */
export interface JudgementsTaken {
  readonly file: string;
  readonly added: number;
  readonly removed: number;
  /** Number of judgements that stay in force though the file is not there. */
  readonly kept: number;
}

export interface FillOptions extends ChangeOptions, Pick<IngestOptions, 'onProgress'> {
  /** What the path `-` reads. Default: standard input. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  /** What the columns of tables are that no format knows; see `readMapping`. */
  readonly columns?: ColumnMapping;
  /** File of judgements. Default `GRANTGRAPH_JUDGEMENTS`, or the one beside the store. */
  readonly judgements?: string;
  readonly onJudgements?: (taken: JudgementsTaken) => void;
}

/** A network request as a program writes it: the kind in the words of the API, the filter as `AwardFilterInput`. */
export interface ExportRequest extends Omit<NetworkRequest, 'filter'> {
  readonly filter?: AwardFilter | string;
}

/** What to tell of changes; the filter as `AwardFilterInput`. */
export interface ChangesOptions extends Omit<ChangesRequest, 'filter'> {
  readonly filter?: AwardFilter | string;
}

export interface Graph {
  /** The store beneath, for what these methods do not do. */
  readonly store: Store;
  /** Reads files, folders and documents into the graph, alone; tells what became of each document. */
  ingest(
    sources: string | GivenDocument | readonly (string | GivenDocument)[],
    options?: FillOptions,
  ): Promise<IngestSummary>;
  /**
   * The data of a GraphQL answer. Rejects with `BAD_USER_INPUT` for a mistake in the question, with its own code for a
   * fault of the store.
   */
  ask<Data = Record<string, unknown>>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** Nodes and the links among them. */
  network(request: ExportRequest): Promise<Network>;
  /** A network as the text of a file: `gexf`, `graphml`, `csv`, … */
  export(format: string, request: ExportRequest): Promise<string>;
  /**
   * Table 4 of NSF's Collaborators & Other Affiliations of a person; with co-authors where the person's publications are given
   * (BibTeX, RIS, PubMed, Web of Science, EndNote).
   */
  coa(person: string, asOf?: string, publications?: readonly GivenDocument[]): Promise<CoaTable>;
  /** What changed in awards since a day, the latest first, as their records tell it. */
  changes(request: ChangesOptions): Promise<ChangesFound>;
  /** NSF's form of that table: a workbook of its five tables, and of what each line rests on. */
  coaWorkbook(table: CoaTable): Promise<Buffer>;
  /** Names of a list against the people of the graph. */
  match(rows: readonly MatchRequest[]): Promise<MatchResult[]>;
  stats(): Promise<StoreStats>;
  /** sha256 of the graph's content: the same for the same documents, on every store. */
  digest(): Promise<string>;
  /** Removes one source, by id, digest or file name, and what only it said. */
  forget(source: string, options?: ChangeOptions): Promise<{ removed: string }>;
  /** Writes all that the store holds into a file, of one moment, whatever is written to the store meanwhile. */
  backup(file: string, options?: Pick<ChangeOptions, 'signal'>): Promise<BackupEnd & { readonly bytes: number }>;
  /** Puts a backup into this store, which must be empty. */
  restore(file: string, options?: ChangeOptions): Promise<BackupEnd>;
  /** Reads all of the store, and tells what in it does not agree. */
  verify(options?: Pick<ChangeOptions, 'signal'>): Promise<Verified>;
  /** Serves the API and the pages until closed. */
  serve(options?: Omit<ServerOptions, 'store'>): Promise<RunningServer>;
  /** Runs while this process alone may change the store. */
  change<T>(use: () => Promise<T>, options?: ChangeOptions): Promise<T>;
  /** Where the store's judgements are kept. */
  judgementsFile(given?: string): Promise<string>;
  close(): Promise<void>;
}

/** Between two tries for a store that another process changes. */
const PAUSE_MS = 500;

/** Reads a filter that is written as JSON. The schema is loaded where somebody filters. */
async function filterOf(text: string): Promise<AwardFilter> {
  const { parseFilter } = await import('../schema/index.ts');
  return parseFilter(text);
}

/** What is read of paths and given documents, in their order. */
async function* documentsOf(
  sources: readonly (string | GivenDocument)[],
  store: Store,
  { stdin, columns }: Pick<FillOptions, 'stdin' | 'columns'>,
) {
  const { knownContainers } = await import('../ingest/containers/known-container.ts');
  const { readGiven, readPaths } = await import('../ingest/documents.ts');
  const paths = sources.filter((source) => typeof source === 'string');
  const reading = columns ? { columns } : {};
  yield* readPaths(paths, { ...reading, containers: knownContainers(store, columns), ...(stdin ? { stdin } : {}) });
  for (const source of sources) if (typeof source !== 'string') yield* readGiven(source.name, source.content, columns);
}

/**
 * Opens the graph at `url` (default `GRANTGRAPH_STORE`, or `file:./grantgraph.db`); a file that is not there is made.
 * Rejects with `CONFIG` for an address that is none, and with what the store says where it cannot be used.
 */
export async function openGraph(url?: string, options: OpenOptions = {}): Promise<Graph> {
  const { env = process.env } = options;
  const store = await openStore(url ?? env['GRANTGRAPH_STORE'], options);
  return graphOf(store, env);
}

function graphOf(store: Store, env: NodeJS.ProcessEnv): Graph {
  const requestOf = async <R extends object>({ filter, ...rest }: R & { filter?: AwardFilter | string }) => ({
    ...rest,
    ...(filter === undefined ? {} : { filter: typeof filter === 'string' ? await filterOf(filter) : filter }),
  });
  /** Rejects with STORE_LOCKED where another has it; with `wait`, only where the signal comes first. */
  async function locked({ wait = false, onWait, signal }: ChangeOptions) {
    for (let isTold = false; ; isTold = true) {
      try {
        return await store.lock();
      } catch (error) {
        const isLocked = error instanceof GrantgraphError && error.code === 'STORE_LOCKED';
        if (!isLocked || !wait || signal?.aborted) throw error;
        if (!isTold) onWait?.(error.message);
        await setTimeout(PAUSE_MS, undefined, signal ? { signal } : {});
      }
    }
  }

  const graph: Graph = {
    store,
    async change(use, change = {}) {
      const release = await locked(change);
      try {
        return await use();
      } finally {
        await release();
      }
    },
    async judgementsFile(given) {
      const { judgementsBeside } = await import('../ingest/decisions/judgement-file.ts');
      return resolve(given ?? (readSetting('judgements', env) || judgementsBeside(store.name)));
    },
    async ingest(sources, { stdin, columns, judgements, onJudgements, onProgress, ...change } = {}) {
      // Loaded when used: the tables of resolution are large.
      const { ingest } = await import('../ingest/ingest.ts');
      const { threads } = await import('../ingest/workers/threads.ts');
      const { syncJudgements } = await import('../ingest/decisions/judgement-file.ts');
      const count = readSetting('threads', env);
      const given = [sources].flat() as (string | GivenDocument)[];
      return graph.change(async () => {
        const file = await graph.judgementsFile(judgements);
        const { added, removed, kept } = await syncJudgements(store, file);
        onJudgements?.({ file, added: added.length, removed: removed.length, kept });
        return ingest(store, documentsOf(given, store, { ...(stdin && { stdin }), ...(columns && { columns }) }), {
          ...(onProgress ? { onProgress } : {}),
          ...(change.signal ? { signal: change.signal } : {}),
          ...(count > 0 && { startWorkers: () => threads({ store: store.name, env }, count) }),
        });
      }, change);
    },
    async ask(query, variables = {}) {
      const { graphql } = await import('graphql');
      const { buildSchema } = await import('../schema/index.ts');
      const { createContext } = await import('./query/context.ts');
      const contextValue = createContext(store, abilities);
      const { data, errors } = await graphql({
        schema: buildSchema(),
        source: query,
        variableValues: variables,
        contextValue,
      });
      if (errors) {
        // What is wrong with the store, or with us, is no mistake of who asks.
        const isMistake = (error: unknown) => error instanceof GrantgraphError && error.code === 'BAD_USER_INPUT';
        const fault = errors.find(({ originalError }) => originalError && !isMistake(originalError));
        if (fault) throw fault.originalError!;
        throw badInput(errors.map(({ message }) => message).join('\n'));
      }
      return data as never;
    },
    network: async (request) => network(store, await requestOf(request)),
    async export(format, request) {
      const exporter = EXPORTERS.find((each) => each.format === format);
      if (!exporter) {
        const known = EXPORTERS.map((each) => each.format).join(', ');
        throw badInput(`format: expected one of ${known}, found '${format}'`);
      }
      return [...exporter.write(await graph.network({ withFacts: true, ...request }))].join('');
    },
    async coa(person, asOf, publications) {
      if (publications === undefined) return coaTable(store, person, asOf);
      const { coAuthors } = await import('../ingest/references/co-authors.ts');
      const { readReferences } = await import('../ingest/references/read-references.ts');
      const references = publications.flatMap(({ name, content }) => readReferences(content, name));
      return coaTable(store, person, asOf, (request) => coAuthors(references, request));
    },
    changes: async (request) => changesSince(store, await requestOf(request)),
    coaWorkbook: async (table) => (await import('./export/coa-workbook.ts')).coaWorkbook(store, table),
    match: (rows) => abilities.matchPeople(store, rows),
    stats: () => store.stats(),
    digest: () => digest(store),
    async forget(source, change = {}) {
      const { forget } = await import('../ingest/forget.ts');
      return graph.change(() => forget(store, source, change.signal ? { signal: change.signal } : {}), change);
    },
    async backup(file, { signal } = {}) {
      const { backup } = await import('./backup/backup.ts');
      return backup(store, file, signal);
    },
    async restore(file, change = {}) {
      const { restore } = await import('./backup/restore.ts');
      return graph.change(() => restore(store, file, change.signal), change);
    },
    async verify({ signal } = {}) {
      const { verify } = await import('../ingest/verify.ts');
      return verify(store, signal);
    },
    async serve(server = {}) {
      const { startServer } = await import('./server/server.ts');
      return startServer({ store, env, ...server });
    },
    close: () => store.close(),
  };
  return graph;
}
