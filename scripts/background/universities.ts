/**
 * Which university a department means that names nothing but its city: the one that has nearly all awards of the
 * universities and colleges there. The table of `ingest/background/universities.ts`.
 */
import { institutionWords } from '../../ingest/names/institutions/words.ts';
import { HELD_OUT } from './institutions.ts';
import { byCount, count, type TableMaker } from './table.ts';

const SHARE = 0.9;
const LEAST = 10;
const HEAD = new Set('university college polytechnic'.split(' '));

const isUniversity = (words: readonly string[]): boolean =>
  words.some((word) => HEAD.has(word)) || words.join(' ').includes('institute technology') || words.includes('tech');

export function universityCities(): TableMaker {
  const cities = new Map<string, Map<string, number>>();
  return {
    format:
      'Lines: state and folded city, then the recipient that nine tenths of the awards of universities there have.',
    add({ awd_id, inst }) {
      const name = inst?.inst_name ?? '';
      const city = institutionWords(inst?.inst_city_name ?? '').join(' ');
      const state = inst?.inst_state_code ?? '';
      if (awd_id >= HELD_OUT || city === '' || state === '' || !isUniversity(institutionWords(name))) return;
      const place = `${state} ${city}`;
      const found = cities.get(place) ?? new Map<string, number>();
      cities.set(place, found);
      count(found, name);
    },
    lines() {
      return [...cities]
        .flatMap(([place, names]) => {
          const all = [...names.values()].reduce((sum, n) => sum + n, 0);
          const first = byCount(names)[0]!;
          return all >= LEAST && names.get(first)! >= SHARE * all ? [`${place}\t${first}`] : [];
        })
        .sort();
    },
  };
}
