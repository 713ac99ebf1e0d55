/**
 * Plural lists in SQLite: one kind, narrowed and ordered, a page at a time.
 */
import type { NodeKind } from '../../model.ts';
import type { ListOrder, ListQuery, Store } from '../store.ts';
import { awardFilter, filterParameter } from './award-filter.ts';
import { KIND_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { prefixQuery } from './full-text.ts';
import { pageOf, pageSql } from './keyset.ts';
import type { PageAnswer } from './keyset.ts';
import { nodeFilter } from './node-filter.ts';
import type { RankOrder, Ranks } from './ranks.ts';
import { AWARDS_OF, follow, reversed } from './reach.ts';
import { SEED_LIMIT, probe, seedsOf } from './seeds.ts';

/** What a list is ordered by. Dates and amounts are an award's own: every other kind has none. */
const ofAward = (column: string) => (kind: NodeKind) => (kind === 'AWARD' ? column : 'NULL');
const VALUES: Record<ListOrder, { value: (kind: NodeKind) => string; nullable: boolean }> = {
  NAME: { value: () => 'n.sort', nullable: false },
  START_DATE: { value: ofAward('f.startDate'), nullable: true },
  END_DATE: { value: ofAward('f.endDate'), nullable: true },
  AMOUNT: { value: ofAward('f.minor'), nullable: true },
  ESTIMATED_AMOUNT: { value: ofAward('f.totalMinor'), nullable: true },
  // Of other kinds both stand in a table of ranks. Not a bare 1: ORDER BY would take that for the first column.
  AWARD_COUNT: { value: (kind) => (kind === 'AWARD' ? 'abs(1)' : 'r.value'), nullable: false },
  MONEY: {
    value: (kind) => (kind === 'AWARD' ? `CASE WHEN f.currency = ?1 ->> '$.currency' THEN f.minor END` : 'r.value'),
    nullable: true,
  },
};
const isRanked = ({ kind, order }: ListQuery) =>
  kind !== 'AWARD' && (order?.by === 'AWARD_COUNT' || order?.by === 'MONEY');

/** Awards of a seed, or nodes of another kind that the awards of a seed lead to. */
function candidates(kind: NodeKind, seed: string): string {
  if (kind === 'AWARD') return `(SELECT DISTINCT key FROM (${seed})) c`;
  const ways = AWARDS_OF[kind].map((path) => {
    const { joins, end } = follow(reversed(path), 'z.key', 'd');
    return `SELECT ${end} AS key FROM (SELECT DISTINCT key FROM (${seed})) z ${joins}`;
  });
  return `(SELECT DISTINCT key FROM (${ways.join(' UNION ALL ')})) c`;
}

/** The table that leads: the seed where there is one, else the one whose index gives the order. */
function tables({ kind, order }: ListQuery, seed: string | null, rank: string | null): string {
  const first = seed === null ? '' : `${candidates(kind, seed)} CROSS JOIN `;
  const key = seed === null ? '' : 'ON n.key = c.key';
  if (kind === 'AWARD') {
    if (seed !== null) return `${first}award f ON f.key = c.key CROSS JOIN node n ON n.key = f.key`;
    return `${order === undefined || order.by === 'NAME' ? 'node n CROSS JOIN award f' : 'award f CROSS JOIN node n'} ON f.key = n.key`;
  }
  if (rank === null) return `${first}node n ${key}`;
  return seed === null
    ? `${rank} r CROSS JOIN node n ON n.key = r.key`
    : `${first}node n ${key} CROSS JOIN ${rank} r ON r.key = n.key`;
}

function statement(query: ListQuery, seed: string | null, rank: string | null): string {
  const { by, direction } = query.order ?? { by: 'NAME', direction: 'ASC' };
  const isAward = query.kind === 'AWARD';
  const filter = awardFilter(isAward ? query.filter : {});
  const chosen = nodeFilter(isAward ? {} : (query.where ?? {}), query.kind);
  const facet = query.personKind ?? query.scheme ?? query.state;
  const where = [
    `n.kind = ${KIND_CODE[query.kind]}`,
    filter.where,
    chosen.where,
    ...(facet === undefined ? [] : [`n.facet = ?1 ->> '$.facet'`]),
    ...(query.tokens?.length ? [`n.key IN (SELECT rowid FROM name_word WHERE name_word MATCH ?1 ->> '$.match')`] : []),
  ];
  const { value, nullable } = VALUES[by];
  return pageSql(
    {
      from: tables(query, seed, rank),
      where: where.join(' AND '),
      ctes: [...filter.ctes, ...chosen.ctes],
      key: 'n.key',
      id: rank === null || seed !== null ? 'n.id' : 'r.id',
      value: value(query.kind),
      nullable,
      direction,
    },
    query.page,
    query.withTotal === true,
  );
}

export function listReader(reader: Reader, ranks: Ranks): Pick<Store, 'list'> {
  /** The smallest of the sets of awards that the filter's conditions allow, if one is small. */
  async function seedFor({ kind, filter = {}, where = {} }: ListQuery, parameters: string): Promise<string | null> {
    const seeds = kind === 'AWARD' ? seedsOf(filter, '$.filter') : seedsOf(where.award ?? {}, '$.where.award');
    if (seeds.length === 0) return null;
    const sizes = await reader.json<number[]>(probe(seeds), parameters);
    const least = Math.min(...sizes);
    return least > SEED_LIMIT ? null : seeds[sizes.indexOf(least)]!;
  }
  return {
    async list(query) {
      const { page, filter = {}, where = {}, tokens = [], currency = 'USD' } = query;
      const facet = query.personKind ?? query.scheme ?? query.state;
      const match = tokens.length > 0 ? prefixQuery(tokens) : undefined;
      const parameters = JSON.stringify({
        page,
        filter: filterParameter(filter),
        where: filterParameter(where),
        facet,
        match,
        currency,
      });
      const seed = await seedFor(query, parameters);
      const answer = isRanked(query)
        ? await ranks.read<PageAnswer>(
            { kind: query.kind, by: query.order!.by as RankOrder, currency },
            (rank) => statement(query, seed, rank),
            parameters,
          )
        : await reader.json<PageAnswer>(statement(query, seed, null), parameters);
      return pageOf(answer, page);
    },
  };
}
