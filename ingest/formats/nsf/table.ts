/**
 * Reads a record by a table that says which field states what. A field that the table does not know is reported.
 */
import { emailHash } from '../../text/email-hash.ts';
import { cleanText } from '../../text/clean.ts';
import type { NsfAward, NsfInstitution, NsfPerson, NsfProgram, Value } from './award.ts';
import type { Report } from '../../problem.ts';
import { readDay, readIdentifier, readDollars, readText, readUei } from './values.ts';

export type NsfRecord = Readonly<Record<string, unknown>>;

/** Where a list stands and what its fields are called; `ignored` are left out by name. */
interface ListTable<Field extends string> {
  readonly list: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly ignored: readonly string[];
}

export interface NsfTable {
  readonly award: Readonly<
    Record<
      | 'number'
      | 'agency'
      | 'title'
      | 'abstract'
      | 'start'
      | 'end'
      | 'obligated'
      | 'estimatedTotal'
      | 'instrument'
      | 'transaction'
      | 'listings'
      | 'officer'
      | 'officerEmail'
      | 'directorate'
      | 'division'
      | 'directorateName'
      | 'divisionName'
      | 'orgCode'
      | 'asOf',
      string
    >
  >;
  readonly ignored: readonly string[];
  readonly people: ListTable<'role' | 'given' | 'middle' | 'family' | 'suffix' | 'email' | 'nsf' | 'start' | 'end'>;
  readonly recipients: ListTable<'name' | 'uei' | 'parentUei' | 'legalName' | 'city' | 'state' | 'country'>;
  readonly performers: ListTable<'name' | 'city' | 'state' | 'country'>;
  readonly elements: ListTable<'code' | 'name'>;
  readonly references: ListTable<'code' | 'name'>;
  readonly funds: ListTable<'code' | 'name'>;
}

const LISTS = ['people', 'recipients', 'performers', 'elements', 'references', 'funds'] as const;
type Known = Readonly<Record<(typeof LISTS)[number] | 'award', ReadonlySet<string>>>;

/** The names that each level of a record may use. */
function knownNames(table: NsfTable): Known {
  const lists = LISTS.map((one) => [one, new Set([...Object.values(table[one].fields), ...table[one].ignored])]);
  const top = [...Object.values(table.award), ...table.ignored, ...LISTS.map((one) => table[one].list)];
  return { ...Object.fromEntries(lists), award: new Set(top) } as Known;
}

/** A reader of one format's records. */
export function recordReader(table: NsfTable): (record: NsfRecord, report: Report) => NsfAward {
  const known = knownNames(table);
  const { award: top } = table;

  return (record, report) => {
    const strangers = new Set<string>();
    const stranger = (key: string, path: string, value: unknown) => {
      if (strangers.has(path)) return;
      strangers.add(path);
      report.warn(path, `a known field (${key} is not, and is left out)`, value);
    };
    for (const key in record) if (!known.award.has(key)) stranger(key, key, record[key]);

    /** The objects of a list; one object stands for a list of one. */
    const items = <T>(one: (typeof LISTS)[number], read: (item: NsfRecord, path: string) => T): T[] => {
      const { list } = table[one];
      const value = record[list];
      if (value === undefined || value === null || value === '') return [];
      return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item, i) => {
        const path = `${list}[${i}]`;
        if (typeof item !== 'object' || item === null || Array.isArray(item)) {
          if (item !== null && item !== '') report.error(path, 'an object', item);
          return [];
        }
        for (const key in item) {
          if (!known[one].has(key)) stranger(key, `${list}[].${key}`, (item as NsfRecord)[key]);
        }
        return [read(item as NsfRecord, path)];
      });
    };
    const text = (key: string): Value<string> | null => {
      const value = readText(record[key], key, report);
      return value === '' ? null : { value, path: key };
    };
    const valued = <T>(key: string, value: T | null): Value<T> | null => (value === null ? null : { value, path: key });
    const orNull = (value: string) => (value === '' ? null : value);

    const number = valued(top.number, readIdentifier(record[top.number], 'award', top.number, report));
    const isNumberAbsent = [undefined, null, ''].includes(record[top.number] as undefined);
    if (isNumberAbsent) report.error(top.number, 'an award number of 7 digits', null);
    const narration = record[top.abstract];
    if (typeof narration !== 'string' && narration !== null && narration !== undefined)
      report.error(top.abstract, 'text', narration);
    const abstract = typeof narration === 'string' ? cleanText(narration) : '';

    const people = items('people', (item, path): NsfPerson => {
      const { role, given, middle, family, suffix, email, nsf, start, end } = table.people.fields;
      const read = (key: string) => readText(item[key], `${path}.${key}`, report);
      const number = readIdentifier(item[nsf], 'person', `${path}.${nsf}`, report);
      const address = item[email];
      return {
        path,
        role: read(role),
        given: `${read(given)} ${read(middle)}`.trim(),
        family: read(family),
        suffix: read(suffix),
        whole: '',
        startDate: readDay(item[start], `${path}.${start}`, report, 'warn'),
        endDate: readDay(item[end], `${path}.${end}`, report, 'warn'),
        identifiers: number === null ? {} : { nsf: number },
        emailHash: typeof address === 'string' ? emailHash(address) : null,
      };
    });
    const recipients = items('recipients', (item, path): NsfInstitution => {
      const { name, uei, parentUei, legalName, city, state, country } = table.recipients.fields;
      const read = (key: string) => readText(item[key], `${path}.${key}`, report);
      return {
        path,
        name: inColumns(item[name]) ?? read(name),
        uei: readUei(item[uei], `${path}.${uei}`, report),
        parentUei: readUei(item[parentUei], `${path}.${parentUei}`, report),
        legalName: orNull(read(legalName)),
        city: orNull(read(city)),
        state: orNull(read(state)),
        country: orNull(read(country)),
      };
    });
    const performers = items('performers', (item, path): NsfInstitution => {
      const { name, city, state, country } = table.performers.fields;
      const read = (key: string) => readText(item[key], `${path}.${key}`, report);
      return {
        path,
        name: inColumns(item[name]) ?? read(name),
        uei: null,
        parentUei: null,
        legalName: null,
        city: orNull(read(city)),
        state: orNull(read(state)),
        country: orNull(read(country)),
      };
    });
    const programs = (list: 'elements' | 'references') =>
      items(list, (item, path): NsfProgram => {
        const code = readText(item[table[list].fields.code], `${path}.${table[list].fields.code}`, report);
        const name = readText(item[table[list].fields.name], `${path}.${table[list].fields.name}`, report);
        const programKind = list === 'elements' ? 'ELEMENT' : 'REFERENCE';
        return { path, programKind, code: orNull(code), name: name === '' ? code : name };
      }).filter(({ name }) => name !== '');
    const funds = distinctFunds(
      items('funds', (item, path) => ({
        code: readText(item[table.funds.fields.code], `${path}.${table.funds.fields.code}`, report),
        name: orNull(readText(item[table.funds.fields.name], `${path}.${table.funds.fields.name}`, report)),
      })),
    );
    const listings = text(top.listings);
    const officer = text(top.officer);
    const officerEmail = record[top.officerEmail];
    const unit = [text(top.directorate)?.value, text(top.division)?.value].filter((code) => code !== undefined);

    return {
      number,
      title: text(top.title),
      abstract: valued(top.abstract, orNull(abstract)),
      agency: text(top.agency)?.value ?? 'NSF',
      startDate: valued(top.start, readDay(record[top.start], top.start, report, 'error')),
      endDate: valued(top.end, readDay(record[top.end], top.end, report, 'error')),
      obligated: valued(top.obligated, readDollars(record[top.obligated], top.obligated, report)),
      estimatedTotal: valued(top.estimatedTotal, readDollars(record[top.estimatedTotal], top.estimatedTotal, report)),
      instrument: text(top.instrument),
      transaction: text(top.transaction),
      listings: listings && {
        value: listings.value.split(/[,;]\s*/).filter((code) => code !== ''),
        path: listings.path,
      },
      people,
      peopleComplete: true,
      programsComplete: true,
      officer: officer && { ...officer, emailHash: typeof officerEmail === 'string' ? emailHash(officerEmail) : null },
      recipients,
      performers,
      programs: [...programs('elements'), ...programs('references')],
      unit: { value: unit, path: unit.length > 1 ? top.division : top.directorate },
      unitName: (unit.length > 1 ? text(top.divisionName) : text(top.directorateName))?.value ?? null,
      orgCode: text(top.orgCode)?.value ?? null,
      funds: funds.length === 0 ? null : { value: funds, path: table.funds.list },
      asOf: readDay(record[top.asOf], top.asOf, report, 'warn'),
    };
  };
}

/** A name in columns of a printed form (`Brandt            Madeline`) keeps its space: it tells the parts apart. */
function inColumns(value: unknown): string | null {
  return typeof value === 'string' && /\S\s{4,}\S/.test(value) ? value.trim() : null;
}

/** Each fund once: a record names it again for each account. */
export function distinctFunds<T extends { readonly code: string }>(funds: readonly T[]): T[] {
  return [...new Map(funds.filter(({ code }) => code !== '').map((fund) => [fund.code, fund])).values()];
}
