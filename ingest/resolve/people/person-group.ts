/**
 * A group of mentions that surely are one person, and whether its names may be another's too.
 */
import { byId } from '../../../src/ids.ts';
import type { MentionRecord } from '../../../src/store/store.ts';
import type { MentionData } from '../../evidence-data.ts';
import { type Marks, areApart } from '../../decisions/judged.ts';
import { type GivenMatch, familyCompatible, givenCompatible, suffixConflict } from '../../names/name-match.ts';
import type { Identifier } from '../../../src/model.ts';
import { identifierKey } from '../../../src/identifiers.ts';
import { SEVERAL } from '../../agencies/schemes.ts';
import type { PersonName } from '../../names/person-name.ts';

/** Mentions that surely are one person. */
export interface PersonGroup {
  /** Id of the first mention. */
  readonly id: string;
  /** In order of their ids. */
  readonly items: readonly Mention[];
  /** Each spelling once, in order of the spellings. */
  readonly names: readonly PersonName[];
  readonly identifiers: ReadonlySet<string>;
  /** Sides of judgements; see `areApart`. */
  readonly apart: ReadonlySet<string>;
  /** The spellings in one string: groups of one signature agree and differ with the same others. */
  readonly signature: string;
}

/** What decides whether two groups can be one person at all. */
export type Named = Pick<PersonGroup, 'names' | 'identifiers' | 'apart'>;

export function identifiersOf(item: Mention): string[] {
  return item.identifiers.map(identifierKey);
}

const NO_SIDE: ReadonlySet<string> = new Set();

/** Names and identifiers of one mention. */
export function named(item: Mention): Named {
  const apart = item.judged?.apart;
  return {
    names: [item.name],
    identifiers: new Set(identifiersOf(item)),
    apart: apart === undefined ? NO_SIDE : new Set(apart),
  };
}

/** Names and identifiers of two groups together. */
export function together(a: Named, b: Named): Named {
  const spellings = new Set(a.names.map(({ spelling }) => spelling));
  const further = b.names.filter(({ spelling }) => !spellings.has(spelling));
  return {
    names: further.length === 0 ? a.names : [...a.names, ...further].sort((x, y) => byId(x.spelling, y.spelling)),
    identifiers: b.identifiers.size === 0 ? a.identifiers : new Set([...a.identifiers, ...b.identifiers]),
    apart: b.apart.size === 0 ? a.apart : new Set([...a.apart, ...b.apart]),
  };
}

/** A group of mentions, given in order of their ids. */
export function personGroup(
  items: readonly Mention[],
  { names, identifiers, apart } = items.map(named).reduce(together),
): PersonGroup {
  return {
    id: items[0]!.id,
    items,
    names,
    signature: names.length === 1 ? names[0]!.spelling : names.map(({ spelling }) => spelling).join('\n'),
    identifiers,
    apart,
  };
}

const schemeOf = (full: string) => full.slice(0, full.indexOf(':'));

/** Two identifiers of one scheme, one in each group, that differ; or a judgement that the two are different. */
export function identifiersConflict(a: Named, b: Named): boolean {
  if (areApart(a.apart, b.apart)) return true;
  if (a.identifiers.size === 0 || b.identifiers.size === 0) return false;
  for (const full of b.identifiers) {
    if (a.identifiers.has(full)) continue;
    const scheme = schemeOf(full);
    if (SEVERAL.has(scheme)) continue;
    for (const other of a.identifiers) if (schemeOf(other) === scheme) return true;
  }
  return false;
}

/** How two names agree: by family name where that is not equal, else by given names. */
export type NameMatch = GivenMatch | 'JOINED' | 'HALF' | 'TURNED';

/** From the surest. */
const STRENGTH: readonly NameMatch[] = ['EQUAL', 'JOINED', 'INITIAL', 'NICKNAME', 'PREFIX', 'HALF', 'TURNED'];

/** How two names agree as they are written. */
function agree(x: PersonName, y: PersonName): NameMatch | null {
  if (suffixConflict(x, y)) return null;
  const family = familyCompatible(x, y);
  if (family === null) return null;
  const given = givenCompatible(x, y);
  if (given === null) return null;
  return family === 'EQUAL' || STRENGTH.indexOf(family) < STRENGTH.indexOf(given) ? given : family;
}

/** The same in any of their other forms, by the surest: `Müller` and `Mueller`, `Ouyang Qiuxiang` and `Qiuxiang Ouyang`. */
function agreeSomehow(x: PersonName, y: PersonName): NameMatch | null {
  const found = agree(x, y);
  if (found !== null || x.otherForms.length + y.otherForms.length === 0) return found;
  const inForms = (one: PersonName, other: PersonName) =>
    one.otherForms.map(({ how, name }) => {
      const match = agree(name, other);
      return match !== null && how === 'TURNED' ? how : match;
    });
  const matches = [...inForms(x, y), ...inForms(y, x)];
  return STRENGTH.find((match) => matches.includes(match)) ?? null;
}

/** How the names of two groups agree at their weakest, or null where any two of them cannot be one person's. */
export function namesAgree(a: readonly PersonName[], b: readonly PersonName[]): NameMatch | null {
  let weakest = 0;
  for (const x of a)
    for (const y of b) {
      const match = agreeSomehow(x, y);
      if (match === null) return null;
      weakest = Math.max(weakest, STRENGTH.indexOf(match));
    }
  return STRENGTH[weakest]!;
}

/** Whether no name of one has anything of a name of the other: neither family nor given name, nor a word of them. */
export function areUnlike(a: readonly PersonName[], b: readonly PersonName[]): boolean {
  const wordsOf = ({ familyKey, givenKeys }: PersonName) => [...familyKey.split(' '), ...givenKeys];
  return a.every((x) =>
    b.every(
      (y) =>
        familyCompatible(x, y) === null &&
        givenCompatible(x, y) === null &&
        !wordsOf(x).some((word) => word.length > 1 && wordsOf(y).includes(word)),
    ),
  );
}

/** Whether nothing in the names or identifiers speaks against one person. */
export function mayBeOne(a: Named, b: Named): boolean {
  if (identifiersConflict(a, b)) return false;
  const isSpeltAlike = a.names.length === 1 && b.names.length === 1 && a.names[0]!.spelling === b.names[0]!.spelling;
  return isSpeltAlike || namesAgree(a.names, b.names) !== null;
}

/** One mention with what resolution knows of its surroundings. */
export interface Mention {
  readonly id: string;
  /** The award record that names this one, and others beside; null where the document is prose. */
  readonly record: string | null;
  readonly name: PersonName;
  readonly identifiers: readonly Identifier[];
  readonly emailHash: string | null;
  readonly institution: string | null;
  /** True where the institution is the person's own: stated, or that of the one who leads. A co-investigator's is a guess. */
  readonly isHome: boolean;
  readonly state: string | null;
  readonly project: string | null;
  readonly unit: string | null;
  /** In which the award began, or the document came out. */
  readonly year: number | null;
  readonly team: readonly string[];
  readonly themes: readonly string[];
  readonly officer: string | null;
  /** What the award is about; see `text/fingerprint.ts`. Empty where there is no text. */
  readonly fingerprint: string;
  /** What a person decided about this mention; absent or null: nothing. */
  readonly judged?: Marks | null;
}

/** One that the store holds, with its row. */
export interface StoredMention extends Mention {
  readonly row: MentionRecord;
  readonly data: MentionData;
  /** Name of the institution as this document writes it. */
  readonly institutionName: string | null;
}

/** A name with the institution it stands at, and nothing else. */
export function nameAndPlace(id: string, name: PersonName, institution: string | null): Mention {
  return {
    id,
    record: null,
    name,
    identifiers: [],
    emailHash: null,
    institution,
    isHome: true,
    state: null,
    project: null,
    unit: null,
    year: null,
    team: [],
    themes: [],
    officer: null,
    fingerprint: '',
  };
}

/** Year of an ISO date. */
export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

const nameOf = (name: PersonName) => `${name.givenKeys[0] ?? ''}|${name.familyKey}`;

/** Counts at how many institutions of a block somebody is of the name of a group: first given name and family name. */
export function namePlaces(groups: readonly PersonGroup[]): (group: PersonGroup) => number {
  const places = new Map<string, Set<string>>();
  for (const { names, items } of groups)
    for (const name of names) {
      const key = nameOf(name);
      let of = places.get(key);
      if (of === undefined) places.set(key, (of = new Set()));
      for (const { institution } of items) if (institution !== null) of.add(institution);
    }
  return ({ names }) => names.reduce((most, name) => Math.max(most, places.get(nameOf(name))!.size), 0);
}
