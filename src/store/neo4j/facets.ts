/**
 * Facets in Neo4j: one statement for each facet, however many origins. The database groups; the buckets are put in order
 * and cut here.
 */
import { groupBy } from '../../group-by.ts';
import { byId } from '../../ids.ts';
import type { NodeKind } from '../../model.ts';
import { sumByCurrency } from '../../money.ts';
import type { Facet, FacetBucket, FacetPage, FacetQuery, Store } from '../store.ts';
import { awardsOf, compile, gather } from './award-filter.ts';
import type { Values } from './award-filter.ts';
import type { Connection } from './connection.ts';
import { near } from './linked-by-award.ts';
import { PARTNERS, REACH, origin, reversedArrow } from './reach.ts';
import type { PartnerKind } from './reach.ts';
import { unitsBelow } from './units-below.ts';

/** Roles by any of the ways in which people take part; of the origin alone, as far as the query goes through them. */
const roles = (person: string, condition: string) =>
  `COLLECT { ${REACH.PERSON.map((way) => `MATCH ${way(person, 'r', 'a')} ${condition} RETURN r.role AS role`).join(' UNION ')} }`;

/** Facets that an award states once, as Cypher. */
const STATED: Partial<Record<Facet, string>> = { YEAR: 'left(a.startDate, 4)', INSTRUMENT: 'a.instrument' };
/** Facets whose values are nodes: awards are grouped by them before their ids are read. */
const ENDS: Partial<Record<Facet, string>> = {
  PROGRAM: 'FUNDED_UNDER',
  UNIT: 'AWARDED_BY',
  INSTITUTION: 'RECEIVED_BY',
  THEME: 'ABOUT',
};
const STATES = 'COLLECT { MATCH (a)-[:RECEIVED_BY]->(x) WHERE x.state IS NOT NULL RETURN DISTINCT x.state }';

/** The condition on a part of the person that a query starts from. */
function partCondition({ roles: wanted, includeFormer }: FacetQuery): string {
  const conditions = [
    ...(wanted === undefined ? [] : ['r.role IN $roles']),
    ...(includeFormer === false ? ['NOT r.isFormer'] : []),
  ];
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

/** A row for each value that an award has, null where it has none. */
function spread(facet: Facet, name: string, query: FacetQuery): string {
  if (facet in STATED) return `WITH *, ${STATED[facet]!} AS ${name}`;
  if (facet === 'FISCAL_YEAR')
    return `UNWIND CASE WHEN a.fiscalYears IS NULL THEN [null] ELSE range(0, size(a.fiscalYears) - 1) END AS at_${name}
      WITH *, a.fiscalYears[at_${name}] AS ${name}`;
  if (facet in ENDS) return `OPTIONAL MATCH (a)-[:${ENDS[facet]!}]->(${name})`;
  const isOfOrigin = query.from?.kind === 'PERSON' && !query.byProject;
  const all = facet === 'STATE' ? STATES : isOfOrigin ? roles('o', partCondition(query)) : roles('', '');
  return `WITH *, ${all} AS list_${name} UNWIND CASE size(list_${name}) WHEN 0 THEN [null] ELSE list_${name} END AS ${name}`;
}
/** What of an award's money is a row's: where it goes by fiscal year that year's. */
function amount(facet: Facet, across: Facet | undefined): string {
  const name = facet === 'FISCAL_YEAR' ? 'value' : across === 'FISCAL_YEAR' ? 'second' : null;
  return name === null ? 'a.obligatedMinor' : `coalesce(a.fiscalYearMinors[at_${name}], a.obligatedMinor)`;
}
/** What is told of a value. */
const shown = (facet: Facet | undefined, name: string) => (facet !== undefined && facet in ENDS ? `${name}.id` : name);

/** Binds `o` (null for the whole graph) and each award `a` that it reaches once. */
function reached(query: FacetQuery, values: Values): string {
  const { from } = query;
  if (from === undefined) return `${awardsOf(query.filter ?? {}, values)} WITH null AS o, a`;
  if (!query.byProject || !(from.kind in PARTNERS)) {
    return `UNWIND $ids AS id ${origin(from.kind)} ${near({ ...query, from: from.kind, to: 'AWARD' })} WITH o, a`;
  }
  const { inAward, inProject } = PARTNERS[from.kind as PartnerKind];
  const condition = from.kind === 'PERSON' ? partCondition(query) : '';
  return `UNWIND $ids AS id ${origin(from.kind)}
    CALL (o) {
      MATCH (o)${reversedArrow(inAward)}()-[:PART_OF]->(p) ${condition} RETURN p
      UNION MATCH (o)${reversedArrow(inProject)}(p) ${condition} RETURN p
    }
    MATCH (p)<-[:PART_OF]-(a) WITH DISTINCT o, a`;
}

interface Row {
  readonly value: string | null;
  readonly second: string | null;
  readonly currency: string | null;
  readonly awards: number;
  readonly amounts: number;
  readonly minor: number;
}
/** The rows of an origin as they are sent: names of columns would be most of them. */
interface SentRows {
  readonly origin: string | null;
  readonly rows: readonly (readonly [
    value: string | null,
    second: string | null,
    currency: string | null,
    awards: number,
    amounts: number,
    minor: number,
  ])[];
}
const rowsOf = ({ rows }: SentRows): Row[] =>
  rows.map(([value, second, currency, awards, amounts, minor]) => ({
    value,
    second,
    currency,
    awards,
    amounts,
    minor,
  }));
interface PeopleRow {
  readonly origin: string | null;
  readonly value: string | null;
  readonly second: string | null;
  readonly people: number;
}
const keyOf = ({ value, second }: { value: string | null; second: string | null }) => JSON.stringify([value, second]);
const byValue = (x: string | null, y: string | null) =>
  x === null || y === null ? Number(x === null) - Number(y === null) : byId(x, y);

/** One origin's buckets, in order and cut. */
function pageOf(rows: readonly Row[], people: ReadonlyMap<string, number> | null, query: FacetQuery): FacetPage {
  const { across, order = 'COUNT', currency = 'USD', first } = query;
  const buckets = [...groupBy(rows, keyOf)].map(([key, its]): FacetBucket => {
    const { value, second } = its[0]!;
    return {
      values: across === undefined ? [value] : [value, second],
      awardCount: its.reduce((sum, { awards }) => sum + awards, 0),
      peopleCount: people === null ? null : (people.get(key) ?? 0),
      obligated: sumByCurrency(
        its.flatMap(({ currency: its, amounts, minor }) =>
          its !== null && amounts > 0 ? [{ currency: its, minor }] : [],
        ),
      ),
    };
  });
  const rank = (bucket: FacetBucket) => {
    if (order === 'VALUE') return 0;
    if (order === 'COUNT') return bucket.awardCount;
    return bucket.obligated.find((sum) => sum.currency === currency)?.minor ?? -Infinity;
  };
  const ranked = buckets.map((bucket) => ({ bucket, place: rank(bucket) }));
  ranked.sort(({ bucket: x, place: p }, { bucket: y, place: q }) => {
    if (p !== q) return p > q ? -1 : 1;
    return byValue(x.values[0]!, y.values[0]!) || byValue(x.values[1] ?? null, y.values[1] ?? null);
  });
  return { buckets: ranked.slice(0, first).map(({ bucket }) => bucket), bucketCount: buckets.length };
}

export function facetReader({ read }: Connection): Pick<Store, 'facets'> {
  return {
    async facets(query) {
      const { from, filter = {}, by, across, withPeople = false } = query;
      if (by.length === 0 || from?.ids.length === 0) return (from?.ids ?? [null]).map(() => []);
      const gathered = await gather(read, filter);
      const kept = compile(filter, gathered);
      const origins = reached(query, gathered);
      const ids = [...new Set(from?.ids ?? [])];
      const kind: NodeKind | undefined = from?.kind;
      const below = kind === 'FUNDING_UNIT' ? await unitsBelow(read) : null;
      const parameters = {
        ...gathered.parameters,
        ids,
        roles: query.roles ?? [],
        ...(below ? { below: Object.fromEntries(ids.map((id) => [id, below([id])])) } : {}),
      };
      const pages = await Promise.all(
        by.map(async (facet) => {
          const start = `${origins} WHERE ${kept}
            WITH o, a, a.currency AS currency ${spread(facet, 'value', query)}
            ${across === undefined ? 'WITH *, null AS second' : spread(across, 'second', query)}`;
          const told = `${shown(facet, 'value')}, ${shown(across, 'second')}`;
          const [rows, counts] = await Promise.all([
            read<SentRows>(
              `${start} WITH o, value, second, currency, ${amount(facet, across)} AS obligated
               WITH o, value, second, currency, count(*) AS awards, count(obligated) AS amounts,
                 sum(obligated) AS minor
               RETURN o.id AS origin, collect([${told}, currency, awards, amounts, minor]) AS rows`,
              parameters,
            ),
            withPeople
              ? read<PeopleRow>(
                  `${start} CALL (a) { ${REACH.PERSON.map((way) => `MATCH ${way('x', '', 'a')} RETURN x`).join(' UNION ')} }
                   WITH o, value, second, count(DISTINCT x) AS people
                   RETURN o.id AS origin, ${shown(facet, 'value')} AS value, ${shown(across, 'second')} AS second, people`,
                  parameters,
                )
              : null,
          ]);
          const ofOrigin = new Map(rows.map((sent) => [sent.origin, rowsOf(sent)]));
          const peopleOf = counts && groupBy(counts, ({ origin: id }) => id);
          return (id: string | null) => {
            const people = peopleOf && new Map((peopleOf.get(id) ?? []).map((row) => [keyOf(row), row.people]));
            return pageOf(ofOrigin.get(id) ?? [], people, query);
          };
        }),
      );
      return (from?.ids ?? [null]).map((id) => pages.map((page) => page(id)));
    },
  };
}
