/**
 * Which organisation of the registry a written name means. Never a guess: a name that leads to two organisations, or to
 * one in another state or country, leads to none.
 */
import {
  ACRONYM,
  childrenOf,
  isPartOf,
  isSystem,
  NAME,
  namesBeginning,
  organisation,
  organisationsNamed,
  type Named,
} from '../background/institutions.ts';
import { stateName } from '../background/us-states.ts';
import { fullName } from './institution-aliases.ts';
import { organisationAround } from './institution-parts.ts';
import { bareName, isBoard, withoutBracket } from './institution-name.ts';
import { fits, placeOf, type Place, type WrittenInstitution } from './institution-place.ts';
import { institutionWords } from './institution-words.ts';

/** How a name leads to its organisation, the surest first, with the score of a link by it. */
export const HOW = {
  NAME: { score: 970_000, says: 'its name in ROR' },
  ALIAS: { score: 960_000, says: 'a name of it in ROR' },
  CAMPUS: { score: 950_000, says: 'the campus of that name in that city' },
  SHORT: { score: 950_000, says: 'a known short form' },
  SPELLING: { score: 930_000, says: 'its name in ROR but for a letter' },
  ACRONYM: { score: 930_000, says: 'its acronym in ROR' },
  ARM: { score: 920_000, says: 'its foundation or research corporation' },
  PART: { score: 920_000, says: 'a part of it' },
} as const;
export type How = keyof typeof HOW;

export interface Match {
  /** Number in the table. */
  readonly organisation: number;
  readonly how: How;
}

/** The one organisation among some, by city, then by grade, then as the whole of which the others are parts; else null. */
function choose(key: string, place: Place): Named | null {
  const all = organisationsNamed(key);
  const fitting = all.filter((one) => fits(one.organisation, place));
  // Of some organisations the table does not know the state: a name that nobody else bears will do.
  if (fitting.length === 0 && all.length === 1 && all[0]!.grade === NAME && place.country === 'US') {
    const { country, state, city } = organisation(all[0]!.organisation);
    const says = ` ${key} `.includes(` ${city} `) || ` ${key} `.includes(` ${stateName(place.state)} `);
    return country === 'US' && state === '' && says ? all[0]! : null;
  }
  const here = place.city === '' ? [] : fitting.filter((one) => organisation(one.organisation).city === place.city);
  const near = here.length > 0 ? here : fitting;
  const best = Math.min(...near.map(({ grade }) => grade));
  const left = near.filter(({ grade }) => grade === best);
  if (left.length < 2) return left[0] ?? null;
  const whole = left.filter((one) =>
    left.every((other) => other === one || isPartOf(other.organisation, one.organisation)),
  );
  return whole.length === 1 ? whole[0]! : null;
}

/** An acronym says little: it counts where the state is the same, or where it is long and leads to one organisation. */
function isTold({ organisation: n }: Named, key: string, place: Place): boolean {
  const { state, city, country } = organisation(n);
  if (place.state !== '') return state === place.state || (state === '' && city === place.city);
  if (place.country !== '') return country === place.country && (key.length > 3 || city === place.city);
  return key.length > 3 && organisationsNamed(key).length === 1;
}

/** `University of Maryland` in College Park: the campus whose name goes on with the city. */
function campus(key: string, place: Place): number | null {
  if (place.city === '' || !key.includes(' ')) return null;
  const length = place.city.split(' ').length;
  const found = new Set<number>();
  for (const [rest, named] of namesBeginning(`${key} `)) {
    if (!` ${rest} `.includes(` ${place.city} `) || rest.split(' ').length > length + 1) continue;
    const fitting = named.filter((one) => one.grade !== ACRONYM && fits(one.organisation, place));
    if (rest === place.city && fitting.length === 1) return fitting[0]!.organisation;
    for (const one of fitting) found.add(one.organisation);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** A board's or foundation's system, and the one part of it that is in the city. */
function partInCity(key: string, place: Place): number | null {
  if (place.city === '') return null;
  const named = campus(key, place);
  if (named !== null) return named;
  const system = [...organisationsNamed(`${key} system`), ...organisationsNamed(key)].filter((one) =>
    fits(one.organisation, { ...place, city: '' }),
  );
  for (const { organisation: n } of system) {
    const here = childrenOf(n).filter((child) => organisation(child).city === place.city && fits(child, place));
    if (here.length === 1) return here[0]!;
  }
  return null;
}

/** The organisation of a whole name given as words. */
function byWords(key: string, place: Place): Match | null {
  if (key === '') return null;
  const found = choose(key, place);
  const isFull = found !== null && found.grade !== ACRONYM;
  if (isFull && (place.city === '' || organisation(found.organisation).city === place.city))
    return { organisation: found.organisation, how: found.grade === NAME ? 'NAME' : 'ALIAS' };
  const inCity = campus(key, place);
  if (inCity !== null) return { organisation: inCity, how: 'CAMPUS' };
  if (isFull) return { organisation: found.organisation, how: found.grade === NAME ? 'NAME' : 'ALIAS' };
  return found?.grade === ACRONYM && isTold(found, key, place)
    ? { organisation: found.organisation, how: 'ACRONYM' }
    : null;
}

/** `CUNY Queens College`, `University of California-San Diego Scripps Inst of Oceanography`: the whole, then its part. */
function partAfterWhole(key: string, place: Place): number | null {
  const words = key.split(' ');
  for (let cut = words.length - 1; cut > 1; cut -= 1) {
    const wholes = organisationsNamed(words.slice(0, cut).join(' '));
    if (wholes.length === 0) continue;
    const parts = organisationsNamed(words.slice(cut).join(' ')).filter(
      (part) =>
        part.grade !== ACRONYM &&
        fits(part.organisation, place) &&
        wholes.some(({ organisation: n }) => isPartOf(part.organisation, n)),
    );
    if (parts.length === 1) return parts[0]!.organisation;
  }
  return null;
}

/** `University of Oregon Eugene`, `University of Cincinnati Main Campus`: a name with its own city or a campus behind it. */
function withoutCampus(key: string, place: Place): string | null {
  let bare = key.replace(/ (?:main )?campus$/, '');
  for (const tail of [place.state.toLowerCase(), stateName(place.state), place.city])
    if (tail !== '' && bare.endsWith(` ${tail}`)) bare = bare.slice(0, -tail.length - 1);
  return bare === key || !bare.includes(' ') ? null : bare;
}

/** Bodies that hold the grants of a university. */
const ARM_HEAD =
  /^(?:the\s+)?(?:research\s+foundation\s+|(?:(?:research|university|auxiliary|sponsored programs?)\s+)*(?:foundation|corporation)s?\s+(?:of|for|at)\s+)(?:(?:of|for|at)\s+)?(?:the\s+)?/i;
const ARM_TAIL =
  /[,\s-]+(?:(?:research|auxiliary|auxiliaries|sponsored|programs?|projects|applied|and|&|services?|enterprises?|economic|development|institute|advancement)\s+)*(?:foundation|corporation|corp|auxiliary|(?:research|programs?) administration|center for research|research institute|office of (?:sponsored (?:programs|projects|research)|research))\.?(?:,?\s+inc(?:orporated)?\.?)?$/i;

function withoutArm(name: string): string | null {
  const bare = name
    .replace(/[,\s]+inc(?:orporated)?\.?$/i, '')
    .replace(ARM_HEAD, '')
    .replace(ARM_TAIL, '');
  return bare === name || institutionWords(bare).length < 2 ? null : bare;
}

/** Whether two words or names differ by at most so many letters put in, left out or changed (Levenshtein 1966). */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    if (Math.min(...row) > most) return false;
    before = row;
  }
  return before[b.length]! <= most;
}

/** Letters that a name must have to be known when one or two of them are wrong. */
const LENGTHS = [14, 22];

/** `University of Chicaggo`: the one organisation of that city whose name differs by a letter or two behind the first. */
function misspelt(key: string, place: Place): number | null {
  const most = LENGTHS.filter((length) => key.length >= length).length;
  const space = key.indexOf(' ');
  if (most === 0 || place.city === '' || space < 0) return null;
  const found = new Set<number>();
  for (const [rest, named] of namesBeginning(key.slice(0, space + 2), 3000)) {
    const name = key.slice(0, space + 2) + rest;
    if (Math.abs(name.length - key.length) > most || !isNear(name, key, most)) continue;
    for (const { organisation: n, grade } of named)
      if (grade !== ACRONYM && organisation(n).city === place.city && fits(n, place)) found.add(n);
  }
  return found.size === 1 ? [...found][0]! : null;
}

const isAt = (found: Match | null, place: Place) =>
  found !== null && (place.city === '' || organisation(found.organisation).city === place.city);

/** `Indiana University Bloomington` and Indiana University in Bloomington are two records of one place: the shorter name's. */
function mainOf(n: number, key: string): number {
  const { city, parents } = organisation(n);
  if (city === '' || !key.endsWith(` ${city}`)) return n;
  const named = organisationsNamed(key.slice(0, -city.length - 1)).map((one) => one.organisation);
  return parents.find((parent) => named.includes(parent) && organisation(parent).city === city) ?? n;
}

function whole(name: string, place: Place): Match | null {
  const key = institutionWords(bareName(name)).join(' ');
  const direct = byWords(key, place);
  const isFull = direct !== null && direct.how !== 'ACRONYM';
  if (isFull && isAt(direct, place)) return { ...direct, organisation: mainOf(direct.organisation, key) };
  if (isBoard(name) || key.endsWith(' system') || (isFull && isSystem(direct.organisation))) {
    const part = partInCity(key.replace(/ system$/, ''), place);
    if (part !== null) return { organisation: part, how: 'CAMPUS' };
  }
  if (isFull) return direct;
  const full = fullName(key);
  const known = full === null ? null : byWords(institutionWords(full).join(' '), { ...place, city: '' });
  if (known !== null) return { ...known, how: 'SHORT' };
  if (direct !== null) return direct;
  const part = partAfterWhole(key, place);
  if (part !== null) return { organisation: part, how: 'NAME' };
  const bare = withoutCampus(key, place);
  const main = bare === null ? null : byWords(bare, place);
  if (main !== null && main.how !== 'ACRONYM' && isSystem(main.organisation)) {
    const campusOf = partInCity(bare!, place);
    return campusOf === null ? null : { organisation: campusOf, how: 'CAMPUS' };
  }
  if (main !== null && main.how !== 'ACRONYM' && isAt(main, place)) return { ...main, how: 'CAMPUS' };
  const meant = misspelt(key, place);
  return meant === null ? null : { organisation: meant, how: 'SPELLING' };
}

/** The organisation that a whole written name means, or null. */
function match(name: string, place: Place): Match | null {
  const bare = withoutBracket(name);
  const direct = whole(name, place) ?? (bare === null ? null : whole(bare, place));
  const arm = withoutArm(name);
  if (arm === null && direct !== null) return direct;
  if (arm !== null) {
    if (isAt(direct, place)) return direct;
    const owner = whole(arm, place);
    if (isAt(owner, place)) return { ...owner!, how: 'ARM' };
    // The foundation of a system, in the city of a campus: what it holds there is that campus's, or nobody can tell whose.
    const part = partInCity(institutionWords(bareName(arm)).join(' '), place);
    if (part !== null) return { organisation: part, how: 'ARM' };
    if (direct !== null) return null;
    if (owner !== null && !isSystem(owner.organisation)) return { ...owner, how: 'ARM' };
  }
  const around = organisationAround(name, place);
  return around === null ? null : { organisation: around, how: 'PART' };
}

const cache = new Map<string, Match | null>();
const MOST = 50_000;

/** The organisation that a written institution is, or null. A pure function; the last answers are kept. */
export function organisationOf(written: WrittenInstitution): Match | null {
  const key = `${written.name}\t${written.city ?? ''}\t${written.state ?? ''}\t${written.country ?? ''}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= MOST) cache.clear();
  const found = match(written.name, placeOf(written));
  cache.set(key, found);
  return found;
}

/** What stands for an organisation wherever the table changes: its ROR id, else its name and state. */
export function organisationKey(n: number): string {
  const { ror, state } = organisation(n);
  return ror.startsWith('-') ? `${ror.slice(1)}-${state.toLowerCase()}` : ror;
}
