/**
 * `NodeFilter` as a Cypher condition on a node `n` of a kind, never null.
 */
import type { NodeKind } from '../../model.ts';
import type { NodeFilter } from '../store.ts';
import { awardCount } from './award-count.ts';
import { all, compile as compileAward, either } from './award-filter.ts';
import type { Values } from './award-filter.ts';
import { wordsBegin } from './full-text.ts';
import { LABEL } from './labels.ts';
import { REACH } from './reach.ts';

type Own = Omit<Required<NodeFilter>, 'award' | 'roles' | 'isFormer'>;

const ofKind =
  (kind: NodeKind, property: string) =>
  (given: readonly string[], listed: NodeKind, values: Values): string =>
    listed === kind ? `coalesce(n.${property} IN ${values.add(given)}, false)` : 'false';
const affiliated = (condition: string) => `EXISTS { (n)-[:AFFILIATED_WITH]->(i) WHERE ${condition} }`;

/** The node reaches an award that the filter keeps; a person through a part of the wanted kind. */
function hasAward({ award = {}, roles, isFormer }: NodeFilter, kind: NodeKind, values: Values): string {
  if (kind !== 'PERSON' && (roles !== undefined || isFormer !== undefined)) return 'false';
  const condition = all([
    compileAward(award, values),
    ...(roles === undefined ? [] : [`v.role IN ${values.add(roles)}`]),
    ...(isFormer === undefined ? [] : [`v.isFormer = ${values.add(isFormer)}`]),
  ]);
  // An award that is listed is bound as `a` already.
  if (kind === 'AWARD') return condition;
  return either(REACH[kind].map((way) => `EXISTS { ${way('n', 'v', 'a')} WHERE ${condition} }`));
}

const CONDITIONS: { [K in keyof Own]: (given: Own[K], kind: NodeKind, values: Values) => string } = {
  text: (tokens, _, values) => wordsBegin('n.nameTokens', values.add(tokens)),
  personKinds: ofKind('PERSON', 'personKind'),
  schemes: ofKind('PROGRAM', 'scheme'),
  states: (codes, kind, values) =>
    kind === 'PERSON'
      ? affiliated(`i.state IN ${values.add(codes)}`)
      : ofKind('INSTITUTION', 'state')(codes, kind, values),
  institutions: (ids, kind, values) => (kind === 'PERSON' ? affiliated(`i.id IN ${values.add(ids)}`) : 'false'),
  broader: (ids, kind, values) =>
    kind === 'THEME'
      ? `EXISTS { MATCH (t:${LABEL.THEME}) WHERE t.id IN ${values.add(ids)} AND n.sortKey ENDS WITH ' ' + t.sortKey
          AND ${awardCount(kind)} < ${awardCount(kind, 't')} }`
      : 'false',
  AND: (filters, kind, values) => all(filters.map((filter) => nodeCondition(filter, kind, values))),
  OR: (filters, kind, values) => either(filters.map((filter) => nodeCondition(filter, kind, values))),
  NOT: (filter, kind, values) => `NOT ${nodeCondition(filter, kind, values)}`,
};

export function nodeCondition(filter: NodeFilter, kind: NodeKind, values: Values): string {
  const names = (Object.keys(CONDITIONS) as (keyof Own)[]).filter((name) => filter[name] !== undefined);
  const parts = names.map((name) =>
    (CONDITIONS[name] as (given: unknown, kind: NodeKind, values: Values) => string)(filter[name], kind, values),
  );
  const asksForAward = [filter.award, filter.roles, filter.isFormer].some((given) => given !== undefined);
  return all(asksForAward ? [...parts, hasAward(filter, kind, values)] : parts);
}
