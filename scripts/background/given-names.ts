import { fold } from '../../src/text.ts';
import { byId } from '../../src/ids.ts';
import { nameOf } from '../../ingest/names/person-name.ts';
import type { TableMaker } from './table.ts';

/** Given names with fewer different family names are left out. */
const LEAST = 2;

/** Given names of investigators, by which the news article extractor tells people from places and things. */
export function givenNames(): TableMaker {
  const families = new Map<string, Set<string>>();
  return {
    format: 'Folded given names that people of at least two family names bear, twelve a line.',
    add(award) {
      for (const { pi_first_name, pi_last_name } of award.pi ?? []) {
        const name = nameOf({ given: pi_first_name ?? '', family: pi_last_name ?? '' });
        // As written: the hyphen of `Hsin-Yi` counts.
        const given = (pi_first_name ?? '').trim().split(/\s+/)[0] ?? '';
        if (name === null || !/^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(given)) continue;
        const key = fold(given).replace(/['’.]/g, '');
        if (/^[a-z]+(?:-[a-z]+)*$/.test(key)) families.set(key, (families.get(key) ?? new Set()).add(name.familyKey));
      }
    },
    lines() {
      const names = [...families].filter(([, of]) => of.size >= LEAST).map(([name]) => name);
      names.sort(byId);
      const lines: string[] = [];
      for (let i = 0; i < names.length; i += 12) lines.push(names.slice(i, i + 12).join(' '));
      return lines;
    },
  };
}
