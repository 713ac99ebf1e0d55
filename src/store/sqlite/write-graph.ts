/**
 * The knowledge layer's writes in SQLite: a whole batch of nodes or edges is one JSON text and a few statements.
 */
import { LINK_TYPES } from '../../model.ts';
import type { Edge, GraphNode, LinkFacts, Money } from '../../model.ts';
import { yearlyObligations } from '../../money.ts';
import { packEvidence } from '../evidence-text.ts';
import { foldedNames, textWords } from '../node-names.ts';
import type { Changes, EdgeKey } from '../store.ts';
import { EDGE_CODE, EDGE_OF_CODE, KIND_CODE, ROLE_CODE } from './codes.ts';
import type { Connection, Parameter } from './database.ts';
import { insertInto, insertRows, type Insert } from './insert.ts';

const TYPE_LIST = Object.values(EDGE_CODE).join(', ');
const PUT_NODE = insertInto('node', ['key', 'kind', 'id', 'sort', 'facet'], {
  tail: 'ON CONFLICT (key) DO UPDATE SET kind = excluded.kind, sort = excluded.sort, facet = excluded.facet',
});
const PUT_BODY = insertInto('body', ['key', 'data'], { tail: 'ON CONFLICT (key) DO UPDATE SET data = excluded.data' });
const PUT_OBLIGATION = insertInto('obligation', ['award', 'year', 'minor']);
const DELETE_OBLIGATIONS = 'DELETE FROM obligation WHERE award IN (SELECT value FROM json_each(?))';
const PUT_NAME = insertInto('name', ['text', 'node'], { tail: 'ON CONFLICT DO NOTHING' });
const wordsInto = (table: string): Insert => ({
  into: `INSERT INTO ${table} (rowid, text)`,
  row: '(CAST(? AS INTEGER), ?)',
});
const PUT_NAME_WORDS = wordsInto('name_word');
const PUT_TEXT_WORDS = wordsInto('text_word');
const PUT_EDGE = insertInto('edge', ['type', 'a', 'b', 'role', 'former', 'data', 'evidence']);
/** What walks read of a link edge, from either end. */
const PUT_LINK = insertInto('link', [
  'type',
  'near',
  'far',
  'id',
  'projects',
  'awards',
  'firstDate',
  'lastDate',
  'strength',
  'currency',
  'minor',
  'both',
  'more',
]);
const LINK_CODES: ReadonlySet<number> = new Set(LINK_TYPES.map((type) => EDGE_CODE[type]));
const LINK_LIST = [...LINK_CODES].join(', ');
const roleCode = (role: Edge['role']) => (role === null ? 0 : ROLE_CODE[role]);

/** The last of the items that have one key: puts replace. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Keys of the ids that exist. */
async function keysOf(writer: Connection, ids: Iterable<string>): Promise<Map<string, number>> {
  const list = [...new Set(ids)];
  if (list.length === 0) return new Map();
  return new Map(
    await writer.json<[string, number][]>(
      `SELECT json_group_array(json_array(n.id, n.key)) FROM json_each(?) wanted CROSS JOIN node n ON n.id = wanted.value`,
      JSON.stringify(list),
    ),
  );
}

/** Removes edges, given as [type, a, b, role]. */
async function deleteEdges(writer: Connection, rows: readonly (readonly number[])[]): Promise<void> {
  if (rows.length === 0) return;
  await writer.run(
    `DELETE FROM edge WHERE key IN (
       SELECT e.key FROM json_each(?) j CROSS JOIN edge e
       ON e.type = j.value ->> 0 AND e.a = j.value ->> 1 AND e.b = j.value ->> 2 AND e.role = j.value ->> 3)`,
    JSON.stringify(rows),
  );
  await deleteLinks(
    writer,
    rows.filter(([type]) => LINK_CODES.has(type!)),
  );
}

/** Removes what walks read of link edges, given as [type, a, b, …]. */
async function deleteLinks(writer: Connection, rows: readonly (readonly number[])[]): Promise<void> {
  if (rows.length === 0) return;
  await writer.run(
    'DELETE FROM link WHERE (type, near, far) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))',
    JSON.stringify(
      rows.flatMap(([type, a, b]) => [
        [type, a, b],
        [type, b, a],
      ]),
    ),
  );
}

/** Removes nodes by key, with their edges and whatever is derived from them. */
async function deleteNodes(writer: Connection, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const list = JSON.stringify(keys);
  const links = await writer.json<number[][]>(
    `SELECT json_group_array(json_array(l.type, l.near, l.far)) FROM json_each(?) gone
     CROSS JOIN link l ON l.type IN (${LINK_LIST}) AND l.near = gone.value`,
    list,
  );
  await deleteLinks(writer, links);
  await writer.run(
    `DELETE FROM edge WHERE key IN (
       SELECT e.key FROM json_each(?1) gone CROSS JOIN json_each('[${TYPE_LIST}]') t
       CROSS JOIN edge e ON e.type = t.value AND e.a = gone.value
       UNION ALL
       SELECT e.key FROM json_each(?1) gone CROSS JOIN json_each('[${TYPE_LIST}]') t
       CROSS JOIN edge e ON e.type = t.value AND e.b = gone.value)`,
    list,
  );
  await deleteWords(writer, list);
  await writer.run(DELETE_OBLIGATIONS, list);
  for (const table of ['node', 'body', 'award', 'project', 'document', 'unit']) {
    await writer.run(`DELETE FROM ${table} WHERE key IN (SELECT value FROM json_each(?))`, list);
  }
}

/** Removes what search knows of the nodes with these keys, while their bodies still say what they are called. */
async function deleteWords(writer: Connection, list: string): Promise<void> {
  const bodies = await writer.json<[number, GraphNode][]>(
    `SELECT '[' || ifnull(group_concat('[' || d.key || ',' || d.data || ']', ','), '') || ']'
     FROM json_each(?) j CROSS JOIN body d ON d.key = j.value`,
    list,
  );
  await writer.run(
    'DELETE FROM name WHERE (text, node) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))',
    JSON.stringify(bodies.flatMap(([key, node]) => foldedNames(node).names.map((name) => [name, key]))),
  );
  for (const table of ['name_word', 'text_word']) {
    await writer.run(`DELETE FROM ${table} WHERE rowid IN (SELECT value FROM json_each(?))`, list);
  }
}

function facetOf(node: GraphNode): string | null {
  if (node.kind === 'PERSON') return node.personKind;
  if (node.kind === 'PROGRAM') return node.scheme;
  if (node.kind === 'SOURCE') return node.asOf;
  return node.kind === 'INSTITUTION' ? node.state : null;
}

/** What walks ask of a node, as a row of a table of its own (less its key), for the kinds that have one. */
type Facts = readonly [table: 'award' | 'project' | 'document' | 'unit', ...values: Parameter[]];

function factsOf(node: GraphNode): Facts | null {
  switch (node.kind) {
    case 'AWARD':
      return [
        'award',
        node.startDate,
        node.endDate,
        node.obligatedAmount?.minor ?? null,
        node.obligatedAmount?.currency ?? null,
        node.awardInstrument,
        node.agency,
        node.estimatedTotalAmount?.minor ?? null,
        node.estimatedTotalAmount?.currency ?? null,
      ];
    case 'PROJECT':
      return ['project', node.year];
    case 'SOURCE':
      return ['document', node.sourceKind];
    case 'FUNDING_UNIT':
      return ['unit', node.id, node.parent];
    default:
      return null;
  }
}

/** A node as it is written; lists and texts only, so that it crosses threads at little cost. */
type NodeRow = readonly [
  id: string,
  kind: number,
  sort: string,
  facet: string | null,
  data: string,
  names: readonly string[],
  /** Tokens, parted by blanks. */
  nameWords: string,
  /** '' where the node has no text. */
  textWords: string,
  facts: Facts | null,
  obligations: readonly (readonly [year: string, minor: number])[],
];

/** An edge as it is written, its ends by id. */
type EdgeRow = readonly [
  type: number,
  from: string,
  to: string,
  role: number,
  former: number,
  data: string,
  evidence: string,
  /** Of a link edge: what stands in `link` after its ends. */
  link: readonly Parameter[] | null,
];

/** The part of a write that needs no database: it may be done while another write is under way, and in another thread. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

function nodeRow(node: GraphNode): NodeRow {
  const { sort, names, tokens } = foldedNames(node);
  const text = textWords(node);
  return [
    node.id,
    KIND_CODE[node.kind],
    sort,
    facetOf(node),
    JSON.stringify(node),
    names,
    tokens.join(' '),
    text,
    factsOf(node),
    node.kind === 'AWARD'
      ? yearlyObligations(node.obligations).map(({ fiscalYear, minor }) => [String(fiscalYear), minor])
      : [],
  ];
}

const isEmpty = (of: object) => Object.keys(of).length === 0;

function edgeRow({ type, from, to, role, isFormer, evidence, ...rest }: Edge): EdgeRow {
  const { startDate, endDate, nameAsWritten, score, reason, ...more } = rest;
  const data = JSON.stringify([startDate, endDate, nameAsWritten, score, reason, ...(isEmpty(more) ? [] : [more])]);
  const ends = [EDGE_CODE[type], from, to, roleCode(role), isFormer ? 1 : 0] as const;
  return [...ends, data, packEvidence(evidence), rest.link === undefined ? null : linkRow(rest, rest.link)];
}

/** The first currency has columns of its own; only where there are several are all of them listed. */
function linkRow({ startDate, endDate }: Pick<Edge, 'startDate' | 'endDate'>, link: LinkFacts): readonly Parameter[] {
  const { projectCount, awardCount, obligated, sharedObligated, strength } = link;
  const bothIn = (wanted: string) => sharedObligated.find(({ currency }) => currency === wanted)?.minor ?? null;
  const all = obligated.map(({ currency, minor }: Money) => [currency, minor, bothIn(currency)] as const);
  const [currency = null, minor = null, both = null] = all[0] ?? [];
  const more = all.length > 1 ? JSON.stringify(all) : null;
  return [projectCount, awardCount, startDate, endDate, strength, currency, minor, both, more];
}

export function graphRows({ putNodes = [], putEdges = [] }: Changes): GraphRows {
  return {
    nodes: distinct(putNodes, ({ id }) => id).map(nodeRow),
    edges: distinct(putEdges, ({ type, from, to, role }) => `${type} ${from} ${to} ${role}`).map(edgeRow),
  };
}

async function putFacts(writer: Connection, rows: readonly NodeRow[], keys: readonly number[]): Promise<void> {
  const byTable = new Map<string, Parameter[][]>();
  rows.forEach(([, , , , , , , , facts], i) => {
    if (facts === null) return;
    const [table, ...values] = facts;
    const list = byTable.get(table);
    if (list === undefined) byTable.set(table, [[keys[i]!, ...values]]);
    else list.push([keys[i]!, ...values]);
  });
  for (const [table, list] of byTable) {
    const row = `(${list[0]!.map(() => '?').join(', ')})`;
    await insertRows(writer, { into: `INSERT OR REPLACE INTO ${table}`, row }, list);
  }
}

/** Puts nodes, and gives the first key that is new: edges of new nodes cannot be there yet. */
async function putNodes(writer: Connection, rows: readonly NodeRow[], keys: Map<string, number>): Promise<number> {
  const replaced: number[] = [];
  const firstNew = await writer.json<number>('SELECT ifnull(max(key), 0) + 1 FROM node');
  let next = firstNew;
  const own = rows.map(([id]) => {
    let key = keys.get(id);
    if (key === undefined) keys.set(id, (key = next++));
    else replaced.push(key);
    return key;
  });
  const insert = (into: Insert, rowOf: (row: NodeRow, key: number) => Parameter[]) =>
    insertRows(
      writer,
      into,
      rows.map((row, i) => rowOf(row, own[i]!)),
    );
  if (replaced.length > 0) {
    const list = JSON.stringify(replaced);
    await deleteWords(writer, list);
    await writer.run(DELETE_OBLIGATIONS, list);
  }
  await insert(PUT_NODE, ([id, kind, sort, facet], key) => [key, kind, id, sort, facet]);
  await insert(PUT_BODY, ([, , , , data], key) => [key, data]);
  await putFacts(writer, rows, own);
  await insertRows(
    writer,
    PUT_OBLIGATION,
    rows.flatMap((row, i) => row[9].map(([year, minor]) => [own[i]!, year, minor])),
  );
  await insertRows(
    writer,
    PUT_NAME,
    rows.flatMap(([, , , , , names], i) => names.map((name) => [name, own[i]!])),
  );
  await insert(PUT_NAME_WORDS, ([, , , , , , nameWords], key) => [key, nameWords]);
  await insertRows(
    writer,
    PUT_TEXT_WORDS,
    rows.flatMap(([, , , , , , , textWords], i) => (textWords === '' ? [] : [[own[i]!, textWords]])),
  );
  return firstNew;
}

function keyIn(keys: ReadonlyMap<string, number>, [type, from, to]: EdgeRow, end: string): number {
  const key = keys.get(end);
  if (key === undefined) {
    throw new Error(`the edge ${EDGE_OF_CODE.get(type)!} ${from} → ${to}: there is no node ${end}`);
  }
  return key;
}

async function putEdges(
  writer: Connection,
  edges: readonly EdgeRow[],
  keys: ReadonlyMap<string, number>,
  firstNew: number,
): Promise<void> {
  const rows = edges.map((edge): [number, number, number, number, number, string, string] => {
    const [type, from, to, role, former, data, evidence] = edge;
    return [type, keyIn(keys, edge, from), keyIn(keys, edge, to), role, former, data, evidence];
  });
  await deleteEdges(
    writer,
    rows.flatMap(([type, a, b, role]) => (a < firstNew && b < firstNew ? [[type, a, b, role]] : [])),
  );
  await insertRows(writer, PUT_EDGE, rows);
  await insertRows(
    writer,
    PUT_LINK,
    edges.flatMap(([, , , , , , , link], i) => {
      if (link === null) return [];
      const [type, a, b] = rows[i]!;
      return [
        [type, a, b, edges[i]![2], ...link],
        [type, b, a, edges[i]![1], ...link],
      ];
    }),
  );
}

async function removeEdges(
  writer: Connection,
  edges: readonly EdgeKey[],
  keys: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = edges.flatMap(({ type, from, to, role }) => {
    const [a, b] = [keys.get(from), keys.get(to)];
    return a === undefined || b === undefined ? [] : [[EDGE_CODE[type], a, b, roleCode(role)]];
  });
  await deleteEdges(writer, rows);
}

async function removeOrphans(writer: Connection, keys: readonly number[]): Promise<void> {
  const orphans = await writer.json<number[]>(
    `SELECT json_group_array(k.value) FROM json_each(?) k
     WHERE NOT EXISTS (SELECT 1 FROM edge e WHERE e.type IN (${TYPE_LIST}) AND e.a = k.value)
       AND NOT EXISTS (SELECT 1 FROM edge e WHERE e.type IN (${TYPE_LIST}) AND e.b = k.value)`,
    JSON.stringify(keys),
  );
  await deleteNodes(writer, orphans);
}

/** Applies the knowledge layer's part of some changes, and raises the graph's version. The caller holds the transaction. */
export async function writeGraph(writer: Connection, changes: Changes, { nodes, edges }: GraphRows): Promise<void> {
  const { removeEdges: goneEdges = [], removeNodes: gone = [], removeOrphans: orphans = [] } = changes;
  if (goneEdges.length + gone.length + nodes.length + edges.length + orphans.length === 0) return;

  const ends = [...goneEdges.flatMap(({ from, to }) => [from, to]), ...edges.flatMap(([, from, to]) => [from, to])];
  const keys = await keysOf(writer, [...ends, ...gone, ...nodes.map(([id]) => id), ...orphans]);
  const known = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => keys.get(id) ?? []);

  await removeEdges(writer, goneEdges, keys);
  await deleteNodes(writer, known(gone));
  for (const id of gone) keys.delete(id);
  const firstNew = nodes.length > 0 ? await putNodes(writer, nodes, keys) : Infinity;
  if (edges.length > 0) await putEdges(writer, edges, keys, firstNew);
  if (orphans.length > 0) await removeOrphans(writer, known(orphans));
  await writer.run(`UPDATE meta SET value = value + 1 WHERE name = 'graphVersion'`);
}
