/**
 * The walk in SQLite: one statement however many origins, composed from the paths of `reach.ts`.
 *
 * Two forms. By award: origin → awards kept by the filter → target. By project, between two of a kind: origin → projects
 * of which an award is kept → whoever takes part in them. Either ends in the same four tables, which `pageOf` cuts:
 * `grouped` (o, t, projects, awards, firstDate, lastDate), `money` (o, t, both, currency, minor), `shared` (o, t, x).
 * Where the graph has links, and nothing narrows the walk, `grouped` is read from them.
 */
import { EDGE_ENDS } from '../../model.ts';
import type { EdgeType, LinkType, NodeKind, Role } from '../../model.ts';
import { groupBy } from '../../group-by.ts';
import { recent } from '../../recent.ts';
import { linkTypeOf, withShared } from '../links.ts';
import type { Link, LinkPage, Store, Walk } from '../store.ts';
import { awardFilter, filterParameter, shapeOf } from './award-filter.ts';
import { hasFewAwards } from './award-count.ts';
import { EDGE_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { isFirst, isWhole, linkOf, pageOf } from './link-page.ts';
import type { Answer } from './link-page.ts';
import {
  AWARDS_OF,
  follow,
  forward,
  PART_OF,
  PARTNERS,
  formerOf,
  personCondition,
  reversed,
  roleCodes,
} from './reach.ts';

/** How a kind takes part in projects. */
type Partners = NonNullable<(typeof PARTNERS)[NodeKind]>;

const ORIGIN = `origin (o) AS MATERIALIZED (
  SELECT DISTINCT n.key FROM json_each(?1, '$.ids') j CROSS JOIN node n ON n.id = j.value)`;
/** A unit and all units below it, as one origin. */
const BELOW = `below (o, key) AS (
  SELECT o, o FROM origin UNION
  SELECT w.o, c.key FROM below w CROSS JOIN unit u ON u.key = w.key CROSS JOIN unit c ON c.parent = u.id)`;
const AMONG = `among (t) AS MATERIALIZED (
  SELECT n.key FROM json_each(?1, '$.among') j CROSS JOIN node n ON n.id = j.value)`;
/** The latest institution of everybody in sight; null where they are there perhaps. */
const HOMES = `home (p, i) AS MATERIALIZED (
  SELECT p, (SELECT iif(h.data ->> '$[5].basis' = 'RECIPIENT_OF_AWARD', NULL, h.b) FROM edge h JOIN node i ON i.key = h.b WHERE h.type = ${EDGE_CODE.AFFILIATED_WITH} AND h.a = p
    ORDER BY ifnull(h.data ->> '$[1]', '') DESC, ifnull(h.data ->> '$[0]', '') DESC, i.id LIMIT 1)
  FROM (SELECT o AS p FROM origin UNION SELECT t FROM far))`;
const APART = `AND NOT EXISTS (SELECT 1 FROM home x JOIN home y ON y.i = x.i WHERE x.p = n.o AND y.p = r.t)`;
/** The origin itself has one of some roles in the project. */
const ownRole = (roles: readonly Role[]) => `
      JOIN (SELECT DISTINCT project, t FROM far WHERE role IN (${roleCodes(roles)})) m
      ON m.project = n.project AND m.t = n.o`;
/** Newman's weights. 1/(n-1) rounded to an integer per million; whoever is alone in a project has no link through it. */
const WEIGHTS = `weight (project, weight) AS MATERIALIZED (
  SELECT project, CASE WHEN count(DISTINCT t) > 1
    THEN (2000000 + count(DISTINCT t) - 1) / (2 * (count(DISTINCT t) - 1)) END
  FROM far GROUP BY project)`;
const FACTS = 'f.startDate, f.endDate, f.minor, f.currency';

/** Which amounts and dates have to be read: those that are asked for, and what the links are ordered by. */
const toldBy = ({ without = [], order }: Walk) => ({
  isMoney: !without.includes('MONEY') || order?.by.endsWith('MONEY') === true,
  isDated: !without.includes('DATES') || order?.by.endsWith('_DATE') === true,
});

function farCondition(walk: Walk): string {
  return walk.to === 'PERSON' ? personCondition(walk.roles, formerOf(walk.includeFormer)) : '';
}
function nearCondition(walk: Walk): string {
  const roles = walk.to === 'PERSON' ? undefined : walk.roles;
  return walk.from === 'PERSON' ? personCondition(roles, formerOf(walk.includeFormer)) : '';
}

function byAward(walk: Walk): string[] {
  const filter = awardFilter(walk.filter);
  const isUnit = walk.from === 'FUNDING_UNIT';
  const near = AWARDS_OF[walk.from].map((path) => {
    const { joins, end } = follow(forward(path), isUnit ? 'below.key' : 'o', 'n', nearCondition(walk));
    return { award: end, from: `${isUnit ? 'below' : 'origin'} ${joins}` };
  });
  // One edge leads to an award once. A person's two roles, or two units below one origin, may lead to it twice.
  const isOnce = near.length === 1 && walk.from !== 'PERSON' && !isUnit;
  const ways = near.map(({ award, from }) => `SELECT o, ${award} AS award FROM ${from}`);
  const reached = isOnce ? near[0]! : { award: 'n.award', from: `(${distinct(ways)}) n` };
  const far = AWARDS_OF[walk.to].map((path) => {
    const { joins, end } = follow(reversed(path), 'k.award', 'r', farCondition(walk));
    const among = walk.among ? `AND ${end} IN among` : '';
    return `SELECT k.o, ${end} AS t, k.award, k.startDate, k.endDate, k.minor, k.currency, k.project
      FROM kept k ${joins} WHERE ${end} <> k.o ${among}`;
  });
  const pairs = walk.to === 'PERSON' ? distinct(far) : far.join('\n  UNION ');
  const isProject = walk.order?.by === 'PROJECT_COUNT' || !walk.without?.includes('PROJECT_COUNT');
  const { isMoney, isDated } = toldBy(walk);
  const told = (is: boolean, columns: Record<string, string>) =>
    Object.entries(columns).map(([name, column]) => `, ${is ? column : 'NULL'} AS ${name}`);
  const ofOne = [
    'project IS NOT NULL AS projects, 1 AS awards, NULL AS strength',
    ...told(isDated, { firstDate: 'startDate', lastDate: 'endDate' }),
    ...told(isMoney, {
      minor: 'minor',
      least: 'currency',
      most: 'currency',
      wanted: 'iif(currency = ?2, minor, NULL)',
    }),
  ];
  const ofMany = [
    'count(DISTINCT project) AS projects, count(*) AS awards, NULL AS strength',
    ...told(isDated, { firstDate: 'min(startDate)', lastDate: 'max(endDate)' }),
    ...told(isMoney, { minor: 'sum(minor)', least: 'min(currency)', most: 'max(currency)' }),
    ...told(walk.order?.by === 'MONEY', { wanted: 'sum(minor) FILTER (WHERE currency = ?2)' }),
  ];
  return [
    ORIGIN,
    ...(isUnit ? [BELOW] : []),
    ...(walk.among ? [AMONG] : []),
    ...filter.ctes,
    `kept (o, award, startDate, endDate, minor, currency, project) AS (
      SELECT o, f.key, ${FACTS}, ${isProject ? `(SELECT p.b FROM edge p WHERE p.type = ${EDGE_CODE.PART_OF} AND p.a = f.key)` : 'NULL'}
      FROM ${reached.from} CROSS JOIN award f ON f.key = ${reached.award} WHERE ${filter.where})`,
    `pair (o, t, award, startDate, endDate, minor, currency, project)
      AS ${walk.withShared ? 'MATERIALIZED' : 'NOT MATERIALIZED'} (${pairs})`,
    walk.to === 'AWARD'
      ? `grouped AS (SELECT o, t, ${ofOne.join('')} FROM pair)`
      : `grouped AS (SELECT o, t, ${ofMany.join('')} FROM pair GROUP BY o, t)`,
    // Only made where a link of the page has amounts in two currencies.
    `money AS MATERIALIZED (SELECT o, t, currency, sum(minor) AS minor FROM pair WHERE minor IS NOT NULL
      GROUP BY o, t, currency)`,
    `shared AS (SELECT o, t, award AS x FROM pair)`,
  ];
}

/** Rows of some statements, each once. */
function distinct(statements: readonly string[]): string {
  return statements.length === 1 ? statements[0]!.replace('SELECT', 'SELECT DISTINCT') : statements.join('\n  UNION ');
}

/**
 * The projects of the origins and who takes part in them: `near` (o, project, award), `kept` (the awards that the filter
 * keeps), `period` (the projects it keeps, with their dates), `far` (project, t, award, role).
 */
export function projectTables(
  walk: Pick<Walk, 'from' | 'filter' | 'includeFormer'>,
  { throughAward, direct }: Partners,
): string[] {
  const filter = awardFilter(walk.filter);
  const parts = walk.from === 'PERSON' ? personCondition(undefined, formerOf(walk.includeFormer)) : '';
  const nearAward = follow(forward([throughAward]), 'o', 'n', parts);
  const nearProject = follow(forward([PART_OF]), nearAward.end, 'p');
  const nearDirect = follow(forward([direct]), 'o', 'n', parts);
  const farAward = follow(reversed([PART_OF]), 'project', 'p');
  const farPartner = follow(reversed([throughAward]), farAward.end, 'r', parts);
  const farDirect = follow(reversed([direct]), 'project', 'r', parts);
  const awardOf = `CROSS JOIN edge p ON p.type = ${EDGE_CODE.PART_OF} AND p.b =`;
  const awardless =
    filter.project === 'false'
      ? ''
      : `UNION ALL SELECT k.project, y.year || '-01-01', y.year || '-12-31', 0
         FROM (SELECT DISTINCT project FROM near) k CROSS JOIN project y ON y.key = k.project
         WHERE (${filter.project}) AND NOT EXISTS (SELECT 1 FROM (SELECT 1) ${awardOf} y.key)`;
  return [
    ORIGIN,
    ...filter.ctes,
    `near (o, project, award) AS MATERIALIZED (
      SELECT o, ${nearProject.end}, ${nearAward.end} FROM origin ${nearAward.joins} ${nearProject.joins}
      UNION SELECT o, ${nearDirect.end}, NULL FROM origin ${nearDirect.joins})`,
    `kept (project, award, startDate, endDate, minor, currency) AS MATERIALIZED (
      SELECT k.project, f.key, ${FACTS} FROM (SELECT DISTINCT project FROM near) k ${awardOf} k.project
      CROSS JOIN award f ON f.key = p.a WHERE ${filter.where})`,
    `period (project, firstDate, lastDate, awards) AS MATERIALIZED (
      SELECT project, min(startDate), max(endDate), count(*) FROM kept GROUP BY project ${awardless})`,
    `far (project, t, award, role) AS MATERIALIZED (
      SELECT project, ${farPartner.end}, ${farAward.end}, r0.role FROM period ${farAward.joins} ${farPartner.joins}
      UNION SELECT project, ${farDirect.end}, NULL, r0.role FROM period ${farDirect.joins})`,
  ];
}

function byProject(walk: Walk, partners: Partners): string[] {
  // Roles choose who is a target; the money of a pair is of all that the two take part in.
  const chosen = [
    ...(walk.from === 'PERSON' && walk.roles ? [`role IN (${roleCodes(walk.roles)})`] : []),
    ...(walk.among ? ['t IN among'] : []),
  ];
  const ownRoles = walk.from === 'PERSON' ? walk.ownRoles : undefined;
  const isApart = walk.from === 'PERSON' && walk.excludeSameInstitution === true;
  const isStrong = walk.withStrength === true || walk.order?.by === 'STRENGTH';
  return [
    ...projectTables(walk, partners),
    ...(walk.among ? [AMONG] : []),
    ...(isApart ? [HOMES] : []),
    `shared (o, t, x) AS MATERIALIZED (
      SELECT DISTINCT n.o, r.t, r.project FROM near n
      JOIN (SELECT DISTINCT project, t FROM far WHERE ${['true', ...chosen].join(' AND ')}) r
      ON r.project = n.project ${ownRoles ? ownRole(ownRoles) : ''} WHERE r.t <> n.o ${isApart ? APART : ''})`,
    ...(isStrong ? [WEIGHTS] : []),
    `side (o, t, award) AS (
      SELECT s.o, s.t, n.award FROM shared s JOIN near n ON n.o = s.o AND n.project = s.x WHERE n.award IS NOT NULL
      UNION ALL
      SELECT DISTINCT s.o, s.t, r.award FROM shared s JOIN far r ON r.t = s.t AND r.project = s.x
      WHERE r.award IS NOT NULL)`,
    `part (o, t, award, both, minor, currency) AS MATERIALIZED (
      SELECT s.o, s.t, s.award, count(*) = 2, k.minor, k.currency FROM side s JOIN kept k ON k.award = s.award
      GROUP BY s.o, s.t, s.award)`,
    `grouped AS (
      SELECT s.o, s.t, count(*) AS projects, sum(d.awards) AS awards, min(d.firstDate) AS firstDate,
        max(d.lastDate) AS lastDate, ${isStrong ? 'sum(w.weight)' : 'NULL'} AS strength
      FROM shared s JOIN period d ON d.project = s.x ${isStrong ? 'JOIN weight w ON w.project = s.x' : ''}
      GROUP BY s.o, s.t)`,
    `money AS MATERIALIZED (SELECT o, t, both, currency, sum(minor) AS minor FROM part WHERE minor IS NOT NULL
      GROUP BY o, t, both, currency)`,
  ];
}

/** The links of the origins; see `link` in `migrations.ts`. What nobody reads is not carried through the sort. */
function byLink(walk: Walk, type: LinkType): string[] {
  const isStrong = walk.withStrength === true || walk.order?.by === 'STRENGTH';
  const { isMoney, isDated } = toldBy(walk);
  const column = (name: string, is: boolean) => (is ? `l.${name}` : `NULL AS ${name}`);
  const told = [
    ...['firstDate', 'lastDate'].map((name) => column(name, isDated)),
    ...['currency', 'minor', 'both', 'more'].map((name) => column(name, isMoney)),
    column('strength', isStrong),
  ];
  return [
    ORIGIN,
    ...(walk.among ? [AMONG] : []),
    `grouped AS (SELECT o, l.far AS t, l.id, l.projects, l.awards, ${told.join(', ')}
      FROM origin CROSS JOIN link l ON l.type = ${EDGE_CODE[type]} AND l.near = o ${walk.among ? 'WHERE l.far IN among' : ''})`,
  ];
}

/** What the edges of a type lead to, in the columns of a link. */
function byEdge(walk: Walk, type: EdgeType): string[] {
  const { from, among } = walk;
  const [near, far] = EDGE_ENDS[type][0] === from ? ['a', 'b'] : ['b', 'a'];
  const dates = toldBy(walk).isDated ? ["min(e.data ->> '$[0]')", "max(e.data ->> '$[1]')"] : ['NULL', 'NULL'];
  return [
    ORIGIN,
    ...(among ? [AMONG] : []),
    `grouped AS (
      SELECT o, e.${far} AS t, n.id, 0 AS projects, 0 AS awards, ${dates[0]} AS firstDate, ${dates[1]} AS lastDate, NULL AS strength,
        NULL AS currency, NULL AS minor, NULL AS both, NULL AS more
      FROM origin CROSS JOIN edge e ON e.type = ${EDGE_CODE[type]} AND e.${near} = o CROSS JOIN node n ON n.key = e.${far}
      ${among ? `WHERE e.${far} IN among` : ''} GROUP BY o, t)`,
  ];
}

/** Origins whose links are read on this thread. */
const FEW = 16;
/** Whether few rows are looked at: links of few nodes, or few awards. */
function isSmall(reader: Reader, walk: Walk): boolean {
  if (walk.along) return false;
  return linkTypeOf(walk) ? walk.ids.length <= FEW : hasFewAwards(reader, walk.from, walk.ids, walk.filter);
}

/** Statements by the form of the walk, shared by all readers. */
const statements = recent<string>(500);

/** The walk. See `Walk` in `store.ts` for what it means. */
export function walker(reader: Reader): Store['linked'] {
  function statementOf(walk: Walk): string {
    const { from, to, along, filter, roles, ownRoles, includeFormer, minimum, order, page, withShared, withStrength } =
      walk;
    const cut = [page?.first, page?.last].map((n) => n !== undefined);
    const keys = [page?.after, page?.before].map((key) => (key ? key.value === null : undefined) ?? 'none');
    const shape = JSON.stringify([
      [
        from,
        to,
        along,
        filter ? shapeOf(filter) : null,
        roles,
        ownRoles,
        includeFormer,
        minimum !== undefined,
        order,
        withShared,
        withStrength,
      ],
      [walk.among !== undefined, walk.excludeSameInstitution, walk.without],
      [cut, keys, isFirst(walk), isWhole(walk), walk.withTotal],
    ]);
    let sql = statements.get(shape);
    if (sql === undefined) {
      const partners = from === to ? PARTNERS[from] : undefined;
      const link = linkTypeOf(walk);
      const walked = partners ? byProject : byAward;
      const tables = along ? byEdge(walk, along) : link ? byLink(walk, link) : walked(walk, partners!);
      const isLink = along !== undefined || link !== null;
      sql = `WITH RECURSIVE ${tables.join(',\n')},${pageOf(walk, partners ? 'projects' : 'awards', isLink)}`;
      statements.set(shape, sql);
    }
    return sql;
  }
  return async function linked(walk) {
    if (walk.ids.length === 0) return [];
    if (walk.withShared && linkTypeOf(walk)) return withShared(linked, walk);
    const { ids, filter, minimum, among, page, currency = 'USD' } = walk;
    const ask = isSmall(reader, walk) ? reader.small : reader.json;
    const {
      heads,
      rows,
      total = null,
    } = await ask<Answer>(
      statementOf(walk),
      JSON.stringify({ ids, filter: filter && filterParameter(filter), minimum, among, page }),
      currency,
    );
    if (isFirst(walk)) {
      const first = page!.first!;
      const hasNext = rows.length > first;
      return [{ links: rows.slice(0, first).map(linkOf), hasNext, hasPrevious: false, total }];
    }
    if (isWhole(walk)) {
      const found = groupBy(rows, ([origin]) => origin);
      return ids.map((id) => {
        const links = (found.get(id) ?? []).map(linkOf);
        return { links, hasNext: false, hasPrevious: false, total: walk.withTotal ? links.length : null };
      });
    }
    const pages = new Map<string, LinkPage & { links: Link[] }>();
    for (const [origin, n, begin, stop] of heads) {
      const total = walk.withTotal ? n : null;
      pages.set(origin, { links: [], hasNext: stop < n, hasPrevious: begin > 0, total });
    }
    for (const row of rows) pages.get(row[0]!)!.links.push(linkOf(row));
    const none = { links: [], hasNext: false, hasPrevious: false, total: walk.withTotal ? 0 : null };
    return ids.map((id) => pages.get(id) ?? none);
  };
}
