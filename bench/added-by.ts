/**
 * What a later ingest adds to a graph, node by node: NSF's older XML after its yearly JSON, say.
 *
 *     npx tsx bench/added-by.ts --store file:./some.db --before ../shared/nsf --then ../shared/nsf-xml
 *
 * The store is filled, and not removed. Prints every node that is new, and every one that is gone; a node that goes by
 * another id now (its smallest mention is a new one) is neither.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { byId } from '../src/ids.ts';
import type { GraphNode } from '../src/model.ts';
import { resolveIds } from '../src/query/resolve-id.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { readPaths } from '../ingest/documents.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Document } from '../ingest/statements.ts';

const HELP = `Usage: npx tsx bench/added-by.ts --then PATH [options]

  --then PATH    documents whose addition is listed, node by node (may be given again)
  --before PATH  documents that are ingested before (may be given again)
  --store URL    the store they go to, which is kept (default file:./added-by.db)`;

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

/** Rows of one sort, by kind: `added PERSON: 2`, then one line a node. */
function* rowsOf(title: string, of: Nodes, not: ReadonlySet<string>): Generator<string> {
  const rows = [...of].filter(([id]) => !not.has(id)).sort(([a], [b]) => byId(a, b));
  for (const kind of [...new Set(rows.map(([, row]) => row.kind))].sort(byId)) {
    const own = rows.filter(([, row]) => row.kind === kind);
    yield `${title} ${kind}: ${String(own.length)}`;
    if (!COUNTED.has(kind)) for (const [id, { label }] of own) yield `  ${id}  ${label}`;
  }
}

/** Ingests some documents into a store, and gives a line for every node that this adds or takes away. */
export async function addedBy(store: Store, documents: AsyncIterable<Document>): Promise<string[]> {
  const before = await nodesOf(store);
  const { read, ingested, known, quarantined } = await ingest(store, documents);
  const after = await nodesOf(store);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const now = await resolveIds(store, gone);
  const same = new Set([...before.keys(), ...now.flatMap((node) => node?.id ?? [])]);
  const found = new Set([...after.keys(), ...gone.filter((_, i) => now[i] !== null)]);
  const counts = `${String(ingested)} ingested + ${String(known)} known + ${String(quarantined)} quarantined`;
  return [`${String(read)} read = ${counts}`, ...rowsOf('added', after, same), ...rowsOf('prune', before, found)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values: options } = parseArgs({
    options: {
      store: { type: 'string', default: 'file:./added-by.db' },
      before: { type: 'string', multiple: true, default: [] },
      then: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) {
    console.log(HELP);
    process.exit();
  }
  const store = await openStore(options.store);
  try {
    if (options.before.length > 0) await ingest(store, readPaths(options.before));
    for (const line of await addedBy(store, readPaths(options.then))) process.stdout.write(`${line}\n`);
  } finally {
    await store.close();
  }
}
