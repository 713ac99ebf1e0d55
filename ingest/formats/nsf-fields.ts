/**
 * Parts of an award that NSF's own formats tell alike, whatever they call their fields.
 */
import type { PersonFields, ProgramFields } from './award.ts';
import type { Fields, Names, Value } from './record.ts';

/** `47.050, 47.074`. */
export const listings = (from: Value<string> | null): Value<string[]> | null =>
  from && { ...from, value: from.value.split(/[,;]\s*/).filter((code) => code !== '') };

/** The program officer, of whose address the hash is kept. */
export function officer(record: Fields, name: Names, email: Names): PersonFields[] {
  const found = record.text(name);
  const emailHash = record.email(email);
  return found ? [{ path: found.path, personKind: 'PROGRAM_OFFICER', whole: found.value, emailHash }] : [];
}

/** A list of programs, each with code and name; the name may be missing. */
export function programsOf(record: Fields, list: string, scheme: string, code: string, name: string): ProgramFields[] {
  return record
    .list(list, (item) => {
      const written = item.text(code)?.value ?? null;
      return { path: item.path, scheme, code: written, name: item.text(name)?.value ?? written ?? '' };
    })
    .filter((program) => program.name !== '');
}

/** Each account once: a record names it again for each year. */
export function distinctAccounts<T extends { readonly code: string }>(all: readonly T[]): T[] {
  return [...new Map(all.filter(({ code }) => code !== '').map((one) => [one.code, one])).values()];
}

/** Appropriation accounts; they are not programs. */
export function accounts(record: Fields, list: string, code: string, name: string, ignored: string) {
  const all = record.list(list, (item) => {
    item.ignore(ignored);
    return { code: item.text(code)?.value ?? '', name: item.text(name)?.value ?? null };
  });
  const value = distinctAccounts(all);
  return value.length === 0 ? null : { value, path: list };
}
