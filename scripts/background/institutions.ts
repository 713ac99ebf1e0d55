/**
 * Research organisations with their names, from the Research Organization Registry (ROR, CC0): the two tables of
 * `data/organisations`.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { usStates } from '../../src/places.ts';
import { fullName } from '../../ingest/names/institutions/name.ts';
import { bareName } from '../../ingest/names/institutions/name.ts';
import { collegeName } from '../../ingest/names/institutions/nearly.ts';
import { institutionWords } from '../../ingest/names/institutions/words.ts';
import { count, type TableMaker } from './table.ts';

interface RorRecord {
  readonly id: string;
  readonly display: string;
  readonly names: readonly {
    readonly value: string;
    readonly types: readonly string[];
    readonly lang?: string | null;
  }[];
  readonly status: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly relationships: readonly { readonly type: string; readonly id: string }[];
}

/** Where labels in another language are of no use: nobody writes `Universidad de Michigan` in English texts. */
const ENGLISH = new Set(['US', 'GB', 'AU', 'IE', 'NZ']);
/** Awards from this number on are kept for measuring, and name no recipient here. */
export const HELD_OUT = '2300000';
/** A recipient that the registry lacks is listed from this many awards on. */
const LEAST = 2;

/** They are countries in the registry and states in NSF's records. */
const TERRITORIES = new Set<string | null>(['PR', 'GU', 'VI', 'AS', 'MP']);
/** Systems that stand before the names of their colleges. */
const SYSTEM = /^(?:city|state) university new york /;
const COLLEGE_OF_SYSTEM = /^(state university new york) college /;
/** A name of so many words has an acronym. */
const SHORTEST_ACRONYM = 3;
/** An alias of so many words is no other's in that state. */
const LONG = 4;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Zs}]+$/u;
const COUNTRY_TAIL = /\s*\([^()]*\)\s*$/;

const short = (id: string) => id.replace('https://ror.org/0', '');

/** Grade of a name: its own, another, or an acronym. Lower is better. */
function gradeOf(types: readonly string[]): 0 | 1 | 2 {
  if (types.includes('ror_display') || types.includes('label')) return 0;
  return types.includes('alias') ? 1 : 2;
}

/** The names of a record as comparison keys, each with its best grade. */
function keysOf({ names, country, display }: RorRecord): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { value, types, lang } of names) {
    if (!LATIN.test(value)) continue;
    const isTranslation = types.join() === 'label' && value !== display && lang != null && lang !== 'en';
    if (isTranslation && country !== null && ENGLISH.has(country)) continue;
    const grade = gradeOf(types);
    const written = value.replace(COUNTRY_TAIL, '');
    const key = institutionWords(grade === 2 ? value : bareName(written)).join(' ');
    if (key.length < 2 || key.length > 120) continue;
    keys.set(key, Math.min(grade, keys.get(key) ?? grade));
  }
  return keys;
}

/** State of a record: as stated, else the one that its city is known to lie in. */
function states(
  records: readonly RorRecord[],
  cities: Map<string, Map<string, number>>,
): (record: RorRecord) => string {
  const codes = new Map(usStates().map(([code, name]) => [name, code]));
  const add = (city: string, state: string) => {
    const found = cities.get(city) ?? new Map<string, number>();
    cities.set(city, found);
    count(found, state);
  };
  for (const { country, city, state } of records)
    if (country === 'US' && city !== null && state !== null)
      add(institutionWords(city).join(' '), codes.get(state) ?? state);
  return ({ country, city, state, display }) => {
    if (country !== null && TERRITORIES.has(country)) return country;
    if (country !== 'US') return '';
    if (state !== null) return codes.get(state) ?? '';
    const found = [...(cities.get(institutionWords(city ?? '').join(' ')) ?? [])].sort(([, a], [, b]) => b - a);
    const all = found.reduce((sum, [, n]) => sum + n, 0);
    // `Illinois Wesleyan University` in Bloomington says which.
    const said = usStates().filter(([code, name]) => display.includes(name) && found.some(([one]) => one === code));
    if (said.length === 1) return said[0]![0];
    // A city of that name is in several states: only an overwhelming one is believed.
    return found[0] !== undefined && found[0][1] >= 0.95 * all ? found[0][0] : '';
  };
}

/** One line of the table. */
interface Placed {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly place: string;
  readonly keys: ReadonlyMap<string, number>;
  /** Whether awards name it as their recipient: not only a part of another. */
  readonly isOwn: boolean;
}

interface Registered extends Placed {
  readonly keys: Map<string, number>;
  isOwn: boolean;
}

/** Records, and names that lead to them. Both tables are made from one reading. */
export function institutionTables(file: URL): Record<string, TableMaker> {
  const cities = new Map<string, Map<string, number>>();
  const recipients = new Map<string, number>();
  const records = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as RorRecord)
    .filter(({ status }) => status !== 'withdrawn')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const parentsOf = new Map<string, Set<string>>();
  for (const { id, relationships } of records)
    for (const { type, id: other } of relationships) {
      const isParent = type.toLowerCase() === 'parent';
      if (!isParent && type.toLowerCase() !== 'child') continue;
      const [child, parent] = isParent ? [id, other] : [other, id];
      parentsOf.set(child, (parentsOf.get(child) ?? new Set()).add(parent));
    }
  // In the order of places, so that a place is written once for all that is in it.
  let inOrder: Placed[] | null = null;
  const placed = () => {
    if (inOrder !== null) return inOrder;
    const stateOf = states(records, cities);
    // Recipients by name, by state and by place.
    const named = new Set<string>();
    for (const recipient of recipients.keys()) {
      const [key, state, city] = recipient.split('\t') as [string, string, string];
      // `Nevada System of Higher Education, Desert Research Institute` is a recipient by its last words too.
      const words = key.split(' ');
      for (const tail of words.map((_, from) => words.slice(from).join(' ')))
        for (const at of [`${tail}\t${state}`, `${tail}\tUS${state} ${city}`, `${tail}\tUS ${city}`]) named.add(at);
    }
    const registered = records.map((record): Registered => {
      const country = TERRITORIES.has(record.country) ? 'US' : (record.country ?? '');
      const state = stateOf(record);
      const place = `${country}${state} ${institutionWords(record.city ?? '').join(' ')}`.trimEnd();
      const keys = keysOf(record);
      const isOwn = [...keys].some(
        ([key, grade]) => grade < 2 && named.has(grade === 0 && state !== '' ? `${key}\t${state}` : `${key}\t${place}`),
      );
      return { id: record.id, label: short(record.id), state, place, keys, isOwn };
    });
    // What NSF calls Purdue University is Purdue University West Lafayette.
    const byName = new Map<string, Set<Registered>>();
    const put = (at: string, one: Registered) => byName.set(at, new Set([...(byName.get(at) ?? []), one]));
    for (const one of registered)
      for (const [key, grade] of one.keys) {
        if (grade === 2 || !one.place.startsWith('US')) continue;
        put(`${key}\t${one.place}`, one);
        // `Molloy University` is Molloy College.
        const college = collegeName(key.split(' '), one.place.replace(/^US\S* /, ''));
        if (college !== null) put(`college ${college}\t${one.place}`, one);
      }
    for (const recipient of recipients.keys()) {
      const [key, state, city] = recipient.split('\t') as [string, string, string];
      const owners = (name: string) =>
        [`US${state} ${city}`, `US ${city}`].flatMap((at) => [...(byName.get(`${name}\t${at}`) ?? [])]);
      if (owners(key).length > 0) continue;
      const college = collegeName(key.split(' '), city);
      const [owner, ...others] = [
        ...owners(`${key} ${city}`),
        ...(college === null ? [] : owners(`college ${college}`)),
      ];
      if (owner === undefined || others.length > 0) continue;
      owner.keys.set(key, 1);
      owner.isOwn = true;
    }
    const known = new Map<string, Set<string>>();
    for (const { keys, state, place } of registered)
      for (const [key, grade] of keys)
        if (grade < 2)
          for (const at of grade === 0 || key.split(' ').length >= (key.includes('university') ? LONG - 1 : LONG)
            ? [key, `${key}\t${state}`, `${key}\t${place}`]
            : [`${key}\t${place}`])
            known.set(at, (known.get(at) ?? new Set()).add(state));
    // A name that holds one of the registry is a part or another spelling of it, but for a campus of a system elsewhere.
    const isKnown = (key: string, state: string, city: string) => {
      const words = key.split(' ');
      // `SUNY College at Oswego` is SUNY Oswego.
      const plain = key.replace(COLLEGE_OF_SYSTEM, '$1 ');
      const here = [
        `${plain}\t${state}`,
        `${plain}\tUS ${city}`,
        `${key} ${city}\tUS${state} ${city}`,
        `${key} ${city}\tUS ${city}`,
        `${key}\t${state}`,
        `${key}\tUS${state} ${city}`,
        `${key}\tUS ${city}`,
      ];
      if (here.some((at) => known.has(at)) || (known.get(key)?.has('') ?? false)) return true;
      return words.some((_, from) =>
        words.some((_, to) => {
          if (to <= from || (from === 0 && to === words.length - 1)) return false;
          const part = words.slice(from, to + 1).join(' ');
          return from === 0
            ? known.has(`${part}\tUS${state} ${city}`) || known.has(`${part}\tUS ${city}`)
            : known.has(`${part}\t${state}`);
        }),
      );
    };
    const others = [...recipients].flatMap(([recipient, awards]): Placed[] => {
      const [key, state, city] = recipient.split('\t') as [string, string, string];
      if (awards < LEAST || fullName(key) !== null || isKnown(key, state, city)) return [];
      const label = `-${key.replaceAll(' ', '-')}`;
      const words = key.split(' ');
      const keys = new Map([[key, 0]]);
      if (words.length >= SHORTEST_ACRONYM) keys.set(words.map((word) => word[0]!).join(''), 2);
      // `Brooklyn College` of `CUNY Brooklyn College`.
      const own = key.replace(SYSTEM, '');
      if (own !== key && own.includes(' ')) keys.set(own, 1);
      return [{ id: label + state, label, state, place: `US${state} ${city}`, keys, isOwn: true }];
    });
    inOrder = [...registered, ...others].sort((a, b) => (a.place + a.id < b.place + b.id ? -1 : 1));
    return inOrder;
  };
  return {
    'organisations/organisations.txt': {
      format:
        'Lines: "=", country and state, folded city; below it what is there: ROR id without its first 0 (or "-" and the name of a recipient that ROR lacks), numbers of its parents (base 36, counting such lines), "*" for a recipient of awards.',
      add({ awd_id, inst }) {
        const city = institutionWords(inst?.inst_city_name ?? '').join(' ');
        const state = inst?.inst_state_code ?? '';
        if (city === '' || state === '') return;
        const found = cities.get(city) ?? new Map<string, number>();
        cities.set(city, found);
        count(found, state);
        const key = institutionWords(bareName(inst?.inst_name ?? '')).join(' ');
        if (awd_id < HELD_OUT && inst?.org_uei_num && key.includes(' ')) count(recipients, `${key}\t${state}\t${city}`);
      },
      lines() {
        const all = placed();
        const numbers = new Map(all.map(({ id }, i) => [id, i]));
        return all.flatMap((one, i) => {
          const parents = [...(parentsOf.get(one.id) ?? [])].flatMap((id) => numbers.get(id) ?? []);
          const line = [
            one.label,
            ...parents.sort((a, b) => a - b).map((n) => n.toString(36)),
            ...(one.isOwn ? ['*'] : []),
          ].join(' ');
          return one.place === all[i - 1]?.place ? [line] : [`=${one.place}`, line];
        });
      },
    },
    'organisations/names.txt': {
      format:
        'Lines: number of first letters shared with the line before (base 36), rest of a folded name, then what it names: number in organisations.txt (base 36) and grade (0 name, 1 alias, 2 acronym).',
      add() {
        /* Names come from the registry alone. */
      },
      lines() {
        const named = new Map<string, string[]>();
        for (const [i, { keys }] of placed().entries())
          for (const [key, grade] of keys) {
            const refs = named.get(key) ?? [];
            named.set(key, refs);
            refs.push(`${i.toString(36)}${String(grade)}`);
          }
        let before = '';
        return [...named.keys()].sort().map((key, i) => {
          let shared = 0;
          if (i % 16 !== 0)
            while (shared < 35 && key[shared] !== undefined && key[shared] === before[shared]) shared += 1;
          before = key;
          return `${shared.toString(36)}${key.slice(shared)}\t${named.get(key)!.join(' ')}`;
        });
      },
    },
  };
}
