/**
 * How the page of a walk is told: the statement that cuts it out of the tables of `linked.ts`, and the links it gives.
 */
import type { Money } from '../../model.ts';
import { exact } from '../../money.ts';
import type { Link, LinkOrder, Walk } from '../store.ts';
import { cutOf } from './cut.ts';

const inCurrency = (condition = '') =>
  `(SELECT sum(m.minor) FROM money m WHERE m.o = g.o AND m.t = g.t AND m.currency = ?2 ${condition})`;
const VALUE: Record<Exclude<LinkOrder, 'MONEY'>, string> = {
  COUNT: 'g.@',
  PROJECT_COUNT: 'g.projects',
  AWARD_COUNT: 'g.awards',
  STRENGTH: 'g.strength',
  SHARED_MONEY: inCurrency('AND m.both = 1'),
  FIRST_DATE: 'g.firstDate',
  LAST_DATE: 'g.lastDate',
  NAME: 'node.sort',
};

/** Whether every row of each origin is asked for. */
export const isWhole = ({ page }: Walk) => page === undefined || Object.keys(page).length === 0;
/** Whether the first rows of one origin are asked for, as mostly: they need no place among all. */
export function isFirst({ ids, page }: Walk): boolean {
  return ids.length === 1 && page?.first !== undefined && page.last === undefined && !page.after && !page.before;
}

const amounts = (condition: string) =>
  `(SELECT json_group_array(json_array(currency, minor)) FROM (
    SELECT currency, sum(minor) AS minor FROM money m WHERE m.o = c.o AND m.t = c.t ${condition}
    GROUP BY currency ORDER BY currency))`;
/** Amounts of a link: those of its first currency are columns of their own. */
function ofLink(column: string, place: number): string {
  return `CASE WHEN c.more IS NOT NULL THEN (SELECT json_group_array(json_array(value ->> 0, value ->> ${place}))
      FROM json_each(c.more) WHERE value ->> ${place} IS NOT NULL)
    WHEN c.${column} IS NULL THEN '[]' ELSE json_array(json_array(c.currency, c.${column})) END`;
}
function wantedOf(column: string, place: number): string {
  return `CASE WHEN g.currency = ?2 THEN g.${column}
    WHEN g.more IS NOT NULL THEN (SELECT value ->> ${place} FROM json_each(g.more) WHERE value ->> 0 = ?2) END`;
}
/** How a form of the walk tells the amounts of a row `c` of the page, and what of them a row `g` is ordered by. */
const AMOUNTS = {
  projects: { all: amounts(''), both: amounts('AND both = 1'), value: inCurrency() },
  awards: {
    all: `CASE WHEN c.least IS NOT c.most THEN ${amounts('')}
      WHEN c.least IS NULL THEN '[]' ELSE json_array(json_array(c.least, c.minor)) END`,
    both: `'[]'`,
    value: 'g.wanted',
  },
  links: { all: ofLink('minor', 1), both: ofLink('both', 2), value: wantedOf('minor', 1) },
} as const;

const NO_AMOUNTS = { all: `'[]'`, both: `'[]'` } as const;

/** The page of a walk as one JSON: heads (one an origin) and rows. */
export function pageOf(walk: Walk, count: 'projects' | 'awards', isLink: boolean): string {
  const { by, direction } = walk.order ?? { by: 'COUNT', direction: 'DESC' };
  const { value: money, ...told } = AMOUNTS[isLink ? 'links' : count];
  const { all, both } = walk.without?.includes('MONEY') ? NO_AMOUNTS : told;
  // Of two institutions, and of an award, no shared money is told.
  const isShared = walk.from === 'PERSON' && count === 'projects';
  const sharedMoney = !isShared ? 'NULL' : isLink ? wantedOf('both', 2) : VALUE.SHARED_MONEY;
  const ordered = by === 'MONEY' ? money : by === 'SHARED_MONEY' ? sharedMoney : VALUE[by].replace('@', count);
  const minimum = walk.minimum === undefined ? '' : `WHERE g.${count} >= ?1 ->> '$.minimum'`;
  const shared =
    walk.withShared && !isLink
      ? `(SELECT json_group_array(x.id ORDER BY x.id) FROM shared s CROSS JOIN node x ON x.key = s.x WHERE s.o = c.o AND s.t = c.t)`
      : `'[]'`;
  // A link names its target; else the target's node does.
  const node = isLink && by !== 'NAME' ? '' : 'CROSS JOIN node ON node.key = g.t';
  const valued = `
  valued AS (SELECT g.*, ${isLink ? '' : 'node.id,'} ${ordered} AS value FROM grouped g ${node} ${minimum})`;
  const row = (origin: string) => `json_array(
      ${origin}, c.id, c.projects, c.awards, json(${all}), json(${isShared ? both : `'[]'`}),
      c.firstDate, c.lastDate, json(${shared}), c.value, c.strength)`;
  const order = `value ${direction} NULLS LAST, id`;
  if (isFirst(walk)) {
    // One row more tells whether there are more. Of links, which are found again by their ends, keys alone are sorted.
    const limit = `LIMIT (?1 ->> '$.page.first') + 1`;
    const first = isLink
      ? `SELECT c.*, p.value FROM (SELECT o, t, id, value FROM valued ORDER BY ${order} ${limit}) p
         CROSS JOIN grouped c ON c.o = p.o AND c.t = p.t`
      : `SELECT * FROM valued ORDER BY ${order} ${limit}`;
    return `${valued}
SELECT json_object(
  'total', ${walk.withTotal ? '(SELECT count(*) FROM valued)' : 'NULL'},
  'rows', (SELECT json_group_array(${row('NULL')}) FROM (${first}) c))`;
  }
  if (isWhole(walk)) {
    return `${valued}
SELECT json_object('rows', (SELECT json_group_array(${row('(SELECT node.id FROM node WHERE node.key = c.o)')})
    FROM (SELECT * FROM valued ORDER BY o, ${order}) c))`;
  }
  return `${valued},${cutOf(walk.page, direction)}
SELECT json_object(
  'heads', (SELECT json_group_array(json_array(node.id, n, begin, stop)) FROM begun CROSS JOIN node ON node.key = o WHERE place = 1),
  'rows', (SELECT json_group_array(${row('node.id')} ORDER BY c.o, c.place)
    FROM cut c CROSS JOIN node ON node.key = c.o))`;
}

export interface Answer {
  /** Only where a page is cut out of the middle, or of several origins. */
  heads: [origin: string, n: number, begin: number, stop: number][];
  total?: number | null;
  rows: [
    /** Null where there is one. */
    origin: string | null,
    target: string,
    projects: number,
    awards: number,
    money: [string, number][],
    sharedMoney: [string, number][],
    firstDate: string | null,
    lastDate: string | null,
    shared: string[],
    value: string | number | null,
    strength: number | null,
  ][];
}

export function linkOf(row: Answer['rows'][number]): Link {
  const [, target, projectCount, awardCount, money, both, firstDate, lastDate, shared, value, strength] = row;
  return {
    target,
    projectCount,
    awardCount,
    obligated: moneyOf(money),
    sharedObligated: moneyOf(both),
    strength,
    firstDate,
    lastDate,
    shared,
    key: { value, id: target },
  };
}

function moneyOf(sums: [string, number][]): Money[] {
  return sums.map(([currency, minor]) => exact({ minor, currency }));
}
