/**
 * The university of a city: the recipient that nine tenths of NSF's awards to universities and colleges there have, from a
 * committed table.
 */
import { TABLE } from './universities-table.ts';

let names: Map<string, string> | null = null;

/** Name of the university of a city, by the code of its state and its folded name; null where there are two, or none. */
export function universityOfCity(state: string, city: string): string | null {
  names ??= new Map(
    TABLE.trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string]),
  );
  return names.get(`${state} ${city}`) ?? null;
}
