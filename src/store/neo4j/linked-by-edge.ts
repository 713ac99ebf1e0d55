/**
 * Links that are edges of the graph: read with the properties that they carry, and cut in the database.
 */
import { EDGE_ENDS } from '../../model.ts';
import type { EdgeType, GraphNode, LinkType } from '../../model.ts';
import type { LinkDetail, LinkOrder, Walk } from '../store.ts';
import { int } from './connection.ts';
import type { Connection } from './connection.ts';
import { firstRows } from './linked-by-award.ts';
import type { Found } from './linked-by-award.ts';
import { origin } from './reach.ts';

/** An amount in `$currency`: each currency has properties of its own, as `obligatedUSD`. */
const amountIn = (property: string) => `r['${property}' + $currency]`;
/** What the links are ordered by; null is last. */
const VALUES: Record<Exclude<LinkOrder, 'COUNT'>, string> = {
  PROJECT_COUNT: 'r.projectCount',
  AWARD_COUNT: 'r.awardCount',
  STRENGTH: 'r.strength',
  MONEY: amountIn('obligated'),
  SHARED_MONEY: amountIn('shared'),
  FIRST_DATE: 'r.startDate',
  LAST_DATE: 'r.endDate',
  NAME: 't.sortKey',
};

type SentLink = readonly [
  target: string,
  name: string | null,
  projectCount: number,
  awardCount: number,
  strength: number | null,
  firstDate: string | null,
  lastDate: string | null,
  amounts: readonly (readonly [currency: string, obligated: number, shared: number | null])[],
  data: string | null,
];

/** The amounts of `r`: currency, of all awards, of those on which both are. */
const AMOUNTS = `[c IN r.currencies | [c, r['obligated' + c], r['shared' + c]]]`;

const isStrong = (walk: Walk) => walk.withStrength === true || walk.order?.by === 'STRENGTH';

function statement(walk: Walk, type: LinkType): string {
  const { by, direction } = walk.order ?? { by: 'COUNT', direction: 'DESC' };
  const count = type === 'AWARDED_UNDER' ? 'r.awardCount' : 'r.projectCount';
  const kept = [
    ...(walk.among ? ['t.id IN $among'] : []),
    ...(walk.minimum === undefined ? [] : [`${count} >= $minimum`]),
  ];
  const cut = firstRows(walk) === null ? '' : 'ORDER BY value IS NULL, value ' + direction + ', t.id LIMIT $limit';
  // What the links are ordered by is their key: it is read in any case.
  const isAsked = (detail: LinkDetail) =>
    walk.without?.includes(detail) !== true || by.endsWith(detail.replace(/S$/, ''));
  const dates = isAsked('DATES') ? 'r.startDate, r.endDate' : 'null, null';
  return `
    UNWIND $ids AS id ${origin(walk.from)}
    CALL (o) {
      MATCH (o)-[r:${type}]-(t) ${kept.length === 0 ? '' : `WHERE ${kept.join(' AND ')}`}
      WITH r, t, ${by === 'COUNT' ? count : VALUES[by]} AS value ${cut}
      RETURN collect([t.id, ${by === 'NAME' ? 't.sortKey' : 'null'}, r.projectCount, r.awardCount,
        ${isStrong(walk) ? 'r.strength' : 'null'}, ${dates}, ${isAsked('MONEY') ? AMOUNTS : '[]'}, ${walk.withNodes ? 't.data' : 'null'}]) AS links
    }
    RETURN o.id AS origin, links`;
}

/** Every link of every origin, or the first of each where a page asks for no more. */
export async function linkedByEdge({ read }: Connection, walk: Walk, type: LinkType): Promise<Map<string, Found[]>> {
  const sent = await read<{ origin: string; links: readonly SentLink[] }>(statement(walk, type), {
    ids: [...new Set(walk.ids)],
    among: walk.among ?? null,
    minimum: int(walk.minimum ?? 1),
    currency: walk.currency ?? 'USD',
    limit: int(firstRows(walk)),
  });
  const linkOf = ([target, name, projectCount, awardCount, strength, ...more]: SentLink): Found => {
    const [firstDate, lastDate, amounts, data] = more;
    return {
      target,
      name,
      projectCount,
      awardCount,
      obligated: amounts.map(([currency, minor]) => ({ minor, currency })),
      sharedObligated: amounts.flatMap(([currency, , minor]) => (minor === null ? [] : [{ minor, currency }])),
      strength,
      firstDate,
      lastDate,
      shared: [],
      ...(data === null ? {} : { node: JSON.parse(data) as GraphNode }),
    };
  };
  return new Map(sent.map(({ origin: id, links }) => [id, links.map(linkOf)]));
}

/** What the edges of a type lead to, as links of no award; the page is cut from their keys. */
export async function linkedAlong({ read }: Connection, walk: Walk, type: EdgeType): Promise<Map<string, Found[]>> {
  const arrow = EDGE_ENDS[type][0] === walk.from ? `-[r:${type}]->` : `<-[r:${type}]-`;
  const sent = await read<{ origin: string; links: readonly (readonly (string | null)[])[] }>(
    `UNWIND $ids AS id ${origin(walk.from)}
     MATCH (o)${arrow}(t) ${walk.among ? 'WHERE t.id IN $among' : ''}
     WITH o, t, min(r.startDate) AS firstDate, max(r.endDate) AS lastDate
     RETURN o.id AS origin, collect([t.id, ${walk.order?.by === 'NAME' ? 't.sortKey' : 'null'}, firstDate, lastDate]) AS links`,
    { ids: [...new Set(walk.ids)], among: walk.among ?? null },
  );
  const linkOf = ([target, name, firstDate, lastDate]: readonly (string | null)[]): Found => ({
    ...{ projectCount: 0, awardCount: 0, obligated: [], sharedObligated: [], strength: null, shared: [] },
    target: target!,
    name: name ?? null,
    firstDate: firstDate ?? null,
    lastDate: lastDate ?? null,
  });
  return new Map(sent.map(({ origin: id, links }) => [id, links.map(linkOf)]));
}
