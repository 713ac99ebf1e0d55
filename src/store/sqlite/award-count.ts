/**
 * The number of awards of a node, by the same table that walks go by.
 */
import { NODE_KINDS } from '../../model.ts';
import type { NodeKind } from '../../model.ts';
import type { AwardFilter } from '../store.ts';
import { KIND_CODE } from './codes.ts';
import type { Reader } from './database.ts';
import { SMALL } from './here.ts';
import { AWARDS_OF, follow, forward } from './reach.ts';

/** SQL that counts the distinct awards of the node whose key is the expression `key`. */
export function awardCount(kind: NodeKind, key: string): string {
  const ways = AWARDS_OF[kind].map((path) => follow(forward(path), key, 'c'));
  // Not a bare 1: ORDER BY would take that for the first column.
  if (ways.some(({ joins }) => joins === '')) return 'abs(1)';
  // A single step cannot reach an award twice, but for a person's two roles.
  const selects = ways.map(({ joins, end }) => `SELECT ${end} FROM (SELECT 1) ${joins}`);
  return ways.length === 1
    ? `(${selects[0]!.replace(/^SELECT \S+/, 'SELECT count(*)')})`
    : `(SELECT count(*) FROM (${selects.join(' UNION ')}))`;
}

/** The same for a node of any kind; `code` is an expression of the kind's code. */
export function awardCountOfAny(key: string, code: string): string {
  return `CASE ${code} ${NODE_KINDS.map((kind) => `WHEN ${KIND_CODE[kind]} THEN ${awardCount(kind, key)}`).join(' ')} END`;
}

const COUNTS = new Map(
  NODE_KINDS.map((kind) => {
    const ways = AWARDS_OF[kind].map((path) => follow(forward(path), 'o.key', 'c'));
    const selects = ways.map(({ joins, end }) => `SELECT ${end} FROM o ${joins}`);
    return [
      kind,
      `WITH o AS (SELECT n.key FROM json_each(?1) j CROSS JOIN node n ON n.id = j.value)
       SELECT count(*) FROM (SELECT 1 FROM (${selects.join(' UNION ALL ')}) LIMIT ${SMALL + 1})`,
    ];
  }),
);

/** Whether a question that goes by all awards of some nodes looks at few rows: it has no filter, and they have few. */
export function hasFewAwards(
  reader: Reader,
  kind: NodeKind,
  ids: readonly string[],
  filter: AwardFilter = {},
): boolean {
  // Of a unit the units below it count too.
  if (kind === 'FUNDING_UNIT' || Object.values(filter).some((condition) => condition !== undefined)) return false;
  const count = reader.peek(COUNTS.get(kind)!, JSON.stringify(ids));
  return typeof count === 'number' && count <= SMALL;
}
