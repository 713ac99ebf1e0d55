/**
 * Plural lists in Neo4j: one kind, narrowed and ordered, a page at a time.
 */
import type { NodeKind } from '../../model.ts';
import type { ListOrder, NodeFilter, Store } from '../store.ts';
import { awardCount, awardMoney } from './award-count.ts';
import { awardsOf, compile, gather } from './award-filter.ts';
import type { Values } from './award-filter.ts';
import type { Connection } from './connection.ts';
import { findWords, prefixQuery } from './full-text.ts';
import { readPage } from './key-page.ts';
import { LABEL } from './labels.ts';
import { nodeCondition } from './node-filter.ts';
import { REACH } from './reach.ts';
import { mentionCounts, search, wordsNear } from './search.ts';

/** What a list is ordered by: Cypher on `n`, and whether a row may lack it. */
const ORDERS: Record<Exclude<ListOrder, 'MATCH'>, { value: (kind: NodeKind) => string; nullable: boolean }> = {
  NAME: { value: () => 'n.sortKey', nullable: false },
  START_DATE: { value: () => 'n.startDate', nullable: true },
  END_DATE: { value: () => 'n.endDate', nullable: true },
  AMOUNT: { value: () => 'n.obligatedMinor', nullable: true },
  ESTIMATED_AMOUNT: { value: () => 'n.totalMinor', nullable: true },
  AWARD_COUNT: { value: awardCount, nullable: false },
  KEPT_AWARD_COUNT: { value: (kind) => (kind === 'AWARD' ? '1' : 'kept'), nullable: false },
  MONEY: { value: awardMoney, nullable: true },
};
const DEFAULT_ORDER = { by: 'NAME', direction: 'ASC' } as const;

/** The nodes with awards that a filter keeps, and their number: from the awards, not from the nodes. */
function keptCounts(kind: NodeKind, { award = {}, roles, isFormer }: NodeFilter, values: Values): string {
  const part = [
    ...(roles === undefined ? [] : [`r.role IN ${values.add(roles)}`]),
    ...(isFormer === undefined ? [] : [`r.isFormer = ${values.add(isFormer)}`]),
  ];
  const where = kind === 'PERSON' && part.length > 0 ? ` WHERE ${part.join(' AND ')}` : '';
  const ways = REACH[kind].map((way) => `MATCH ${way('n', 'r', 'a')}${where} RETURN n`);
  return `${awardsOf(award, values)} WHERE ${compile(award, values)} CALL (a) { ${ways.join(' UNION ')} }
    WITH n, count(DISTINCT a) AS kept`;
}

/** Binds `n` to the nodes of a kind, by way of the index of words where some are asked for; an award is `a` too. */
function listed(kind: NodeKind, { text, award = {} }: NodeFilter, values: Values): string {
  if (text?.length) return `${findWords(values.add(prefixQuery(text)))} WITH n${kind === 'AWARD' ? ', n AS a' : ''}`;
  if (kind === 'AWARD') return `${awardsOf(award, values)} WITH a AS n, a`;
  return `MATCH (n:${LABEL[kind]}) WITH n`;
}

export function listReader({ read }: Connection): Pick<Store, 'list' | 'wordsNear' | 'mentionCounts'> {
  return {
    wordsNear: (word, most) => wordsNear(read, word, most),
    mentionCounts: (phrases) => mentionCounts(read, phrases),
    async list(query) {
      const { kinds, where = {}, order = DEFAULT_ORDER, page, currency = 'USD', withTotal = false } = query;
      const { by, direction } = order;
      if (by === 'MATCH') return search(read, query);
      const kind = kinds[0]!;
      const values = await gather(read, where);
      const { award: _, roles, isFormer, ...others } = where;
      const isOfKept = by === 'KEPT_AWARD_COUNT' && kind !== 'AWARD';
      const isOfPeople = kind === 'PERSON' || (roles === undefined && isFormer === undefined);
      const start = isOfKept ? keptCounts(kind, where, values) : listed(kind, where, values);
      const condition = nodeCondition(isOfKept && isOfPeople ? others : where, kind, values);
      return await readPage(read, {
        rows: `${start} WHERE n:${LABEL[kind]} AND ${condition} WITH n, ${ORDERS[by].value(kind)} AS value`,
        parameters: { ...values.parameters, currency },
        direction,
        nullable: ORDERS[by].nullable,
        page,
        withTotal,
      });
    },
  };
}
