import { useEffect, useRef, useState } from 'react';
import * as Plot from '@observablehq/plot';
import { DataTable } from '../data-table.tsx';
import type { Sort } from '../data-table.tsx';
import { byId } from '../../../src/by-id.ts';
import { ROLE_WORDS, count, number } from '../words.ts';
import type { YearBar } from './load-years.ts';

/** Parts that keep a colour of their own; the smaller ones are drawn as one. */
const MOST_PARTS = 7;
const OTHERS = 'others';

interface Bar {
  readonly year: string;
  readonly part: string;
  readonly value: number;
}

/** Awards and money by year as bars, one chart for each currency; below them the same numbers as a table. */
export function YearCharts({
  title,
  bars,
  others = 0,
  what = 'Awards',
}: {
  title: string;
  bars: readonly YearBar[];
  /** Bars that are left out. */
  others?: number;
  what?: string;
}) {
  const [sort, setSort] = useState<Sort | null>(null);
  const [find, setFind] = useState('');
  const dated = bars.filter(({ year }) => year !== null);
  const undated = bars.filter(({ year }) => year === null).reduce((sum, { awards }) => sum + awards, 0);
  const isSplit = bars.some(({ part }) => part !== null);
  const currencies = [...new Set(bars.flatMap(({ amounts }) => amounts.map(({ currency }) => currency)))].sort(byId);
  const parts = biggest(dated);
  const of = (value: (bar: YearBar) => number): Bar[] =>
    dated.map((bar) => {
      const part = bar.part === null ? '' : (ROLE_WORDS[bar.part] ?? bar.part);
      return { year: String(bar.year), part: parts.includes(bar.part ?? '') ? part : OTHERS, value: value(bar) };
    });
  const amount = (currency: string) => (bar: YearBar) =>
    bar.amounts.find((each) => each.currency === currency)?.value ?? 0;
  if (dated.length === 0) return null;
  return (
    <div className="charts">
      {what !== 'Obligations' && (
        <Chart
          title={`${title}: awards that ${what === 'Awards' ? 'start' : 'got money'} in each year`}
          bars={of(({ awards }) => awards)}
          isCount
        />
      )}
      {currencies.map((currency) => (
        <Chart key={currency} title={`${title}: obligated, ${currency}`} bars={of(amount(currency))} />
      ))}
      <details className="as-table">
        <summary>The same as a table</summary>
        <DataTable
          title={`${title} by year`}
          columns={[
            { name: 'Year', of: ({ year }: YearBar) => (year === null ? 'not stated' : String(year)) },
            ...(isSplit ? [{ name: 'Part', of: ({ part }: YearBar) => part && (ROLE_WORDS[part] ?? part) }] : []),
            ...(what !== 'Obligations' ? [{ name: 'Awards', of: ({ awards }: YearBar) => awards }] : []),
            { name: 'Obligated', of: ({ amounts }: YearBar) => ({ money: amounts }) },
          ]}
          rows={bars}
          keyOf={({ year, part }) => `${String(year)} ${String(part)}`}
          sort={sort}
          onSort={setSort}
          find={find}
          onFind={setFind}
        />
        {isSplit && <p className="quiet">An award counts in full in each part that it has.</p>}
      </details>
      {undated > 0 && (
        <p className="quiet">{isSplit ? 'Those' : number(undated)} without a year are in the table alone</p>
      )}
      {others > 0 && (
        <p className="quiet">
          Left out of charts and table: {count(others, 'part of a year', 'parts of years')} with the fewest awards
        </p>
      )}
    </div>
  );
}

/** The parts with most awards, the greatest first. */
function biggest(bars: readonly YearBar[]): string[] {
  const sums = new Map<string, number>();
  for (const { part, awards } of bars) sums.set(part ?? '', (sums.get(part ?? '') ?? 0) + awards);
  return [...sums]
    .sort((a, b) => b[1] - a[1] || byId(a[0], b[0]))
    .slice(0, MOST_PARTS)
    .map(([part]) => part);
}

/** One chart. Its numbers stand in the table, so that it is a picture to those who hear the page. */
function Chart({ title, bars, isCount = false }: { title: string; bars: readonly Bar[]; isCount?: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) element.replaceChildren(plot(bars, entry.contentRect.width, isCount));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [bars, isCount]);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div className="chart" ref={place} role="img" aria-label={`${title}. The numbers are in the table below.`} />
    </figure>
  );
}

function plot(bars: readonly Bar[], width: number, isCount: boolean): Element {
  const known = new Set(bars.map(({ part }) => part));
  const parts = [...known].sort((a, b) => Number(a === OTHERS) - Number(b === OTHERS));
  const isSplit = parts.some((part) => part !== '');
  const years = bars.map(({ year }) => Number(year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const domain = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const step = Math.ceil(domain.length / Math.max(1, width / 44));
  const drawn = Plot.plot({
    width: Math.max(240, width),
    height: 210,
    marginLeft: 48,
    style: { background: 'none', fontSize: '12px' },
    x: { domain, label: null, ticks: domain.filter((_, index) => index % step === 0), padding: 0.2 },
    y: { label: null, grid: true, tickFormat: compact, nice: true, zero: true, ...(isCount ? wholeTicks(bars) : {}) },
    ...(isSplit ? { color: { domain: parts, range: COLORS.slice(0, parts.length), legend: true } } : {}),
    marks: [
      Plot.barY(
        bars,
        Plot.groupX(
          { y: 'sum' },
          { x: 'year', y: 'value', fill: isSplit ? 'part' : 'var(--accent)', ...(isSplit ? { order: parts } : {}) },
        ),
      ),
      Plot.ruleY([0]),
    ],
  });
  // The names of its marks ("bar") say nothing, and stand where a name may not.
  for (const mark of drawn.querySelectorAll('g[aria-label]')) mark.removeAttribute('aria-label');
  return drawn;
}

const COMPACT = new Intl.NumberFormat('en-US', { notation: 'compact' });
/** `200M`, `6B`. */
const compact = (value: number) => COMPACT.format(value);

/** There is no half an award. */
function wholeTicks(bars: readonly Bar[]): { ticks?: number } {
  const sums = new Map<string, number>();
  for (const { year, value } of bars) sums.set(year, (sums.get(year) ?? 0) + value);
  const most = Math.max(...sums.values());
  return most < TICKS ? { ticks: most } : {};
}
const TICKS = 5;

/** Eight colours that are told apart by most eyes, light and dark (after Okabe and Ito). */
const COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#b8a800', '#8a8f98'];
