/**
 * Facets in SQLite: one statement for all of a query's facets and origins. The awards are gathered once; each facet
 * groups them, ranks its buckets and gives those that are wanted.
 */
import { ROLES } from '../../model.ts';
import type { EdgeType, Money } from '../../model.ts';
import type { Facet, FacetBucket, FacetOrder, FacetPage, FacetQuery, Store } from '../store.ts';
import { awardFilter, filterParameter } from './award-filter.ts';
import { hasFewAwards } from './award-count.ts';
import { EDGE_CODE, ROLE_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { prefixQuery } from './full-text.ts';
import { AWARDS_OF, follow, forward, PART_OF, PARTNERS, personCondition, reversed } from './reach.ts';

/** How a facet hangs on a row `k` of the kept awards: joins, the value that is grouped by, and what it is shown as. */
interface Dimension {
  /** Tables that it needs. */
  readonly ctes?: readonly string[];
  readonly joins: string;
  readonly value: string;
  /** SQL that turns the value `@` of a bucket into text. */
  readonly text: string;
}

const own = (column: string): Dimension => ({ joins: '', value: `k.${column}`, text: '@' });
const NODE_ID = '(SELECT n.id FROM node n WHERE n.key = @)';
const end =
  (type: EdgeType) =>
  (name: string): Dimension => ({
    joins: `LEFT JOIN edge ${name} ON ${name}.type = ${EDGE_CODE[type]} AND ${name}.a = k.award`,
    value: `${name}.b`,
    text: NODE_ID,
  });
const fromTable =
  (table: string, cte: string, text: string, isOwn = false) =>
  (name: string): Dimension => ({
    ctes: [cte],
    joins: `LEFT JOIN ${table} ${name} ON ${name}.award = k.award ${isOwn ? `AND ${name}.o = k.o` : ''}`,
    value: `${name}.value`,
    text,
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
const ROLE_WORD = `CASE @ ${ROLES.map((role) => `WHEN ${ROLE_CODE[role]} THEN '${role}'`).join(' ')} END`;

const DIMENSIONS: Record<Exclude<Facet, 'ROLE'>, (name: string) => Dimension> = {
  YEAR: () => own('year'),
  INSTRUMENT: () => own('instrument'),
  PROGRAM: end('FUNDED_UNDER'),
  UNIT: end('AWARDED_BY'),
  INSTITUTION: end('RECEIVED_BY'),
  THEME: end('ABOUT'),
  STATE: fromTable('state', STATE, '@'),
};

function dimension(facet: Facet, name: string, { from, byProject }: FacetQuery): Dimension {
  if (facet !== 'ROLE') return DIMENSIONS[facet](name);
  const isOwn = from?.kind === 'PERSON' && byProject !== true;
  return isOwn ? fromTable('own_role', OWN_ROLE, ROLE_WORD, true)(name) : fromTable('part_role', ROLE, ROLE_WORD)(name);
}

/** The awards that each origin reaches: `near` (o, award, role). */
function near({ from, byProject, roles, includeFormer = true }: FacetQuery): string[] {
  if (from === undefined) return [];
  const origin = `origin (o) AS MATERIALIZED (
    SELECT DISTINCT n.key FROM json_each(?1, '$.ids') j CROSS JOIN node n ON n.id = j.value)`;
  const isPerson = from.kind === 'PERSON';
  const condition = isPerson ? personCondition(byProject ? undefined : roles, includeFormer) : '';
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

const ORDERS: Record<FacetOrder, string> = {
  COUNT: 'awards DESC, ',
  MONEY: 'wanted IS NULL, wanted DESC, ',
  VALUE: '',
};

/** Whether the answer is of one origin, or of all awards. */
const isOne = ({ from }: FacetQuery) => from === undefined || from.ids.length === 1;

function statement(query: FacetQuery): string {
  const { from, tokens = [], by, across, order = 'COUNT', first, withPeople = false } = query;
  const filter = awardFilter(query.filter);
  const named =
    tokens.length > 0 ? `AND f.key IN (SELECT rowid FROM name_word WHERE name_word MATCH ?1 ->> '$.match')` : '';
  const kept = `kept (o, award, year, instrument, minor, currency) AS MATERIALIZED (
    SELECT ${from ? 'x.o' : '0'}, f.key, substr(f.startDate, 1, 4), f.instrument, f.minor, f.currency
    FROM ${from ? '(SELECT DISTINCT o, award FROM near) x CROSS JOIN award f ON f.key = x.award' : 'award f'}
    WHERE ${filter.where} ${named})`;
  const second = across === undefined ? null : dimension(across, 'd2', query);
  const ctes = new Set<string>([kept, ...(withPeople ? [PEOPLE] : [])]);
  const answers = by.map((facet, i) => {
    const dimensions = [dimension(facet, 'd1', query), ...(second ? [second] : [])];
    for (const cte of dimensions.flatMap((d) => d.ctes ?? [])) ctes.add(cte);
    const [v1, v2 = 'NULL'] = dimensions.map(({ value }) => value);
    const [t1, t2 = 'NULL'] = dimensions.map(({ text }, place) => text.replaceAll('@', `b.v${place + 1}`));
    const joins = dimensions.map((d) => d.joins).join(' ');
    const same = (row: string) => `${row}.o = r.o AND ${row}.v1 IS r.v1 AND ${row}.v2 IS r.v2`;
    // Only made where a bucket has amounts in two currencies.
    ctes.add(`sum_${i} (o, v1, v2, currency, minor) AS MATERIALIZED (
      SELECT k.o, ${v1}, ${v2}, k.currency, sum(k.minor) FROM kept k ${joins} WHERE k.minor IS NOT NULL GROUP BY 1, 2, 3, 4)`);
    if (withPeople)
      ctes.add(`people_${i} (o, v1, v2, people) AS MATERIALIZED (
        SELECT k.o, ${v1}, ${v2}, count(DISTINCT p.value) FROM kept k ${joins} JOIN person p ON p.award = k.award
        GROUP BY 1, 2, 3)`);
    ctes.add(`bucket_${i} AS MATERIALIZED (
      SELECT b.*, ${t1} AS t1, ${t2} AS t2 FROM (
        SELECT k.o AS o, ${v1} AS v1, ${v2} AS v2, count(*) AS awards, sum(k.minor) AS minor, min(k.currency) AS least,
          max(k.currency) AS most, ${order === 'MONEY' ? 'sum(k.minor) FILTER (WHERE k.currency = ?2)' : 'NULL'} AS wanted
        FROM kept k ${joins} GROUP BY 1, 2, 3) b)`);
    const ranked = `${ORDERS[order]} t1 IS NULL, t1, t2 IS NULL, t2`;
    // One row at least is read, for the number of buckets.
    const limit = first === undefined ? '' : `max(1, ?1 ->> '$.first')`;
    ctes.add(
      isOne(query)
        ? `ranked_${i} AS (
      SELECT *, (SELECT count(*) FROM bucket_${i}) AS n, row_number() OVER () AS place FROM (
        SELECT * FROM bucket_${i} ORDER BY ${ranked} ${limit && `LIMIT ${limit}`}))`
        : `ranked_${i} AS (
      SELECT * FROM (SELECT *, count(*) OVER (PARTITION BY o) AS n,
        row_number() OVER (PARTITION BY o ORDER BY ${ranked}) AS place FROM bucket_${i}) ${limit && `WHERE place <= ${limit}`})`,
    );
    const origin = isOne(query) ? 'NULL' : '(SELECT n.id FROM node n WHERE n.key = r.o)';
    const people = withPeople ? `ifnull((SELECT p.people FROM people_${i} p WHERE ${same('p')}), 0)` : 'NULL';
    return `(SELECT json_group_array(json_array(${origin}, r.n, r.t1, r.t2, r.awards, ${people},
      json(CASE WHEN r.least IS NOT r.most THEN (SELECT json_group_array(json_array(s.currency, s.minor)) FROM (
          SELECT currency, minor FROM sum_${i} s WHERE ${same('s')} ORDER BY currency) s)
        WHEN r.least IS NULL THEN '[]' ELSE json_array(json_array(r.least, r.minor)) END)) ORDER BY r.o, r.place)
      FROM ranked_${i} r)`;
  });
  return `WITH RECURSIVE ${[...near(query), ...filter.ctes, ...ctes].join(',\n')} SELECT json_array(${answers.join(', ')})`;
}

type Row = [
  origin: string | null,
  bucketCount: number,
  value: string | null,
  across: string | null,
  awards: number,
  people: number | null,
  money: [string, number][],
];

function bucketOf([, , value, across, awardCount, peopleCount, money]: Row, hasSecond: boolean): FacetBucket {
  const obligated = money.map(([currency, minor]): Money => {
    if (!Number.isSafeInteger(minor)) throw new Error(`a sum of ${minor} ${currency} is too large to be exact`);
    return { minor, currency };
  });
  return { values: hasSecond ? [value, across] : [value], awardCount, peopleCount, obligated };
}

export function facetReader(reader: Reader): Pick<Store, 'facets'> {
  return {
    async facets(query) {
      const { from, filter = {}, tokens = [], by, across, currency = 'USD', first } = query;
      if (by.length === 0 || from?.ids.length === 0) return (from?.ids ?? [null]).map(() => []);
      const parameters = {
        ids: from?.ids,
        filter: filterParameter(filter),
        match: tokens.length > 0 ? prefixQuery(tokens) : undefined,
        first,
      };
      const isSmall =
        from !== undefined && query.byProject !== true && hasFewAwards(reader, from.kind, from.ids, filter);
      const answers = await reader[isSmall ? 'small' : 'json']<Row[][]>(
        statement(query),
        JSON.stringify(parameters),
        currency,
      );
      const pages = answers.map((rows) => {
        const found = new Map<string | null, { bucketCount: number; buckets: FacetBucket[] }>();
        for (const row of rows) {
          const [named, bucketCount] = row;
          const origin = isOne(query) ? (from?.ids[0] ?? null) : named;
          const page = found.get(origin) ?? { bucketCount, buckets: [] };
          found.set(origin, page);
          // One row at least is read, for the number of buckets.
          if (page.buckets.length < (first ?? Infinity)) page.buckets.push(bucketOf(row, across !== undefined));
        }
        return found;
      });
      const none: FacetPage = { buckets: [], bucketCount: 0 };
      return (from?.ids ?? [null]).map((id) => pages.map((page) => page.get(id) ?? none));
    },
  };
}
