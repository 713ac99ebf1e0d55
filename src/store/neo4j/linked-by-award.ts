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

/** The links of an origin as they are sent: names of columns would be much of them. */
interface SentLinks {
  readonly origin: string;
  readonly links: readonly (readonly [
    target: string,
    name: string | null,
    projectCount: number,
    awardCount: number,
    moneyCount: number,
    minor: number,
    others: readonly (readonly [string, number])[],
    firstDate: string | null,
    lastDate: string | null,
    shared: readonly string[],
    /** With `withNodes`. */
    data: string | null,
  ])[];
}

type Sent = SentLinks['links'][number];

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
      ${walk.to === 'AWARD' ? ALONE : grouped(walk)}
      ${cut}
      RETURN collect([t.id, ${walk.order?.by === 'NAME' ? 't.sortKey' : 'null'}, projectCount, awardCount, moneyCount,
        minor, others, firstDate, lastDate, ${walk.withShared ? 'shared' : '[]'}, ${walk.withNodes ? 't.data' : 'null'}]) AS links
    }
    RETURN o.id AS origin, links`;
}

/** What is told of an award that is a target itself: nothing is to be grouped. */
const ALONE = `WITH o, a AS t, COUNT { (a)-[:PART_OF]->() } AS parts, [a.id] AS shared,
        a.currency = $currency AND a.obligatedMinor IS NOT NULL AS isOwn
      WHERE t <> o AND $minimum <= 1 AND ($among IS NULL OR t.id IN $among)
      WITH t, shared, CASE WHEN parts > 0 THEN 1 ELSE 0 END AS projectCount, 1 AS awardCount, t.startDate AS firstDate,
        t.endDate AS lastDate, CASE WHEN isOwn THEN 1 ELSE 0 END AS moneyCount,
        CASE WHEN isOwn THEN t.obligatedMinor ELSE 0 END AS minor,
        CASE WHEN t.currency <> $currency THEN [[t.currency, t.obligatedMinor]] ELSE [] END AS others`;

/** Groups the awards `a` of `o` by the target `t` that they lead to. */
function grouped(walk: Walk): string {
  return `WITH o, a, head([(a)-[:PART_OF]->(p) | p]) AS project, a.startDate AS first, a.endDate AS last,
        CASE WHEN a.currency = $currency THEN a.obligatedMinor END AS own,
        CASE WHEN a.currency <> $currency THEN [a.currency, a.obligatedMinor] END AS other
      ${hop(walk.to, 'a', 't', 'a', walk, 'far')}
      WITH * WHERE t <> o ${walk.among ? 'AND t.id IN $among' : ''}
      WITH t, count(DISTINCT project) AS projectCount, count(a) AS awardCount, min(first) AS firstDate,
        max(last) AS lastDate, count(own) AS moneyCount, sum(own) AS minor, collect(other) AS others
        ${walk.withShared ? ', collect(a.id) AS shared' : ''}
      WHERE awardCount >= $minimum`;
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
  const sent = await read<SentLinks>(statement(walk, condition), {
    ...condition.parameters,
    ids,
    ...(below ? { below: Object.fromEntries(ids.map((id) => [id, below([id])])) } : {}),
    currency,
    minimum: walk.minimum ?? 1,
    roles: walk.roles ?? [],
    among: walk.among ?? null,
    limit: int(firstRows(walk)),
  });
  const linkOf = ([target, name, projectCount, awardCount, moneyCount, minor, others, ...more]: Sent): Found => {
    const [firstDate, lastDate, shared, data] = more;
    return {
      target,
      name,
      projectCount,
      awardCount,
      obligated: sumByCurrency(moneyCount > 0 ? [[currency, minor], ...others] : others),
      sharedObligated: [],
      strength: null,
      firstDate,
      lastDate,
      shared: [...shared].sort(byId),
      ...(data === null ? {} : { node: JSON.parse(data) as GraphNode }),
    };
  };
  return new Map(sent.map(({ origin: id, links }) => [id, links.map(linkOf)]));
}
