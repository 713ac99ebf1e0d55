/**
 * Countries and states: their codes, with the names that addresses use.
 */
import { dataRows, lazy } from './data.ts';
import { sortKey } from './text.ts';

const rows = lazy(() => dataRows('places/countries.tsv') as [code: string, ...names: string[]][]);
const byName = lazy(() => new Map(rows().flatMap(([code, ...all]) => all.map((name) => [sortKey(name), code]))));
const isoCodes = lazy(() => new Set(rows().map(([code]) => code)));
const fipsCodes = lazy(() => new Map(dataRows('places/fips-codes.tsv') as [string, string][]));

/** ISO 3166 alpha-2 code of a country by name, or null. Of codes only `US` is known: in an address `CA` is a state. */
export function countryCode(name: string): string | null {
  const key = sortKey(name);
  return key === 'us' ? 'US' : (byName().get(key) ?? null);
}

/** ISO 3166 alpha-2 code of what a field that holds a country says: a code, or a name. */
export function countryOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  return isoCodes().has(code) ? code : countryCode(text);
}

/** The ISO code of a FIPS 10-4 code, which records of the United States give: `SZ` is Switzerland, `JA` Japan. */
export const isoOfFips = (code: string): string => fipsCodes().get(code.trim().toUpperCase()) ?? code;

/** Codes with names. */
export const usStates = lazy(
  (): readonly (readonly [code: string, name: string])[] => dataRows('places/us-states.tsv') as [string, string][],
);
const names = lazy(() => new Map(usStates()));

const codes = lazy(() => new Map(usStates().flatMap((both) => both.map((one) => [sortKey(one), both[0]] as const))));

/** Code of a state by its code or name, however that is written, or null. */
export const stateCode = (written: string): string | null => codes().get(sortKey(written)) ?? null;

export const isState = (code: string): boolean => names().has(code);

/**
 * Code of the state that a field of a place says, by its code or name. Only the United States have such: elsewhere `CO` is
 * Como and `WA` Western Australia. Of a country that is not known a whole name alone tells.
 */
export function stateOf(country: string | null, text: string | null): string | null {
  const meant = (written: string | null) => (written === null ? null : stateCode(written));
  const [code, place] = [meant(text), countryOf(country ?? '')];
  if (place !== null) return place === 'US' ? code : null;
  // A territory may stand as its own country.
  return code !== text?.trim().toUpperCase() || meant(country) === code ? code : null;
}

/** Folded name of a state: `new york`. */
export const stateName = (code: string): string => (names().get(code) ?? '').toLowerCase();
