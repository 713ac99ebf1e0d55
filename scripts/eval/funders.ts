/**
 * People who stand in both NIH's and NSF's records, by the list of `../shared/funders/gold`: whether resolution makes one node
 * of their two ids, or suggests it. Classes A, B, C and M are one person, R are two.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { readPaths } from '../../ingest/documents.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Document } from '../../ingest/statements.ts';
import { identifierKey } from '../../src/identifiers.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { documentsOf } from './corpus.ts';

const FUNDERS = fileURLToPath(new URL('../../../shared/funders/', import.meta.url));

interface Row {
  readonly class: string;
  readonly nih_name: string;
  readonly nih_person_id: string;
  readonly nih_file: string;
  readonly nsf_id: string;
  readonly nsf_awards_2020_2023: string;
}

interface FunderScore {
  readonly class: string;
  readonly count: number;
  readonly joined: number;
  readonly suggested: number;
  /** Who is neither, for people to look at; of class R who is joined. */
  readonly wrong: readonly string[];
}

async function* documents(rows: readonly Row[], folder: string | undefined): AsyncGenerator<Document> {
  // The list names files that are not at hand: whose record stands in one of those is not counted.
  const files = new Set(rows.map(({ nih_file }) => join(FUNDERS, 'nih', nih_file)));
  yield* readPaths([...files].filter((file) => existsSync(file)));
  const wanted = new Set(rows.flatMap(({ nsf_awards_2020_2023: awards }) => awards.match(/\d{7}/g) ?? []));
  for await (const { document } of documentsOf({ folder }))
    if (wanted.has(/(\d{7})\.json$/.exec(document.place)?.[1] ?? '')) yield document;
}

/** The nodes of an identifier, and the blocks that they are resolved in. */
async function nodesOf(store: Store, scheme: string, value: string) {
  const keys = value === '' ? [] : await store.recordKeys('mention', [identifierKey({ scheme, value })]);
  const mentions =
    keys.length === 0 ? [] : await store.records('mention', 'id', [...new Set(keys.map(({ id }) => id))]);
  return { nodes: mentions.flatMap(({ node }) => node ?? []), blocks: mentions.map(({ block }) => block) };
}

export async function scoreFunders(folder?: string): Promise<FunderScore[]> {
  const rows = parse<Row>(readFileSync(join(FUNDERS, 'gold/nih_nsf_people_overlap.csv')), { columns: true });
  const directory = mkdtempSync(join(tmpdir(), 'grantgraph-eval-'));
  const store = await openStore(`file:${join(directory, 'funders.db')}`);
  const scores = new Map<string, { -readonly [K in keyof FunderScore]: FunderScore[K] }>();
  try {
    await ingest(store, documents(rows, folder));
    for (const row of rows) {
      const [nih, nsf] = [await nodesOf(store, 'nih', row.nih_person_id), await nodesOf(store, 'nsf', row.nsf_id)];
      if (nih.nodes.length === 0 || nsf.nodes.length === 0) continue;
      const score = scores.get(row.class) ?? { class: row.class, count: 0, joined: 0, suggested: 0, wrong: [] };
      scores.set(row.class, score);
      const isJoined = nih.nodes.some((node) => nsf.nodes.includes(node));
      const suggestions = await store.records('possibleDuplicate', 'block', [
        ...new Set([...nih.blocks, ...nsf.blocks]),
      ]);
      const isSuggested = suggestions.some(
        ({ a, b }) =>
          (nih.nodes.includes(a) && nsf.nodes.includes(b)) || (nih.nodes.includes(b) && nsf.nodes.includes(a)),
      );
      score.count += 1;
      if (isJoined) score.joined += 1;
      else if (isSuggested) score.suggested += 1;
      if (row.class === 'R' ? isJoined : !isJoined && !isSuggested)
        score.wrong = [...score.wrong, `${row.class}: ${row.nih_name} (NIH ${row.nih_person_id}, NSF ${row.nsf_id})`];
    }
  } finally {
    await store.close();
    rmSync(directory, { recursive: true });
  }
  return [...scores.values()].sort((a, b) => (a.class < b.class ? -1 : 1));
}
