/**
 * Names that are not in the table as they are written, but are nearly those of one organisation of their city: misspelt,
 * cut off, or shortened.
 */
import { lazy } from '../../../src/data.ts';
import { isNear } from '../../../src/near.ts';
import { usStates } from '../../../src/places.ts';
import { isPartOf, namesBeginning, namesOfOrganisation, organisationsAt } from '../organisations.ts';
import { bareName } from './name.ts';
import type { Place, WrittenInstitution } from './named.ts';
import { isDepartment } from './parts.ts';
import { institutionWords, isKindWord } from './words.ts';

interface NameHere {
  readonly name: string;
  readonly organisation: number;
  /** A bit for each letter that it has. */
  readonly letters: number;
}

function lettersOf(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i += 1) letters |= 1 << (name.charCodeAt(i) & 31);
  return letters;
}

function bits(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}

const held = new Map<string, readonly NameHere[]>();
const MOST = 300;

/** The names of all organisations of a city; of a whole state for an empty city. */
function namesAt({ country, state, city }: Place): readonly NameHere[] {
  if (country !== 'US' || (city === '' && state === '')) return [];
  const key = `${state} ${city}`;
  const known = held.get(key);
  if (known !== undefined) return known;
  if (held.size >= MOST) held.clear();
  const found = organisationsAt(state, city).flatMap((organisation) =>
    namesOfOrganisation(organisation).map((name) => ({ name, organisation, letters: lettersOf(name) })),
  );
  held.set(key, found);
  return found;
}

/** The one organisation of some names, or the one that the others are parts of. */
function only(found: readonly NameHere[]): number | null {
  const all = [...new Set(found.map(({ organisation }) => organisation))];
  return all.find((one) => all.every((other) => other === one || isPartOf(other, one))) ?? null;
}

/** Letters that a name must have to be known when one, two or three of them are wrong. */
const LENGTHS = [12, 18, 28];

const SHORTEST_WORD = 5;
const WINDS = /^(?:north|south|east|west|central)/;

/** A short word with a letter changed is another word, and so is a wind: `ECE` is not `Eye`, nor southeast southwest. */
function isOtherWord(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length) return false;
  return x.some((word, i) => {
    const other = y[i]!;
    return (
      word !== other && (Math.max(word.length, other.length) < SHORTEST_WORD || (WINDS.test(word) && WINDS.test(other)))
    );
  });
}

/** Of universities and colleges in another city of the state one letter less may be wrong. */
const SCHOOL = /\b(?:university|college|institute)\b/;

function near(key: string, place: Place, most: number): number | null {
  if (most <= 0 || !key.includes(' ')) return null;
  const numbers = key.replace(/\D/g, '');
  const letters = lettersOf(key);
  return only(
    namesAt(place).filter(
      (one) =>
        Math.abs(one.name.length - key.length) <= most &&
        // A letter put in or left out is one bit, one changed are two.
        bits(one.letters ^ letters) <= 2 * most &&
        isNear(one.name, key, most) &&
        !isOtherWord(one.name, key) &&
        one.name.replace(/\D/g, '') === numbers,
    ),
  );
}

/** `University of Chicaggo`: the one organisation of that city whose name differs by a letter or two. */
export function misspelt(key: string, place: Place): number | null {
  const most = LENGTHS.filter((length) => key.length >= length).length;
  const here = place.city === '' ? null : near(key, place, most);
  return here ?? (SCHOOL.test(key) && place.state !== '' ? near(key, { ...place, city: '' }, most - 1) : null);
}

/** `Molloy University`, once Molloy College: the one college of that city that differs in its kind alone. */
export function renamed(key: string, place: Place): number | null {
  const rest = collegeName(key.split(' '), place.city);
  if (rest === null) return null;
  return only(namesAt(place).filter(({ name }) => collegeName(name.split(' '), place.city) === rest));
}

/** Letters from which on the beginning of a name tells it. */
const SHORTEST_CUT = 15;

/** What is a name of its own behind a whole name: `City Colleges of Chicago Harry S Truman College`. */
const OTHER = /\b(?:university|college|school|campus|institute|center|laboratory)\b/;

/** In another city of the state, and cut off within a word. */
const SHORTEST_CUT_ELSEWHERE = 24;

/** `Woods Hole Oceanographic Institutio`: the one organisation of that city whose name goes on so. */
export function cutOff(key: string, place: Place): number | null {
  if (key.length < SHORTEST_CUT || !key.includes(' ')) return null;
  const beginning = (at: Place, isWordCut: boolean) =>
    only(
      namesAt(at).filter(({ name }) => {
        if (!name.startsWith(key)) return false;
        return name[key.length] !== ' ' || (!isWordCut && !OTHER.test(name.slice(key.length)));
      }),
    );
  const here = place.city === '' ? null : beginning(place, false);
  return here ?? (key.length < SHORTEST_CUT_ELSEWHERE ? null : beginning({ ...place, city: '' }, true));
}

/** `John Jay College` is that of Criminal Justice: the one organisation of that city whose name has all these words, in order. */
export function shortened(key: string, place: Place): number | null {
  const words = key.split(' ');
  const isRareBigram = words.some(
    (word) => word.length > 2 && !isKindWord(word) && !` ${place.city} `.includes(` ${word} `),
  );
  if (place.city === '' || !isRareBigram) return null;
  if (words.length === 1)
    return key.length < SHORTEST_WORD ? null : only(namesAt(place).filter(({ name }) => name.startsWith(`${key} `)));
  return only(
    namesAt(place).filter(({ name }) => {
      let at = 0;
      for (const word of name.split(' ')) if (word === words[at]) at += 1;
      return at === words.length;
    }),
  );
}

/**
 * The one organisation of a city that is a college and no university: whose the board of its district is. A district that
 * is called after its city has a college that is, too.
 */
export function collegeOfCity(district: readonly string[], { country, state, city }: Place): number | null {
  if (country !== 'US' || city === '') return null;
  const colleges = organisationsAt(state, city).filter((n) => {
    const names = namesOfOrganisation(n);
    return names.some((name) => /\bcollege$/.test(name)) && !names.some((name) => name.includes('university'));
  });
  const [first, ...others] = colleges;
  if (first === undefined || others.length > 0) return null;
  const says = (name: string) => ` ${name} `.includes(` ${city} `);
  return !says(district.join(' ')) || namesOfOrganisation(first).some(says) ? first : null;
}

/** Kinds of institution by a word of the name; what has none of these words is a company. */
const KINDS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = (
  [
    ['education', 'university college academy school'],
    ['health', 'hospital health medical clinic medicine'],
    ['place', 'county city town state tribe tribal nation district park library museum garden zoo aquarium port'],
    [
      'body',
      'society association foundation council alliance federation institute center laboratory department office',
    ],
  ] as const
).map(([kind, words]) => [kind, new Set(words.split(' '))] as const);

/** From so many names in the table on a first word is no longer telling: of a company, of a college in one city. */
const COMMON = { company: 3, education: 40 };
const SHORTEST = 4;
const stateWords = lazy(() => new Set(usStates().flatMap(([, name]) => name.toLowerCase().split(' '))));

/** `Grid7 LLC DBA Taekion`, `Multisensor Diagnostics (DBA Aidar Health)`: two names. */
const TWO_NAMES = /(?<![\s(,])[\s(,]+(?:dba|d\/b\/a|doing business as)[\s:]+/i;
/** Letters of a company's name that tells it in another state too. */
const LONG = 6;
/** What colleges change about their names, and what district they are of. */
const CHANGING = new Set('university college community junior area district campus main'.split(' '));

/** `CUNY Brooklyn College` is Brooklyn College. */
const SYSTEM = /^(?:city|state) university new york (?=.*\bcollege$)/;
const SYSTEM_WORDS = 4;

/** NSF cuts names off at 50 or 64 letters: so many, spaces and small words left out, are the same before. */
const CUT = 42;

const isRare = (first: string, most: number): boolean => {
  let count = 0;
  for (const _ of namesBeginning(first, most)) count += 1;
  return count < most;
};

/** What of a college's name stays when it becomes a university: `yakima valley`; null for what is no college. */
export function collegeName(words: readonly string[], town: string): string | null {
  if (words[0] === 'university' || words.filter((word) => word === 'university' || word === 'college').length !== 1)
    return null;
  const rest = words.filter((word) => !CHANGING.has(word)).join(' ');
  const isTownAlone = rest === town && words.length === town.split(' ').length + 1;
  return rest === '' || (town.includes(rest) && !isTownAlone) ? null : rest;
}

function keysOf(name: string, city: string | null, state: string | null): string[] {
  const all = institutionWords(bareName(name));
  const words = SYSTEM.test(all.join(' ')) ? all.slice(SYSTEM_WORDS) : all;
  const first = words[0] ?? '';
  const town = city === null ? '' : institutionWords(city).join(' ');
  const kind = KINDS.find(([, of]) => words.some((word) => of.has(word)))?.[0] ?? 'company';
  const isEducation = kind === 'education';
  const keys: string[] = [];
  const letters = all.join('');
  if (state !== null && letters.length >= CUT && !isDepartment(name))
    keys.push(`cut:${state}:${letters.slice(0, CUT)}`);
  const college = isEducation && state !== null && town !== '' ? collegeName(words, town) : null;
  if (college !== null) keys.push(`college:${state!}:${town}:${college}`);
  if (first.length < SHORTEST || stateWords().has(first) || town.split(' ').includes(first)) return keys;
  const whole = words.join('');
  const isRareBigram = isRare(first, COMMON[isEducation ? kind : 'company']);
  if (kind === 'company' && isRareBigram && whole.length >= LONG) keys.push(`company:${whole}`);
  if (state !== null && isRareBigram && !/\d/.test(first) && (!isEducation || town !== ''))
    keys.push(`near:${state}:${isEducation ? `${town}:` : ''}${first}:${kind}`);
  return keys;
}

/** Keys of which two names of one institution share one. */
export function nearKeys({ name, city, state }: Omit<WrittenInstitution, 'country'>): string[] {
  return [...new Set(name.split(TWO_NAMES).flatMap((part) => keysOf(part.replace(/[()]/g, ' '), city, state)))];
}
