/**
 * Plural lists in SQLite: one kind, narrowed and ordered, a page at a time.
 */
import type { NodeKind } from '../../model.ts';
import type { ListOrder, ListQuery, NodeFilter, Store } from '../store.ts';
import { awardFilter, filterParameter } from './award-filter.ts';
import { KIND_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { pageOf, pageSql } from './keyset.ts';
import type { PageAnswer } from './keyset.ts';
import { nodeFilter } from './node-filter.ts';
import type { Ranks } from './ranks.ts';
import { AWARDS_OF, follow, personCondition, reversed } from './reach.ts';
import { mentionCounts, search, wordsNear } from './search.ts';
import { SEED_LIMIT, probe, seedsOf } from './seeds.ts';

/** What a list is ordered by. Dates and amounts are an award's own: every other kind has none. */
const ofAward = (column: string) => (kind: NodeKind) => (kind === 'AWARD' ? column : 'NULL');
const VALUES: Record<Exclude<ListOrder, 'MATCH'>, { value: (kind: NodeKind) => string; nullable: boolean }> = {
  NAME: { value: () => 'n.sort', nullable: false },
  START_DATE: { value: ofAward('f.startDate'), nullable: true },
  END_DATE: { value: ofAward('f.endDate'), nullable: true },
  AMOUNT: { value: ofAward('f.minor'), nullable: true },
  ESTIMATED_AMOUNT: { value: ofAward('f.totalMinor'), nullable: true },
  // Of other kinds these stand in a table of ranks. Not a bare 1: ORDER BY would take that for the first column.
  AWARD_COUNT: { value: (kind) => (kind === 'AWARD' ? 'abs(1)' : 'r.value'), nullable: false },
  KEPT_AWARD_COUNT: { value: (kind) => (kind === 'AWARD' ? 'abs(1)' : 'r.value'), nullable: false },
  MONEY: {
    value: (kind) => (kind === 'AWARD' ? `CASE WHEN f.currency = ?1 ->> '$.currency' THEN f.minor END` : 'r.value'),
    nullable: true,
  },
};

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
function tables(kind: NodeKind, by: ListOrder, seed: string | null, rank: string | null): string {
  const first = seed === null ? '' : `${candidates(kind, seed)} CROSS JOIN `;
  const key = seed === null ? '' : 'ON n.key = c.key';
  if (kind === 'AWARD') {
    if (seed !== null) return `${first}award f ON f.key = c.key CROSS JOIN node n ON n.key = f.key`;
    return `${by === 'NAME' ? 'node n CROSS JOIN award f' : 'award f CROSS JOIN node n'} ON f.key = n.key`;
  }
  if (rank === null) return `${first}node n ${key}`;
  return seed === null
    ? `${rank} r CROSS JOIN node n ON n.key = r.key`
    : `${first}node n ${key} CROSS JOIN ${rank} r ON r.key = n.key`;
}

/** The nodes with the most awards of those that a filter keeps: from the awards, not from the nodes. */
function keptCounts(kind: NodeKind, { award, roles, isFormer }: NodeFilter): string[] {
  const { ctes, where } = awardFilter(award, '$.where.award');
  const condition = kind === 'PERSON' ? personCondition(roles, isFormer) : '';
  const ways = AWARDS_OF[kind].map((path) => {
    const { joins, end } = follow(reversed(path), 'award', 'r', condition);
    return `SELECT award, ${end} AS t FROM kept ${joins}`;
  });
  return [
    ...ctes,
    `kept (award) AS MATERIALIZED (SELECT f.key FROM award f WHERE ${where})`,
    `counted (key, id, value) AS MATERIALIZED (
      SELECT c.t, node.id, c.n FROM (
        SELECT t, count(DISTINCT award) AS n FROM (${ways.join('\n UNION ')}) GROUP BY t) c JOIN node ON node.key = c.t)`,
  ];
}

function statement(query: ListQuery, kind: NodeKind, seed: string | null, ranks: string | null): string {
  const { by, direction } = query.order ?? { by: 'NAME', direction: 'ASC' };
  const { award: _, ...others } = query.where ?? {};
  const isOfKept = by === 'KEPT_AWARD_COUNT' && kind !== 'AWARD';
  const rank = isOfKept ? 'counted' : ranks;
  if (isOfKept && kind === 'PERSON') {
    delete others.roles;
    delete others.isFormer;
  }
  const chosen = nodeFilter((isOfKept ? others : query.where) ?? {}, kind);
  const { value, nullable } = VALUES[by as keyof typeof VALUES];
  return pageSql(
    {
      from: tables(kind, by, seed, rank),
      where: `n.kind = ${KIND_CODE[kind]} AND ${chosen.where}`,
      ctes: [...(isOfKept ? keptCounts(kind, query.where ?? {}) : []), ...chosen.ctes],
      key: 'n.key',
      id: rank === null || seed !== null ? 'n.id' : 'r.id',
      value: value(kind),
      nullable,
      direction,
    },
    query.page,
    query.withTotal === true,
  );
}

export function listReader(reader: Reader, ranks: Ranks): Pick<Store, 'list' | 'wordsNear' | 'mentionCounts'> {
  /** The smallest of the sets of awards that the filter's conditions allow, if one is small. */
  async function seedFor({ where = {}, order }: ListQuery, parameters: string): Promise<string | null> {
    const seeds = order?.by === 'KEPT_AWARD_COUNT' ? [] : seedsOf(where, '$.where');
    if (seeds.length === 0) return null;
    const sizes = await reader.json<number[]>(probe(seeds), parameters);
    const least = Math.min(...sizes);
    return least > SEED_LIMIT ? null : seeds[sizes.indexOf(least)]!;
  }
  return {
    wordsNear: (word, most) => wordsNear(reader, word, most),
    mentionCounts: (phrases) => mentionCounts(reader, phrases),
    async list(query) {
      const { kinds, page, where = {}, order, currency = 'USD' } = query;
      if (order?.by === 'MATCH') return search(reader, query);
      const kind = kinds[0]!;
      const parameters = JSON.stringify({ page, where: filterParameter(where), currency });
      const seed = await seedFor(query, parameters);
      const by = order?.by;
      const answer =
        kind !== 'AWARD' && (by === 'AWARD_COUNT' || by === 'MONEY')
          ? await ranks.read<PageAnswer>(
              { kind, by, currency },
              (rank) => statement(query, kind, seed, rank),
              parameters,
            )
          : await reader.json<PageAnswer>(statement(query, kind, seed, null), parameters);
      return pageOf(answer, page);
    },
  };
}
