import { byCount, count, type TableMaker } from './table.ts';

/** The units of NSF: first four digits of the organisation code, directorate, division, names in use. */
export function unitNames(): TableMaker {
  const units = new Map<string, Map<string, number>>();
  const add = (key: string, name: string) => {
    const counts = units.get(key) ?? new Map<string, number>();
    units.set(key, counts);
    if (name.trim() !== '') count(counts, name.replace(/\s+/g, ' ').trim());
  };
  return {
    format:
      'Lines: first four digits of the code, directorate, division (- for a directorate), names, the most used first.',
    add(award) {
      const code = award.org_code.slice(0, 4);
      add(`${code.slice(0, 2)}00 ${award.dir_abbr} -`, award.org_dir_long_name);
      if (award.div_abbr !== award.dir_abbr)
        add(`${code} ${award.dir_abbr} ${award.div_abbr}`, award.org_div_long_name);
    },
    lines: () => [...units.keys()].sort().map((key) => `${key}\t${byCount(units.get(key)!).join('|')}`),
  };
}
