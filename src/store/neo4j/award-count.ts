/**
 * The number of awards of a node `n`, by the same table that walks go by.
 */
import { NODE_KINDS } from '../../model.ts';
import type { NodeKind } from '../../model.ts';
import { LABEL } from './labels.ts';
import { REACH } from './reach.ts';

/** Cypher that counts the distinct awards of a node of this kind. */
export function awardCount(kind: NodeKind): string {
  const ways = REACH[kind];
  if (ways.length === 0) return '1';
  return `COUNT { ${ways.map((way) => `MATCH ${way('n', '', 'counted')} RETURN counted`).join(' UNION ')} }`;
}

/** The same for a node of any of some kinds. */
export function awardCountOfAny(kinds: readonly NodeKind[] = NODE_KINDS): string {
  return `CASE ${kinds.map((kind) => `WHEN n:${LABEL[kind]} THEN ${awardCount(kind)}`).join(' ')} ELSE 0 END`;
}
