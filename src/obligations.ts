/**
 * What an award's obligations come to, from one reading or from several, so that nothing is counted twice.
 */
import { byId } from './ids.ts';
import type { Money, Obligation } from './model.ts';

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
