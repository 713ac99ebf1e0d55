/**
 * The number of awards of a node and the money obligated to them, by the same table that walks go by.
 */
import { NODE_KINDS } from '../../model.ts';
import type { NodeKind } from '../../model.ts';
import { LABEL } from './labels.ts';
import { REACH } from './reach.ts';

/** Cypher that counts the distinct awards of a node of this kind. */
export function awardCount(kind: NodeKind, node = 'n'): string {
  const ways = REACH[kind];
  if (ways.length === 0) return '1';
  return `COUNT { ${ways.map((way) => `MATCH ${way(node, '', 'counted')} RETURN counted`).join(' UNION ')} }`;
}

/** Cypher for the sum of the obligated amounts of those awards in `$currency`; null where there is none. */
export function awardMoney(kind: NodeKind): string {
  const ways = REACH[kind];
  if (ways.length === 0) return 'CASE WHEN n.currency = $currency THEN n.obligatedMinor END';
  const amounts = ways.map(
    (way) => `MATCH ${way('n', '', 'counted')} WHERE counted.currency = $currency
      RETURN [counted.id, counted.obligatedMinor] AS amount`,
  );
  const sum = 'reduce(sum = 0, amount IN amounts | sum + amount[1])';
  return `head([amounts IN [COLLECT { ${amounts.join(' UNION ')} }] | CASE size(amounts) WHEN 0 THEN null ELSE ${sum} END])`;
}

/** The same number for a node of any of some kinds. */
export function awardCountOfAny(kinds: readonly NodeKind[] = NODE_KINDS): string {
  return `CASE ${kinds.map((kind) => `WHEN n:${LABEL[kind]} THEN ${awardCount(kind)}`).join(' ')} ELSE 0 END`;
}
