/**
 * Research organisations and their names, from the Research Organization Registry (ROR, CC0). The two files are read when
 * the first name is asked for (some 30 ms), and searched as text: no objects are made of names.
 */
import { dataRows, dataText, lazy } from '../../src/data.ts';

/** One organisation. City and names are folded as `institution-words.ts` does. */
export interface Organisation {
  /** As `01an7q238`; `-kent-state-university` for one that is known from NSF's awards alone. */
  readonly ror: string;
  /** ISO 3166 code. */
  readonly country: string;
  /** Code of a state of the United States; empty where it is not known. */
  readonly state: string;
  readonly city: string;
  /** Numbers of the organisations that it is part of. */
  readonly parents: readonly number[];
  /** Whether it has awards of NSF in its own name. */
  readonly isRecipient: boolean;
}

export const NAME = 0;
export const ACRONYM = 2;

/** What a name leads to: the number of an organisation, and whether it is its name (0), an alias (1) or acronym (2). */
export interface Named {
  readonly organisation: number;
  readonly grade: number;
}

/** Some universities have hospitals and stations in a handful of cities. */
const CITIES_OF_A_SYSTEM = 8;
/** Names stand in groups of 16 lines, of which the first is written whole. */
const GROUP = 16;

interface Tables {
  /** The two files. */
  readonly organisations: string;
  readonly names: string;
  /** Where the line of each organisation begins, and that of its place. */
  readonly lines: Int32Array;
  readonly places: Int32Array;
  /** Where each group of names begins. */
  readonly groups: Int32Array;
}

const tables = lazy((): Tables => {
  const organisations = dataText('organisations/organisations.txt');
  const lines: number[] = [];
  const places: number[] = [];
  let place = 0;
  for (const at of lineStarts(organisations)) {
    if (organisations[at] === '=') place = at;
    else {
      lines.push(at);
      places.push(place);
    }
  }
  const names = dataText('organisations/names.txt');
  const groups = lineStarts(names).filter((_, line) => line % GROUP === 0);
  return {
    organisations,
    names,
    lines: Int32Array.from(lines),
    places: Int32Array.from(places),
    groups: Int32Array.from(groups),
  };
});
const read = new Map<number, Organisation>();

/** Where the lines of a text begin, the first left out: it says how the file is made. */
function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let end = text.indexOf('\n'); end + 1 < text.length; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function lineAt(at: number): string {
  const { organisations } = tables();
  return organisations.slice(at, organisations.indexOf('\n', at));
}

export function organisation(n: number): Organisation {
  const known = read.get(n);
  if (known !== undefined) return known;
  const { lines, places } = tables();
  const [ror, ...marks] = lineAt(lines[n]!).split(' ') as [string, ...string[]];
  const parents = marks.filter((mark) => mark !== '*');
  const [where, ...city] = lineAt(places[n]!).slice(1).split(' ') as [string, ...string[]];
  const found = {
    ror: ror.startsWith('-') ? ror : `0${ror}`,
    country: where.slice(0, 2),
    state: where.slice(2),
    city: city.join(' '),
    parents: parents.map((parent) => parseInt(parent, 36)),
    isRecipient: parents.length < marks.length,
  };
  read.set(n, found);
  return found;
}

const children = lazy(() => {
  const found = new Map<number, number[]>();
  for (const [child, at] of tables().lines.entries())
    for (const parent of lineAt(at).split(' ').slice(1)) {
      if (parent === '*') continue;
      const key = parseInt(parent, 36);
      found.set(key, [...(found.get(key) ?? []), child]);
    }
  return found;
});

/** Numbers of the organisations that are part of one. */
export const childrenOf = (n: number): readonly number[] => children().get(n) ?? [];

/** Whether an organisation is a system of campuses in many cities rather than a place: SUNY, the University of California. */
export function isSystem(n: number): boolean {
  return new Set(childrenOf(n).map((child) => organisation(child).city)).size >= CITIES_OF_A_SYSTEM;
}

/** Whether the first of two is part of the other, over any number of steps. */
export function isPartOf(child: number, ancestor: number, seen = new Set<number>()): boolean {
  if (seen.has(child)) return false;
  seen.add(child);
  return organisation(child).parents.some((parent) => parent === ancestor || isPartOf(parent, ancestor, seen));
}

function wholeAt(at: number): string {
  const { names } = tables();
  return names.slice(at + 1, names.indexOf('\t', at));
}

function refs(list: string): Named[] {
  return list.split(' ').map((ref) => ({ organisation: parseInt(ref.slice(0, -1), 36), grade: Number(ref.at(-1)) }));
}

/** Every name from a key on, in order, with its list of references as the table holds it. */
function* namesFrom(key: string): Generator<readonly [name: string, list: string]> {
  const { groups, names } = tables();
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (wholeAt(groups[middle]!) <= key) low = middle;
    else high = middle - 1;
  }
  let name = '';
  for (let at = groups[low]!; at < names.length;) {
    const tab = names.indexOf('\t', at);
    const end = names.indexOf('\n', tab);
    name = name.slice(0, parseInt(names[at]!, 36)) + names.slice(at + 1, tab);
    if (name >= key) yield [name, names.slice(tab + 1, end)];
    at = end + 1;
  }
}

/** Names of each organisation, as lines of the table of names: those of `n` from `starts[n]` to `starts[n + 1]`. */
interface NamesOf {
  readonly starts: Int32Array;
  readonly lines: Int32Array;
}
const namesOf = lazy((): NamesOf => {
  const { lines, names } = tables();
  const pairs: number[] = [];
  const starts = new Int32Array(lines.length + 1);
  let line = 0;
  for (let at = names.indexOf('\n') + 1; at < names.length; line += 1) {
    const tab = names.indexOf('\t', at);
    const end = names.indexOf('\n', tab);
    for (const { organisation: n, grade } of refs(names.slice(tab + 1, end))) {
      if (grade === ACRONYM) continue;
      pairs.push(n, line);
      starts[n + 1]! += 1;
    }
    at = end + 1;
  }
  for (let n = 0; n < lines.length; n += 1) starts[n + 1]! += starts[n]!;
  const next = starts.slice();
  const sorted = new Int32Array(pairs.length / 2);
  for (let i = 0; i < pairs.length; i += 2) sorted[next[pairs[i]!]!++] = pairs[i + 1]!;
  return { starts, lines: sorted };
});

/** The names and aliases of an organisation, acronyms left out. */
export function namesOfOrganisation(n: number): string[] {
  const { starts, lines } = namesOf();
  const { groups, names } = tables();
  return [...lines.subarray(starts[n], starts[n + 1])].map((line) => {
    let name = '';
    let at = groups[Math.floor(line / GROUP)]!;
    for (let i = line % GROUP; i >= 0; i -= 1) {
      const tab = names.indexOf('\t', at);
      name = name.slice(0, parseInt(names[at]!, 36)) + names.slice(at + 1, tab);
      at = names.indexOf('\n', tab) + 1;
    }
    return name;
  });
}

/** By state and city, and by state alone. */
const cities = lazy(() => {
  const found = new Map<string, number[]>();
  const { lines, organisations, places } = tables();
  for (let n = 0; n < lines.length; n += 1) {
    const at = places[n]!;
    if (!organisations.startsWith('=US', at)) continue;
    const place = lineAt(at).slice(3);
    for (const key of place.startsWith(' ') ? [place] : [place, place.slice(0, 3)]) {
      const here = found.get(key);
      if (here === undefined) found.set(key, [n]);
      else here.push(n);
    }
  }
  return found;
});

/** Numbers of the organisations of a city of the United States, those of which the state is not known among them; for an empty city of the whole state. */
export const organisationsAt = (state: string, city: string): number[] =>
  [`${state} ${city}`, ...(city === '' ? [] : [` ${city}`])].flatMap((key) => cities().get(key) ?? []);

/** What a folded name leads to. */
export function organisationsNamed(key: string): Named[] {
  return lookUp(key).named;
}

/** What a folded name leads to, and whether longer names begin with it. */
export function lookUp(key: string): { named: Named[]; goesOn: boolean } {
  let named: Named[] = [];
  for (const [name, list] of namesFrom(key)) {
    if (name === key) named = refs(list);
    else if (name.startsWith(`${key} `)) return { named, goesOn: true };
    else return { named, goesOn: false };
  }
  return { named, goesOn: false };
}

/** Up to `most` names that begin so: what follows, and what they lead to. */
export function* namesBeginning(start: string, most = 400): Generator<readonly [rest: string, named: Named[]]> {
  let count = 0;
  for (const [name, list] of namesFrom(start)) {
    if (!name.startsWith(start) || (count += 1) > most) return;
    yield [name.slice(start.length), refs(list)];
  }
}

const names = lazy(() => new Map(dataRows('organisations/universities.tsv') as [string, string][]));

/** Name of the university of a city, by the code of its state and its folded name; null where there are two, or none. */
export function universityOfCity(state: string, city: string): string | null {
  return names().get(`${state} ${city}`) ?? null;
}
