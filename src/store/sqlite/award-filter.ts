/**
 * `AwardFilter` as SQL. Values are read from the statement's one JSON parameter, each at the path that its condition has
 * in the filter: `$.filter.OR[0].since`. Nothing that a caller gave stands in the statement.
 */
import type { NodeKind } from '../../model.ts';
import { ID_CONDITIONS, PROPERTY_CONDITIONS, mapValues } from '../filters.ts';
import type { AwardFilter, InvestigatorFilter } from '../store.ts';
import { phraseQuery, prefixQuery } from './full-text.ts';
import { AWARDS_OF, follow, personCondition, reversed } from './reach.ts';

/** Tables that conditions need, as they are gathered: names of common table expressions, each used once. */
export interface Tables {
  readonly ctes: string[];
  /** Adds a table of node keys and gives its name. */
  add(select: string): string;
}

export function tables(prefix: string): Tables {
  const ctes: string[] = [];
  return {
    ctes,
    add(select) {
      const name = `${prefix}_${ctes.length}`;
      ctes.push(`${name} (key) AS MATERIALIZED (${select})`);
      return name;
    },
  };
}

/** Two conditions: on a row `f` of the table `award`, and on a project without an award, a row `y` of `project`. */
interface Pair {
  readonly award: string;
  readonly project: string;
}
type Compile = (path: string, tables: Tables, filter: AwardFilter) => Pair;

const NEVER = 'false';
const value = (path: string) => `?1 ->> '${path}'`;
export const oneOf = (path: string) => `(SELECT value FROM json_each(?1, '${path}'))`;
/** SQL of several conditions that all have to hold. */
export const all = (conditions: readonly string[]) => (conditions.length === 0 ? 'true' : conditions.join(' AND '));
/** The plain complement: what is null was not satisfied. */
export const not = (condition: string) => `(${condition}) IS NOT TRUE`;
export const either = (conditions: readonly string[]) =>
  conditions.length === 0 ? NEVER : `(${conditions.map((condition) => `(${condition})`).join(' OR ')})`;
const ofAward = (award: string): Pair => ({ award, project: NEVER });

/** Keys of the nodes with the ids at a path. */
export const named = (path: string) =>
  `SELECT n.key FROM json_each(?1, '${path}') j CROSS JOIN node n ON n.id = j.value`;
/** And of the units below them. The tree is small: a few hundred units. */
export const below = (path: string) => `
  WITH RECURSIVE w (key) AS (${named(path)}
    UNION SELECT c.key FROM w CROSS JOIN unit u ON u.key = w.key CROSS JOIN unit c ON c.parent = u.id)
  SELECT key FROM w`;

/** An award that one of the nodes in a table reaches. The plus keeps the index from being asked for each of them. */
function reachedFrom(kind: NodeKind, wanted: string | null, person = ''): string {
  const ways = AWARDS_OF[kind].map((path) => {
    const { joins, end } = follow(reversed(path), 'f.key', 'w', person);
    return `EXISTS (SELECT 1 FROM (SELECT 1) ${joins} ${wanted === null ? '' : `WHERE +${end} IN ${wanted}`})`;
  });
  return `(${ways.join(' OR ')})`;
}
const reaches =
  (kind: NodeKind): Compile =>
  (path, found) =>
    ofAward(reachedFrom(kind, found.add(kind === 'FUNDING_UNIT' ? below(path) : named(path))));

/** Where a property of a node stands beside its whole text. */
const LEAN: Readonly<Record<string, readonly [table: string, column: string]>> = {
  'INSTITUTION state': ['node', 'facet'],
  'SOURCE sourceKind': ['document', 'sourceKind'],
};
/** A node that reaches the award is a row `s` of a table of which something holds. */
const reachedWhere = (kind: NodeKind, table: string, condition: string): string =>
  either(
    AWARDS_OF[kind].map((way) => {
      const { joins, end } = follow(reversed(way), 'f.key', 'w');
      return `EXISTS (SELECT 1 FROM (SELECT 1) ${joins} CROSS JOIN ${table} s ON s.key = ${end} WHERE ${condition})`;
    }),
  );
/** A node that reaches the award states one of some values. */
const states =
  (kind: NodeKind, property: string): Compile =>
  (path) => {
    const [table, column] = LEAN[`${kind} ${property}`] ?? ['body', `data ->> '$.${property}'`];
    return ofAward(reachedWhere(kind, table, `s.${column} IN ${oneOf(path)}`));
  };

/** A value between two ends, both included; one that is null is not, however open the range. */
function between(column: string, path: string, range: { readonly from?: unknown; readonly to?: unknown }): string {
  return all([
    `${column} IS NOT NULL`,
    ...(range.from === undefined ? [] : [`${column} >= ${value(`${path}.from`)}`]),
    ...(range.to === undefined ? [] : [`${column} <= ${value(`${path}.to`)}`]),
  ]);
}
const days =
  (field: 'startDate' | 'endDate', ofYear: string): Compile =>
  (path, _, filter) => ({
    award: between(`f.${field}`, path, filter[field]!),
    project: between(`(y.year || '${ofYear}')`, path, filter[field]!),
  });
const amounts =
  (field: 'obligated' | 'estimated', minor: string, currency: string): Compile =>
  (path, _, filter) =>
    ofAward(`${currency} = ${value(`${path}.currency`)} AND ${between(minor, path, filter[field]!)}`);

function words(path: string, found: Tables, { text = [] }: AwardFilter): Pair {
  if (text.length === 0) return { award: 'true', project: 'true' };
  const match = (table: string) => `SELECT rowid FROM ${table} WHERE ${table} MATCH ${value(path)}`;
  return ofAward(`+f.key IN ${found.add(`${match('name_word')} UNION ${match('text_word')}`)}`);
}

function investigator(path: string, found: Tables, filter: AwardFilter): Pair {
  const { people, roles, isFormer } = filter.investigator as InvestigatorFilter;
  const wanted = people === undefined ? null : found.add(named(`${path}.people`));
  return ofAward(reachedFrom('PERSON', wanted, personCondition(roles, isFormer)));
}

const nested = (filters: readonly AwardFilter[], path: string, found: Tables) =>
  filters.map((filter, i) => compile(filter, `${path}[${i}]`, found));

const CONDITIONS = {
  ...mapValues(ID_CONDITIONS, reaches),
  ...mapValues(PROPERTY_CONDITIONS, ([kind, property]) => states(kind, property)),
  since: (path) => ({
    award: `ifnull(f.endDate, f.startDate) >= ${value(path)}`,
    project: `y.year || '-12-31' >= ${value(path)}`,
  }),
  until: (path) => ({
    award: `f.startDate <= ${value(path)}`,
    project: `y.year || '-01-01' <= ${value(path)}`,
  }),
  describedSince: (path) => ofAward(reachedWhere('SOURCE', 'node', `s.facet >= ${value(path)}`)),
  startDate: days('startDate', '-01-01'),
  endDate: days('endDate', '-12-31'),
  obligated: amounts('obligated', 'f.minor', 'f.currency'),
  estimated: amounts('estimated', 'f.totalMinor', 'f.totalCurrency'),
  instruments: (path) => ofAward(`f.instrument IN ${oneOf(path)}`),
  agencies: (path) => ofAward(`f.agency IN ${oneOf(path)}`),
  text: words,
  phrases: (path, found) =>
    ofAward(`+f.key IN ${found.add(`SELECT rowid FROM text_word WHERE text_word MATCH ${value(path)}`)}`),
  investigator,
  AND: (path, found, { AND = [] }) => {
    const parts = nested(AND, path, found);
    return { award: all(parts.map(({ award }) => award)), project: all(parts.map(({ project }) => project)) };
  },
  OR: (path, found, { OR = [] }) => {
    const parts = nested(OR, path, found);
    return { award: either(parts.map(({ award }) => award)), project: either(parts.map(({ project }) => project)) };
  },
  NOT: (path, found, { NOT = {} }) => {
    const part = compile(NOT, path, found);
    return { award: not(part.award), project: not(part.project) };
  },
} as const satisfies Record<keyof AwardFilter, Compile>;

/** Compiles a filter whose values lie at `path`. */
export function compile(filter: AwardFilter, path: string, found: Tables): Pair {
  const parts = (Object.entries(CONDITIONS) as [keyof AwardFilter, Compile][]).flatMap(([name, condition]) =>
    filter[name] === undefined ? [] : [condition(`${path}.${name}`, found, filter)],
  );
  return {
    award: all(parts.map(({ award }) => `(${award})`)),
    project: parts.some(({ project }) => project === NEVER) ? NEVER : all(parts.map(({ project }) => `(${project})`)),
  };
}

/** `where`: the condition on awards; `ctes`: what it needs; `project`: the condition on projects without an award. */
export function awardFilter(
  filter: AwardFilter = {},
  path = '$.filter',
): { where: string; ctes: string[]; project: string } {
  const found = tables('wanted');
  const { award, project } = compile(filter, path, found);
  return { where: award, ctes: found.ctes, project };
}

/** Conditions that are queries of the full-text index in the statement's parameter. */
const QUERIES: Readonly<Record<string, (given: never) => string>> = { text: prefixQuery, phrases: phraseQuery };

/** The filter as the statement's parameter. */
export function filterParameter<F extends { readonly text?: readonly string[] }>(filter: F): unknown {
  return JSON.parse(
    JSON.stringify(filter, (name, given: unknown) =>
      name in QUERIES && Array.isArray(given) ? QUERIES[name]!(given as never) : given,
    ),
  );
}

/** Parts of a filter that the statement depends on, not just its parameter. */
const IN_STATEMENT: ReadonlySet<string> = new Set(['roles', 'isFormer']);

/** What a statement depends on in a filter: which conditions are given where. */
export function shapeOf(filter: unknown, name = ''): unknown {
  if (filter === undefined) return undefined;
  if (IN_STATEMENT.has(name)) return filter;
  if (Array.isArray(filter)) {
    const entries: readonly unknown[] = filter;
    return entries.some((entry) => typeof entry === 'object')
      ? entries.map((entry) => shapeOf(entry))
      : entries.length > 0;
  }
  if (typeof filter !== 'object' || filter === null) return true;
  const given = Object.entries(filter).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(given.sort().map(([key, entry]) => [key, shapeOf(entry, key)]));
}
