/**
 * Plural lists in SQLite: one kind, narrowed and ordered, a page at a time.
 */
import type { NodeKind } from '../../model.ts';
import type { ListOrder, ListQuery, Store } from '../store.ts';
import { awardCount } from './award-count.ts';
import { awardFilter, filterParameter } from './award-filter.ts';
import { KIND_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { prefixQuery } from './full-text.ts';
import { pageOf, pageSql } from './keyset.ts';
import type { PageAnswer } from './keyset.ts';
import { nodeFilter } from './node-filter.ts';

/** What a list is ordered by. Dates and amounts are an award's own: every other kind has none. */
const VALUES: Record<ListOrder, { value: (kind: NodeKind) => string; nullable: boolean }> = {
  NAME: { value: () => 'n.sort', nullable: false },
  START_DATE: { value: (kind) => (kind === 'AWARD' ? 'f.startDate' : 'NULL'), nullable: true },
  END_DATE: { value: (kind) => (kind === 'AWARD' ? 'f.endDate' : 'NULL'), nullable: true },
  AMOUNT: { value: (kind) => (kind === 'AWARD' ? 'f.minor' : 'NULL'), nullable: true },
  AWARD_COUNT: { value: (kind) => awardCount(kind, 'n.key'), nullable: false },
};

/** The table whose index gives the order leads. */
function tables(kind: NodeKind, by: ListOrder): string {
  if (kind !== 'AWARD') return 'node n';
  return `${by === 'NAME' ? 'node n CROSS JOIN award f' : 'award f CROSS JOIN node n'} ON f.key = n.key`;
}

function statement(query: ListQuery): string {
  const { by, direction } = query.order ?? { by: 'NAME', direction: 'ASC' };
  const isAward = query.kind === 'AWARD';
  const filter = awardFilter(isAward ? query.filter : {});
  const chosen = nodeFilter(isAward ? {} : (query.where ?? {}), query.kind);
  const facet = query.personKind ?? query.programKind ?? query.state;
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
      from: tables(query.kind, by),
      where: where.join(' AND '),
      ctes: [...filter.ctes, ...chosen.ctes],
      key: 'n.key',
      id: 'n.id',
      value: value(query.kind),
      nullable,
      direction,
    },
    query.page,
    query.withTotal === true,
  );
}

export function listReader(reader: Reader): Pick<Store, 'list'> {
  return {
    async list(query) {
      const { page, filter = {}, where = {}, tokens = [] } = query;
      const facet = query.personKind ?? query.programKind ?? query.state;
      const match = tokens.length > 0 ? prefixQuery(tokens) : undefined;
      const parameters = { page, filter: filterParameter(filter), where: filterParameter(where), facet, match };
      const answer = await reader.json<PageAnswer>(statement(query), JSON.stringify(parameters));
      return pageOf(answer, page);
    },
  };
}
