/**
 * Keeps the compact graph of the present version. It is read when there were questions enough to be worth it, while
 * SQLite goes on answering; a write ends it. So while documents are ingested there is hardly ever one.
 */
import { connect } from '../database.ts';
import type { CompactGraph } from './compact-graph.ts';
import { readCompactGraph } from './read-compact-graph.ts';

export interface CompactKeeper {
  /** The graph as it is now, or null where it is not there. */
  now(): Promise<CompactGraph | null>;
  /** Waits for a reading that is under way. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Questions after which the graph is read; twice as many whenever it was read and changed before anybody asked. */
const PATIENCE = 8;
const MOST_PATIENCE = 4096;

interface KeeperOptions {
  readonly path: string;
  readonly busyMs: number;
  /** Run on the connection that reads. */
  readonly settings: string;
  /** The version as it is now; null where it cannot be told at once. */
  readonly version: () => number | null;
  /** Questions after which the graph is read; 0: they wait for it. */
  readonly patience?: number | undefined;
}

export function compactKeeper({ path, busyMs, settings, version, patience = PATIENCE }: KeeperOptions): CompactKeeper {
  let graph: CompactGraph | null = null;
  let isUsed = true;
  let wanted = patience;
  let asked = 0;
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    if (!isUsed) wanted = Math.min(MOST_PATIENCE, wanted * 2);
    asked = 0;
    try {
      const connection = connect(path, busyMs);
      try {
        await connection.exec(settings);
        graph = await readCompactGraph(connection);
      } finally {
        await connection.close();
      }
    } catch {
      // SQLite answers then, and whoever asks it hears of the fault there.
      graph = null;
    } finally {
      isUsed = false;
      reading = null;
    }
  }
  /** The graph that is kept, if it is the present one. */
  function kept(): CompactGraph | null {
    // One of an earlier version is let go before the next is read: two at once would take twice the memory.
    if (graph !== null && graph.version !== version()) graph = null;
    if (graph !== null && !isUsed) [isUsed, wanted] = [true, patience];
    return graph;
  }
  return {
    async now() {
      const present = kept();
      if (present !== null) return present;
      asked += 1;
      if (asked >= wanted) reading ??= read();
      if (patience > 0) return null;
      await reading;
      return kept();
    },
    async settled() {
      await reading;
    },
    async close() {
      await reading;
      graph = null;
    },
  };
}
