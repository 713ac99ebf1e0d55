/**
 * Money as people write it.
 */
import type { Money } from '../model.ts';

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

/** An amount in major units: 50884800 minor units of USD are 508848. */
export const majorUnits = ({ minor, currency }: Money) => minor / 10 ** (DIGITS[currency] ?? 2);

/** The minor units of an amount in whole units: 508848 USD are 50884800. */
export const minorUnits = (value: number, currency: string) => Math.round(value * 10 ** (DIGITS[currency] ?? 2));
