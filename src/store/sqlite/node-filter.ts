/**
 * `NodeFilter` as SQL: conditions on a row `n` of the table `node`. Values are read at `$.where`.
 */
import type { NodeKind } from '../../model.ts';
import type { NodeFilter } from '../store.ts';
import { awardCount } from './award-count.ts';
import { all, compile as compileAward, either, named, not, oneOf, tables } from './award-filter.ts';
import type { Tables } from './award-filter.ts';
import { EDGE_CODE } from './codes.ts';
import { AWARDS_OF, follow, forward, personCondition } from './reach.ts';

type Compile = (path: string, kind: NodeKind, found: Tables, filter: NodeFilter) => string;

const ofKind =
  (kind: NodeKind): Compile =>
  (path, listed) =>
    listed === kind ? `n.facet IN ${oneOf(path)}` : 'false';
/** The person was seen at an institution of which something holds. */
const affiliated = (condition: string) =>
  `EXISTS (SELECT 1 FROM edge h CROSS JOIN node i ON i.key = h.b
    WHERE h.type = ${EDGE_CODE.AFFILIATED_WITH} AND h.a = n.key AND ${condition})`;

/** The node reaches an award that the filter keeps; a person through a part of the wanted kind. */
function hasAward(path: string, kind: NodeKind, found: Tables, { award = {}, roles, isFormer }: NodeFilter): string {
  if (kind !== 'PERSON' && (roles !== undefined || isFormer !== undefined)) return 'false';
  const { award: kept } = compileAward(award, `${path}.award`, found);
  // An award that is listed is bound already.
  if (kind === 'AWARD') return kept;
  const ways = AWARDS_OF[kind].map((way) => {
    const { joins, end } = follow(forward(way), 'n.key', 'v', personCondition(roles, isFormer));
    return `EXISTS (SELECT 1 FROM (SELECT 1) ${joins} CROSS JOIN award f ON f.key = ${end} WHERE ${kept})`;
  });
  return either(ways);
}

const CONDITIONS = {
  text: (path, _, found, { text = [] }) =>
    text.length === 0
      ? 'true'
      : `n.key IN ${found.add(`SELECT rowid FROM name_word WHERE name_word MATCH ?1 ->> '${path}'`)}`,
  personKinds: ofKind('PERSON'),
  schemes: ofKind('PROGRAM'),
  states: (path, kind, found, filter) =>
    kind === 'PERSON' ? affiliated(`i.facet IN ${oneOf(path)}`) : ofKind('INSTITUTION')(path, kind, found, filter),
  institutions: (path, kind, found) => (kind === 'PERSON' ? affiliated(`i.key IN ${found.add(named(path))}`) : 'false'),
  broader: (path, kind) =>
    kind === 'THEME'
      ? `EXISTS (SELECT 1 FROM json_each(?1, '${path}') j CROSS JOIN node t ON t.id = j.value
          WHERE substr(n.sort, -length(t.sort) - 1) = ' ' || t.sort
            AND ${awardCount('THEME', 'n.key')} < ${awardCount('THEME', 't.key')})`
      : 'false',
  AND: (path, kind, found, { AND = [] }) =>
    all(AND.map((part, i) => `(${compile(part, `${path}[${i}]`, kind, found)})`)),
  OR: (path, kind, found, { OR = [] }) => either(OR.map((part, i) => compile(part, `${path}[${i}]`, kind, found))),
  NOT: (path, kind, found, { NOT = {} }) => not(compile(NOT, path, kind, found)),
} as const satisfies Record<Exclude<keyof NodeFilter, 'award' | 'roles' | 'isFormer'>, Compile>;

function compile(filter: NodeFilter, path: string, kind: NodeKind, found: Tables): string {
  const parts = (Object.entries(CONDITIONS) as [keyof NodeFilter, Compile][]).flatMap(([name, condition]) =>
    filter[name] === undefined ? [] : [`(${condition(`${path}.${name}`, kind, found, filter)})`],
  );
  const asksForAward = [filter.award, filter.roles, filter.isFormer].some((given) => given !== undefined);
  return all(asksForAward ? [...parts, hasAward(path, kind, found, filter)] : parts);
}

/** `where`: the condition on nodes of a kind; `ctes`: what it needs. */
export function nodeFilter(filter: NodeFilter, kind: NodeKind): { where: string; ctes: string[] } {
  const found = tables('chosen');
  return { where: compile(filter, '$.where', kind, found), ctes: found.ctes };
}
