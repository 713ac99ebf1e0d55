/**
 * The first page of a walk by shared project, grouped and cut in the database: what most who ask for collaborators want.
 * Whatever it does not do (`isPlain` says) `linked-by-project.ts` does.
 */
import { byId } from '../../ids.ts';
import type { GraphNode } from '../../model.ts';
import type { Walk } from '../store.ts';
import { int } from './connection.ts';
import type { Connection } from './connection.ts';
import { firstRows, sumByCurrency } from './linked-by-award.ts';
import type { Found } from './linked-by-award.ts';
import { PARTNERS, origin, reversedArrow } from './reach.ts';
import type { PartnerKind } from './reach.ts';

/** What the links are ordered by, before more than their number is known. */
const VALUES = { COUNT: 'size(projects)', NAME: 't.sortKey' } as const;
type Order = keyof typeof VALUES;

/** Whether the database can cut the page: without a filter, which a project without an award has to be asked for. */
export function isPlain(walk: Walk): boolean {
  const isFiltered = Object.values(walk.filter ?? {}).some((condition) => condition !== undefined);
  const isNumbered = walk.withStrength === true || walk.excludeSameInstitution === true;
  return firstRows(walk) !== null && !isFiltered && !isNumbered && (walk.order?.by ?? 'COUNT') in VALUES;
}

/** The links of an origin as they are sent: a record each, with names, would take as long again to read. */
interface SentLinks {
  readonly origin: string;
  readonly links: readonly (readonly [
    target: string,
    name: string | null,
    projectCount: number,
    awardCount: number,
    amounts: readonly (readonly [currency: string, minor: number, ofBoth: boolean])[],
    firstDate: string | null,
    lastDate: string | null,
    shared: readonly string[],
    data: string | null,
  ])[];
}

/** What was obligated to the awards on which one of the two is. */
const AMOUNTS = `collect(CASE WHEN (mine OR theirs) AND a.currency IS NOT NULL AND a.obligatedMinor IS NOT NULL
            THEN [a.currency, a.obligatedMinor, mine AND theirs] END)`;

function statement(kind: PartnerKind, walk: Walk): string {
  const { inAward, inProject } = PARTNERS[kind];
  const { by, direction } = (walk.order ?? { by: 'COUNT', direction: 'DESC' }) as { by: Order; direction: string };
  const current = kind === 'PERSON' && walk.includeFormer === false ? ['NOT r.isFormer'] : [];
  const where = (conditions: readonly string[]) => (conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`);
  const far = where([
    't <> o',
    ...current,
    ...(kind === 'PERSON' && walk.roles ? ['r.role IN $roles'] : []),
    ...(walk.among ? ['t.id IN $among'] : []),
  ]);
  const holds = (who: string) => `EXISTS { (a)${inAward}(${who}) ${where(current)} }`;
  const hasMoney = walk.without?.includes('MONEY') !== true;
  const hasDates = walk.without?.includes('DATES') !== true;
  const ended = (day: string) => `CASE WHEN a IS NULL THEN toString(p.year) + '${day}' END`;
  return `
    UNWIND $ids AS id ${origin(kind)}
    CALL (o) {
      CALL (o) {
        MATCH (o)${reversedArrow(inAward)}()-[:PART_OF]->(p) ${where(current)} RETURN p
        UNION MATCH (o)${reversedArrow(inProject)}(p) ${where(current)} RETURN p
      }
      CALL (o, p) {
        MATCH (p)<-[:PART_OF]-()${inAward}(t) ${far} RETURN t
        UNION MATCH (p)${inProject}(t) ${far} RETURN t
      }
      WITH o, t, collect(p) AS projects WHERE size(projects) >= $minimum
      WITH o, t, projects ORDER BY ${VALUES[by]} ${direction}, t.id LIMIT $limit
      CALL (o, t, projects) {
        UNWIND projects AS p
        OPTIONAL MATCH (p)<-[:PART_OF]-(a)
        ${hasMoney ? `WITH p, a, a IS NOT NULL AND ${holds('o')} AS mine, a IS NOT NULL AND ${holds('t')} AS theirs` : ''}
        RETURN count(a) AS awardCount,
          ${hasDates ? `min(coalesce(a.startDate, ${ended('-01-01')}))` : 'null'} AS firstDate,
          ${hasDates ? `max(coalesce(a.endDate, ${ended('-12-31')}))` : 'null'} AS lastDate,
          ${hasMoney ? AMOUNTS : '[]'} AS amounts
      }
      RETURN collect([t.id, ${by === 'NAME' ? 't.sortKey' : 'null'}, size(projects), awardCount, amounts, firstDate, lastDate,
        ${walk.withShared ? '[p IN projects | p.id]' : '[]'}, ${walk.withNodes ? 't.data' : 'null'}]) AS links
    }
    RETURN o.id AS origin, links`;
}

/** The first links of every origin, and one more where there are more. */
export async function firstLinks({ read }: Connection, kind: PartnerKind, walk: Walk): Promise<Map<string, Found[]>> {
  const sent = await read<SentLinks>(statement(kind, walk), {
    ids: [...new Set(walk.ids)],
    minimum: int(walk.minimum ?? 1),
    roles: walk.roles ?? [],
    among: walk.among ?? [],
    limit: int(firstRows(walk)),
  });
  const linkOf = ([target, name, projectCount, awardCount, amounts, ...more]: SentLinks['links'][number]): Found => {
    const [firstDate, lastDate, shared, data] = more;
    const ofBoth = amounts.flatMap(([currency, minor, both]) => (both ? [[currency, minor] as const] : []));
    return {
      target,
      name,
      projectCount,
      awardCount,
      obligated: sumByCurrency(amounts.map(([currency, minor]) => [currency, minor])),
      sharedObligated: kind === 'PERSON' ? sumByCurrency(ofBoth) : [],
      strength: null,
      firstDate,
      lastDate,
      shared: [...shared].sort(byId),
      ...(data === null ? {} : { node: JSON.parse(data) as GraphNode }),
    };
  };
  return new Map(sent.map(({ origin: id, links }) => [id, links.map(linkOf)]));
}
