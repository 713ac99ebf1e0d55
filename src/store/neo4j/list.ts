/**
 * Plural lists in Neo4j: one kind, narrowed and ordered, a page at a time.
 */
import type { ListOrder, ListQuery, Store } from '../store.ts';
import { awardCount, awardMoney } from './award-count.ts';
import { compile, gather } from './award-filter.ts';
import type { Connection } from './connection.ts';
import { FIND_WORDS, prefixQuery, wordsBegin } from './full-text.ts';
import { readPage } from './key-page.ts';
import { LABEL } from './labels.ts';
import { nodeCondition } from './node-filter.ts';

/** What a list is ordered by: Cypher on `n`, and whether a row may lack it. */
const ORDERS: Record<ListOrder, { value: (query: ListQuery) => string; nullable: boolean }> = {
  NAME: { value: () => 'n.sortKey', nullable: false },
  START_DATE: { value: () => 'n.startDate', nullable: true },
  END_DATE: { value: () => 'n.endDate', nullable: true },
  AMOUNT: { value: () => 'n.obligatedMinor', nullable: true },
  ESTIMATED_AMOUNT: { value: () => 'n.totalMinor', nullable: true },
  AWARD_COUNT: { value: ({ kind }) => awardCount(kind), nullable: false },
  MONEY: { value: ({ kind }) => awardMoney(kind), nullable: true },
};
/** Properties of nodes that a list is narrowed by. */
const FACETS = ['personKind', 'scheme', 'state'] as const;
const DEFAULT_ORDER = { by: 'NAME', direction: 'ASC' } as const;

export function listReader({ read }: Connection): Pick<Store, 'list'> {
  return {
    async list(query) {
      const { by, direction } = query.order ?? DEFAULT_ORDER;
      const tokens = query.tokens ?? [];
      const { filter = {}, where = {} } = query;
      const values = await gather(read, filter, where);
      const condition = query.kind === 'AWARD' ? compile(filter, values) : nodeCondition(where, query.kind, values);
      const label = LABEL[query.kind];
      // The condition on awards is written for `a`.
      const bound = query.kind === 'AWARD' ? 'n, n AS a' : 'n';
      const start =
        tokens.length > 0
          ? `${FIND_WORDS}
             WITH ${bound} WHERE n:${label} AND ${wordsBegin('n.nameTokens')}`
          : `MATCH (n:${label}) WITH ${bound} WHERE true`;
      const narrowed = [
        ...FACETS.flatMap((name) => (query[name] === undefined ? [] : [`n.${name} = $${name}`])),
        ...(condition === 'true' ? [] : [condition]),
      ];
      return await readPage(read, {
        rows: `${start} ${narrowed.map((cypher) => `AND ${cypher}`).join(' ')} WITH n, ${ORDERS[by].value(query)} AS value`,
        parameters: {
          ...values.parameters,
          tokens,
          currency: query.currency ?? 'USD',
          ...(tokens.length > 0 ? { words: prefixQuery(tokens) } : {}),
          ...Object.fromEntries(FACETS.map((name) => [name, query[name] ?? null])),
        },
        direction,
        nullable: ORDERS[by].nullable,
        page: query.page,
        withTotal: query.withTotal === true,
      });
    },
  };
}
