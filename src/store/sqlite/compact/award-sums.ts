/**
 * What is told of some awards together.
 */
import type { Money } from '../../../model.ts';
import { byId } from '../../../ids.ts';
import type { AwardColumns } from './compact-graph.ts';

/** Sum of the obligated amounts by currency, sorted by currency. Throws where a sum is too large to be exact. */
export function obligated({ currency, currencies, minor }: AwardColumns, awards: readonly number[]): Money[] {
  let only = -1;
  let sum = 0;
  let more: Map<number, number> | null = null;
  for (const award of awards) {
    const its = currency[award]!;
    if (its < 0) continue;
    if (only < 0) only = its;
    if (its === only) sum += minor[award]!;
    else (more ??= new Map<number, number>()).set(its, (more.get(its) ?? 0) + minor[award]!);
  }
  if (only < 0) return [];
  const sums = more === null ? [[only, sum] as const] : [[only, sum] as const, ...more];
  return sums.map(([its, total]) => exact(total, currencies[its]!)).sort((x, y) => byId(x.currency, y.currency));
}

/** A sum as money. */
export function exact(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) throw new Error(`a sum of ${minor} ${currency} is too large to be exact`);
  return { minor, currency };
}

/** The sum in one currency; null where no award has an amount in it. */
export function amountIn({ currency, minor }: AwardColumns, awards: readonly number[], wanted: number): number | null {
  let sum: number | null = null;
  for (const award of awards) if (currency[award] === wanted && wanted >= 0) sum = (sum ?? 0) + minor[award]!;
  return sum;
}

/** The earliest start, or null. */
export function firstDate({ dates, start }: AwardColumns, awards: readonly number[]): string | null {
  let least = dates.length;
  for (const award of awards) if (start[award]! >= 0 && start[award]! < least) least = start[award]!;
  return dates[least] ?? null;
}

/** The latest end, or null. */
export function lastDate({ dates, end }: AwardColumns, awards: readonly number[]): string | null {
  let most = -1;
  for (const award of awards) if (end[award]! > most) most = end[award]!;
  return dates[most] ?? null;
}
