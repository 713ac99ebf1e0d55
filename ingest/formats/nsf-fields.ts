/**
 * Parts of an award that NSF's own formats tell alike, whatever they call their fields.
 */
import { nsf } from '../agencies/nsf.ts';
import type { Obligation } from '../../src/model.ts';
import { minorUnits } from '../../src/money.ts';
import { foldSpace } from '../text/clean.ts';
import { officerOf, type PersonFields, type ProgramFields, type UnitFields } from './award.ts';
import type { Fields, Names, Value } from './record.ts';

/** The program officer, of whose address the hash is kept. */
export const officer = (record: Fields, name: Names, email: Names): PersonFields[] =>
  officerOf(record.text(name), record.email(email));

/** A list of programs, each with code and name; the name may be missing. */
export function programsOf(record: Fields, list: string, scheme: string, code: string, name: string): ProgramFields[] {
  return record
    .list(list, (item) => {
      const written = item.text(code)?.value ?? null;
      return { path: item.path, scheme, code: written, name: item.text(name)?.value ?? written ?? '' };
    })
    .filter((program) => program.name !== '');
}

/** Directorate and division by their abbreviations, with name and number of the lower. Each list is in that order; `field` is the place where none stands. */
export function unitOf(
  codes: readonly (Value<string> | null)[],
  names: readonly (Value<string> | null)[],
  numbers: readonly (Value<string> | null)[],
  field: string,
): UnitFields {
  const known = codes.flatMap((code) => code ?? []);
  const at = Math.max(0, known.length - 1);
  return {
    path: known[at]?.path ?? field,
    units: known.map(({ value }) => value),
    name: known.length === 0 ? null : (names[at]?.value ?? null),
    code: numbers[at]?.value ?? null,
  };
}

/** Obligations, of one year added up; null where none could be read. */
export function obligations(
  path: string,
  entries: readonly { readonly year: number | null; readonly minor: number | null }[],
): Value<Obligation[]> | null {
  const years = new Map<number, number>();
  for (const { year, minor } of entries)
    if (year !== null && minor !== null) years.set(year, (years.get(year) ?? 0) + minor);
  const value = [...years]
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, minor]) => ({ fiscalYear, amount: { minor, currency: nsf.currency }, action: null }));
  return value.length === 0 || entries.some(({ year, minor }) => year === null || minor === null)
    ? null
    : { value, path };
}

/** Obligations as texts: `2020~229338`, `FY 2026 = $494,304.00`. */
export function obligationTexts(record: Fields, names: Names): Value<Obligation[]> | null {
  const texts = record
    .texts(names)
    .flatMap(({ value, path }) => value.split('\n').map((line) => ({ value: line, path })));
  const entries = texts.map(({ value, path }) => {
    const [, year, minus = '', amount = ''] =
      /^(?:FY ?)?(\d{4}) ?[~=] ?(-?) ?\$? ?(-?[\d,]+(?:\.\d+)?)$/i.exec(value.replace(/\s+/g, ' ').trim()) ?? [];
    if (year === undefined) record.report.warn(path, 'a fiscal year and an amount as "FY 2026 = $494,304.00"', value);
    const dollars = Number((minus + amount).replace(/,/g, ''));
    return { year: year === undefined ? null : Number(year), minor: minorUnits(dollars, nsf.currency) };
  });
  return obligations(texts[0]?.path.replace(/\[\d+\]$/, '') ?? '', entries);
}

type Accounts = readonly { readonly code: string; readonly name: string | null }[];

/** Appropriation accounts, which are not programs: each once, for a record names it again for each year. */
export function accounts(path: string, all: Accounts): Value<Accounts> | null {
  const value = [...new Map(all.filter(({ code }) => code !== '').map((one) => [one.code, one])).values()];
  return value.length === 0 ? null : { value, path };
}

/** Accounts as texts: `01002627DB NSF RESEARCH & RELATED ACTIVIT`. */
export const accountTexts = (path: string, texts: readonly Value<string>[]): Value<Accounts> | null =>
  accounts(
    path,
    texts.map(({ value }) => {
      const [, code = '', name = ''] = /^(\S+)(?: (.*))?$/.exec(foldSpace(value)) ?? [];
      return { code, name: name === '' ? null : name };
    }),
  );
