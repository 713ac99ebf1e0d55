import { byCount, count, type TableMaker } from './table.ts';

/** The names that go with each code of a program element or reference. A code is its first four characters. */
export function programNames(): TableMaker {
  const names = new Map<string, Map<string, number>>();
  const add = (kind: string, code: string, name: string | null) => {
    const written = (name ?? '').replace(/\s+/g, ' ').trim();
    const short = code.trim().slice(0, 4).toUpperCase();
    if (short.length !== 4 || written === '') return;
    const key = `${kind} ${short}`;
    const counts = names.get(key) ?? new Map<string, number>();
    names.set(key, counts);
    count(counts, written);
  };
  return {
    format: 'Lines: kind, code, names as used, the most used first.',
    add(award) {
      for (const { pgm_ele_code, pgm_ele_name } of award.pgm_ele ?? []) add('ELEMENT', pgm_ele_code, pgm_ele_name);
      for (const { pgm_ref_code, pgm_ref_txt } of award.pgm_ref ?? []) add('REFERENCE', pgm_ref_code, pgm_ref_txt);
    },
    lines: () => [...names.keys()].sort().map((key) => `${key}\t${byCount(names.get(key)!).join('|')}`),
  };
}
