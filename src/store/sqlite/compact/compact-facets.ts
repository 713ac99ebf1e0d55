/**
 * Facets in memory.
 */
import { byId } from '../../../ids.ts';
import type { Money } from '../../../model.ts';
import type { Facet, FacetBucket, FacetOrder, FacetPage, FacetQuery } from '../../store.ts';
import { exact } from './award-sums.ts';
import type { AwardColumns, CompactGraph, HeldEdge, HeldKind } from './compact-graph.ts';
import { accepted, originsOf, reached, waysOf } from './compact-reach.ts';

/** How an award has values of a facet: numbers that ascend as their texts do. */
interface Dimension {
  /** Number of values. */
  readonly size: number;
  /** Visits each value of an award; -1 where it has none. */
  each(award: number, visit: (value: number) => void): void;
  text(value: number): string;
}

/** Texts, or parts of them, that awards hold the places of. */
function ofTexts(texts: readonly string[], places: Int32Array): Dimension {
  return {
    size: texts.length,
    each: (award, visit) => {
      visit(places[award]!);
    },
    text: (value) => texts[value]!,
  };
}
/** The place of the first day of each day's year: that day stands for the year. */
const firstDays = new WeakMap<AwardColumns, readonly number[]>();
function firstDaysOf(columns: AwardColumns): readonly number[] {
  let days = firstDays.get(columns);
  if (days === undefined) {
    const firsts = new Map<string, number>();
    days = columns.dates.map((date, place) => {
      const year = date.slice(0, 4);
      if (!firsts.has(year)) firsts.set(year, place);
      return firsts.get(year)!;
    });
    firstDays.set(columns, days);
  }
  return days;
}
function ofYears(columns: AwardColumns): Dimension {
  const { dates, start } = columns;
  const first = firstDaysOf(columns);
  return {
    size: dates.length,
    each: (award, visit) => {
      visit(start[award]! < 0 ? -1 : first[start[award]!]!);
    },
    text: (value) => dates[value]!.slice(0, 4),
  };
}
const ofNodes =
  (type: HeldEdge, kind: HeldKind) =>
  ({ along, ids }: CompactGraph): Dimension => {
    const { starts, far } = along[type];
    const texts = new Map<number, string>();
    return {
      size: ids[kind].size,
      each(award, visit) {
        const [begin, end] = [starts[award]!, starts[award + 1]!];
        if (begin === end) visit(-1);
        for (let i = begin; i < end; i += 1) visit(far[i]!);
      },
      text(value) {
        let text = texts.get(value);
        if (text === undefined) texts.set(value, (text = ids[kind].at(value)));
        return text;
      },
    };
  };

/** The facets that are counted here. */
const DIMENSIONS: Partial<Record<Facet, (graph: CompactGraph) => Dimension>> = {
  YEAR: ({ awards }) => ofYears(awards),
  INSTRUMENT: ({ awards }) => ofTexts(awards.instruments, awards.instrument),
  PROGRAM: ofNodes('FUNDED_UNDER', 'PROGRAM'),
  UNIT: ofNodes('AWARDED_BY', 'FUNDING_UNIT'),
  INSTITUTION: ofNodes('RECEIVED_BY', 'INSTITUTION'),
  THEME: ofNodes('ABOUT', 'THEME'),
};
export const isHeldFacet = (facet: Facet) => DIMENSIONS[facet] !== undefined;

interface Bucket {
  readonly value: number;
  readonly other: number;
  awards: number;
  /** The first currency that is met, and its sum. */
  currency: number;
  minor: number;
  /** Sums of the others. */
  more: Map<number, number> | null;
}

function add(bucket: Bucket, currency: number, minor: number): void {
  bucket.awards += 1;
  if (currency < 0) return;
  if (bucket.currency < 0) bucket.currency = currency;
  if (currency === bucket.currency) bucket.minor += minor;
  else (bucket.more ??= new Map<number, number>()).set(currency, (bucket.more.get(currency) ?? 0) + minor);
}

function counted({ awards: columns }: CompactGraph, awards: readonly number[], one: Dimension, two: Dimension | null) {
  const buckets = new Map<number, Bucket>();
  const others = (two?.size ?? 0) + 1;
  for (const award of awards) {
    const count = (value: number, other: number) => {
      const key = (value + 1) * others + other + 1;
      let bucket = buckets.get(key);
      if (bucket === undefined) {
        buckets.set(key, (bucket = { value, other, awards: 0, currency: -1, minor: 0, more: null }));
      }
      add(bucket, columns.currency[award]!, columns.minor[award]!);
    };
    one.each(award, (value) => {
      if (two === null) count(value, -1);
      else
        two.each(award, (other) => {
          count(value, other);
        });
    });
  }
  return [...buckets.values()];
}

/** Which of two comes first; what is -1 comes last. */
const byPlace = (x: number, y: number) => (x === y ? 0 : x < 0 ? 1 : y < 0 ? -1 : x - y);

function ordered(buckets: Bucket[], order: FacetOrder, currency: number): Bucket[] {
  const byValue = (x: Bucket, y: Bucket) => byPlace(x.value, y.value) || byPlace(x.other, y.other);
  const wanted = ({ currency: own, minor, more }: Bucket) =>
    own === currency && own >= 0 ? minor : (more?.get(currency) ?? -Infinity);
  const lead: Record<FacetOrder, (x: Bucket, y: Bucket) => number> = {
    VALUE: () => 0,
    COUNT: (x, y) => y.awards - x.awards,
    MONEY: (x, y) => (wanted(x) === wanted(y) ? 0 : wanted(y) - wanted(x)),
  };
  const first = lead[order];
  return buckets.sort((x, y) => first(x, y) || byValue(x, y));
}

/** The facets of each place, or (null) of all awards. */
export function compactFacets(
  graph: CompactGraph,
  query: FacetQuery,
  origins: readonly number[] | null,
): FacetPage[][] {
  const { from, by, across, order = 'COUNT', currency = 'USD', first, roles, includeFormer = true } = query;
  const { currencies } = graph.awards;
  const wanted = currencies.indexOf(currency);
  const dimensions = by.map((facet) => DIMENSIONS[facet]!(graph));
  const second = across === undefined ? null : DIMENSIONS[across]!(graph);
  const pagesOf = (awards: readonly number[]) =>
    dimensions.map((dimension): FacetPage => {
      const all = ordered(counted(graph, awards, dimension, second), order, wanted);
      const buckets = all.slice(0, first).map((bucket): FacetBucket => {
        const { value, other, awards: awardCount } = bucket;
        const values = second ? [textOf(dimension, value), textOf(second, other)] : [textOf(dimension, value)];
        return { values, awardCount, peopleCount: null, obligated: moneyOf(bucket, currencies) };
      });
      return { buckets, bucketCount: all.length };
    });
  if (from === undefined || origins === null) return [pagesOf(Array.from(graph.awards.start.keys()))];
  const ways = waysOf(graph, from.kind);
  const parts = accepted(from.kind === 'PERSON' ? roles : undefined, includeFormer);
  return origins.map((origin) => pagesOf(reached(ways, originsOf(graph, from.kind, origin), parts)));
}

function moneyOf({ currency, minor, more }: Bucket, currencies: readonly string[]): Money[] {
  if (currency < 0) return [];
  if (more === null) return [exact(minor, currencies[currency]!)];
  const sums = [[currency, minor] as const, ...more].map(([its, sum]) => exact(sum, currencies[its]!));
  return sums.sort((x, y) => byId(x.currency, y.currency));
}
const textOf = (dimension: Dimension, value: number) => (value < 0 ? null : dimension.text(value));
