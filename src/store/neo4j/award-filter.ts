/**
 * Which awards a walk or list goes through, as a Cypher condition on an award `a`. Every value is a parameter of its own.
 */
import type { NodeKind } from '../../model.ts';
import { ID_CONDITIONS, PROPERTY_CONDITIONS, mapValues } from '../filters.ts';
import type { AmountRange, AwardFilter, DateRange } from '../store.ts';
import type { Run } from './connection.ts';
import { int } from './connection.ts';
import { findWords, phraseQuery, prefixQuery, wordsBegin } from './full-text.ts';
import { REACH } from './reach.ts';
import { unitsBelow } from './units-below.ts';

/** The parameters of a statement as they are gathered, and the tree of units where a filter names some. */
export interface Values {
  readonly parameters: Record<string, unknown>;
  /** Adds a value and gives the parameter, with its `$`. */
  add(value: unknown): string;
  readonly below: (units: readonly string[]) => readonly string[];
}

export const either = (conditions: readonly string[]) =>
  conditions.length === 0 ? 'false' : `(${conditions.join(' OR ')})`;
export const all = (conditions: readonly string[]) =>
  conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
/** What is null is not satisfied. */
const plain = (condition: string) => `coalesce(${condition}, false)`;

/** The award is reached by a node of a kind of which something holds, in any of the ways of its kind. */
const reachedBy = (kind: NodeKind, condition: string) =>
  either(REACH[kind].map((way) => `EXISTS { ${way('x', 'r', 'a')} WHERE ${condition} }`));
const among = (kind: NodeKind) => (ids: readonly string[], values: Values) =>
  reachedBy(kind, `x.id IN ${values.add(kind === 'FUNDING_UNIT' ? values.below(ids) : ids)}`);

/** A value between two ends; one that is null is not, however open the range. */
function between(property: string, { from, to }: { from?: unknown; to?: unknown }, values: Values): string {
  return all([
    `${property} IS NOT NULL`,
    ...(from === undefined ? [] : [`${property} >= ${values.add(from)}`]),
    ...(to === undefined ? [] : [`${property} <= ${values.add(to)}`]),
  ]);
}
const days = (property: string) => (range: DateRange, values: Values) => between(property, range, values);
const whole = (minor: number | undefined) => (minor === undefined ? undefined : int(minor));
const amounts =
  (minor: string, currency: string) =>
  ({ from, to, currency: wanted }: AmountRange, values: Values) =>
    `(${currency} = ${values.add(wanted)} AND ${between(minor, { from: whole(from), to: whole(to) }, values)})`;

type Given<K extends keyof AwardFilter> = NonNullable<AwardFilter[K]>;
const CONDITIONS: { [K in keyof Required<AwardFilter>]: (given: Given<K>, values: Values) => string } = {
  ...mapValues(ID_CONDITIONS, among),
  ...mapValues(
    PROPERTY_CONDITIONS,
    ([kind, property]) =>
      (wanted: readonly string[], values: Values) =>
        reachedBy(kind, `x.${property} IN ${values.add(wanted)}`),
  ),
  since: (day, values) => `coalesce(a.endDate, a.startDate) >= ${values.add(day)}`,
  until: (day, values) => `a.startDate <= ${values.add(day)}`,
  describedSince: (day, values) => reachedBy('SOURCE', `x.asOf >= ${values.add(day)}`),
  startDate: days('a.startDate'),
  endDate: days('a.endDate'),
  obligated: amounts('a.obligatedMinor', 'a.currency'),
  estimated: amounts('a.totalMinor', 'a.totalCurrency'),
  instruments: (names, values) => `a.instrument IN ${values.add(names)}`,
  agencies: (names, values) => `a.agency IN ${values.add(names)}`,
  investigator: ({ people, roles, isFormer }, values) =>
    reachedBy(
      'PERSON',
      all([
        ...(people === undefined ? [] : [`x.id IN ${values.add(people)}`]),
        ...(roles === undefined ? [] : [`r.role IN ${values.add(roles)}`]),
        ...(isFormer === undefined ? [] : [`r.isFormer = ${values.add(isFormer)}`]),
      ]),
    ),
  text: (tokens, values) => wordsBegin("(a.nameTokens + coalesce(a.textTokens, ''))", values.add(tokens)),
  phrases: (phrases, values) =>
    `any(phrase IN ${values.add(phrases.map((tokens) => ` ${tokens.join(' ')} `))} WHERE (a.textTokens + ' ') CONTAINS phrase)`,
  AND: (filters, values) => all(filters.map((filter) => compile(filter, values))),
  OR: (filters, values) => either(filters.map((filter) => compile(filter, values))),
  NOT: (filter, values) => `NOT ${compile(filter, values)}`,
};

/** A filter as Cypher on `a`, never null. */
export function compile(filter: AwardFilter, values: Values): string {
  const names = (Object.keys(CONDITIONS) as (keyof AwardFilter)[]).filter((name) => filter[name] !== undefined);
  return all(
    names.map((name) => plain((CONDITIONS[name] as (given: unknown, values: Values) => string)(filter[name], values))),
  );
}

/** The index query for words that an award has to have, if the filter asks for some. */
function wordQuery({ text, phrases, AND = [] }: AwardFilter): string | null {
  if (text?.length) return prefixQuery(text);
  if (phrases?.length) return phraseQuery(phrases);
  for (const part of AND) {
    const query = wordQuery(part);
    if (query !== null) return query;
  }
  return null;
}

/** Binds `a` to awards, by way of the index of words where the filter asks for some; they are held against it after. */
export function awardsOf(filter: AwardFilter, values: Values): string {
  const query = wordQuery(filter);
  return query === null ? 'MATCH (a:Award)' : `${findWords(values.add(query), 'a')} WITH a WHERE a:Award WITH a`;
}

/** Whether a filter names units anywhere: then the tree of units is needed. */
function namesUnits(filter: object): boolean {
  return Object.entries(filter).some(([name, given]: [string, unknown]) =>
    name === 'units' ? given !== undefined : typeof given === 'object' && given !== null && namesUnits(given),
  );
}

/** Nothing gathered yet. Asks for the tree of units where one of the filters names units. */
export async function gather(read: Run, ...filters: readonly object[]): Promise<Values> {
  const parameters: Record<string, unknown> = {};
  const below = filters.some(namesUnits) ? await unitsBelow(read) : () => [];
  const add = (value: unknown) => {
    const name = `value${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `$${name}`;
  };
  return { parameters, add, below };
}

export interface Condition {
  /** Cypher on `a`, never null; 'true' where nothing was asked for. */
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

/** The filter as a condition. */
export async function awardCondition(read: Run, filter: AwardFilter = {}): Promise<Condition> {
  const values = await gather(read, filter);
  return { cypher: compile(filter, values), parameters: values.parameters };
}

/** Whether a project without an award is kept: it runs through its year, and has nothing else. */
export function keepsAwardless(year: number | null, filter: AwardFilter = {}): boolean {
  const [first, last] = year === null ? [null, null] : [`${year}-01-01`, `${year}-12-31`];
  const inside = (day: string | null, { from, to }: DateRange) =>
    day !== null && (from === undefined || day >= from) && (to === undefined || day <= to);
  const holds: { [K in keyof AwardFilter]: (given: Given<K>) => boolean } = {
    since: (day) => last !== null && last >= day,
    until: (day) => first !== null && first <= day,
    startDate: (range) => inside(first, range),
    endDate: (range) => inside(last, range),
    text: (tokens) => tokens.length === 0,
    AND: (filters) => filters.every((part) => keepsAwardless(year, part)),
    OR: (filters) => filters.some((part) => keepsAwardless(year, part)),
    NOT: (part) => !keepsAwardless(year, part),
  };
  return (Object.keys(filter) as (keyof AwardFilter)[]).every((name) => {
    if (filter[name] === undefined) return true;
    return (holds[name] as ((given: unknown) => boolean) | undefined)?.(filter[name]) ?? false;
  });
}
