import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { formatProblems } from '../../ingest/problem.ts';
import type { Problem } from '../../ingest/statements.ts';
import type { Graph } from '../index.ts';
import type { SourceRecord, Store } from '../store/store.ts';
import { ingestPaths } from './ingest.ts';
import {
  WAIT,
  changing,
  note,
  print,
  withGraph,
  type AddCommand,
  type CommonOptions,
  type LockOptions,
  type Session,
} from './session.ts';

interface QuarantineOptions extends CommonOptions, LockOptions {
  readonly json?: boolean;
  readonly retry?: boolean;
  readonly quiet?: boolean;
}

interface Quarantined {
  readonly row: SourceRecord;
  readonly places: readonly string[];
  readonly problems: readonly Problem[];
}

async function quarantined(store: Store): Promise<Quarantined[]> {
  const rows = await store.records('source', 'status', ['QUARANTINED']);
  return rows
    .map((row) => ({
      row,
      places: JSON.parse(row.places) as string[],
      problems: (JSON.parse(row.data) as { problems: Problem[] }).problems.filter(
        ({ severity }) => severity === 'ERROR',
      ),
    }))
    .sort((a, b) => (a.places[0]! < b.places[0]! ? -1 : 1));
}

function textOf({ places, problems }: Quarantined): string {
  const [first, ...others] = places;
  const more = others.length === 0 ? '' : ` (and in ${others.length} more places)`;
  return `${formatProblems(first!, problems)}${more}`;
}

const jsonOf = ({ row, places, problems }: Quarantined): string =>
  JSON.stringify({
    source: row.id,
    places,
    problems: problems.map(({ field, expected, found }) => ({ field, expected, found })),
  });

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** The file that a place is in, `awards.zip` of `awards.zip!a.json#2`; null where it is not there any more. */
async function fileOf(place: string): Promise<string | null> {
  for (let path = place; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('!'), path.lastIndexOf('#'))))
    if (await isThere(path)) return path;
  return null;
}

/** Reads the files again. What their old texts left here goes: a text that is still broken comes back. */
async function retry(session: Session, graph: Graph, options: QuarantineOptions): Promise<void> {
  const { store } = graph;
  const files = new Set<string>();
  const again: SourceRecord[] = [];
  for (const { row, places } of await quarantined(store)) {
    const found = (await Promise.all(places.map(fileOf))).filter((file) => file !== null);
    if (found.length > 0) again.push(row);
    else note(session, `grantgraph: ${places[0]!}: not there any more; its entry stays`);
    for (const file of found) files.add(file);
  }
  if (again.length === 0) return;
  const ids = again.map(({ id }) => id);
  const change = (changes: Parameters<Store['write']>[0]) =>
    graph.change(() => store.write(changes), changing(session, options));
  await change({ removeRecords: { source: ids } });
  const { isStopped } = await ingestPaths(session, graph, [...files].sort(), options);
  if (!isStopped) return;
  const back = new Set((await store.records('source', 'id', ids)).map(({ id }) => id));
  await change({ putRecords: { source: again.filter(({ id }) => !back.has(id)) } });
}

export const quarantineCommand: AddCommand = (program, session) =>
  program
    .command('quarantine')
    .description('List the documents that were not taken in: file, place, what was expected, what was found.')
    .option('--json', 'print one JSON object a line, one a document')
    .option('--retry', 'read their files again')
    .option('--quiet', 'show no progress')
    .option(...WAIT)
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<QuarantineOptions>();
      if (options.retry === true) {
        await withGraph(session, options, (graph) => retry(session, graph, options), { isInBulk: true });
        return;
      }
      const all = await withGraph(session, options, ({ store }) => quarantined(store));
      note(session, `${String(all.length)} documents are quarantined`);
      if (all.length > 0) await print(session, all.map(options.json === true ? jsonOf : textOf).join('\n'));
    });
