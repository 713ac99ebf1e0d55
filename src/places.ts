/**
 * Countries by ISO 3166 code, with the names that addresses use.
 */
import { dataRows, lazy } from './data.ts';
import { sortKey } from './text.ts';

const codes = lazy(
  () =>
    new Map(
      dataRows('places/countries.tsv').flatMap(([code, ...names]) => names.map((name) => [sortKey(name), code!])),
    ),
);

/** ISO code of a country by name, or null. Of codes only `US` is known: NSF writes those of another list (`SZ`, `JA`). */
export function countryCode(name: string): string | null {
  const key = sortKey(name);
  return key === 'us' ? 'US' : (codes().get(key) ?? null);
}

/** Codes with names. */
export const usStates = lazy(
  (): readonly (readonly [code: string, name: string])[] => dataRows('places/us-states.tsv') as [string, string][],
);
const names = lazy(() => new Map(usStates()));

export const isState = (code: string): boolean => names().has(code);

/** Folded name of a state: `new york`. */
export const stateName = (code: string): string => (names().get(code) ?? '').toLowerCase();
