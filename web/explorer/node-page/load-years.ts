import { byId } from '../../../src/by-id.ts';
import { ask } from '../ask.ts';
import type { Money } from '../graph.ts';
import type { Split } from './kinds.ts';

/** What was done in one year, of one part where the years are split. */
export interface YearBar {
  /** Null where no source says when. */
  readonly year: number | null;
  readonly part: string | null;
  readonly awards: number;
  readonly amounts: readonly Money[];
}

interface Bucket {
  readonly key: { readonly value: string | null };
  readonly across?: { readonly value: string | null; readonly node: { readonly label: string } | null } | null;
  readonly awardCount: number;
  readonly obligatedAmounts: readonly Money[];
}
interface Awards {
  readonly totalCount: number;
  readonly facets: readonly [{ readonly otherCount: number; readonly buckets: readonly Bucket[] }];
}
interface Answer {
  readonly node: { readonly awards: Awards } | null;
}

export interface Years {
  readonly awards: number;
  readonly bars: readonly YearBar[];
  /** Bars that are left out: those of the fewest awards. */
  readonly others: number;
}

/** Which year an award counts in: that in which it starts, or each fiscal year in which money was obligated to it. */
export type Calendar = 'YEAR' | 'FISCAL_YEAR';

const NUMBERS = 'awardCount obligatedAmounts { value currency }';

/** The query of the years of a node's awards, split by what is given. */
export const yearsQuery = (type: string) =>
  `query Years($id: ID!, $filter: AwardFilterInput, $of: Facet!, $by: Facet) { node(id: $id) { ... on ${type} {
    awards(first: 1, filter: $filter) { totalCount facets(by: [$of], across: $by, first: 1000, orderBy: COUNT) {
      otherCount buckets { key { value } across { value node { label } } ${NUMBERS} } } } } } }`;

/** The query of the years in which all awards start. */
export const LOADED = `query Loaded { awards(first: 1) { totalCount facets(by: [YEAR], first: 1000) { otherCount
  buckets { key { value } ${NUMBERS} } } } }`;

/** The awards of a node by the year in which they start; split, an award counts in each part that it has. */
export async function loadYears(
  type: string,
  variables: {
    readonly id: string;
    readonly filter: Readonly<Record<string, unknown>>;
    readonly of?: Calendar;
    readonly by?: Split | undefined;
  },
  signal: AbortSignal,
): Promise<Years> {
  const { node } = await ask<Answer>(yearsQuery(type), { of: 'YEAR', ...variables }, signal);
  return node ? years(node.awards) : { awards: 0, bars: [], others: 0 };
}

/** All awards that are loaded, by the year in which they start. */
export async function loadLoadedYears(signal: AbortSignal): Promise<Years> {
  return years((await ask<{ readonly awards: Awards }>(LOADED, {}, signal)).awards);
}

function years({ totalCount, facets: [{ buckets, otherCount }] }: Awards): Years {
  return {
    awards: totalCount,
    others: otherCount,
    bars: buckets
      .map(({ key, across, awardCount, obligatedAmounts }) => ({
        year: key.value === null ? null : Number(key.value),
        part: across ? (across.node?.label ?? across.value ?? 'not stated') : null,
        awards: awardCount,
        amounts: obligatedAmounts,
      }))
      .sort(byYear),
  };
}

/** The earliest first, those without a year last; of one year the part with most awards first. */
const byYear = (a: YearBar, b: YearBar) =>
  (a.year ?? Infinity) - (b.year ?? Infinity) || b.awards - a.awards || byId(a.part ?? '', b.part ?? '');

/** Sums by currency. Only of bars that are not split: what stands in two parts would be added twice. */
export function totals(bars: readonly YearBar[]): Money[] {
  const sums = new Map<string, number>();
  for (const { amounts } of bars)
    for (const { currency, value } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + value);
  return [...sums].map(([currency, value]) => ({ currency, value }));
}
