/**
 * States of the United States, its district and territories.
 */
import { dataRows, lazy } from '../../src/data.ts';

/** Codes with names. */
export const usStates = lazy(
  (): readonly (readonly [code: string, name: string])[] => dataRows('places/us-states.tsv') as [string, string][],
);
const names = lazy(() => new Map(usStates()));

export const isState = (code: string): boolean => names().has(code);

/** Folded name of a state: `new york`. */
export const stateName = (code: string): string => (names().get(code) ?? '').toLowerCase();
