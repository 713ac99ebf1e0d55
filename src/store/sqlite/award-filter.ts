/**
 * `AwardFilter` as SQL. Values are read from the statement's one JSON parameter, at `$.filter`.
 */
import type { NodeKind } from '../../model.ts';
import type { AwardFilter } from '../store.ts';
import { AWARDS_OF, follow, reversed } from './reach.ts';

/** The conditions that name nodes: kept is an award that one of the nodes reaches. */
const NODES = {
  programs: 'PROGRAM',
  units: 'FUNDING_UNIT',
  themes: 'THEME',
  institutions: 'INSTITUTION',
  people: 'PERSON',
} as const satisfies Partial<Record<keyof AwardFilter, NodeKind>>;

/** An award of a unit below counts. The tree is small: a few hundred units. */
const BELOW_WANTED = `
  UNION SELECT c.key FROM wanted_units w CROSS JOIN unit u ON u.key = w.key CROSS JOIN unit c ON c.parent = u.id`;

/**
 * `where`: conditions on a row `f` of the table `award`; `ctes`: what they need; `dates`: the same for a project without
 * an award, a row `y` of `project`, or null where a condition can hold for awards alone.
 */
export function awardFilter(filter: AwardFilter = {}): { where: string; ctes: string[]; dates: string | null } {
  const where: string[] = [];
  const ctes: string[] = [];
  const dates: string[] = [];
  let awardsOnly = false;
  if (filter.since !== undefined) {
    where.push(`ifnull(f.endDate, f.startDate) >= ?1 ->> '$.filter.since'`);
    dates.push(`y.year || '-12-31' >= ?1 ->> '$.filter.since'`);
  }
  if (filter.until !== undefined) {
    where.push(`f.startDate <= ?1 ->> '$.filter.until'`);
    dates.push(`y.year || '-01-01' <= ?1 ->> '$.filter.until'`);
  }
  if (filter.instruments) {
    awardsOnly = true;
    where.push(`f.instrument IN (SELECT value FROM json_each(?1, '$.filter.instruments'))`);
  }
  for (const [field, kind] of Object.entries(NODES) as [keyof typeof NODES, NodeKind][]) {
    if (!filter[field]) continue;
    awardsOnly = true;
    const named = `SELECT n.key FROM json_each(?1, '$.filter.${field}') j CROSS JOIN node n ON n.id = j.value`;
    ctes.push(`wanted_${field} (key) AS MATERIALIZED (${named}${kind === 'FUNDING_UNIT' ? BELOW_WANTED : ''})`);
    const ways = AWARDS_OF[kind].map((path) => {
      const { joins, end } = follow(reversed(path), 'f.key', 'w');
      return `EXISTS (SELECT 1 FROM (SELECT 1) ${joins} WHERE ${end} IN wanted_${field})`;
    });
    where.push(`(${ways.join(' OR ')})`);
  }
  return {
    where: where.length > 0 ? where.join(' AND ') : 'true',
    ctes,
    dates: awardsOnly ? null : dates.length > 0 ? dates.join(' AND ') : 'true',
  };
}
