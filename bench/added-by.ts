/**
 * What a later ingest adds to a graph, node by node: NSF's older XML after its yearly JSON, say.
 *
 *     npx tsx bench/added-by.ts --store file:./some.db --before ../shared/nsf/2020.zip --then ../shared/nsf-xml
 *
 * The store is filled, and not removed. Prints every node that is new, and every one that is gone; a node that goes by
 * another id now (its smallest mention is a new one) is neither.
 */
import { parseArgs } from 'node:util';
import { byId } from '../src/id.ts';
import type { GraphNode } from '../src/model.ts';
import { resolveIds } from '../src/query/resolve-id.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { readPaths } from '../ingest/documents.ts';
import { ingest } from '../ingest/pipeline.ts';

const { values: options } = parseArgs({
  options: {
    store: { type: 'string', default: 'file:./added-by.db' },
    before: { type: 'string', multiple: true, default: [] },
    then: { type: 'string', multiple: true, default: [] },
  },
});

/** Kinds whose every node is a document or a phrase of one: counted, not listed. */
const COUNTED = new Set<GraphNode['kind']>(['SOURCE', 'THEME']);

type Nodes = Map<string, { readonly kind: GraphNode['kind']; readonly label: string }>;

async function nodesOf(store: Store): Promise<Nodes> {
  const found: Nodes = new Map();
  for await (const { nodes } of store.scan())
    for (const node of nodes) {
      const label = 'name' in node ? node.name : 'label' in node ? node.label : (node.title ?? '');
      found.set(node.id, { kind: node.kind, label });
    }
  return found;
}

function print(title: string, of: Nodes, not: ReadonlySet<string>): void {
  const rows = [...of].filter(([id]) => !not.has(id)).sort(([a], [b]) => byId(a, b));
  const kinds = [...new Set(rows.map(([, { kind }]) => kind))].sort(byId);
  for (const kind of kinds) {
    const own = rows.filter(([, row]) => row.kind === kind);
    process.stdout.write(`${title} ${kind}: ${String(own.length)}\n`);
    if (!COUNTED.has(kind)) for (const [id, { label }] of own) process.stdout.write(`  ${id}  ${label}\n`);
  }
}

const store = await openStore(options.store);
try {
  if (options.before.length > 0) await ingest(store, readPaths(options.before));
  const before = await nodesOf(store);
  const { read, ingested, known: same, quarantined } = await ingest(store, readPaths(options.then));
  process.stdout.write(
    `${String(read)} read = ${String(ingested)} ingested + ${String(same)} known + ${String(quarantined)} quarantined\n`,
  );
  const after = await nodesOf(store);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const now = await resolveIds(store, gone);
  const known = new Set([...before.keys(), ...now.flatMap((node) => node?.id ?? [])]);
  const found = new Set([...after.keys(), ...gone.filter((_, i) => now[i] !== null)]);
  print('added', after, known);
  print('gone', before, found);
} finally {
  await store.close();
}
