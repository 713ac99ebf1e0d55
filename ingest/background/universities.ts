/**
 * The university of a city: the recipient that nine tenths of NSF's awards to universities and colleges there have.
 */
import { dataRows, lazy } from '../../src/data.ts';

const names = lazy(() => new Map(dataRows('organisations/universities.tsv') as [string, string][]));

/** Name of the university of a city, by the code of its state and its folded name; null where there are two, or none. */
export function universityOfCity(state: string, city: string): string | null {
  return names().get(`${state} ${city}`) ?? null;
}
