/**
 * Facets of the awards of a list or relationship, and the years of a trend.
 */
import { badInput, inRange } from '../errors.ts';
import type { Money, NodeKind } from '../model.ts';
import type { AwardFilter, Facet, FacetOrder, FacetPage, FacetQuery, Store } from '../store/store.ts';
import { resolveFilter } from './filter.ts';
import type { Loaders } from './loaders.ts';

/** Which awards the facets of a connection count: those of one node, or of the whole graph. */
export interface FacetScope extends Pick<FacetQuery, 'byProject' | 'filter' | 'roles' | 'includeFormer'> {
  readonly from: { readonly kind: NodeKind; readonly id: string } | null;
}

export interface FacetRequest {
  readonly by: readonly Facet[];
  readonly across?: Facet;
  readonly first: number;
  readonly orderBy: FacetOrder;
  readonly currency: string;
}

interface FacetValue {
  readonly facet: Facet;
  readonly value: string | null;
}
interface BucketValue {
  readonly key: FacetValue;
  readonly across: FacetValue | null;
  readonly awardCount: number;
  readonly peopleCount: number | null;
  readonly obligatedAmounts: readonly Money[];
}
export interface FacetResultValue {
  readonly facet: Facet;
  readonly across: Facet | null;
  readonly buckets: readonly BucketValue[];
  readonly bucketCount: number;
  readonly otherCount: number;
}

export const BUCKET_LIMIT = 1000;

/** The store's facets of one scope, read with those of the other parents at the place. */
async function read(store: Store, loaders: Loaders, { from, ...scope }: FacetScope, more: Omit<FacetQuery, 'from'>) {
  const query = async (filter: AwardFilter | undefined): Promise<Omit<FacetQuery, 'from'>> => ({
    ...scope,
    ...more,
    ...(filter === undefined ? {} : { filter: await resolveFilter(store, filter) }),
  });
  if (from === null) return (await store.facets(await query(scope.filter)))[0]!;
  return loaders
    .batch(`facets ${JSON.stringify([from.kind, scope, more])}`, async (ids: readonly string[]) =>
      store.facets({ ...(await query(scope.filter)), from: { kind: from.kind, ids } }),
    )
    .load(from.id);
}

/** The facets that a caller asks for. Rejects with `BAD_USER_INPUT` for a number of buckets out of bounds. */
export async function facetsOf(
  store: Store,
  loaders: Loaders,
  scope: FacetScope,
  { by, across, first, orderBy, currency }: FacetRequest,
  withPeople: boolean,
): Promise<FacetResultValue[]> {
  inRange('first', first, 0, BUCKET_LIMIT);
  const wanted = [...new Set(by)];
  const second = across === undefined ? {} : { across };
  const pages = await read(store, loaders, scope, {
    by: wanted,
    ...second,
    first,
    order: orderBy,
    currency,
    withPeople,
  });
  return wanted.map((facet, place) => {
    const { buckets, bucketCount } = pages[place]!;
    return {
      facet,
      across: across ?? null,
      buckets: buckets.map(({ values: [value = null, other = null], obligated, awardCount, peopleCount }) => ({
        awardCount,
        peopleCount,
        key: { facet, value },
        across: across === undefined ? null : { facet: across, value: other },
        obligatedAmounts: obligated,
      })),
      bucketCount,
      otherCount: bucketCount - buckets.length,
    };
  });
}

export interface TrendYearValue {
  readonly year: number;
  readonly awardCount: number;
  readonly peopleCount: number | null;
  readonly obligatedAmounts: readonly Money[];
}

/** A run of years: from the earliest to the latest of the awards where an end is not given. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** More years than that are a slip of the pen. */
const YEAR_LIMIT = 200;

/** The awards of a node year by year, by the year in which they start. Years without one are there, with nothing. */
export async function trendOf(
  store: Store,
  loaders: Loaders,
  scope: FacetScope,
  years: Years,
  withPeople: boolean,
): Promise<TrendYearValue[]> {
  const [page] = await read(store, loaders, scope, { by: ['YEAR'], order: 'VALUE', withPeople });
  return yearByYear(page!, years);
}

/** The awards of one agency year by year, from the first to the last. */
export async function trendOfAgency(store: Store, agency: string, withPeople = false): Promise<TrendYearValue[]> {
  const [pages] = await store.facets({ filter: { agencies: [agency] }, by: ['YEAR'], order: 'VALUE', withPeople });
  return yearByYear(pages![0]!, {});
}

function yearByYear({ buckets }: FacetPage, { from, to }: Years): TrendYearValue[] {
  const found = new Map(buckets.map((bucket) => [Number(bucket.values[0] ?? Number.NaN), bucket]));
  found.delete(Number.NaN);
  const known = [...found.keys()];
  const first = from ?? known[0];
  const last = to ?? known.at(-1);
  if (first === undefined || last === undefined || first > last) return [];
  if (last - first >= YEAR_LIMIT) {
    throw badInput(`from, to: expected ${String(YEAR_LIMIT)} years at most, found ${String(last - first + 1)}`);
  }
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const bucket = found.get(first + i);
    return {
      year: first + i,
      awardCount: bucket?.awardCount ?? 0,
      peopleCount: bucket ? bucket.peopleCount : 0,
      obligatedAmounts: bucket?.obligated ?? [],
    };
  });
}
