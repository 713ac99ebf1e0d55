/**
 * Walks by award: origin → awards → target, grouped in the database, one statement however many origins.
 */
import { byId } from '../../id.ts';
import type { GraphNode, Money, NodeKind } from '../../model.ts';
import type { Link, LinkOrder, Walk } from '../store.ts';
import type { Condition } from './award-filter.ts';
import { int } from './connection.ts';
import type { Connection } from './connection.ts';
import { REACH, origin } from './reach.ts';
import { unitsBelow } from './units-below.ts';

interface Row {
  readonly origin: string;
  readonly target: string;
  readonly name: string | null;
  readonly projectCount: number;
  readonly awardCount: number;
  readonly moneyCount: number;
  readonly minor: number;
  readonly others: readonly (readonly [string, number])[];
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly shared: readonly string[];
  /** With `withNodes`. */
  readonly data?: string;
}

/** A link before it has a key; `name` is the target's sort key where the order asks for it. */
export interface Found extends Omit<Link, 'key'> {
  readonly name: string | null;
}

type Ends = Pick<Walk, 'to' | 'roles' | 'includeFormer'>;

/** Conditions on the relationship `r` of a person at one end. */
function personCondition(kind: NodeKind, r: string, walk: Ends, end: 'near' | 'far'): string {
  if (kind !== 'PERSON') return '';
  const conditions: string[] = [];
  const rolesHere = end === 'far' || walk.to !== 'PERSON';
  if (walk.roles && rolesHere) conditions.push(`${r}.role IN $roles`);
  if (walk.includeFormer === false) conditions.push(`NOT ${r}.isFormer`);
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** Binds `to` from the bound `from` by any of the ways a kind reaches awards, each result once a row. */
export function hop(
  kind: NodeKind,
  bound: string,
  node: string,
  award: string,
  walk: Ends,
  end: 'near' | 'far',
): string {
  const free = bound === node ? award : node;
  const ways = REACH[kind].map((way) => `MATCH ${way(node, 'r', award)}${personCondition(kind, 'r', walk, end)}`);
  if (ways.length === 0) return `WITH *, ${bound} AS ${free}`;
  const distinct = kind === 'PERSON' ? 'DISTINCT ' : '';
  return `CALL (${bound}) { ${ways.map((way) => `${way} RETURN ${distinct}${free}`).join(' UNION ')} }`;
}

/** Binds the awards `a` that an origin `o` reaches: a unit those of the units below it too, each once. */
export function near(walk: Ends & Pick<Walk, 'from'>): string {
  if (walk.from !== 'FUNDING_UNIT') return hop(walk.from, 'o', 'o', 'a', walk, 'near');
  return `CALL (id) {
      UNWIND $below[id] AS unit MATCH (u:Node {id: unit})
      ${hop(walk.from, 'u', 'u', 'a', walk, 'near')} RETURN DISTINCT a
    }`;
}

/** The first rows of an order, cut in the database; its alias `value` is null last. */
const VALUES: Record<LinkOrder, string> = {
  COUNT: 'awardCount',
  PROJECT_COUNT: 'projectCount',
  AWARD_COUNT: 'awardCount',
  STRENGTH: 'null',
  SHARED_MONEY: 'null',
  MONEY: 'CASE WHEN moneyCount > 0 THEN minor END',
  FIRST_DATE: 'firstDate',
  LAST_DATE: 'lastDate',
  NAME: 't.sortKey',
};

/** How many rows of an origin can be told from the first page: one more than it holds; null where all are needed. */
export function firstRows({ page, withTotal }: Walk): number | null {
  const isPlain = page?.after === undefined && page?.before === undefined && page?.last === undefined;
  return page?.first !== undefined && isPlain && withTotal !== true ? page.first + 1 : null;
}

function statement(walk: Walk, condition: Condition): string {
  const keep = condition.cypher === 'true' ? '' : `WITH o, a WHERE ${condition.cypher}`;
  const { by, direction } = walk.order ?? { by: 'COUNT', direction: 'DESC' };
  const cut =
    firstRows(walk) === null
      ? ''
      : `WITH *, ${VALUES[by]} AS value ORDER BY value IS NULL, value ${direction}, t.id LIMIT $limit`;
  return `
    UNWIND $ids AS id ${origin(walk.from)}
    CALL (o, id) {
      ${near(walk)}
      ${keep}
      WITH o, a, head([(a)-[:PART_OF]->(p) | p]) AS project
      ${hop(walk.to, 'a', 't', 'a', walk, 'far')}
      WITH o, a, project, t WHERE t <> o ${walk.among ? 'AND t.id IN $among' : ''}
      WITH t, count(DISTINCT project) AS projectCount, count(a) AS awardCount,
        min(a.startDate) AS firstDate, max(a.endDate) AS lastDate,
        count(CASE WHEN a.currency = $currency THEN 1 END) AS moneyCount,
        sum(CASE WHEN a.currency = $currency THEN a.obligatedMinor ELSE 0 END) AS minor,
        collect(CASE WHEN a.currency <> $currency THEN [a.currency, a.obligatedMinor] END) AS others
        ${walk.withShared ? ', collect(a.id) AS shared' : ''}
      WHERE awardCount >= $minimum
      ${cut}
      RETURN t, projectCount, awardCount, moneyCount, minor, others, firstDate, lastDate,
        ${walk.withShared ? 'shared' : '[]'} AS shared
    }
    RETURN o.id AS origin, t.id AS target, projectCount, awardCount, moneyCount, minor, others, firstDate, lastDate,
      ${walk.order?.by === 'NAME' ? 't.sortKey' : 'null'} AS name, shared${walk.withNodes ? ', t.data AS data' : ''}`;
}

/** Sums amounts by currency, sorted by currency. */
export function sumByCurrency(amounts: Iterable<readonly [currency: string, minor: number]>): Money[] {
  const sums = new Map<string, number>();
  for (const [currency, minor] of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => ({ minor, currency })).sort((x, y) => byId(x.currency, y.currency));
}

/** Every link of every origin. */
export async function linkedByAward(
  { read }: Connection,
  walk: Walk,
  condition: Condition,
): Promise<Map<string, Found[]>> {
  const currency = walk.currency ?? 'USD';
  const ids = [...new Set(walk.ids)];
  const below = walk.from === 'FUNDING_UNIT' ? await unitsBelow(read) : null;
  const rows = await read<Row>(statement(walk, condition), {
    ...condition.parameters,
    ids,
    ...(below ? { below: Object.fromEntries(ids.map((id) => [id, below([id])])) } : {}),
    currency,
    minimum: walk.minimum ?? 1,
    roles: walk.roles ?? [],
    among: walk.among ?? null,
    limit: int(firstRows(walk)),
  });
  const found = new Map<string, Found[]>();
  for (const row of rows) {
    const own: (readonly [string, number])[] = row.moneyCount > 0 ? [[currency, row.minor]] : [];
    const link: Found = {
      target: row.target,
      name: row.name,
      projectCount: row.projectCount,
      awardCount: row.awardCount,
      obligated: sumByCurrency([...own, ...row.others]),
      sharedObligated: [],
      strength: null,
      firstDate: row.firstDate,
      lastDate: row.lastDate,
      shared: [...row.shared].sort(byId),
      ...(row.data === undefined ? {} : { node: JSON.parse(row.data) as GraphNode }),
    };
    const links = found.get(row.origin);
    if (links) links.push(link);
    else found.set(row.origin, [link]);
  }
  return found;
}
