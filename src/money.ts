/**
 * Money: its units as people write them, and what an award's obligations come to, so that nothing is counted twice.
 */
import { byId } from './ids.ts';
import type { Money, Obligation } from './model.ts';

/** Currencies whose minor unit is not a hundredth (ISO 4217). */
const DIGITS: Record<string, number> = {
  BHD: 3,
  CLP: 0,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  OMR: 3,
  PYG: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  XAF: 0,
  XOF: 0,
};

/** How many digits the minor unit of a currency has. */
export const minorDigits = (currency: string): number => DIGITS[currency] ?? 2;

/** An amount in major units: 50884800 minor units of USD are 508848. */
export const majorUnits = ({ minor, currency }: Money) => minor / 10 ** minorDigits(currency);

/** The minor units of an amount in whole units: 508848 USD are 50884800. */
export const minorUnits = (value: number, currency: string) => Math.round(value * 10 ** minorDigits(currency));

/**
 * Obligations of several readings of one award, in their order. A later word on an action replaces an earlier one; sums of
 * years are stated whole, so that the last reading's hold, but for years of which actions are told.
 */
export function joinObligations(readings: readonly (readonly Obligation[])[]): Obligation[] {
  const actions = new Map<string, Obligation>();
  for (const one of readings.flat()) if (one.action !== null) actions.set(`${one.fiscalYear} ${one.action}`, one);
  const told = new Set([...actions.values()].map(({ fiscalYear }) => fiscalYear));
  const years = readings.findLast((reading) => reading.some(({ action }) => action === null)) ?? [];
  const sums = years.filter(({ action, fiscalYear }) => action === null && !told.has(fiscalYear));
  return [...actions.values(), ...sums].sort(
    (a, b) => a.fiscalYear - b.fiscalYear || byId(a.action ?? '', b.action ?? '') || a.amount.minor - b.amount.minor,
  );
}

/** The sum of the obligations, in the currency of the last; where there are none, the stated total. */
export function obligatedAmount(obligations: readonly Obligation[], stated: Money | null): Money | null {
  const currency = obligations.at(-1)?.amount.currency;
  if (currency === undefined) return stated;
  const own = obligations.filter(({ amount }) => amount.currency === currency);
  return { minor: own.reduce((sum, { amount }) => sum + amount.minor, 0), currency };
}

/** Amounts added up by currency, in the order of the currencies. Throws where a sum is too large to be exact. */
export function sumByCurrency(amounts: Iterable<Money>): Money[] {
  const sums = new Map<string, number>();
  for (const { currency, minor } of amounts) sums.set(currency, (sums.get(currency) ?? 0) + minor);
  return [...sums].map(([currency, minor]) => exact({ minor, currency })).sort((a, b) => byId(a.currency, b.currency));
}

/** An amount that a store added up. Throws where it is too large to be exact. */
export function exact(sum: Money): Money {
  if (Number.isSafeInteger(sum.minor)) return sum;
  throw new Error(`a sum of ${String(sum.minor)} ${sum.currency} is too large to be exact`);
}

/** What was obligated in each fiscal year, in order and in the currency of the last: what adds up to `obligatedAmount`. */
export function yearlyObligations(obligations: readonly Obligation[]): { fiscalYear: number; minor: number }[] {
  const currency = obligations.at(-1)?.amount.currency;
  const sums = new Map<number, number>();
  for (const { fiscalYear, amount } of obligations)
    if (amount.currency === currency) sums.set(fiscalYear, (sums.get(fiscalYear) ?? 0) + amount.minor);
  return [...sums].sort(([a], [b]) => a - b).map(([fiscalYear, minor]) => ({ fiscalYear, minor }));
}
