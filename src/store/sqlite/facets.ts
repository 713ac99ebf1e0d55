/**
 * Facets in SQLite: one statement for all of a query's facets and origins. It gives counts and sums by value and currency,
 * which are put together and ranked here: SQLite sorts text to group it, and again to rank it, where a table of hashes
 * needs neither.
 */
import { byId } from '../../ids.ts';
import { ROLES } from '../../model.ts';
import type { EdgeType } from '../../model.ts';
import { exact } from '../../money.ts';
import { recent } from '../../recent.ts';
import type { Facet, FacetBucket, FacetOrder, FacetPage, FacetQuery, Store } from '../store.ts';
import { awardFilter, filterParameter, shapeOf } from './award-filter.ts';
import { hasFewAwards } from './award-count.ts';
import { EDGE_CODE, ROLE_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { AWARDS_OF, follow, forward, PART_OF, PARTNERS, formerOf, personCondition, reversed } from './reach.ts';

/** How a facet hangs on a row `k` of the kept awards: joins, the value that is grouped by, and what it is shown as. */
interface Dimension {
  /** Tables that it needs. */
  readonly ctes?: readonly string[];
  readonly joins: string;
  readonly value: string;
  /** What it is shown as. */
  readonly text: string;
  /** What of an award's money is the value's; absent: all of it. */
  readonly minor?: string;
}

const own = (value: string): Dimension => ({ joins: '', value, text: value });
const end =
  (type: EdgeType) =>
  (name: string): Dimension => ({
    joins: `LEFT JOIN edge ${name} ON ${name}.type = ${EDGE_CODE[type]} AND ${name}.a = k.award`,
    value: `${name}.b`,
    text: `(SELECT n.id FROM node n WHERE n.key = ${name}.b)`,
  });
const fromTable =
  (table: string, cte: string, text: (value: string) => string, isOwn = false) =>
  (name: string): Dimension => ({
    ctes: [cte],
    joins: `LEFT JOIN ${table} ${name} ON ${name}.award = k.award ${isOwn ? `AND ${name}.o = k.o` : ''}`,
    value: `${name}.value`,
    text: text(`${name}.value`),
  });

const STATE = `state (award, value) AS MATERIALIZED (
  SELECT DISTINCT k.award, n.facet FROM kept k CROSS JOIN edge e ON e.type = ${EDGE_CODE.RECEIVED_BY} AND e.a = k.award
  CROSS JOIN node n ON n.key = e.b WHERE n.facet IS NOT NULL)`;
/** Who takes part in the kept awards: `column` of the last step of each way. */
const parts = (column: (end: string, edge: string) => string) =>
  AWARDS_OF.PERSON.map((path) => {
    const steps = reversed(path);
    const { joins, end: person } = follow(steps, 'k.award', 'm');
    return `SELECT k.award, ${column(person, `m${steps.length - 1}`)} FROM kept k ${joins}`;
  }).join(' UNION ');
const ROLE = `part_role (award, value) AS MATERIALIZED (${parts((_, edge) => `${edge}.role`)})`;
const OWN_ROLE = `own_role (o, award, value) AS MATERIALIZED (SELECT DISTINCT o, award, role FROM near)`;
const PEOPLE = `person (award, value) AS MATERIALIZED (${parts((person) => person)})`;
const roleWord = (value: string) =>
  `CASE ${value} ${ROLES.map((role) => `WHEN ${ROLE_CODE[role]} THEN '${role}'`).join(' ')} END`;

const DIMENSIONS: Record<Exclude<Facet, 'ROLE'>, (name: string) => Dimension> = {
  YEAR: () => own('substr(k.startDate, 1, 4)'),
  FISCAL_YEAR: (name) => ({
    joins: `LEFT JOIN obligation ${name} ON ${name}.award = k.award`,
    value: `${name}.year`,
    text: `${name}.year`,
    minor: `ifnull(${name}.minor, k.minor)`,
  }),
  INSTRUMENT: () => own('k.instrument'),
  PROGRAM: end('FUNDED_UNDER'),
  UNIT: end('AWARDED_BY'),
  INSTITUTION: end('RECEIVED_BY'),
  THEME: end('ABOUT'),
  STATE: fromTable('state', STATE, (value) => value),
};

function dimension(facet: Facet, name: string, { from, byProject }: FacetQuery): Dimension {
  if (facet !== 'ROLE') return DIMENSIONS[facet](name);
  const isOwn = from?.kind === 'PERSON' && byProject !== true;
  return isOwn ? fromTable('own_role', OWN_ROLE, roleWord, true)(name) : fromTable('part_role', ROLE, roleWord)(name);
}

/** The awards that each origin reaches: `near` (o, award, role). */
function near({ from, byProject, roles, includeFormer }: FacetQuery): string[] {
  if (from === undefined) return [];
  const origin = `origin (o) AS MATERIALIZED (
    SELECT DISTINCT n.key FROM json_each(?1, '$.ids') j CROSS JOIN node n ON n.id = j.value)`;
  const isPerson = from.kind === 'PERSON';
  const condition = isPerson ? personCondition(roles, formerOf(includeFormer)) : '';
  const partners = byProject ? PARTNERS[from.kind] : undefined;
  if (partners !== undefined) {
    const ways = [[partners.throughAward, PART_OF], [partners.direct]].map((path) => {
      const project = follow(forward(path), 'o', 'n', condition);
      const award = follow(reversed([PART_OF]), project.end, 'p');
      return `SELECT o, ${award.end}, 0 FROM origin ${project.joins} ${award.joins}`;
    });
    return [origin, `near (o, award, role) AS MATERIALIZED (${ways.join(' UNION ')})`];
  }
  const isUnit = from.kind === 'FUNDING_UNIT';
  const below = `below (o, key) AS (
    SELECT o, o FROM origin UNION
    SELECT w.o, c.key FROM below w CROSS JOIN unit u ON u.key = w.key CROSS JOIN unit c ON c.parent = u.id)`;
  const ways = AWARDS_OF[from.kind].map((path) => {
    const { joins, end: award } = follow(forward(path), isUnit ? 'below.key' : 'o', 'n', condition);
    return `SELECT o, ${award}, ${isPerson ? 'n0.role' : '0'} FROM ${isUnit ? 'below' : 'origin'} ${joins}`;
  });
  return [origin, ...(isUnit ? [below] : []), `near (o, award, role) AS MATERIALIZED (${ways.join(' UNION ')})`];
}

/** Whether the answer is of one origin, or of all awards. */
const isOne = ({ from }: FacetQuery) => from === undefined || from.ids.length === 1;

/** `isSmall`: few awards are counted here, row by row; of many, SQLite groups them first, on a thread of its own. */
function statement(query: FacetQuery, isSmall: boolean): string {
  const { from, by, across, withPeople = false } = query;
  const filter = awardFilter(query.filter);
  // A person's two roles, or two units below one origin, may lead to an award twice.
  const isOnce = query.byProject === true || (from?.kind !== 'PERSON' && from?.kind !== 'FUNDING_UNIT');
  const reached = isOnce ? 'near' : '(SELECT DISTINCT o, award FROM near)';
  // Made once where several parts read it, and never where one does.
  const kept = `kept (o, award, startDate, instrument, minor, currency) AS (
    SELECT ${from ? 'x.o' : '0'}, f.key, f.startDate, f.instrument, f.minor, f.currency
    FROM ${from ? `${reached} x CROSS JOIN award f ON f.key = x.award` : 'award f'} WHERE ${filter.where})`;
  const second = across === undefined ? [] : [dimension(across, 'd2', query)];
  const origin = isOne(query) ? 'NULL' : '(SELECT n.id FROM node n WHERE n.key = k.o)';
  const ctes = new Set<string>([kept, ...(withPeople ? [PEOPLE] : [])]);
  const answers = by.flatMap((facet) => {
    const dimensions = [dimension(facet, 'd1', query), ...second];
    for (const cte of dimensions.flatMap((d) => d.ctes ?? [])) ctes.add(cte);
    const values = ['k.o', ...dimensions.map(({ value }) => value)].join(', ');
    const [t1, t2 = 'NULL'] = dimensions.map(({ text }) => text);
    const texts = `${origin} AS o, ${t1} AS t1, ${t2} AS t2`;
    const source = `FROM kept k ${dimensions.map((d) => d.joins).join(' ')}`;
    const minor = dimensions.find((d) => d.minor !== undefined)?.minor ?? 'k.minor';
    const sums = isSmall
      ? `SELECT ${texts}, 1 AS n, k.currency, ${minor} AS minor ${source}`
      : `SELECT ${texts}, count(*) AS n, k.currency, sum(${minor}) AS minor ${source} GROUP BY ${values}, k.currency`;
    const people = `SELECT ${texts}, count(DISTINCT p.value) AS n ${source}
      JOIN person p ON p.award = k.award GROUP BY ${values}`;
    const listed = (columns: string, rows: string) =>
      `(SELECT json_group_array(json_array(o, t1, t2, ${columns})) FROM (${rows}))`;
    return [listed('n, currency, minor', sums), ...(withPeople ? [listed('n', people)] : [])];
  });
  return `WITH RECURSIVE ${[...near(query), ...filter.ctes, ...ctes].join(',\n')} SELECT json_array(${answers.join(', ')})`;
}

type Values = [origin: string | null, value: string | null, across: string | null];
type SumRow = [...Values, awards: number, currency: string | null, minor: number | null];
type PeopleRow = [...Values, people: number];

/** A bucket while it is filled. */
interface Bucket {
  readonly values: readonly (string | null)[];
  awardCount: number;
  peopleCount: number | null;
  readonly sums: Map<string, number>;
}

const nullsLast = <T>(x: T | null, y: T | null, compare: (x: T, y: T) => number) =>
  x === null || y === null ? Number(x === null) - Number(y === null) : compare(x, y);
const byText = (x: Bucket, y: Bucket) =>
  nullsLast(x.values[0]!, y.values[0]!, byId) || nullsLast(x.values[1] ?? null, y.values[1] ?? null, byId);
const ORDERS: Record<FacetOrder, (currency: string) => (x: Bucket, y: Bucket) => number> = {
  COUNT: () => (x, y) => y.awardCount - x.awardCount || byText(x, y),
  MONEY: (currency) => (x, y) =>
    nullsLast(x.sums.get(currency) ?? null, y.sums.get(currency) ?? null, (a, b) => b - a) || byText(x, y),
  VALUE: () => byText,
};

/** The buckets of each origin. */
function bucketsOf(sums: readonly SumRow[], people: readonly PeopleRow[] | null, hasSecond: boolean) {
  const found = new Map<string | null, { all: Bucket[]; at: Map<string | null, Map<string | null, Bucket>> }>();
  for (const [origin, value, across, awards, currency, minor] of sums) {
    let page = found.get(origin);
    if (page === undefined) found.set(origin, (page = { all: [], at: new Map() }));
    let row = page.at.get(value);
    if (row === undefined) page.at.set(value, (row = new Map()));
    let bucket = row.get(across);
    if (bucket === undefined) {
      const values = hasSecond ? [value, across] : [value];
      bucket = { values, awardCount: 0, peopleCount: people && 0, sums: new Map() };
      row.set(across, bucket);
      page.all.push(bucket);
    }
    bucket.awardCount += awards;
    if (currency !== null && minor !== null) bucket.sums.set(currency, (bucket.sums.get(currency) ?? 0) + minor);
  }
  for (const [origin, value, across, count] of people ?? []) {
    found.get(origin)!.at.get(value)!.get(across)!.peopleCount = count;
  }
  return found;
}

function shown({ values, awardCount, peopleCount, sums }: Bucket): FacetBucket {
  const obligated = [...sums].map(([currency, minor]) => exact({ minor, currency }));
  if (obligated.length > 1) obligated.sort((x, y) => byId(x.currency, y.currency));
  return { values, awardCount, peopleCount, obligated };
}

/** Statements by the form of the query, shared by all readers. */
const statements = recent<string>(200);

export function facetReader(reader: Reader): Pick<Store, 'facets'> {
  function statementOf(query: FacetQuery, isSmall: boolean): string {
    const { from, byProject, roles, includeFormer, filter, by, across, withPeople } = query;
    const shape = JSON.stringify([
      [from?.kind ?? null, isOne(query), byProject, roles, includeFormer, filter ? shapeOf(filter) : null],
      [by, across, withPeople, isSmall],
    ]);
    let sql = statements.get(shape);
    if (sql === undefined) statements.set(shape, (sql = statement(query, isSmall)));
    return sql;
  }
  return {
    async facets(query) {
      const { from, filter = {}, by, across, currency = 'USD', first, withPeople = false } = query;
      if (by.length === 0 || from?.ids.length === 0) return (from?.ids ?? [null]).map(() => []);
      const isSmall =
        from !== undefined && query.byProject !== true && hasFewAwards(reader, from.kind, from.ids, filter);
      const answers = await reader[isSmall ? 'small' : 'json']<(SumRow[] | PeopleRow[])[]>(
        statementOf(query, isSmall),
        JSON.stringify({ ids: from?.ids, filter: filterParameter(filter) }),
      );
      const found = by.map((_, i) => {
        const [sums, people] = withPeople ? answers.slice(2 * i) : [answers[i]];
        return bucketsOf(sums as SumRow[], (people as PeopleRow[] | undefined) ?? null, across !== undefined);
      });
      const order = ORDERS[query.order ?? 'COUNT'](currency);
      return (from?.ids ?? [null]).map((id) =>
        found.map((pages): FacetPage => {
          const all = pages.get(isOne(query) ? null : id)?.all ?? [];
          return { buckets: all.sort(order).slice(0, first).map(shown), bucketCount: all.length };
        }),
      );
    },
  };
}
