/**
 * What the commands `orders` and `kill` have in common: which store, which years, how much of them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { corpusFiles, YEARS } from './corpus.ts';
import { benchServer, wipe } from './neo4j-server.ts';

export const STORE_OPTIONS = {
  store: { type: 'string', default: 'sqlite' },
  years: { type: 'string', default: YEARS.join(',') },
  limit: { type: 'string', default: '0' },
  neo4j: { type: 'string' },
  wipe: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

export const STORE_HELP = `  --store NAME   sqlite or neo4j (default sqlite)
  --years YEARS  files to read (default ${YEARS.join(',')})
  --limit N      at most so many awards of each year (default: all)
  --neo4j URL    an empty server to use (default: starts one of its own)
  --wipe         empty that server first`;

export interface StoreValues {
  readonly store: string;
  readonly years: string;
  readonly limit: string;
  readonly neo4j?: string | undefined;
  readonly wipe: boolean;
}

export interface Bench {
  /** One file a year. */
  readonly files: readonly string[];
  /** Url of an empty store; what it holds is kept until the next is asked for (Neo4j) or the end (SQLite). */
  empty(name: string): Promise<string>;
}

/** Runs with what the options name, and removes it afterwards. */
export async function withBench(values: StoreValues, use: (bench: Bench) => Promise<void>): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'grantgraph-bench-'));
  try {
    const limit = Number(values.limit);
    const files: string[] = [];
    for (const year of values.years.split(',')) files.push(...(await corpusFiles({ years: [year], limit }, scratch)));
    if (values.store === 'sqlite') {
      await use({ files, empty: (name) => Promise.resolve(`file:${join(scratch, name)}.db`) });
      return;
    }
    if (values.store !== 'neo4j') throw new Error(`--store: expected sqlite or neo4j, found "${values.store}"`);
    const server = await benchServer(values.neo4j, values.wipe, scratch);
    if (server === null) throw new Error('there is no Neo4j to use');
    const empty = async () => {
      await wipe(server.url);
      return server.url;
    };
    try {
      await use({ files, empty });
    } finally {
      await server.stop();
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
}
