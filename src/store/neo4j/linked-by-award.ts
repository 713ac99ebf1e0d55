/**
 * Walks by award: origin → awards → target, grouped in the database, one statement however many origins.
 */
import { byId } from '../../ids.ts';
import type { GraphNode, NodeKind } from '../../model.ts';
import { sumByCurrency } from '../../money.ts';
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
function personCondition(r: string, walk: Ends, end: 'near' | 'far'): string {
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
  // Several edges may lead a person to one award, nobody else.
  if (kind === 'PERSON') {
    const condition = personCondition('r', walk, end);
    const ways = REACH.PERSON.map((way) => `MATCH ${way(node, 'r', award)}${condition} RETURN ${free}`);
    return `CALL (${bound}) { ${ways.join(' UNION ')} }`;
  }
  const [way] = REACH[kind];
  return way ? `MATCH ${way(node, '', award)}` : `WITH *, ${bound} AS ${free}`;
}

/** Binds the awards `a` that an origin `o` reaches: a unit those of the units below it too, each once. */
export function near(walk: Ends & Pick<Walk, 'from'>): string {
  if (walk.from !== 'FUNDING_UNIT') return hop(walk.from, 'o', 'o', 'a', walk, 'near');
  return `CALL (id) {
      UNWIND $below[id] AS unit MATCH (u:Node {id: unit})
      ${hop(walk.from, 'u', 'u', 'a', walk, 'near')} RETURN DISTINCT a
    }`;
}

/** What a row is ordered by; null is last. */
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

/** A number that is told of the awards of a link: what it takes of each award `a`, and their sum. */
interface Detail {
  readonly each: string;
  readonly sum: string;
  /** What stands for it where nobody asks. */
  readonly none: string;
  readonly orders: readonly LinkOrder[];
  readonly isAsked: (walk: Walk) => boolean;
}
const DETAILS: readonly Detail[] = [
  {
    each: `CASE WHEN a.currency = $currency THEN a.obligatedMinor END AS own,
      CASE WHEN a.currency <> $currency THEN [a.currency, a.obligatedMinor] END AS other`,
    sum: 'count(own) AS moneyCount, sum(own) AS minor, collect(other) AS others',
    none: '0 AS moneyCount, 0 AS minor, [] AS others',
    orders: ['MONEY'],
    isAsked: ({ without }) => without?.includes('MONEY') !== true,
  },
  {
    each: 'head([(a)-[:PART_OF]->(p) | p]) AS project',
    sum: 'count(DISTINCT project) AS projectCount',
    none: '0 AS projectCount',
    orders: ['PROJECT_COUNT'],
    isAsked: ({ without }) => without?.includes('PROJECT_COUNT') !== true,
  },
  {
    each: 'a.startDate AS first, a.endDate AS last',
    sum: 'min(first) AS firstDate, max(last) AS lastDate',
    none: 'null AS firstDate, null AS lastDate',
    orders: ['FIRST_DATE', 'LAST_DATE'],
    isAsked: ({ without }) => without?.includes('DATES') !== true,
  },
  {
    each: 'a.id AS award',
    sum: 'collect(award) AS shared',
    none: '[] AS shared',
    orders: [],
    isAsked: ({ withShared }) => withShared === true,
  },
];
const listed = (parts: readonly string[]) => parts.map((part) => `, ${part}`).join('');

/** Groups the awards `a` of `o` by the target `t` that they lead to, and cuts the page before all is summed up. */
function grouped(walk: Walk): string {
  const { by, direction } = walk.order ?? { by: 'COUNT', direction: 'DESC' };
  const isCut = firstRows(walk) !== null;
  const early = DETAILS.filter((own) => own.orders.includes(by) || (!isCut && own.isAsked(walk)));
  const late = DETAILS.filter((own) => !early.includes(own) && own.isAsked(walk));
  const none = DETAILS.filter((own) => !early.includes(own) && !late.includes(own));
  const kept = [...(walk.from === walk.to ? ['t <> o'] : []), ...(walk.among ? ['t.id IN $among'] : [])];
  const awards = late.length === 0 ? [] : ['collect(a) AS awards'];
  return `
      WITH o, a${listed(early.map(({ each }) => each))}
      ${hop(walk.to, 'a', 't', 'a', walk, 'far')}
      ${kept.length === 0 ? '' : `WITH * WHERE ${kept.join(' AND ')}`}
      WITH t, count(*) AS awardCount${listed([...early.map(({ sum }) => sum), ...awards])}
      ${walk.minimum === undefined ? '' : 'WHERE awardCount >= $minimum'}
      ${isCut ? `WITH *, ${VALUES[by]} AS value ORDER BY value IS NULL, value ${direction}, t.id LIMIT $limit` : ''}
      ${
        late.length === 0
          ? ''
          : `CALL (awards) {
               UNWIND awards AS a WITH a${listed(late.map(({ each }) => each))}
               RETURN ${late.map(({ sum }) => sum).join(', ')}
             }`
      }
      WITH *${listed(none.map((own) => own.none))}`;
}

function statement(walk: Walk, condition: Condition): string {
  const keep = condition.cypher === 'true' ? '' : `WITH o, a WHERE ${condition.cypher}`;
  return `
    UNWIND $ids AS id ${origin(walk.from)}
    CALL (o, id) {
      ${near(walk)}
      ${keep}
      ${grouped(walk)}
      RETURN collect([t.id, ${walk.order?.by === 'NAME' ? 't.sortKey' : 'null'}, projectCount, awardCount, moneyCount,
        minor, others, firstDate, lastDate, shared, ${walk.withNodes ? 't.data' : 'null'}]) AS links
    }
    RETURN o.id AS origin, links`;
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
      obligated: sumByCurrency([
        ...(moneyCount > 0 ? [{ currency, minor }] : []),
        ...others.map(([its, sum]) => ({ currency: its, minor: sum })),
      ]),
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
