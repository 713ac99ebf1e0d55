/**
 * Verifies a store: whether what it holds agrees with itself, and the graph with the evidence that it is made of.
 */
import { kindOf } from '../src/ids.ts';
import { EDGE_ENDS, LINK_TYPES, type Edge, type GraphNode, type NodeKind } from '../src/model.ts';
import { graphHash } from '../src/query/digest.ts';
import type { MentionRecord, PageKey, RecordOf, RecordTable, Store } from '../src/store/store.ts';
import { linkLayer } from './resolve/link-layer.ts';
import { isSuppressed } from './resolve/mask-layer.ts';

export interface Verified {
  /** Of the graph. */
  readonly digest: string;
  readonly nodes: number;
  readonly edges: number;
  readonly records: number;
  /** Names and projects that wait to be resolved. Where there are some, the graph is not yet held against its evidence. */
  readonly queued: number;
  /** A line each: what, where, what was expected, what was found. */
  readonly faults: readonly string[];
  /** Faults that are not listed, being many of one kind. */
  readonly more: number;
}

/** Faults of a kind that are listed. */
const LISTED = 20;
/** Records of a page. */
const PAGE = 5000;

/** Gathers faults, the first of each kind. */
function faultList() {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  return {
    lines,
    add(kind: string, where: string, expected: string, found: string) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= LISTED) lines.push(`${kind}: ${where}: expected ${expected}, found ${found}`);
    },
    more: () => [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - LISTED), 0),
  };
}
type Faults = ReturnType<typeof faultList>;

const isLink = ({ type }: Pick<Edge, 'type'>) => (LINK_TYPES as readonly string[]).includes(type);
const nameOf = ({ type, from, to, role }: Edge) => `${type} ${from} → ${to}${role === null ? '' : ` (${role})`}`;

/** What is kept of the nodes while their edges are read. */
interface Seen {
  /** Length of a source's text; 0 for all others. */
  readonly nodes: Map<string, number>;
  readonly counts: Record<string, number>;
  /** Minor units of all awards, and their number, by year of the start, then by currency. */
  readonly awards: Map<string, number>;
}

const addTo = (sums: Map<string, number>, key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);

function seeNode(node: GraphNode, { nodes, counts, awards }: Seen, faults: Faults): void {
  if (kindOf(node.id) !== node.kind) faults.add('node', node.id, `an id of a ${node.kind}`, 'another');
  if (nodes.has(node.id)) faults.add('node', node.id, 'one node', 'two');
  nodes.set(node.id, node.kind === 'SOURCE' ? node.text.length : 0);
  counts[node.kind] = (counts[node.kind] ?? 0) + 1;
  if (node.kind !== 'AWARD') return;
  const year = node.startDate?.slice(0, 4) ?? 'no year';
  addTo(awards, `${year} awards`, 1);
  const { obligatedAmount: money } = node;
  if (money !== null) addTo(awards, `${year} ${money.currency}`, money.minor);
}

function seeEdge(edge: Edge, { nodes, counts }: Seen, faults: Faults): void {
  counts[edge.type] = (counts[edge.type] ?? 0) + 1;
  const ends = EDGE_ENDS[edge.type] as readonly NodeKind[] | undefined;
  for (const [place, id] of ([edge.from, edge.to] as (string | null)[]).entries()) {
    if (id === null || !nodes.has(id))
      faults.add('edge', nameOf(edge), 'both ends in the graph', `no ${id ?? 'such node'}`);
    else if (kindOf(id) !== ends?.[place]) faults.add('edge', nameOf(edge), `a ${ends?.[place] ?? 'known type'}`, id);
  }
  if (isLink(edge) !== (edge.link !== undefined)) faults.add('edge', nameOf(edge), 'sums on links alone', 'otherwise');
  // That a foundation is its university's is no document's word but the registry's: the reason says so.
  const isRegistered = edge.type === 'PARENT' && edge.reason !== null;
  if (edge.evidence.length === 0 && !isLink(edge) && !isRegistered)
    faults.add(
      'evidence',
      nameOf(edge),
      edge.type === 'PARENT' ? "a passage, or the registry's reason" : 'a passage',
      'none',
    );
  for (const { source, start, end, path } of edge.evidence) {
    const length = nodes.get(source);
    const at = `${start ?? '?'} to ${end ?? '?'}`;
    if (length === undefined) faults.add('evidence', nameOf(edge), 'its source in the graph', `no ${source}`);
    else if (start === null ? end !== null || path === null : end === null || start < 0 || start > end || end > length)
      faults.add('passage', `${nameOf(edge)}, ${source}`, `a place in its ${length} characters`, path ?? at);
  }
}

async function* allOf<T extends RecordTable>(store: Store, table: T): AsyncGenerator<Omit<RecordOf[T], 'data'>> {
  for (let after: PageKey | undefined; ;) {
    const page = { first: PAGE, withData: false as const, ...(after && { after }) };
    const rows = await store.records(table as 'possibleDuplicate', 'id', null, page);
    yield* rows as unknown as Omit<RecordOf[T], 'data'>[];
    const last = rows.at(-1);
    if (last === undefined) return;
    after = { id: last.id, value: (last as Partial<typeof last>).score ?? null };
  }
}

/** Where the records of a table point to: a column, and what it names. What is named comes before what names it. */
const POINTS = {
  source: {},
  statement: { source: 'source', project: 'node', award: null },
  nameVariant: { node: 'node' },
  mention: { source: 'source', statement: 'statement', nameVariant: 'nameVariant', project: 'node', node: 'node' },
  judgement: {},
  possibleDuplicate: { a: 'node', b: 'node' },
} as const satisfies { [T in RecordTable]: Partial<Record<keyof RecordOf[T], RecordTable | 'node' | null>> };

async function seeRecords(store: Store, { nodes }: Seen, isResolved: boolean, faults: Faults): Promise<number> {
  const ids: Partial<Record<string, Set<string>>> = {};
  let count = 0;
  for (const table of Object.keys(POINTS) as RecordTable[]) {
    const own = (ids[table] = new Set<string>());
    for await (const record of allOf(store, table)) {
      count += 1;
      own.add(record.id);
      if (table === 'source' && isResolved) {
        const isShown = (record as RecordOf['source']).status === 'INGESTED';
        if (isShown !== nodes.has(record.id))
          faults.add('document', record.id, `${isShown ? 'a' : 'no'} node of it`, isShown ? 'none' : 'one');
      }
      if (table === 'mention' && isResolved) {
        const mention = record as MentionRecord;
        if (mention.node === null && !isSuppressed(mention))
          faults.add('person', `mention ${record.id}`, 'a person, for nothing waits to be resolved', 'none');
      }
      for (const [column, target] of Object.entries(POINTS[table])) {
        const id = (record as unknown as Record<string, string | null>)[column] ?? null;
        if (id === null || target === null) continue;
        if (target === 'node' ? isResolved && !nodes.has(id) : !ids[target]!.has(id))
          faults.add('record', `${table} ${record.id}, ${column}`, `${target} ${id}`, 'none');
      }
    }
  }
  return count;
}

/** Sums that the store makes itself against those of its nodes. */
async function compareSums(store: Store, { counts, awards }: Seen, faults: Faults): Promise<void> {
  const { nodes, edges } = await store.stats();
  for (const [what, count] of Object.entries({ ...nodes, ...edges }))
    if (count !== (counts[what] ?? 0)) faults.add('count', what, `${counts[what] ?? 0} that can be read`, `${count}`);
  const [byYear] = await store.facets({ by: ['YEAR'] });
  const told = new Map<string, number>();
  for (const { values, awardCount, obligated } of byYear![0]!.buckets) {
    const year = values[0] ?? 'no year';
    addTo(told, `${year} awards`, awardCount);
    for (const { currency, minor } of obligated) addTo(told, `${year} ${currency}`, minor);
  }
  for (const key of new Set([...told.keys(), ...awards.keys()])) {
    const [expected, found] = [awards.get(key) ?? 0, told.get(key) ?? 0];
    if (expected !== found) faults.add('sum', `obligations of ${key}`, String(expected), String(found));
  }
}

/** Links as they are kept against those that a walk counts. */
async function compareLinks(store: Store, { nodes }: Seen, faults: Faults, signal?: AbortSignal): Promise<void> {
  const ids = [...nodes.keys()].filter((id) => ['PERSON', 'INSTITUTION'].includes(kindOf(id) ?? ''));
  for (let at = 0; at < ids.length; at += linkLayer.batch) {
    signal?.throwIfAborted();
    const { changes } = await linkLayer.run(store, ids.slice(at, at + linkLayer.batch));
    for (const edge of changes.putEdges ?? [])
      faults.add('link', nameOf(edge), 'the sums of its awards', 'others, or none');
    for (const { type, from, to } of changes.removeEdges ?? [])
      faults.add('link', `${type} ${from} → ${to}`, 'no link', 'one');
  }
}

/** Reads all of a store, as it is at one moment. Rejects only where it cannot be read. */
export async function verify(store: Store, signal?: AbortSignal): Promise<Verified> {
  const faults = faultList();
  for (const line of (await store.check?.()) ?? []) faults.add('file', store.name, 'what its engine wrote', line);
  return store.frozen(async (frozen) => {
    const seen: Seen = { nodes: new Map(), counts: {}, awards: new Map() };
    const hash = graphHash();
    let edges = 0;
    for await (const batch of frozen.scan()) {
      signal?.throwIfAborted();
      hash.add(batch);
      edges += batch.edges.length;
      for (const node of batch.nodes) seeNode(node, seen, faults);
      for (const edge of batch.edges) seeEdge(edge, seen, faults);
    }
    const queued = (await frozen.records('queue', 'layer', null)).length;
    const records = await seeRecords(frozen, seen, queued === 0, faults);
    await compareSums(frozen, seen, faults);
    if (queued === 0) await compareLinks(frozen, seen, faults, signal);
    return {
      digest: hash.end(),
      nodes: seen.nodes.size,
      edges,
      records,
      queued,
      faults: faults.lines,
      more: faults.more(),
    };
  });
}
